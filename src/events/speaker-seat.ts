import type { Parse } from './chunk.ts';
import { OF, SOURCES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { SOFT } from './demands.ts';
import { frameOf } from './frame.ts';
import { LYING } from './lying.ts';
import { is } from './phrase.ts';
import { SESSION_WORDS } from './place-noun.ts';
import { isRelative } from './relative-clause.ts';

const SPEAKING = new Set(['say', 'condemn', 'allege', 'deny', 'claimresp']);

const speaks = (parse: Parse, verb: number): boolean =>
  cuesOf(parse, verb).some((cue) => SPEAKING.has(cue.class) || (cue.class === 'expel' && SOFT.test(cue.lemma)));

/**
 * Whether the place at a chunk is where something was said, decided or signed, not where it happened: "police said in
 * Bogota", "in Tripoli the government condemned", "according to survivors met in Bangui", "at a summit in Paris".
 */
export function speakersSeat(parse: Parse, cue: number, at: number): boolean {
  return (
    ofSession(parse, cue, at) ||
    ofSpeech(parse, cue, at) ||
    ofSpeaker(parse, cue, at) ||
    ofSpeakersAside(parse, cue, at) ||
    ofRulers(parse, cue, at)
  );
}

/** "Rockets were fired, said the company, whose boats link Gao with Mopti": what a relative clause tells of the speaker. */
function ofSpeakersAside(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  let i = at - 1;
  while (i > cue && !isRelative(chunks[i]!.sign, parse.language)) {
    if (chunks[i]!.kind === 'break' && chunks[i]!.sign !== ',') return false;
    i--;
  }
  if (i <= cue) return false;
  i = chunks[i - 1]?.sign === ',' ? i - 2 : i - 1;
  while (i > cue && chunks[i]!.kind === 'noun' && OF.has(chunks[i]!.prep)) i--;
  const speaker = chunks[i]!;
  if (i <= cue || speaker.kind !== 'noun') return false;
  if (SOURCES.has(speaker.prep)) return true;
  return speaker.prep === '' && chunks[i - 1]?.kind === 'verb' && i - 1 > cue && speaks(parse, i - 1);
}

const RULERS = /^(?:junta|rulers|regime|government|junte|régime|gouvernement)$/;
const POWER = /^(?:power|pouvoir)$/;
const RULING = /^(?:rules?|ruling|govern(?:s|ing)?|gouvernent?|règnent?)$/;

/** "The junta in Bamako", "the generals who rule in Niamey": a capital that says which government is meant. */
function ofRulers(parse: Parse, cue: number, at: number): boolean {
  const { chunks, items } = parse;
  const before = chunks[at - 1];
  if (!before || at - 1 === cue || !IN.has(chunks[at]!.prep)) return false;
  if (before.group) return RULING.test(items[before.group.verb]!.low);
  const inPower = POWER.test(items[before.b]!.low) && chunks[at - 2]?.kind === 'noun' ? chunks[at - 2]! : before;
  if (before.kind !== 'noun' || !RULERS.test(items[inPower.b]!.low)) return false;
  return chunks[cue]?.kind !== 'verb' || !frameOf(parse, cue).patients.includes(at - 1);
}

const IN = new Set(['in', 'at', 'à', 'de', "d'", 'of']);

/** "Dit-on à Vienne", "assure-t-on à Bamako". */
export const INVERTED = /-(?:t-)?on$/;

/** "Said on Monday in Paris", "selon un élu joint à Butembo": what stands before the place tells of speech. */
function ofSpeech(parse: Parse, cue: number, at: number): boolean {
  let outing = false;
  for (let i = at - 1; i >= 0 && i !== cue; i--) {
    const chunk = parse.chunks[i]!;
    outing ||= chunk.kind === 'verb' && isOuting(parse, i);
    if (chunk.kind === 'break' && outing && chunk.sign === ',') continue;
    if (chunk.kind === 'break') return false;
    if (chunk.kind === 'noun' && SOURCES.has(chunk.prep))
      return !(i === at - 1 && OF.has(parse.chunks[at]!.prep) && witness(parse, i));
    if (chunk.kind === 'verb' && (isWorded(parse, i) || isExperts(parse, i))) return true;
    if (chunk.kind === 'noun' && INVERTED.test(parse.items[chunk.b]!.low)) return true;
    if (chunk.kind === 'verb' && chunk.group!.passive && frameOf(parse, i).patients.includes(cue)) return false;
    // "Said its positions near Gao had been attacked": what is said opens before the place.
    if (chunk.kind === 'verb' && isTold(parse, cue, i + 1, at)) return false;
    if (chunk.kind === 'verb' && chunk.group!.form !== 'gerund' && !isOuting(parse, i))
      return cuesOf(parse, i).some(
        (verb) => verb.class === 'say' || (verb.class === 'condemn' && !chunk.group!.passive),
      );
  }
  return false;
}

/** "Selon la formule retenue à Paris", "in the words used in Paris": whether a participle says who put something so. */
function isWorded({ chunks, items }: Parse, at: number): boolean {
  const words = chunks[at - 1];
  return words?.kind === 'noun' && WORDING.test(items[words.b]!.low) && SOURCE_OR_IN.test(words.prep);
}

/** "Explique un analyste basé à Dakar", "a researcher based in Dakar": whether a participle says where somebody sits who studies what is told. */
function isExperts({ chunks, items }: Parse, at: number): boolean {
  const who = chunks[at - 1];
  if (
    who?.kind !== 'noun' ||
    chunks[at]!.group!.form !== 'participle' ||
    !/^(?:basée?|installée?|based)$/.test(items[chunks[at]!.group!.verb]!.low)
  )
    return false;
  return items.slice(who.a, who.b + 1).some(({ low }) => EXPERT.test(low));
}

const EXPERT =
  /^(?:analystes?|analysts?|experte?s?|experts?|chercheurs?|chercheuses?|researchers?|spécialistes?|specialists?|consultante?s?|consultants?|diplomates?|diplomats?|universitaires?|academics?|politologues?|sociologues?|observers?|observateurs?)$/;

const WORDING = /^(?:formule|expression|terme|termes|mot|mots|phrase|wording|words|term)$/;
const SOURCE_OR_IN = /^(?:selon|d'après|according|to|in|dans|avec|with)$/;

/** "Au sortir de l'hôpital", "on leaving the camp": what somebody does who speaks there. */
const isOuting = ({ chunks, items }: Parse, at: number): boolean => {
  const { group } = chunks[at]!;
  return group?.form !== 'finite' && OUTING.test(items[group?.verb ?? -1]?.low ?? '');
};

const OUTING =
  /^(?:sortir|sortant|quitter|quittant|visiter|visitant|revenant|rentrant|leaving|visiting|touring|returning|emerging)$/;

/** Whether only the one who speaks leaves: "said the governor on leaving the hospital in Gao". */
export function saidOnLeaving(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  if (!isOuting(parse, at)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign, group } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind === 'verb') return group!.form === 'finite' && cuesOf(parse, i).some(({ class: name }) => name === 'say');
  }
  return false;
}

/** Whether the phrase at a chunk, before the place at another, is whom the cue tells of. */
function isTold(parse: Parse, cue: number, first: number, at: number): boolean {
  if (cue < at || parse.chunks[cue]!.kind !== 'verb' || parse.chunks[first]?.kind !== 'noun') return false;
  const { agent, patients } = frameOf(parse, cue);
  return agent === first || patients.includes(first);
}

/** "The government in Niamey said", "in Tripoli the government condemned": a place that opens the clause of a verb of saying. */
function ofSpeaker(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const next = chunks[at + 1];
  if (next?.kind === 'verb' && (speaks(parse, at + 1) || decides(parse, at + 1)) && frameOf(parse, at + 1).agent === at)
    return !witness(parse, at);
  if (closing(parse, cue, at)) return !witness(parse, at - 1);
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign } = chunks[i]!;
    if (kind === 'verb' || i === cue) return false;
    if (sign === ')' && chunks[i - 2]?.sign === '(') i -= 2;
    else if (kind === 'break' && sign !== ',') break;
  }
  for (let i = at + 1; i < chunks.length && i !== cue; i++) {
    const { kind, sign, group } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind !== 'verb') continue;
    if (group!.form !== 'finite') continue;
    const { agent, patients } = frameOf(parse, i);
    // "Attacks in Gao were claimed": of what was said, not of who said it.
    if (group!.passive && patients.some((told) => told < at)) return false;
    if (!isCouncil(parse, agent) && (!speaks(parse, i) || witness(parse, agent))) return false;
    return !(chunks[at + 1]?.sign === ',' && chunks[i + 1]?.sign === ',');
  }
  return false;
}

/** "The members of the Council", "parliament": those who sit where they speak. */
function isCouncil({ chunks, items }: Parse, agent: number): boolean {
  const head = chunks[agent];
  if (!head) return false;
  const next = chunks[agent + 1];
  const end = next?.kind === 'noun' && OF.has(next.prep) ? next.b : head.b;
  return items.slice(head.a, end + 1).some((item) => COUNCIL.test(item.low));
}

const COUNCIL =
  /^(?:council|assembly|parliament|senate|congress|cabinet|lawmakers|conseil|assemblée|parlement|sénat|congrès|députés|sénateurs)$/;

/** "The Pentagon has decided": verbs of those who decide, as those of speech. */
const decides = (parse: Parse, verb: number): boolean =>
  /^(?:decide[sd]?|believe[sd]?|hope[sd]?|fear(?:s|ed)?|estimate[sd]?|insist(?:s|ed)?)$/.test(
    parse.items[parse.chunks[verb]!.group!.verb]!.low,
  );

/** "..., the ministry in Berlin has announced": a place of the speaker whom a sentence names at its end. */
function closing(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const subject = chunks[at - 1];
  if (subject?.kind !== 'noun' || subject.prep !== '' || subject.and || chunks[at - 2]?.sign !== ',' || cue >= at - 2)
    return false;
  return chunks[at + 1]?.kind === 'verb' && speaks(parse, at + 1) && frameOf(parse, at + 1).agent === at - 1;
}

/** People who were there: what they tell happened where they are. */
function witness(parse: Parse, agent: number): boolean {
  const chunk = parse.chunks[agent];
  if (!chunk) return false;
  return parse.items.slice(chunk.a, chunk.b + 1).some((item) => is(item, 'civilian'));
}

/** "Meeting in New York", "un accord signé à Alger", "un sommet tenu à Paris": the words that the place completes. */
function ofSession(parse: Parse, cue: number, at: number): boolean {
  if (parse.chunks[at]!.prep === '') return false;
  let i = at - 1;
  while (parse.chunks[i]?.kind === 'date') i--;
  if (isSession(parse, cue, i)) return true;
  if (
    i - 1 !== cue &&
    parse.chunks[i]?.kind === 'noun' &&
    LINKING.has(parse.chunks[i]!.prep) &&
    isSession(parse, cue, i - 1)
  )
    return true;
  return parse.chunks[i]?.group?.form === 'participle' && isSession(parse, cue, i - 1);
}

/** What ties somebody spoken to, or the hall, to the words of meeting: "a call to a radio in", "a speech at the base of". */
const LINKING = new Set(['to', 'with', 'at', 'of', 'à', 'au', 'aux', 'avec', 'de', 'du', 'des', "d'"]);

/** "Bombed a gathering of fighters at Ber": a meeting that is itself attacked. */
const isStruck = (parse: Parse, cue: number, at: number): boolean =>
  parse.chunks[cue]?.kind === 'verb' &&
  cuesOf(parse, cue).some((one) => one.class === 'attack') &&
  frameOf(parse, cue).patients.includes(at);

function isSession(parse: Parse, cue: number, at: number): boolean {
  const chunk = parse.chunks[at];
  if (!chunk || at === cue || chunk.kind === 'break' || isStruck(parse, cue, at)) return false;
  const [first, last] = chunk.group ? [chunk.group.verb, chunk.group.verb] : [chunk.a, chunk.b];
  for (let i = first; i <= last; i++) if (SESSION_WORDS.has(parse.items[i]!.low)) return true;
  return false;
}

const CARE =
  /^(?:évacuer|transférer|soigner|hospitaliser|admettre|conduire|transporter|acheminer|emmener|evacuate|transfer|treat|hospitalize|hospitalise|admit|airlift|fly|transport)$/;
const CARED =
  /^(?:treated|evacuated|medevaced|airlifted|hospitali[sz]ed|admitted|transferred|referred|treatment|surgery|évacuée?s?|transférée?s?|soignée?s?|hospitalisée?s?|admise?s|référée?s?|soins|traitement|recovering)$/;
const TREATED = /^(?:treated|hospitali[sz]ed|soignée?s?|hospitalisée?s?)$/;

/** "Died in hospital", "décédé à l'hôpital", "are receiving treatment": the phrase of where people lie after they were hit. */
function inWard({ chunks, items }: Parse, cue: number, at: number): boolean {
  const { kind, prep, b } = chunks[at]!;
  if (kind !== 'noun') return false;
  if (prep === '' && /^(?:treatment|soins)$/.test(items[b]!.low)) return true;
  const verb = items[chunks[cue]?.group?.verb ?? -1]?.low ?? '';
  return WARD.test(items[b]!.low) && /^(?:in|at|à|au)$/.test(prep) && DYING.test(verb);
}

/** "Is now in hospital in", "se trouve à l'hôpital de": whether a phrase says that somebody is in a ward. */
function liesIn({ chunks, items }: Parse, at: number): boolean {
  const { kind, prep, a, b } = chunks[at]!;
  if (kind !== 'noun' || !WARD.test(items[b]!.low) || !/^(?:in|à)$/.test(prep)) return false;
  if (a === b && prep === 'in') return true;
  const verb = chunks[at - 1]?.group;
  return verb != null && !verb.passive && LYING.test(items[verb.verb]!.low);
}

const WARD = /^(?:hospital|hôpital|clinic|clinique)$/;
const DYING = /^(?:die[sd]?|dying|succumbed|morte?s?|meur(?:t|ent)|décédée?s?|décède(?:nt)?|succombé)$/;

/** "Blessés évacués vers Gao", "in treatment at Gao hospital": where those who were hit were taken. */
export function caredFor(parse: Parse, cue: number, at: number): boolean {
  const { chunks, items } = parse;
  if (chunks[at - 1]?.kind === 'verb' && inWard(parse, at - 1, at)) return true;
  for (let i = at - 1; i >= Math.max(0, cue); i--) {
    if (i > cue && (inWard(parse, cue, i) || liesIn(parse, i))) return true;
    if (i === cue) return TREATED.test(items[chunks[i]!.group?.verb ?? -1]?.low ?? '');
    const { kind, group, sign, prep, b } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind === 'noun' && /^(?:in|under|for|en|sous)$/.test(prep) && CARED.test(items[b]!.low)) return true;
    if (kind !== 'verb') continue;
    const taken = items[group!.last + 1]?.low === 'en' && items[group!.last + 2]?.low === 'charge';
    if (taken || CARED.test(items[group!.verb]!.low)) return true;
    return items[group!.verb]!.word?.verbs.some((verb) => CARE.test(verb.lemma)) ?? false;
  }
  return false;
}

import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { isNone } from './none.ts';
import { is } from './phrase.ts';
import type { Standing } from './standing.ts';
import { verbStanding } from './verb-standing.ts';

/** "Is no longer held since the withdrawal": prepositions of what is taken for granted, whatever the verb denies. */
const SINCE = /^(?:since|depuis|after|après|following|suite)$/;

const NOUN_PLAN =
  /^(?:plans?|planned|intention|decision|announced|upcoming|future|eventual|expected|possible|complete|full|projet|décision|intention|annonce|prévu|prochain|prochaine|éventuel|annoncé|call|calls|demand|request|demande|appel|proposed|imminent|imminente?)$/;

/** "Dans la perspective du départ", "in preparation for the handover": what is looked ahead to. */
const AHEAD = /^(?:perspective|prévision|préparation|attente|anticipation|vue|preparation|readiness)$/;

/** "The threat of attacks", "un risque d'attentat". */
const THREAT =
  /^(?:threats?|risks?|fears?|danger|dangers|warnings?|possibility|likelihood|prospect|menaces?|risques?|craintes?|alertes?|éventualité|possibilité)$/;

export function nounStanding(parse: Parse, at: number, standing: Standing): void {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (is(item, 'no') && !(item.low === 'ni')) standing.status = 'denied';
    if (
      /^(?:planned|future|eventual|upcoming|expected|possible|potential|prévu|prévue|éventuel|éventuelle|futur|future|prochain|prochaine|announced|annoncé|annoncée|imminent|imminente|proposed)$/.test(
        item.low,
      )
    )
      standing.status = 'planned';
  }
  if (isNone(parse, at) && !parse.items.slice(chunk.a, chunk.b + 1).some((item) => item.low === 'ni'))
    standing.status = 'denied';
  const prior = parse.chunks[at - 1];
  if (prior?.kind === 'noun' && /^(?:of|de|d'|du|des|for|to)$/.test(chunk.prep)) {
    for (let i = prior.a; i <= prior.b; i++) if (NOUN_PLAN.test(parse.items[i]!.low)) standing.status = 'planned';
    if (/^(?:dans|en|in|ahead)$/.test(prior.prep) && AHEAD.test(parse.items[prior.b]!.low)) standing.status = 'planned';
    for (let i = prior.a; i <= prior.b; i++) if (THREAT.test(parse.items[i]!.low)) standing.open = true;
  }
  const undecided = prior?.kind === 'noun' && /^(?:on|about|to|sur|de|d'|du)$/.test(chunk.prep);
  if (undecided && is(parse.items[prior.a], 'no') && NOUN_PLAN.test(parse.items[prior.b]!.low)) {
    standing.status = 'denied';
    return;
  }
  if (isPutOff(parse, at)) {
    standing.status = 'planned';
    return;
  }
  if (/^(?:sous|under)$/.test(chunk.prep) && prior?.kind === 'noun') return;
  if (ofAttack(parse, at)) return;
  if (SINCE.test(chunk.prep) && isAttack(parse, at) && !ANY.test(parse.items[chunk.a]!.low)) {
    standing.tense = 'past';
    return;
  }
  const governing = verbOfNoun(parse, at);
  if (governing < 0) return;
  const group = parse.chunks[governing]!.group!;
  const classes = new Set(cuesOf(parse, governing).map((cue) => cue.class));
  const upper: Standing = { ...standing, status: 'reported', open: false };
  verbStanding(parse, governing, upper, 0);
  const asObject = governing < at;
  standing.tense = upper.tense;
  standing.perfect = upper.perfect;
  if (group.passive && classes.has('claimresp')) {
    standing.tense = 'past';
    return;
  }
  if (asObject && (classes.has('condemn') || classes.has('say') || classes.has('claimresp') || classes.has('deny'))) {
    standing.tense = classes.has('say') ? upper.tense : 'past';
    if (
      classes.has('say') &&
      parse.items[group.verb]!.word!.verbs.some((cue) => /^(?:announce|annoncer)$/.test(cue.lemma))
    )
      announced(parse, at, standing);
    return;
  }
  if (asObject && ANSWERING.test(parse.items[group.verb]!.low) && isAttack(parse, at)) {
    standing.tense = 'past';
    return;
  }
  if (!asObject && supposed(parse, at, governing)) {
    standing.open = true;
    return;
  }
  if (foreseenLong(parse, at, governing)) return;
  if (asObject && classes.has('expel')) standing.ordered = true;
  if (upper.status === 'denied' && (standing.status === 'denied' || SINCE.test(chunk.prep))) return;
  if (upper.status !== 'reported' && standing.status === 'reported') standing.status = upper.status;
  if (upper.open && asObject) standing.open = true;
  if (!classes.has('occur') && foresees(parse, governing) && (asObject || group.passive)) standing.status = 'planned';
  if (classes.has('ruleout') && asObject) standing.status = 'denied';
  if ((asObject || group.passive) && (classes.has('threaten') || classes.has('prevent'))) standing.open = true;
  if (asObject && classes.has('plot') && upper.tense === 'past') standing.open = true;
}

/** Whether a verb foresees the noun that it governs; "compter" and "count" of things only number them. */
const foresees = (parse: Parse, verb: number): boolean =>
  cuesOf(parse, verb).some((cue) => cue.class === 'intend' && !/^(?:compter|count)$/.test(cue.lemma));

/** "To protest against the massacre", "pour venger l'attaque": verbs of what people do about an attack that has happened. */
const ANSWERING =
  /^(?:protest|demonstrate|aveng|reveng|investigat|commemorat|enquêt|veng|manifest|commémor)(?:e|ed|es|er|ing|ent|s|é|ant|ait|aient|èrent)?$/;

/** "A voulu partir après l'assaut", "would leave after the attack": what has happened is no attack of any kind. */
const ANY = /^(?:an?|any|une?|tout|toute|another|other)$/;

/** "L'assaut du 3 juin contre la garnison": whether a phrase tells what an attack was on, and nothing of its verb. */
function ofAttack(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  if (!/^(?:contre|against)$/.test(chunks[at]!.prep)) return false;
  let head = at - 1;
  while (head > 0 && (chunks[head]!.kind === 'date' || (chunks[head]!.kind === 'noun' && OF.has(chunks[head]!.prep))))
    head--;
  return chunks[head]?.kind === 'noun' && isAttack(parse, head);
}

const isAttack = (parse: Parse, at: number): boolean => nounCuesOf(parse, at).some(({ cue }) => cue.class === 'attack');

/** Verbs of when something is, and how long it takes: what they are said of is planned. */
const TAKING =
  /^(?:take|last|begin|start|finish|follow|occur|happen|complete|completed|announced|carried|prendr\p{L}+|durer\p{L}+|commencer\p{L}+|débuter\p{L}+|interviendr\p{L}+)$/u;

/** "A withdrawal of Chad would leave", "tout retrait serait": what is only supposed, to say what would come of it. */
function supposed({ chunks, items }: Parse, at: number, verb: number): boolean {
  if (!/^(?:an?|any|une?|tout|toute)$/.test(items[chunks[at]!.a]!.low)) return false;
  const { a, b, group } = chunks[verb]!;
  if (TAKING.test(items[group!.verb]!.low)) return false;
  return group!.mood === 'possible' || items.slice(a, b + 1).some(({ low }) => /^(?:would|could|might)$/.test(low));
}

/** "The attack on 6 June had been planned for months": what has a day of its own was planned before, and then happened. */
function foreseenLong({ chunks, items }: Parse, at: number, verb: number): boolean {
  const { a, b, group } = chunks[verb]!;
  const before = items.slice(a, b + 1).some(({ low }) => low === 'had' || low === 'avait' || low === 'avaient');
  return before && group!.passive && chunks.slice(at + 1, Math.max(at + 1, verb)).some(({ kind }) => kind === 'date');
}

const PUT_OFF =
  /^(?:delayed|postponed|deferred|rescheduled|reporté|reportée|repoussé|repoussée|différé|différée|décalé|décalée|ajourné|ajournée)$/;

/** "Exit from Gao delayed until May", "le départ a été repoussé à mai": what is put off is still to come. */
function isPutOff({ chunks, items }: Parse, at: number): boolean {
  const verb = chunks.find(({ kind }, i) => i > at && kind === 'verb');
  if (!verb?.group) return false;
  const told = items[chunks[at]!.b]?.word?.nouns ?? [];
  return told.every((cue) => cue.class !== 'attack') && PUT_OFF.test(items[verb.group.verb]!.low);
}

/** An announced withdrawal or opening is to come, unless a day already past is given; attacks are never announced. */
function announced(parse: Parse, at: number, standing: Standing): void {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const nouns = parse.items[i]!.word?.nouns;
    if (nouns?.some((cue) => cue.class !== 'attack' && cue.class !== 'seizure' && cue.class !== 'presence'))
      standing.status = 'planned';
  }
}

/** Verbs of a beginning. */
const BEGUN = /^(?:begun|started|launched|initiated|commencé|entamé|engagé|amorcé|lancé|débuté)e?s?$/;

/** "Le retrait de Gao, prévu en mai, a eu lieu": the finite verb past a participle between commas that is said of the noun; -1 for none. */
function pastAside({ chunks, items }: Parse, at: number, verb: number): number {
  const { group } = chunks[verb]!;
  // What has begun is under way, whatever is to come of it.
  if (group!.form !== 'participle' || chunks[verb - 1]?.sign !== ',' || BEGUN.test(items[group!.verb]!.low)) return -1;
  if (chunks.slice(at, verb - 1).some(({ kind }) => kind !== 'noun')) return -1;
  const end = chunks.findIndex(({ kind }, i) => i > verb && kind !== 'noun' && kind !== 'date');
  return chunks[end]?.sign === ',' && chunks[end + 1]?.group?.form === 'finite' ? end + 1 : -1;
}

/** "Prévue le 15 août, la fermeture a eu lieu": whether a participle opens the sentence and a comma parts it from its noun. */
const isFronted = ({ chunks }: Parse, verb: number, at: number): boolean =>
  verb === 0 && chunks[verb]!.group!.form === 'participle' && chunks[at - 1]?.sign === ',' && chunks[at]!.prep === '';

/** The verb whose subject or object a noun phrase is; -1 when there is none. */
function verbOfNoun(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') {
      if (isFronted(parse, i, at)) break;
      const frame = frameOf(parse, i);
      if (frame.patients.includes(at) || frame.adjuncts.includes(at)) return i;
      break;
    }
    if (chunk.kind === 'break' && chunk.sign !== ',') break;
  }
  for (let i = at + 1; i < parse.chunks.length && i < at + 8; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'verb') continue;
    const main = pastAside(parse, at, i);
    if (main >= 0) return main;
    const frame = frameOf(parse, i);
    if (frame.agent === at || frame.patients.includes(at)) return i;
  }
  const whole = parse.chunks[at - 1];
  return whole?.kind === 'noun' && OF.has(parse.chunks[at]!.prep) && STAGE.test(parse.items[whole.b]!.low)
    ? verbOfNoun(parse, at - 1)
    : -1;
}

/** "During the last phase of the handover": a part of what goes on, of which a verb tells the same. */
const STAGE = /^(?:phase|stage|step|part|end|start|beginning|course|étape|partie|fin|début|cours|moment)$/;

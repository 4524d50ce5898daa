import type { Chunk } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import type { Item } from './items.ts';
import { is } from './phrase.ts';
import { placeIn, type Scene } from './scene.ts';

/** "The anniversary of the attacks", "the trial over the bombing": it is spoken of where it did not happen. */
export function recalled(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const prior = chunks[at - 1];
  if (prior?.kind === 'verb' && cuesOf(scene.parse, at - 1).some((cue) => cue.class === 'recall')) return true;
  if (prior?.kind !== 'noun' || chunks[at]!.prep === '') return false;
  const definite = DEFINITE.test(items[chunks[at]!.a]!.low);
  return items
    .slice(prior.a, prior.b + 1)
    .some((item) => MEMORIAL.test(item.low) || (definite && VICTIMS.test(item.low) && !ownDate(scene, at)));
}

const VICTIMS = /^(?:victims?|victimes?|wounded|blessés|blessées|injured)$/;

const MEMORIAL =
  /^(?:anniversary|anniversaire|commemoration|commémoration|memorial|mémorial|memory|mémoire|remembrance|hommage|tribute|trial|procès|inquiry|enquête|investigation|probe|film|book|livre|report|rapport|debate|débat|talks|discussions|conference|conférence|museum|musée|suspect|suspects|suspected|mastermind|cerveau|survivors?|rescapés?|survivants?|prosecution|verdict|hearing|audience|procession|vigil|veillée|monument|auteurs?|perpetrators?|commanditaires?|history|histoire|footage|video|vidéo|part|role|rôle|involvement|participation|implication|link|links|connection|financing|financement|families|familles|relatives|proches|widows?|veuves?|sentence|peine|responsables)$/;

/** "Claimed the raid", "condamne l'attaque": an attack that is known already, of which somebody only speaks. */
export function spokenOf(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!/^(?:the|this|that|l'|la|le|cette?)$/.test(items[chunks[at]!.a]!.low)) return false;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { kind, group } = chunks[i]!;
    if (kind === 'verb')
      return (
        cuesOf(scene.parse, i).some((cue) => SPEAKING.has(cue.class)) && !group!.negated && group!.form === 'finite'
      );
  }
  return false;
}

/**
 * "Discussed the attack", "a soutenu l'assaut": a definite noun without a place or day of its own that no verb makes
 * happen: an attack told elsewhere, if at all.
 */
export function onlyMentioned(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!DEFINITE.test(items[chunks[at]!.a]!.low)) return false;
  for (let i = at + 1; i < chunks.length && i <= at + 3; i++) {
    const { kind, group } = chunks[i]!;
    if (kind === 'break' || (kind === 'verb' && group!.form === 'finite')) break;
    if (kind === 'noun' && placeIn(scene, i)) return false;
  }
  return !ownDate(scene, at) && !madeToHappen(scene, at);
}

const DEFINITE = /^(?:the|this|that|these|those|their|his|l'|la|le|les|ces|cette?)$/;

/** Whether the phrase is the subject of a verb, or what somebody did, met with or said. */
function madeToHappen({ parse }: Scene, at: number): boolean {
  for (let i = Math.max(0, at - 6); i < parse.chunks.length && i < at + 8; i++) {
    const { kind, group } = parse.chunks[i]!;
    if (kind !== 'verb') continue;
    const { agent, patients, adjuncts } = frameOf(parse, i);
    if (agent === at && group!.form !== 'infinitive') return true;
    if (group!.passive ? patients[0] === at : patients.includes(at) || adjuncts.includes(at)) {
      const cues = cuesOf(parse, i);
      if (group!.form === 'finite' && cues.some((cue) => DOING.has(cue.class) || cue.class.startsWith('light')))
        return true;
    }
  }
  return false;
}

const DOING = new Set([
  'occur',
  'claimresp',
  'condemn',
  'say',
  'deny',
  'kill',
  'die',
  'wound',
  'lose',
  'attack',
  'blast',
  'minehit',
]);

/** "No attack was recorded", "has seen no attack since": nothing, where nobody denies what others tell. */
export function noneAtAll({ parse }: Scene, at: number): boolean {
  const { chunks, items } = parse;
  const { a, prep } = chunks[at]!;
  const verb = chunks[at - 1];
  const unseen =
    verb?.kind === 'verb' &&
    verb.group!.negated &&
    MEETING.test(items[verb.group!.verb]!.low) &&
    (/^d[e']$/.test(prep) || /^(?:an?|any|une?|aucune?|d[e']|further|other|major|new)$/.test(items[a]!.low));
  if (!unseen && !is(items[a], 'no')) return false;
  return !chunks.some((one, i) => one.kind === 'verb' && cuesOf(parse, i).some((cue) => cue.class === 'deny'));
}

/** Verbs of those to whom something happens, and of those who count what happens. */
const MEETING =
  /^(?:seen|see|known|know|suffered|suffer|recorded|registered|experienced|experience|reported|faced|had|connue?s?|connaît|connu|subie?s?|subit|enregistrée?s?|enregistre|recensée?s?|signalée?s?|essuyée?s?|eu|observée?s?|vécue?s?)$/;

/** "Since the start of hostilities": when a war began, not something that happened at a place. */
export function onlyBeginning({ parse: { chunks, items } }: Scene, at: number): boolean {
  const prior = chunks[at - 1];
  if (prior?.kind !== 'noun' || !OF.has(chunks[at]!.prep)) return false;
  return (
    BEGINNING.test(items[prior.b]!.low) &&
    /^(?:since|depuis|after|following|before)$/.test(prior.prep || items[prior.a - 1]?.low || '')
  );
}

const BEGINNING = /^(?:start|beginning|outbreak|onset|resumption|escalation|début|déclenchement|éclatement|reprise)$/;

/** "Formés et accompagnés au combat": what soldiers are made ready for. */
export function onlyTrainedFor({ parse }: Scene, at: number): boolean {
  const { chunks, items } = parse;
  if (items[chunks[at]!.b]!.low !== 'combat' || chunks[at]!.prep !== 'au') return false;
  return !chunks
    .slice(Math.max(0, at - 4), at)
    .some((one) => items.slice(one.a, one.b + 1).some((item) => HARMED.test(item.low)));
}

const HARMED = /^(?:mort[es]*|tuée?s?|tombée?s?|blessée?s?|péri|disparue?s?|perdue?s?)$/;

/** "Announced an offensive": what is to come, somewhere. */
export function onlyAnnounced({ parse }: Scene, at: number): boolean {
  const prior = parse.chunks[at - 1];
  return prior?.kind === 'verb' && cuesOf(parse, at - 1).some((cue) => /^(?:announce|annoncer)$/.test(cue.lemma));
}

/** "To end the fighting", "afin d'empêcher l'attaque": a verb without a subject that wants there to be none. */
export function toBeEnded({ parse }: Scene, at: number): boolean {
  const prior = parse.chunks[at - 1];
  if (prior?.kind !== 'verb' || prior.group!.form === 'finite') return false;
  return ENDING.test(parse.items[prior.group!.verb]!.low);
}

const ENDING =
  /^(?:end(?:ing)?|stop(?:ping)?|halt(?:ing)?|ceas(?:e|ing)|avoid(?:ing)?|prevent(?:ing)?|discuss(?:ing)?|investigat(?:e|ing)|arrêter|cesser|éviter|empêcher|prévenir|faire cesser|discuter)$/;

/** "Friday's attack": whether the phrase right before a chunk is the day that owns it. */
export const ofDay = (chunks: readonly Chunk[], items: readonly Item[], at: number): boolean =>
  items[chunks[at]!.a]!.low === "'s" && chunks[at - 1]?.kind === 'date';

/** Whether the phrase, what completes it or a participle gives a day: "the attack of 3 May", "perpetrated on 3 May". */
export function ownDate({ parse }: Scene, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  if (ofDay(parse.chunks, parse.items, at)) return true;
  if (parse.items.slice(a, b + 1).some((item) => item.date !== null)) return true;
  let told = false;
  for (let i = at + 1; i < parse.chunks.length && i < at + 5; i++) {
    const { kind, prep, group } = parse.chunks[i]!;
    if (kind === 'date') return told || prep !== '' || parse.chunks[i - 1]!.sign === ',';
    if (kind === 'break' && parse.chunks[i]!.sign === ',' && parse.chunks[i + 1]?.kind === 'date') continue;
    if (kind === 'break' || (kind === 'verb' && group!.form === 'finite')) return false;
    told ||= kind === 'verb';
  }
  return false;
}

const SPEAKING = new Set(['claimresp', 'condemn', 'say', 'deny']);

import type { Chunk, Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { placeOfDay } from './pairs.ts';
import { is } from './phrase.ts';
import { antecedent, inRelative } from './relative-clause.ts';
import { participleBefore, subjectOf } from './subject.ts';

/** "Left in March, and the last camp will close on 3 May": a day that stands before the subject that a conjunction opens. */
export function beforeSubject(parse: Parse, cue: number, at: number): boolean {
  if (at > cue || parse.chunks[cue]!.kind !== 'verb' || opensSentence(parse, at)) return false;
  const { agent, patients } = frameOf(parse, cue);
  const subject = parse.chunks[cue]!.group!.passive ? (patients[0] ?? -1) : agent;
  if (subject <= at || subject > cue || !parse.chunks[subject]!.and) return false;
  return parse.chunks.slice(at + 1, subject).some((one) => one.sign === ',');
}

/** "La base, reprise en mai aux rebelles", "touché par un attentat en mai", "hit in May, the base": a day that goes with a participle which is not the cue. */
export function besideParticiple(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  let i = chunks[at - 1]?.sign === ',' && chunks[at - 2]?.kind === 'date' ? at - 2 : at;
  do i--;
  while (i !== cue && chunks[i]?.kind === 'noun' && chunks[i]!.prep !== '');
  if (i === cue || chunks[i]?.group?.form !== 'participle') return false;
  const first = chunks[i]!.and ? participleBefore(parse, i) : i;
  return first !== cue && (first === 0 || chunks[first - 1]?.sign === ',');
}

/** "Gives up a base in the shake-up announced in June": the day on which only that was announced which a participle is said of. */
export function ofAnnouncement(parse: Parse, cue: number, at: number): boolean {
  const told = at - 1;
  if (parse.chunks[told]?.group?.form !== 'participle' || told === cue || told - 1 === cue) return false;
  return cuesOf(parse, told).some(({ class: name }) => name === 'say');
}

const TELLING = new Set(['attack', 'kill', 'wound', 'die', 'seize', 'abduct', 'blast', 'depart', 'close', 'transfer']);

/** "The soldiers deployed last month said that Gao fell": the day of what a participle tells of the subject of the verb after it. */
export function ofSubjectBefore(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const told = at - 1;
  if (chunks[told]?.group?.form !== 'participle' || told === cue || chunks[told - 1]?.kind !== 'noun') return false;
  if (cuesOf(parse, told).some(({ class: name }) => TELLING.has(name))) return false;
  const main = chunks.findIndex(({ kind, group }, i) => i > at && (kind === 'break' || group?.form === 'finite'));
  return main > 0 && main <= cue && chunks[main]!.kind === 'verb';
}

/** "The soldiers killed in Gossi were buried on Monday": the day of the verb after those of whom a participle is said. */
export function ofVerbAfter(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  if (chunks[cue]!.group?.form !== 'participle' || chunks[cue - 1]?.kind !== 'noun') return false;
  if (!cuesOf(parse, cue).some(({ class: name }) => HURT.has(name))) return false;
  const main = chunks.findIndex(({ kind }, i) => i > cue && (kind === 'break' || kind === 'verb'));
  if (main < 0 || main > at || chunks[main]!.group?.form !== 'finite' || chunks[main]!.joined) return false;
  if (frameOf(parse, main).agent > cue) return false;
  const told = cuesOf(parse, main).filter(({ lemma }) => !FREEING.test(lemma));
  return !told.some(({ class: name }) => TELLING.has(name) || name === 'occur' || name.startsWith('light'));
}

const HURT = new Set(['kill', 'wound', 'abduct']);
const FREEING = /^(?:free|release|libérer|relâcher)$/;

/** "The camp, built in 2014 by the Dutch, was": whether a comma ends what a day stands in. */
export function inAside({ chunks }: Parse, at: number): boolean {
  const end = chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun');
  return chunks[end]?.sign === ',';
}

/** "Hit the depot, and on Thursday a market was shelled": a day that opens the clause after that of the cue. */
export function opensNext(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const before = chunks[at - 1];
  if (at > cue && placeOfDay(parse, at) >= 0 && (chunks[at]!.and || chunks.slice(0, at - 1).some(isDay))) return true;
  if (at < cue || !(chunks[at]!.and || before?.sign === 'and' || before?.sign === 'et' || before?.sign === ';'))
    return false;
  const subject = chunks[at + 1]?.sign === ',' ? at + 2 : at + 1;
  if (chunks[subject]?.kind !== 'noun' || chunks[subject]!.prep !== '') return false;
  if (isGapped(parse, subject)) return true;
  const verb = chunks.findIndex((one, i) => i > subject && one.kind === 'verb');
  return verb > 0 && chunks[verb]!.group!.form === 'finite';
}

/** "Left Gao, then closed Kidal on the 3rd": a day of what a verb tells of a place of its own, after what the cue tells. */
export function ofWhatFollowed({ chunks, items }: Parse, cue: number, at: number): boolean {
  for (let i = cue + 1; i < at; i++)
    if (
      chunks[i]!.group?.form === 'finite' &&
      items.slice(chunks[i - 1]!.b + 1, chunks[i]!.b).some(({ low }) => THEN.has(low)) &&
      chunks.slice(i + 1, at).some(({ b }) => items[b]!.kind === 'place')
    )
      return true;
  return false;
}

const THEN: ReadonlySet<string> = new Set(['then', 'later', 'afterwards', 'subsequently', 'puis', 'ensuite']);

const isDay = ({ kind }: Chunk): boolean => kind === 'date';

/** "And on 26 February 17 people in Konna", "and on Friday three more": a count of people, of whom the verb before tells the same. */
function isGapped({ chunks, tags }: Parse, at: number): boolean {
  const place = chunks[at + 1];
  const { a, b } = chunks[at]!;
  if (!tags.slice(a, b + 1).includes('number')) return false;
  if (!place || place.kind === 'break') return true;
  return place.kind === 'noun' && tags.slice(place.a, place.b + 1).includes('place') && chunks[at + 2]?.kind !== 'verb';
}

/** Whether nothing but days and signs stands before a day. */
export function opensSentence(parse: Parse, at: number): boolean {
  for (let i = 0; i < at; i++) if (parse.chunks[i]!.kind === 'verb' || parse.chunks[i]!.kind === 'noun') return false;
  return true;
}

const COUNTED = /^(?:earlier|later|ago)$/;

/** "Two weeks earlier, on 20 March, six died", "in the night of 20 to 21 March": the chunk of the day that says the one at a chunk exactly; -1 for none. */
export function exacterDay({ chunks, items }: Parse, at: number): number {
  const counted = chunks[at]!.kind === 'date' ? items[chunks[at]!.a]!.date : null;
  if (!counted || !COUNTED.test(counted.rule) || chunks[at + 1]?.sign !== ',') return -1;
  const exact = chunks[at + 2]?.kind === 'noun' ? at + 3 : at + 2;
  const date = chunks[exact]?.kind === 'date' ? items[chunks[exact]!.a]!.date : null;
  if (!date || COUNTED.test(date.rule) || chunks[exact + 1]?.sign !== ',') return -1;
  // "Two days later, on Monday": of a day of the week only the count says which.
  return date.rule === 'weekday' && counted.from !== null ? -1 : exact;
}

/** Whether a day opens its sentence, or says exactly which day that is that does. */
export const opensDay = (parse: Parse, at: number): boolean =>
  opensSentence(parse, at) ||
  [at - 2, at - 3].some((i) => i >= 0 && exacterDay(parse, i) === at && opensSentence(parse, i));

/** Whether a date goes with a finite verb in whose clause the cue is not: "the junta, who came to power last year, ordered". */
export function elsewhere(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign !== ',') return false;
    if (i === cue) return false;
    if (chunk.kind === 'verb' && chunk.group!.form === 'participle' && cue < i && i === at - 1)
      return !doneOn(parse, cue, at);
    if (chunk.kind !== 'verb' || chunk.group!.form !== 'finite') continue;
    return (
      crossings(parse, cue, i) >= 0.7 ||
      (cue > at &&
        parse.chunks[cue]!.kind === 'verb' &&
        crossings(parse, at, cue) < 5 &&
        inRelative(parse, i) === i - 1)
    );
  }
  return false;
}

/** "The killings committed on 3 May": the day of a participle right after a noun which only says that what it tells was done. */
export const doneOn = (parse: Parse, cue: number, at: number): boolean =>
  at === cue + 2 &&
  parse.chunks[cue]!.kind === 'noun' &&
  cuesOf(parse, cue + 1).some(({ class: name }) => /^(?:occur|light-.*)$/.test(name));

/** Whether a date stands in a relative clause that opens after the cue: "closed its camp, where two died on 5 March". */
export function inOtherRelative(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign === ',') return false;
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite' && inRelative(parse, i) > cue)
      return !tellsOn(parse, i, inRelative(parse, i), cue);
  }
  return false;
}

/** "The camp that they held at Gao was handed over on 3 May": the day of the verb that goes on after a clause in which the cue stands. */
export function behindMain(parse: Parse, cue: number, at: number): boolean {
  if (at < cue || parse.chunks[cue]!.kind !== 'verb') return false;
  const relative = inRelative(parse, cue);
  if (relative < 1) return false;
  const main = parse.chunks.findIndex(({ group }, i) => i > cue && i < at && group?.form === 'finite');
  return main > 0 && !parse.chunks[main]!.and && subjectOf(parse, main, 0) === antecedent(parse, relative);
}

/** "The latest blow since soldiers seized power last month": the day of what something has happened since. */
export const sinceThen = ({ chunks }: Parse, cue: number, at: number): boolean =>
  chunks.slice(cue + 1, at).some(({ sign, prep }) => /^(?:since|depuis)$/.test(sign || prep));

const HARM = new Set(['attack', 'kill', 'die', 'wound', 'blast', 'occur']);

/** "L'attentat qui a visé mardi", "the massacre at Koro, where 20 died on 3 May": a clause that goes on about the cue. */
function tellsOn(parse: Parse, verb: number, relative: number, cue: number): boolean {
  if (!cuesOf(parse, verb).some((one) => HARM.has(one.class))) return false;
  if (!nounCuesOf(parse, cue).some(({ cue: one }) => one.class === 'attack')) return false;
  return /^(?:où|where)$/.test(parse.chunks[relative]!.sign) || antecedent(parse, relative) === cue;
}

/** "Took place 25 days after a bomb went off": the day of what follows such words, not of what stands before them. */
export const countsOn = ({ chunks, items }: Parse, at: number): boolean =>
  / (?:after|before|après|avant)$/.test(items[chunks[at]!.b]!.low) &&
  ((chunks[at + 1]?.kind === 'noun' && !chunks[at + 1]!.joined && chunks[at + 1]!.prep === '') ||
    chunks[at + 1]?.group?.form === 'gerund' ||
    chunks[at + 1]?.group?.form === 'infinitive');

/**
 * "On Friday, a day before the vote, troops", "21 May: four days after the vote, troops", "France, three months after driving them out, began": how far another
 * thing, told between commas, was from the day just given or from what its subject does.
 */
export function aside(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  const after = chunks[at - 2]?.kind;
  const headed = chunks[at - 1]?.sign === ':' && at === 2 && after === 'date';
  if (headed && countsOn(parse, at)) return true;
  const opened = chunks[at - 1]?.sign === ',' && (after === 'date' || after === 'noun');
  if (!opened || !countsOn(parse, at)) return false;
  const verbs = chunks[at + 1]!.kind === 'verb';
  const end = chunks.findIndex(({ kind }, i) => i > at + (verbs ? 1 : 0) && kind !== 'noun');
  return chunks[end]?.sign === ',';
}

/** "Hit the base; it was Thursday 31 May": a clause that only tells the day of what stands before it. */
export function onlyTells({ chunks, items }: Parse, at: number): boolean {
  const be = chunks[at - 1]?.group;
  const it = chunks[at - 2];
  if (!be || be.negated || !is(items[be.verb], 'be') || it?.kind !== 'noun') return false;
  if (!/^(?:c'|ce|cela|it|that|this)$/.test(items[it.b]!.low) || chunks[at - 3]?.kind !== 'break') return false;
  return !/^(?:que|qu'|that|when|où)$/.test(chunks[at + 1]?.sign ?? '');
}

/** "De 600 en octobre à 1 200 aujourd'hui", "from 600 in October to 1,200 today": a day of which a number is told. */
export function ofFigure({ chunks, tags }: Parse, at: number): boolean {
  const counted = (one: Chunk | undefined): boolean =>
    one?.kind === 'noun' && tags.slice(one.a, one.b + 1).includes('number');
  const from = chunks[at - 1];
  const to = chunks[at + 1];
  if (counted(from) && /^(?:de|d'|from)$/.test(from!.prep)) return counted(to) && /^(?:à|to)$/.test(to!.prep);
  const before = chunks[at - 2]?.kind === 'date' ? chunks[at - 3] : undefined;
  return counted(from) && /^(?:à|to)$/.test(from!.prep) && counted(before) && /^(?:de|d'|from)$/.test(before!.prep);
}

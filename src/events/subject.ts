import type { Chunk, Parse } from './chunk.ts';
import { HARD, QUOTES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { freeIn } from './free-phrase.ts';
import { antecedent, headPhrase, inRelative, isRelative, SUBJECT_RELATIVE } from './relative-clause.ts';
import { saidAside } from './said-aside.ts';
import { saidOf } from './said-relative.ts';

/** Index of the noun chunk that is the grammatical subject of the verb chunk at `at`; -1 when none is found. */
export function subjectOf(parse: Parse, at: number, depth: number, from = at): number {
  const { chunks } = parse;
  const verb = chunks[at]!;
  const group = verb.group!;
  if (depth > 6) return -1;
  const absolute = subjectWith(parse, at);
  if (absolute >= 0) return absolute;
  if (group.form === 'participle') {
    const paired = verb.and ? participleBefore(parse, at) : -1;
    if (paired >= 0) return subjectOf(parse, paired, depth + 1);
    for (let i = at - 1; i >= 0; i--) {
      const chunk = chunks[i]!;
      if (isDue(parse, i)) return subjectOf(parse, i - 1, depth + 1);
      if (chunk.kind === 'noun') return namesPeople(parse, i) ? i : headPhrase(parse, i);
      if (chunk.kind === 'verb') return lastObject(parse, i, at);
      if (chunk.kind === 'break' && HARD.has(chunk.sign)) return -1;
    }
    return at === 0 ? subjectAfter(parse, at, depth) : -1;
  }
  const stretch: number[] = [];
  for (let i = from - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun') stretch.unshift(i);
    else if (chunk.kind === 'verb') return acrossVerb(parse, at, i, freeIn(parse, stretch, at), depth);
    else if (chunk.kind === 'break') {
      const opened = chunk.sign === ')' ? bracketBefore(parse, i) : -1;
      if (opened >= 0) {
        i = opened;
        continue;
      }
      if (aside(parse, i, stretch)) {
        stretch.length = 0;
        continue;
      }
      if (isRelative(chunk.sign, parse.language)) {
        const free = freeIn(parse, stretch, at);
        return free >= 0 ? free : antecedent(parse, i);
      }
      if (chunk.sign === ',') stretch.unshift(i);
      else if (!QUOTES.has(chunk.sign)) {
        const free = freeIn(parse, stretch, at);
        if (free >= 0) return free;
        if (HARD.has(chunk.sign)) return -1;
        const outer = i > 0 ? subjectBefore(parse, i, depth) : -1;
        return outer < 0 && group.form !== 'finite' ? subjectAfter(parse, at, depth) : outer;
      }
    }
  }
  const free = freeIn(parse, stretch, at);
  return free < 0 && group.form !== 'finite' ? subjectAfter(parse, at, depth) : free;
}

/** "With the army gone from Gao,", "with the French having left Gao,": the subject that a "with" gives to a verb that is not finite; -1 for none. */
function subjectWith({ chunks, items, tags }: Parse, at: number): number {
  const subject = chunks[at - 1];
  if (subject?.kind !== 'noun' || !/^(?:with|avec)$/.test(subject.prep)) return -1;
  const { a, b, group } = chunks[at]!;
  const gone = a === b && items[a]!.low === 'gone';
  return gone || (group!.form === 'gerund' && tags[a - 1] !== 'prep') ? at - 1 : -1;
}

/** "Built beside a track and held since 2013": the participle that another is joined to by a conjunction; -1 for none. */
export function participleBefore({ chunks }: Parse, at: number): number {
  let i = at - 1;
  while (i >= 0 && (chunks[i]!.kind === 'date' || (chunks[i]!.kind === 'noun' && chunks[i]!.prep !== ''))) i--;
  const group = chunks[i]?.group;
  return group && (i === at - 1 || group.form === 'participle') ? i : -1;
}

/** "Gao is due to be handed over": whether a chunk is such a word after a verb, and no subject of the next one. */
const isDue = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]!.a === chunks[at]!.b && DUE.test(items[chunks[at]!.b]!.low) && chunks[at - 1]?.kind === 'verb';

const DUE = /^(?:due|likely|ready|bound|slated|unlikely)$/;

/** The bracket that one at a chunk closes; -1 for none. */
function bracketBefore(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (parse.chunks[i]!.sign === ')') return -1;
    if (parse.chunks[i]!.sign === '(') return i;
  }
  return -1;
}

/** "Quatre personnes, dont un imam, ont été tuées": what "dont" only adds, up to the comma before the verb. */
function aside(parse: Parse, at: number, stretch: readonly number[]): boolean {
  if (parse.chunks[at]!.sign !== 'dont' || stretch.length < 2) return false;
  const last = parse.chunks[stretch[stretch.length - 1]!]!;
  return last.kind === 'break' && stretch.slice(0, -1).every((one) => parse.chunks[one]!.kind === 'noun');
}

/** "Après avoir quitté Gao, la force a fermé": a verb that opens its sentence shares the subject of the first clause. */
function subjectAfter(parse: Parse, at: number, depth: number): number {
  for (let i = at + 1; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && HARD.has(chunk.sign)) return -1;
    if (chunk.kind !== 'verb' || chunk.group!.form !== 'finite') continue;
    const subject = subjectOf(parse, i, depth + 1);
    return subject > at && parse.chunks.slice(at, subject).some((one) => one.sign === ',') ? subject : -1;
  }
  return -1;
}

/** The subject when another verb stands between: shared by coordinated verbs, else named after that verb. */
function acrossVerb(parse: Parse, at: number, other: number, free: number, depth: number): number {
  const { chunks } = parse;
  const verb = chunks[at]!;
  const group = verb.group!;
  const prior = chunks[other]!.group!;
  // "Where they have been back": the two halves of a perfect "be" have one subject.
  if (other === at - 1 && parse.items[group.verb]!.low === 'been' && prior.verb === group.verb - 1)
    return subjectOf(parse, other, depth + 1);
  if (group.form === 'gerund' && chunks[at - 1]?.kind === 'noun' && perceives(parse, other))
    return headPhrase(parse, at - 1);
  if (group.form === 'gerund' || group.form === 'infinitive') {
    if (group.form === 'infinitive' && free >= 0 && controlsObject(parse, other)) return free;
    const accused = accuses(parse, other) ? lastObject(parse, other, at) : -1;
    if (accused >= 0) return accused;
    return subjectOf(parse, other, depth + 1);
  }
  const said = verb.and && chunks[at - 1]?.sign === ',' ? saidAside(parse, other) : -1;
  if (said > 0) return subjectOf(parse, at, depth + 1, said);
  if (other === at - 2 && saidOf(parse, at - 1) >= 0) return at - 1;
  const spokenOf = chunks[at - 1]?.sign === ',' && !verb.and ? saidOf(parse, other - 1) : -1;
  if (spokenOf >= 0) return beforeTown(parse, headPhrase(parse, spokenOf));
  const contact = contactSubject(parse, other);
  if (contact > 0 && verb.joined && verb.and && chunks[at - 1]?.sign === ',')
    return subjectOf(parse, at, depth + 1, contact);
  const relative = inRelative(parse, finiteBefore(parse, other));
  if (relative > 0 && verb.joined && !verb.and && chunks[at - 1]?.sign === ',')
    return subjectOf(parse, at, depth + 1, relative);
  const told = Math.max(toldApart(parse, other, at), glossed(parse, other, at));
  if (told >= 0) return told;
  if (verb.joined) {
    const shared = subjectOf(parse, other, depth + 1);
    const closes = prior.form === 'participle' && !verb.and && chunks[at - 1]?.sign === ',';
    return closes ? described(parse, shared) : shared;
  }
  const between = lastFreeAfterSign(parse, other, at);
  if (between >= 0) return between;
  if (prior.form !== 'finite' || relative >= 0) {
    const inner = subjectOf(parse, other, depth + 1);
    const bound =
      relative >= 0 && (!SUBJECT_RELATIVE.has(chunks[relative]!.sign) || isObjectOf(parse, relative, inner));
    const outer = bound ? beforeTown(parse, antecedent(parse, relative)) : inner;
    return outer >= 0 ? outer : free;
  }
  if (free >= 0) return free;
  return subjectOf(parse, other, depth + 1);
}

/** "Two were killed and nine others, soldiers as well as civilians, were hurt": who opens the second clause; -1 for none. */
function toldApart({ chunks }: Parse, other: number, at: number): number {
  if (chunks[at - 1]?.sign !== ',' || chunks[at]!.and || chunks[at]!.group!.form !== 'finite') return -1;
  const { kind, prep, and } = chunks[other + 1]!;
  return kind === 'noun' && prep === '' && and && other + 3 < at && chunks[other + 2]!.sign === ',' ? other + 1 : -1;
}

/** "Left Kidal, and their exit from Gao, the last of the camps, was complete": who opens a clause, glossed between commas; -1 for none. */
function glossed({ chunks }: Parse, other: number, at: number): number {
  if (chunks[at - 1]?.sign !== ',' || chunks[at]!.and) return -1;
  let comma = at - 2;
  while (chunks[comma]!.kind === 'noun' && !chunks[comma]!.and) comma--;
  let subject = comma - 1;
  while (subject > other && chunks[subject]!.kind === 'noun' && chunks[subject]!.prep !== '') subject--;
  if (subject <= other + 1 || chunks[comma]!.sign !== ',' || comma === at - 2 || chunks[comma + 1]!.prep !== '')
    return -1;
  const { kind, and } = chunks[subject]!;
  return kind === 'noun' && and && chunks[subject - 1]!.sign === ',' ? subject : -1;
}

/** "Konna, a town held by the army, fell", "the camps in Gao, all in an area held by rebels, were": what the phrase at a chunk describes between commas; itself for none. */
function described({ chunks, tags }: Parse, at: number): number {
  if (at < 2) return at;
  let first = at;
  while (first > 1 && chunks[first]!.prep !== '' && !chunks[first]!.and && chunks[first - 1]!.kind === 'noun') first--;
  const { a, prep, and } = chunks[first]!;
  if (first < 2 || prep !== '' || and || tags[a] !== 'det' || chunks[first - 1]!.sign !== ',') return at;
  let head = first - 2;
  if (first < at) while (head > 0 && isOfPlace(chunks[head]!)) head--;
  return chunks[head]?.kind === 'noun' && chunks[head]!.prep === '' ? head : at;
}

/** "In Gao", "de Kidal", and the commas between: what tells the places of the phrase before. */
const isOfPlace = ({ kind, prep, and, sign }: Chunk): boolean => (kind === 'noun' ? prep !== '' || and : sign === ',');

/** "Three posts they held": the pronoun that opens a clause about the phrase before it, without a relative; -1 for none. */
function contactSubject({ language, chunks, tags }: Parse, verb: number): number {
  const subject = chunks[verb - 1];
  const head = chunks[verb - 2];
  if (language !== 'en' || subject?.kind !== 'noun' || subject.prep !== '' || subject.joined || head?.kind !== 'noun')
    return -1;
  return tags[subject.a] === 'pronoun' && subject.a === subject.b ? verb - 1 : -1;
}

/** "Où volent les drones engagés au Mali": the finite verb whose clause a participle stands in; itself for none. */
function finiteBefore({ chunks }: Parse, at: number): number {
  for (let i = at; i >= 0 && chunks[i]!.kind !== 'break'; i--) if (chunks[i]!.group?.form === 'finite') return i;
  return at;
}

const PERCEIVING =
  /^(?:s[ae]e|seen|sees|saw|seeing|show|shows|showed|shown|showing|film|films|filmed|watch|watched|hear|heard)$/;

/** "Saw the vehicles leaving": the object of the first verb acts. */
const perceives = (parse: Parse, at: number): boolean =>
  PERCEIVING.test(parse.items[parse.chunks[at]!.group!.verb]!.low);

/** "Accused the rebels of killing": the object of the first verb is said to have done the second. */
const accuses = (parse: Parse, at: number): boolean =>
  !parse.chunks[at]!.group!.passive &&
  cuesOf(parse, at).some(({ lemma }) => /^(?:accuse|suspect|accuser|soupçonner)$/.test(lemma));

/** "Ordered the troops to leave": the object of the first verb is the subject of the second. */
function controlsObject(parse: Parse, at: number): boolean {
  const word = parse.items[parse.chunks[at]!.group!.verb]!.word;
  return (
    word?.verbs.some(
      (cue) => cue.class === 'expel' || cue.class === 'intend' || cue.class === 'other' || cue.class === 'deploy',
    ) ?? false
  );
}

/** First free noun phrase after the last comma or conjunction between two verbs; also a lone free one after "that". */
function lastFreeAfterSign(parse: Parse, from: number, to: number): number {
  let found = -1;
  let sign = false;
  for (let i = from + 1; i < to; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break') {
      if (chunk.sign === ',' && found >= 0 && !parse.chunks[i + 1]?.joined) continue;
      sign = true;
      found = -1;
    } else if (chunk.kind === 'noun' && chunk.prep === '') {
      if (endsPlaces(parse, from, i)) continue;
      if (chunk.joined || (sign && found < 0)) found = i;
      if (chunk.joined) sign = true;
    }
  }
  return found;
}

/** "Gunmen based in Niger and Mali": whether a phrase ends the list of places that a participle leads to. */
function endsPlaces({ chunks, items }: Parse, participle: number, at: number): boolean {
  const before = chunks[at - 1]!;
  const isPlace = (chunk: number): boolean => items[chunks[chunk]!.b]!.kind === 'place';
  return chunks[participle]!.group!.form === 'participle' && before.prep !== '' && isPlace(at) && isPlace(at - 1);
}

/** "The camp that they held": whether the subject at a chunk comes right after a relative, which no preposition leads. */
const isObjectOf = ({ chunks, tags }: Parse, relative: number, subject: number): boolean =>
  subject === relative + 1 && tags[chunks[relative]!.a - 1] !== 'prep';

/** "The camp in Gao that they held": from the town of a phrase back to the phrase. */
function beforeTown({ chunks, items }: Parse, at: number): number {
  const told = at > 0 && /^(?:in|at|near|à)$/.test(chunks[at]!.prep) && items[chunks[at]!.b]!.kind === 'place';
  return told && chunks[at - 1]!.kind === 'noun' ? at - 1 : at;
}

function namesPeople(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (item.kind === 'force') return false;
    const classes = item.word?.classes;
    if (classes && (classes.has('force') || classes.has('civilian') || classes.has('armed'))) return true;
  }
  return false;
}

function lastObject(parse: Parse, verb: number, to: number): number {
  for (let i = to - 1; i > verb; i--) if (parse.chunks[i]!.kind === 'noun') return headPhrase(parse, i);
  return -1;
}

/** Subject of the verb before a subordinator: "after killing three, the men fled" is left to the main clause. */
function subjectBefore(parse: Parse, at: number, depth: number): number {
  for (let i = at - 1; i >= 0; i--) if (parse.chunks[i]!.kind === 'verb') return subjectOf(parse, i, depth + 1);
  return -1;
}

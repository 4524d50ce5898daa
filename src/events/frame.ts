import type { Chunk, Parse } from './chunks.ts';
import { cuesOf } from './cue.ts';

/** Who does what around a verb group: indices of chunks. Passive voice is turned round. */
export interface Frame {
  /** Who acts; -1 when nobody is named. */
  agent: number;
  /** Whom or what it is done to, in order. */
  patients: readonly number[];
  /** Phrases with a preposition that follow the verb in its clause, and those that open the clause. */
  adjuncts: readonly number[];
}

const frames = new WeakMap<Parse, Map<number, Frame>>();

/** The frame of the verb chunk at index `at`. */
export function frameOf(parse: Parse, at: number): Frame {
  let known = frames.get(parse);
  if (!known) frames.set(parse, (known = new Map()));
  const done = known.get(at);
  if (done) return done;
  const subject = subjectOf(parse, at, 0);
  const { objects, adjuncts } = complementsOf(parse, at);
  if (objects.length === 0) objects.push(...relativeObject(parse, at, subject));
  const group = parse.chunks[at]!.group!;
  let frame: Frame;
  if (group.passive) {
    const by = adjuncts.find((i) => BY.has(parse.chunks[i]!.prep));
    frame = {
      agent: by ?? -1,
      patients: subject < 0 ? objects : [subject, ...coordinated(parse, subject, at)],
      adjuncts,
    };
  } else frame = { agent: subject, patients: objects, adjuncts };
  known.set(at, frame);
  return frame;
}

/** "La base que la France a rendue": the object that a relative clause stands beside. */
function relativeObject(parse: Parse, at: number, subject: number): number[] {
  const { chunks } = parse;
  if (chunks[at]!.group!.form !== 'finite' || chunks[at]!.group!.passive || subject < 0 || subject > at) return [];
  const sign = chunks[subject - 1];
  if (sign?.kind !== 'break' || !OBJECT_RELATIVE.has(sign.sign)) return [];
  const before = chunks[subject - 2]?.sign === ',' ? subject - 3 : subject - 2;
  return chunks[before]?.kind === 'noun' ? [headPhrase(parse, before)] : [];
}

const OBJECT_RELATIVE = new Set(['que', "qu'", 'which', 'whom']);
const BY = new Set(['by', 'par']);

/** Noun phrases joined to the subject, between it and its verb. */
function coordinated(parse: Parse, subject: number, verb: number): number[] {
  const more: number[] = [];
  for (let i = subject + 1; i < verb; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun' && chunk.joined && chunk.prep === '') more.push(i);
    else if (chunk.kind !== 'break' || chunk.sign !== ',') break;
  }
  return more;
}

const HARD = new Set([';', ':', '\u2014', '\u2013', '(', ')', '?', '!']);

/** Index of the noun chunk that is the grammatical subject of the verb chunk at `at`; -1 when none is found. */
function subjectOf(parse: Parse, at: number, depth: number, from = at): number {
  const { chunks } = parse;
  const verb = chunks[at]!;
  const group = verb.group!;
  if (depth > 6) return -1;
  if (group.form === 'participle') {
    if (verb.and && chunks[at - 1]?.kind === 'verb') return subjectOf(parse, at - 1, depth + 1);
    for (let i = at - 1; i >= 0; i--) {
      const chunk = chunks[i]!;
      if (chunk.kind === 'noun') return namesPeople(parse, i) ? i : headPhrase(parse, i);
      if (chunk.kind === 'verb') return lastObject(parse, i, at);
      if (chunk.kind === 'break' && HARD.has(chunk.sign)) return -1;
    }
    return -1;
  }
  const stretch: number[] = [];
  for (let i = from - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun') stretch.unshift(i);
    else if (chunk.kind === 'verb') return acrossVerb(parse, at, i, freeIn(parse, stretch, at), depth);
    else if (chunk.kind === 'break') {
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

/** The subject among the noun chunks and commas before a verb: the nearest free phrase, the first of its list. */
function freeIn(parse: Parse, stretch: readonly number[], verb: number): number {
  const { chunks } = parse;
  let end = stretch.length;
  const comma = (k: number): boolean => k >= 0 && chunks[stretch[k]!]!.kind === 'break';
  if (comma(end - 1) && stretch[end - 1] === lastBefore(parse, verb)) {
    let open = end - 2;
    while (open >= 0 && !comma(open)) open--;
    if (open >= 0) {
      const outer = nearestFree(parse, stretch, open);
      if (outer >= 0) return stretch[firstOfList(parse, stretch, outer)]!;
    }
    end--;
  }
  const found = nearestFree(parse, stretch, end);
  return found < 0 ? -1 : stretch[firstOfList(parse, stretch, found)]!;
}

function lastBefore(parse: Parse, verb: number): number {
  let i = verb - 1;
  while (i >= 0 && parse.chunks[i]!.kind === 'date') i--;
  return i;
}

function nearestFree(parse: Parse, stretch: readonly number[], end: number): number {
  for (let k = end - 1; k >= 0; k--) {
    const chunk = parse.chunks[stretch[k]!]!;
    if (chunk.kind === 'noun' && chunk.prep === '') return k;
  }
  return -1;
}

/** From the last member of "A, B and C" to its first. */
function firstOfList(parse: Parse, stretch: readonly number[], found: number): number {
  let first = found;
  if (!parse.chunks[stretch[found]!]!.and) return first;
  for (let k = found - 1; k >= 0; k--) {
    const chunk = parse.chunks[stretch[k]!]!;
    if (chunk.kind === 'break') continue;
    if (chunk.prep !== '') {
      if (!OF.has(chunk.prep)) break;
      continue;
    }
    first = k;
    if (!chunk.joined) break;
  }
  return first;
}

const QUOTES = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', "'", '\u2018', '\u2019', ')', '(', '/']);
const isRelative = (sign: string, language: 'en' | 'fr'): boolean =>
  language === 'fr'
    ? ['qui', 'que', "qu'", 'où', 'dont', 'laquelle', 'lequel'].includes(sign)
    : ['who', 'which', 'that', 'where', 'whose', 'whom'].includes(sign);

/** The subject when another verb stands between: shared by coordinated verbs, else named after that verb. */
function acrossVerb(parse: Parse, at: number, other: number, free: number, depth: number): number {
  const { chunks } = parse;
  const verb = chunks[at]!;
  const group = verb.group!;
  const prior = chunks[other]!.group!;
  if (group.form === 'gerund' || group.form === 'infinitive') {
    if (group.form === 'infinitive' && free >= 0 && controlsObject(parse, other)) return free;
    return subjectOf(parse, other, depth + 1);
  }
  const relative = inRelative(parse, other);
  if (relative > 0 && verb.joined && !verb.and && chunks[at - 1]?.sign === ',')
    return subjectOf(parse, at, depth + 1, relative);
  if (verb.joined) return subjectOf(parse, other, depth + 1);
  const between = lastFreeAfterSign(parse, other, at);
  if (between >= 0) return between;
  if (prior.form !== 'finite' || relative >= 0) {
    const bound = relative >= 0 && !SUBJECT_RELATIVE.has(chunks[relative]!.sign);
    const outer = bound ? antecedent(parse, relative) : subjectOf(parse, other, depth + 1);
    return outer >= 0 ? outer : free;
  }
  if (free >= 0) return free;
  return subjectOf(parse, other, depth + 1);
}

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
      if (chunk.joined) (found = i), (sign = true);
      else if (sign && found < 0) found = i;
    }
  }
  return found;
}

/** Relatives that are the subject of their clause. */
const SUBJECT_RELATIVE = new Set(['qui', 'who', 'which', 'that', 'lequel', 'laquelle']);

/** The relative in whose clause the verb at a chunk stands; -1 for none. */
function inRelative(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind === 'break') return isRelative(chunk.sign, parse.language) ? i : -1;
  }
  return -1;
}

/** The phrase that a relative pronoun at chunk `at` stands for. */
function antecedent(parse: Parse, at: number): number {
  if (parse.tags[parse.chunks[at]!.a - 1] === 'conjunction') {
    for (let i = at - 1; i > 0; i--) {
      const { kind, sign } = parse.chunks[i]!;
      if (kind === 'break' && HARD.has(sign)) break;
      if (kind === 'break' && isRelative(sign, parse.language)) return antecedent(parse, i);
    }
  }
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') return headPhrase(parse, i);
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind === 'break' && chunk.sign !== ',') return -1;
  }
  return -1;
}

const OF = new Set(['of', 'de', "d'", 'du', 'des']);

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

/** From an "of" complement back to the phrase it completes. */
function headPhrase(parse: Parse, at: number): number {
  let i = at;
  while (i > 0 && OF.has(parse.chunks[i]!.prep) && parse.chunks[i - 1]!.kind === 'noun') i--;
  return i;
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

/** Objects and adjuncts after a verb, up to the next finite verb, relative, subordinator or hard mark. */
function complementsOf(parse: Parse, at: number): { objects: number[]; adjuncts: number[] } {
  const { chunks } = parse;
  const objects: number[] = [];
  const adjuncts: number[] = [];
  const particle = cuesOf(parse, at)[0]?.particle ?? '';
  let open = true;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun') {
      if (particle !== '' && chunk.prep === '' && holdsWord(parse, i, particle) && !counts(parse, i)) continue;
      if (chunk.prep === '') {
        if (chunk.joined && (startsClause(parse, i) || gapped(parse, i))) break;
        const prior = chunks[i - 1];
        const list =
          chunk.joined &&
          adjuncts.length > 0 &&
          objects.every((o) => o < adjuncts[adjuncts.length - 1]!) &&
          i > at + 1 &&
          (prior?.kind === 'noun' || prior?.sign === ',');
        if (list && isPlaceChunk(parse, i) && isPlaceChunk(parse, adjuncts[adjuncts.length - 1]!)) adjuncts.push(i);
        else if (open) objects.push(i);
      } else if (!OF.has(chunk.prep) || objects.length === 0) adjuncts.push(i);
    } else if (chunk.kind === 'verb') {
      if (chunk.group!.form === 'finite') break;
      open = false;
      if (chunk.group!.form === 'gerund' || chunk.group!.form === 'infinitive') break;
    } else if (chunk.kind === 'break' && chunk.sign !== ',' && !QUOTES.has(chunk.sign)) {
      break;
    }
  }
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' || (chunk.kind === 'break' && chunk.sign !== ',' && !QUOTES.has(chunk.sign))) break;
    if (chunk.kind === 'noun' && chunk.prep !== '') adjuncts.push(i);
  }
  return { objects, adjuncts };
}

/** "A fait onze morts": the noun of the verb is what it counts. */
function counts(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  return chunk.b > chunk.a && parse.tags[chunk.a] !== 'det' && parse.items[chunk.b]!.low !== 'feu';
}

/** Whether a phrase holds the noun that makes one verb with its verb: "plier bagage", "prendre le contrôle". */
function holdsWord(parse: Parse, at: number, word: string): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.b - chunk.a > 1) return false;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.low === word) return true;
  return false;
}

function isPlaceChunk(parse: Parse, at: number): boolean {
  const chunk: Chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

/** "Fermera en juillet, celle de Gao en août": a clause whose verb is left out. */
function gapped(parse: Parse, at: number): boolean {
  return (
    /^(?:celle|celui|celles|ceux)$/.test(parse.items[parse.chunks[at]!.b]!.low) && parse.chunks[at - 1]?.sign === ','
  );
}

/** Whether a joined noun phrase is the subject of a following finite verb: ", and the Germans stayed". */
function startsClause(parse: Parse, at: number): boolean {
  for (let i = at + 1; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb')
      return chunk.group!.form === 'finite' && !chunk.group!.passive ? !chunk.joined : chunk.group!.form === 'finite';
    if (chunk.kind === 'break') return false;
    if (chunk.kind === 'noun' && chunk.prep === '' && chunk.joined) return false;
  }
  return false;
}

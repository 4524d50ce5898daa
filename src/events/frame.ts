import type { Parse } from './chunk.ts';
import { complementsOf } from './complements.ts';
import { antecedent, headPhrase, OBJECT_RELATIVE } from './relative-clause.ts';
import { saidOf } from './said-relative.ts';
import { seenComing } from './seen-coming.ts';
import { subjectOf } from './subject.ts';
import { inClass } from './word.ts';

/** Who does what around a verb group: indices of chunks. Passive voice is turned round. */
export interface Frame {
  /** Who acts; -1 when nobody is named. */
  agent: number;
  /** Whom or what it is done to, in order. */
  patients: readonly number[];
  /** Phrases with a preposition that follow the verb in its clause, and those that open the clause. */
  adjuncts: readonly number[];
}

/** The frame of the verb chunk at index `at`. */
export function frameOf(parse: Parse, at: number): Frame {
  const chunk = parse.chunks[at]!;
  return (chunk.frame ??= readFrame(parse, at));
}

function readFrame(parse: Parse, at: number): Frame {
  const subject = subjectOf(parse, at, 0);
  const { objects, adjuncts } = complementsOf(parse, at);
  const group = parse.chunks[at]!.group!;
  if (objects.length === 0) objects.push(...relativeObject(parse, wanting(parse, at), subject));
  const seen = seenComing(parse, at);
  if (seen >= 0) return { agent: seen, patients: objects.filter((one) => one !== seen), adjuncts };
  if (subject >= 0 && objects.length === 0 && shotDead(parse, at)) return { agent: -1, patients: [subject], adjuncts };
  if (inverted(parse, at)) {
    const after = at + 1;
    const rest = objects.filter((one) => one !== after);
    if (!group.passive) return { agent: after, patients: rest, adjuncts };
    return { agent: -1, patients: [after, ...rest], adjuncts };
  }
  if (!group.passive) return { agent: subject, patients: objects, adjuncts };
  const by = adjuncts.find((i) => i > at && BY.has(parse.chunks[i]!.prep));
  return {
    agent: by ?? -1,
    patients: subject < 0 ? objects : [subject, ...coordinated(parse, subject, at)],
    adjuncts,
  };
}

/** "Gao, où stationnent des soldats": whether the subject of a French verb right after "où" follows it. */
function inverted({ chunks, language }: Parse, at: number): boolean {
  const next = chunks[at + 1];
  if (language !== 'fr' || chunks[at - 1]?.sign !== 'où' || chunks[at]!.group!.form !== 'finite') return false;
  return next?.kind === 'noun' && next.prep === '' && !next.joined;
}

/** "Three displaced persons shot dead near Bule": a verb of a note that leaves out "were". */
function shotDead({ language, chunks, items }: Parse, at: number): boolean {
  const { a, b, group } = chunks[at]!;
  const dead = items[b + 1]?.low === 'dead' && items[b]!.low === 'shot';
  return language === 'en' && a === b && dead && !group!.passive && chunks[at + 1]!.b === b + 1;
}

/** "A base that Berlin wants to close": the finite verb on which an infinitive hangs, for any other verb itself. */
const wanting = ({ chunks }: Parse, at: number): number =>
  chunks[at]!.group!.form === 'infinitive' && chunks[at - 1]?.group?.form === 'finite' ? at - 1 : at;

/** "La base que la France a rendue": the object that a relative clause stands beside. */
function relativeObject(parse: Parse, at: number, subject: number): number[] {
  const { chunks } = parse;
  if (chunks[at]!.group!.form !== 'finite' || chunks[at]!.group!.passive || subject < 0 || subject > at) return [];
  const told = saidOf(parse, subject);
  if (told >= 0) return [headPhrase(parse, basePhrase(parse, told))];
  const sign = chunks[subject - 1];
  if (
    sign?.kind === 'noun' &&
    chunks[subject]!.prep === '' &&
    (parse.tags[chunks[subject]!.a] === 'pronoun' || leftOut(parse, subject))
  )
    return [headPhrase(parse, subject - 1)];
  const before = basePhrase(parse, chunks[subject - 2]?.sign === ',' ? subject - 3 : subject - 2);
  if (sign?.kind !== 'break' || parse.tags[sign.a - 1] === 'prep') return [];
  // "The announcement that they left" tells what was announced; a base announces nothing.
  const base = sign.sign === 'that' && (namesBase(parse, before) || isCleft(parse, before));
  if (!OBJECT_RELATIVE.has(sign.sign) && !base) return [];
  // "The base that jets fly to Gao from and which they are to leave".
  const shared = parse.tags[sign.a - 1] === 'conjunction' ? antecedent(parse, subject - 1) : -1;
  if (shared >= 0) return [shared];
  return chunks[before]?.kind === 'noun' ? [headPhrase(parse, before)] : [];
}

/** "The camp in Gao that they left": from the town of a base back to the base. */
function basePhrase(parse: Parse, at: number): number {
  const { chunks, items } = parse;
  const base = chunks[at - 1];
  if (chunks[at]?.kind !== 'noun' || !/^(?:in|at|near|à)$/.test(chunks[at]!.prep) || base?.kind !== 'noun') return at;
  return namesBase(parse, at - 1) || /^(?:ones?|celui|celle)$/.test(items[base.b]!.low) ? at - 1 : at;
}

/** "It is Gao that they left": whether a phrase is what such a sentence is about. */
function isCleft(parse: Parse, at: number): boolean {
  const { chunks, items, tags } = parse;
  const head = chunks[at]?.kind === 'noun' ? headPhrase(parse, at) : at;
  const be = chunks[head - 1];
  const it = chunks[head - 2];
  return be?.kind === 'verb' && it !== undefined && items[it.b]!.low === 'it' && tags[be.group!.verb] === 'aux';
}

/** "The camp the Danes left": an English phrase right after a base, with an article of its own, opens a clause about it. */
function leftOut(parse: Parse, subject: number): boolean {
  const { language, chunks, tags } = parse;
  const { a, joined } = chunks[subject]!;
  const head = chunks[subject - 1]!;
  if (language !== 'en' || joined || tags[a] !== 'det' || head.prep !== '') return false;
  return namesBase(parse, subject - 1);
}

function namesBase({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && items.slice(chunk.a, chunk.b + 1).some((item) => inClass(item.word, 'strongbase'));
}

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

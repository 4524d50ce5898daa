import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { meet } from './found-days.ts';
import { frameOf } from './frame.ts';
import { gapAfter } from './gap.ts';
import { othersAfter } from './others-gone.ts';

/** "Was shut, and the one in Akobo has been run by": the place of a phrase that is the subject of the next clause. */
export function ofNextSubject(parse: Parse, cue: number, at: number): boolean {
  const apart = parse.chunks.slice(cue, at).some(({ sign }) => sign === ';');
  const told = parse.chunks[cue]!.kind === 'verb' ? cue : verbOf(parse, cue);
  if (at <= cue || (told < 0 && !apart)) return false;
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun');
  const group = parse.chunks[verb]?.group;
  if (group?.form !== 'finite') return false;
  const { agent, patients } = frameOf(parse, verb);
  const subject = group.passive ? (patients[0] ?? -1) : agent;
  if (apart) return subject > cue && subject < at;
  const next = parse.chunks[told]!.group!.form === 'finite' && parse.chunks[subject]?.joined === true;
  if (subject <= cue || subject >= at) return false;
  const dated = parse.chunks[subject - 1]!.kind === 'date' && parse.chunks[subject - 1]!.and;
  return parse.chunks[subject]!.and || dated || (next && told === cue);
}

/** "A mine killed three in May, and six died in June at Gao": the place of a later clause that has a subject and a day of its own, where the cue's has another. */
export function ofOtherDay(parse: Parse, cue: number, at: number): boolean {
  const first = Math.min(cue, at);
  const last = Math.max(cue, at);
  const { chunks } = parse;
  const opened = chunks.findIndex((_, i) => i > first + 1 && i <= last && opensClause(parse, i));
  if (opened < 0) return false;
  const end = chunks.findIndex(({ kind, sign }, i) => i > last && kind === 'break' && sign !== ',');
  const own = dayIn(parse, 0, opened);
  const other = dayIn(parse, opened, end < 0 ? chunks.length : end);
  return own !== null && other !== null && !meet(own, other);
}

/** "In May three died, and in June six when a mine went off": a day before the clause of the cue, which has a day of its own. */
export function ofClauseBefore(parse: Parse, cue: number, at: number): boolean {
  if (at >= cue) return false;
  const opened = parse.chunks.findLastIndex((_, i) => i > at && i <= cue && opensClause(parse, i));
  return opened > 0 && dayIn(parse, opened, ofNoun(parse, cue)) !== null;
}

/** "And the departure from Gao, the last, was over on 9 June": the end of the clause that a noun is the subject of; of a verb its own end. */
function ofNoun({ chunks }: Parse, cue: number): number {
  if (chunks[cue]!.kind === 'verb') return cue + 1;
  const verb = chunks.findIndex(
    ({ kind, sign }, i) => i > cue && (kind === 'verb' || (kind === 'break' && sign !== ',')),
  );
  if (chunks[verb]?.group?.form !== 'finite') return cue + 1;
  const end = chunks.findIndex(({ kind }, i) => i > verb && (kind === 'verb' || kind === 'break'));
  return end < 0 ? chunks.length : end;
}

/** Whether a comma, an "and" and a subject with a finite verb, or a day before it, open a clause at a chunk. */
function opensClause({ chunks }: Parse, at: number): boolean {
  const { kind, and } = chunks[at]!;
  if (!and || chunks[at - 1]?.sign !== ',' || (kind !== 'noun' && kind !== 'date')) return false;
  const subject = kind === 'date' ? at + 1 : at;
  if (chunks[subject]?.kind !== 'noun' || chunks[subject]!.prep !== '') return false;
  const next = chunks.findIndex((one, i) => i > subject && one.kind !== 'noun' && one.kind !== 'date');
  return chunks[glossEnd(chunks, next)]?.group?.form === 'finite';
}

/** "The exit from Gao, the last of five camps, was": what follows a phrase between commas that only says what the one before is. */
function glossEnd(chunks: Parse['chunks'], comma: number): number {
  if (chunks[comma]?.sign !== ',' || chunks[comma + 1]?.kind !== 'noun' || chunks[comma + 1]!.prep !== '') return comma;
  const end = chunks.findIndex((one, i) => i > comma && (one.kind !== 'noun' || one.and));
  return chunks[end]?.sign === ',' && !chunks[end + 1]?.and ? end + 1 : comma;
}

/** The first whole range of days that some chunks name. */
function dayIn({ chunks, items }: Parse, from: number, to: number): DateMention | null {
  const first = chunks[from]!.a;
  const last = chunks[to - 1]!.b;
  for (let i = first; i <= last; i++) {
    const { date } = items[i]!;
    if (date && date.from !== null && date.to !== null) return date;
  }
  return null;
}

/** "The camp came under attack": the finite verb that a noun right after it completes; -1 where none does. */
function verbOf({ chunks }: Parse, noun: number): number {
  const before = chunks[noun - 1]?.group;
  return before?.form === 'finite' ? noun - 1 : -1;
}

/** "Will go to Gao, while 200 stay at Kidal": the place of a later clause that tells who is or stays there. */
export function ofStayers(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue; i--) {
    const { kind, group } = parse.chunks[i]!;
    if (kind === 'verb')
      return group!.form === 'finite' && cuesOf(parse, i).some(({ class: name }) => STAYING.has(name)) && i > cue + 1;
    if (kind === 'break') return false;
  }
  return false;
}

const STAYING = new Set(['stay', 'station', 'keep']);

/** "Asked the French to go, whose convoy left Gossi": the place of a later clause about those whom the cue's own names. */
export function ofWhose({ chunks }: Parse, cue: number, at: number): boolean {
  const whose = chunks.findIndex(({ sign }, i) => i > cue && i < at && /^(?:whose|dont)$/.test(sign));
  return whose > 0 && chunks.slice(whose, at).some(({ group }) => group?.form === 'finite');
}

/** "Has soldiers in Gao and Germany a camp in Kidal", "fell back on Gao, those of Ménaka on Kidal": the place of a later clause that leaves the verb out. */
export function ofGap(parse: Parse, cue: number, at: number): boolean {
  if (at < cue || parse.chunks[cue]!.kind !== 'verb') return false;
  const gap = gapAfter(parse, cue);
  return at > (gap >= 0 ? gap : (othersAfter(parse, cue)?.at ?? at));
}

/** "(Paris n'avait aucun soldat engagé) ... à Gao": a place after the brackets that the cue's own sentence stands in. */
export function afterBracket({ chunks }: Parse, cue: number, at: number): boolean {
  if (at <= cue || chunks[cue]!.group?.form !== 'finite') return false;
  const closed = chunks.findIndex(({ sign }, i) => i > cue && (sign === '(' || sign === ')'));
  return closed > 0 && closed < at && chunks[closed]!.sign === ')';
}

/** "A plan that Paris will not name": a place that is itself the subject of the verb right after it, and no list's end. */
export function acts(parse: Parse, cue: number, at: number): boolean {
  const { prep, joined } = parse.chunks[at]!;
  const group = parse.chunks[at + 1]?.group;
  if (at <= cue || prep !== '' || joined || group?.form !== 'finite' || group.passive) return false;
  return frameOf(parse, at + 1).agent === at;
}

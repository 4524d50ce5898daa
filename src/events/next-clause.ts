import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { gapAfter } from './gap.ts';

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

/** "Has soldiers in Gao and Germany a camp in Kidal": the place of a later clause that leaves the verb out. */
export function ofGap(parse: Parse, cue: number, at: number): boolean {
  const gap = at > cue && parse.chunks[cue]!.kind === 'verb' ? gapAfter(parse, cue) : -1;
  return gap >= 0 && at > gap;
}

/** "(Paris n'avait aucun soldat engagé) ... à Gao": a place after the brackets that the cue's own sentence stands in. */
export function afterBracket({ chunks }: Parse, cue: number, at: number): boolean {
  if (at <= cue || chunks[cue]!.group?.form !== 'finite') return false;
  const closed = chunks.findIndex(({ sign }, i) => i > cue && /^[()]$/.test(sign));
  return closed > 0 && closed < at && chunks[closed]!.sign === ')';
}

/** "A plan that Paris will not name": a place that is itself the subject of the verb right after it, and no list's end. */
export function acts(parse: Parse, cue: number, at: number): boolean {
  const { prep, joined } = parse.chunks[at]!;
  const group = parse.chunks[at + 1]?.group;
  if (at <= cue || prep !== '' || joined || group?.form !== 'finite' || group.passive) return false;
  return frameOf(parse, at + 1).agent === at;
}

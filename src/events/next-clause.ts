import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';

/** "Was shut, and the one in Akobo has been run by": the place of a phrase that is the subject of the next clause. */
export function ofNextSubject(parse: Parse, cue: number, at: number): boolean {
  const apart = parse.chunks.slice(cue, at).some(({ sign }) => sign === ';');
  if (at <= cue || (parse.chunks[cue]!.kind !== 'verb' && !apart)) return false;
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun');
  const group = parse.chunks[verb]?.group;
  if (group?.form !== 'finite') return false;
  const { agent, patients } = frameOf(parse, verb);
  const subject = group.passive ? (patients[0] ?? -1) : agent;
  if (apart) return subject > cue && subject < at;
  const next = parse.chunks[cue]!.group!.form === 'finite' && parse.chunks[subject]?.joined === true;
  return subject > cue && subject < at && (parse.chunks[subject]!.and || next);
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

import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';

/**
 * "The convoy arrived in Gao after striking two mines", "est arrivé à Gao après avoir sauté sur une mine": whether a
 * place at chunk `at` is the goal that somebody reached after what the cue tells, which happened on the way.
 */
export function reachedAfter(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const told = chunks[cue]!.group;
  if (at >= cue || (told?.form !== 'gerund' && told?.form !== 'infinitive')) return false;
  if (!/^(?:after|après)$/.test(chunks[cue - 1]?.sign ?? '')) return false;
  for (let i = at - 1; i >= 0 && chunks[i]!.kind !== 'break'; i--)
    if (chunks[i]!.kind === 'verb')
      return chunks[i]!.group!.form === 'finite' && cuesOf(parse, i).some((one) => one.class === 'arrive');
  return false;
}

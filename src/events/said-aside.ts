import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';

/** "They came to Gossi, a farmer said, and shot three": the comma that opens the aside of a verb of saying; -1 for none. */
export function saidAside(parse: Parse, verb: number): number {
  const { chunks } = parse;
  const { group } = chunks[verb]!;
  if (group?.form !== 'finite' || !cuesOf(parse, verb).some((cue) => cue.class === 'say')) return -1;
  const end = chunks.findIndex(({ kind }, i) => i > verb && kind !== 'noun' && kind !== 'date');
  if (chunks[end]?.sign !== ',') return -1;
  let opened = verb - 1;
  while (chunks[opened]?.kind === 'noun') opened--;
  return chunks[opened]?.sign === ',' && opened > 0 ? opened : -1;
}

import type { Parse } from './chunk.ts';

/** "Claimed the lives of two soldiers", "a coûté la vie à deux soldats": the chunk of those whose lives a verb takes; -1 for none. */
export function livesTaken({ chunks, items }: Parse, at: number): number {
  const lives = chunks[at + 1];
  const whose = chunks[at + 2];
  if (lives?.kind !== 'noun' || !/^(?:lives?|vies?)$/.test(items[lives.b]!.low)) return -1;
  return whose?.kind === 'noun' && /^(?:of|à|au|aux|de|d'|des)$/.test(whose.prep) ? at + 2 : -1;
}

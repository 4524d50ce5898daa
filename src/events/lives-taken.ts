import type { Parse } from './chunk.ts';

/** "Claimed the lives of two soldiers", "a coûté la vie à deux soldats": the chunk of those whose lives a verb takes; -1 for none. */
export function livesTaken({ chunks, items }: Parse, at: number): number {
  const lives = chunks[at + 1];
  const whose = chunks[at + 2];
  if (lives?.kind !== 'noun' || !/^(?:lives?|vies?)$/.test(items[lives.b]!.low)) return -1;
  return whose?.kind === 'noun' && /^(?:of|à|au|aux|de|d'|des)$/.test(whose.prep) ? at + 2 : -1;
}

/** "Took his own life": whether a verb takes the life of whoever it is told of. */
export function ownLife({ chunks, items }: Parse, at: number): boolean {
  const life = chunks[at + 1];
  if (life?.kind !== 'noun' || !/^(?:life|lives)$/.test(items[life.b]!.low)) return false;
  return items.slice(life.a, life.b).some(({ low }) => low === 'own');
}

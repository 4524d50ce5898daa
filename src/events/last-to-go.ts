import type { Scene } from './scene.ts';

/** Words for those after whom nobody is left. */
export const LAST = /^(?:last|final|remaining|dernier|derniers|dernière|dernières|ultimes?)$/;

/** "The last soldiers". */
export function isLast(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  return phrase !== undefined && scene.parse.items.slice(phrase.a, phrase.b + 1).some((item) => LAST.test(item.low));
}

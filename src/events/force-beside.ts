import { codeIn, isTroops } from './base-parts.ts';
import { forceCode, holds, type Scene, at as whom } from './scene.ts';

/** Whose base it is: the force named nearest to the place, those told before it first, else the one spoken of. */
export function forceBeside(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  for (let away = 0; away < chunks.length; away++)
    for (const i of [at - away, at + away]) {
      const code = chunks[i]?.kind === 'noun' ? forceNamed(scene, i) : '';
      if (code !== '') return code;
    }
  return scene.topic;
}

/** The force that a phrase names as people under arms, by its own name, or by whose a camp is; no mere people or country. */
function forceNamed(scene: Scene, chunk: number): string {
  const { a, b } = scene.parse.chunks[chunk]!;
  const own = scene.parse.items.slice(a, b + 1).find(({ kind, force }) => kind === 'force' && force !== '');
  if (own) return own.force;
  if (isTroops(scene, chunk)) return forceCode(whom(scene, chunk), scene);
  return holds(scene, chunk, 'strongbase') ? codeIn(scene, chunk) : '';
}

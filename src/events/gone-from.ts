import { placeIn, type Scene } from './scene.ts';
import { items, last } from './withdrawal-parts.ts';

/** "Gone from the town", "out of the big cities, Gao and Kidal": a town or a camp named before, or towns named right after. */
export const isTownMeant = (scene: Scene, chunk: number): boolean =>
  (/^(?:the|la|le)$/.test(items(scene, chunk)[0] ?? '') &&
    /^(?:town|village|city|base|camp|post|garrison|ville|poste|garnison)$/.test(last(scene, chunk))) ||
  (/^(?:towns|villages|cities|bases|camps|posts|villes|postes)$/.test(last(scene, chunk)) &&
    scene.parse.chunks[chunk + 1]?.sign === ',' &&
    placeIn(scene, chunk + 2) !== null);

/** "Had gone during the night": a time and no place. */
export const isTime = (scene: Scene, chunk: number): boolean =>
  /^(?:during|in|by|at|before|after|overnight)$/.test(scene.parse.chunks[chunk]!.prep) &&
  /^(?:nights?|mornings?|evenings?|dawn|dusk|day|hours?|afternoons?)$/.test(last(scene, chunk));

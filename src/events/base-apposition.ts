import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { placeIn, type Scene } from './scene.ts';

const COMPLETES = /^(?:of|for|on|along|with|de|d'|du|des|à|au|aux|sur|avec)$/;
const AWAY = /^(?:to|from|towards?|vers|pour|by|par|with|avec|according|selon)$/;

/** "Gao, the sector headquarters,", "fled to Gao, their rear base," or "its main base, Gao,": the chunk of the place that a base is said to be; -1 for none. */
export function apposedPlace(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  if (chunks[at]!.prep !== '' || placeIn(scene, at) !== null) return -1;
  let end = at + 1;
  while (chunks[end]?.kind === 'noun' && COMPLETES.test(chunks[end]!.prep) && placeIn(scene, end) === null) end++;
  const closed = chunks[end] === undefined || chunks[end]!.kind === 'break' || chunks[end]!.kind === 'verb';
  if (!closed) return -1;
  const before = chunks[at - 1]?.sign === ',' || chunks[at - 1]?.sign === '(' ? chunks[at - 2] : undefined;
  const owned = is(items[chunks[at]!.a], 'possessive');
  if (before?.kind === 'noun' && !chunks[at]!.and && (owned || !AWAY.test(before.prep))) {
    const place = placeIn(scene, at - 2);
    if (place && isExact(place) && items[before.b]!.kind === 'place') return at - 2;
  }
  const after = chunks[end]?.sign === ',' ? chunks[end + 1] : undefined;
  if (after?.kind !== 'noun' || after.prep !== '' || after.and || after.a !== after.b) return -1;
  const place = placeIn(scene, end + 1);
  const shut = chunks[end + 2] === undefined || chunks[end + 2]!.kind === 'break';
  return place && isExact(place) && shut ? end + 1 : -1;
}

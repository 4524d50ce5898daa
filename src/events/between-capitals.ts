import type { Place } from '../contract/place.ts';
import { parseDerived } from '../places/derived-place.ts';
import { WAY } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { isCapital } from './home.ts';
import type { Reading } from './reading.ts';
import { placeIn, type Scene } from './scene.ts';

/**
 * "A clash between Paris and Bamako", not "on the road between Niamey and Ouagadougou": whether the phrase at a chunk
 * names the capitals of two countries, which then stand for their states.
 */
export function areCapitals(parse: Parse, at: number, where: Place, place: Reading['place']): boolean {
  const derived = parseDerived(where.id);
  if (derived?.form !== 'between') return false;
  const ends = [place(derived.anchor), place(derived.other)];
  if (ends[0]?.country === ends[1]?.country || !ends.every((end) => end !== null && isCapital(end, place)))
    return false;
  const { items, chunks } = parse;
  return !items.slice(chunks[Math.max(0, at - 2)]!.a, chunks[at]!.a).some(({ low }) => WAY.test(low));
}

/** "The clash between Paris and Bamako": whether those who clash are two states, by the capitals right after the noun. */
export function ofStates(scene: Scene, at: number): boolean {
  const where = /^(?:between|entre)$/.test(scene.parse.chunks[at + 1]?.prep ?? '') ? placeIn(scene, at + 1) : null;
  return where !== null && areCapitals(scene.parse, at + 1, where, (id) => scene.place(id));
}

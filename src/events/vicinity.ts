import type { Place } from '../contract/place.ts';
import { derivedId, isDerived } from '../places/derived-place.ts';
import { isSpot } from './containment.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';
import type { Located, Where } from './where.ts';

/** Widest area, in km, that still tells where in it something happened. */
const WIDEST_KM = 350;
const BORDER = /^(?:borders?|frontiers?|frontières?)$/;

/**
 * Where a place lies that no table knows: in the smallest area that its sentence names or describes (a province, a
 * stretch of border), else in that of its paragraph; null where none is told. It keeps its own name.
 */
export function vicinityOf(scene: Scene, cue: number, where: Where, memory: Memory, paragraph: number): Located | null {
  const [item] = where.unknown;
  if (item === undefined) return null;
  const before = memory.place?.paragraph === paragraph ? memory.place.place : null;
  const told = areaIn(scene, cue) ?? borderIn(scene, memory) ?? (before && areaOf(before, scene));
  if (!told) return null;
  const chunk = scene.parse.chunks.findIndex(({ a, b }) => a <= item && item <= b);
  return { place: namedIn(told, nameAt(scene, item), scene), chunk, item, certainty: 0.2 };
}

/** Prepositions of areas that people only come from, go to or are spoken of with. */
const PASSING = new Set(['from', 'to', 'by', 'with', 'depuis', 'vers', 'par', 'avec']);

const isArea = (place: Place): boolean =>
  !isSpot(place) && place.radiusKm <= WIDEST_KM && !place.id.startsWith('named:');

/** The area that a sentence names, other than as the seat of who speaks. */
function areaIn(scene: Scene, cue: number): Place | null {
  const { chunks, items } = scene.parse;
  let best: Place | null = null;
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'noun' || PASSING.has(chunk.prep) || speakersSeat(scene.parse, cue, i)) continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const item = items[at]!;
      const named = item.mention?.usage === 'literal' ? scene.place(item.mention.placeId) : null;
      if (!named || !isArea(named) || borders(items, at, chunk.b)) continue;
      if (!best || named.radiusKm < best.radiusKm) best = named;
    }
  }
  return best;
}

/** Whether a place only names a border: "the Malian border", "the border with Mali". */
const borders = (items: readonly Item[], at: number, end: number): boolean =>
  items.slice(at + 1, Math.min(end, at + 2) + 1).some(({ low }) => BORDER.test(low)) ||
  items.slice(Math.max(0, at - 4), at).some(({ low }) => BORDER.test(low));

/** The stretch of border that a sentence names: between the two countries it is said to part, or the one and where it was told from. */
function borderIn(scene: Scene, memory: Memory): Place | null {
  const { items } = scene.parse;
  const at = items.findIndex(({ low }) => BORDER.test(low));
  if (at < 0) return null;
  const near = [at - 1, at + 2, at + 3, at + 4, at - 2, at - 3].flatMap((i) => countryAt(items[i], scene) ?? []);
  const [one] = near;
  if (!one) return null;
  const other =
    near.find(({ id }) => id !== one.id) ??
    items.flatMap((item) => countryAt(item, scene) ?? []).find(({ id }) => id !== one.id) ??
    (memory.home?.id === one.id ? null : memory.home);
  return other ? scene.place(derivedId({ form: 'between', anchor: other.id, other: one.id })) : null;
}

function countryAt(item: Item | undefined, { place }: Scene): Place | null {
  if (!item) return null;
  const named = item.mention ? place(item.mention.placeId) : null;
  if (named?.kind === 'country') return named;
  const code = named ? named.country : item.demonym === '' ? undefined : countryOfForce(item.demonym);
  return code ? place(code) : null;
}

/** The area around a place that a paragraph spoke of last. */
function areaOf(named: Place, { place }: Scene): Place | null {
  if (isArea(named)) return named;
  for (const id of named.within) {
    const around = place(id);
    if (around?.kind === 'admin1' && isArea(around)) return around;
  }
  return null;
}

/** The place of a name in an area; the area itself where that is told by others. */
function namedIn(area: Place, name: string, { place }: Scene): Place {
  if (isDerived(area.id)) return area;
  return place(derivedId({ form: 'named', name, anchor: area.id, km: 0, bearing: null })) ?? area;
}

/** The whole name that starts at an item. */
function nameAt({ text, parse: { items } }: Scene, item: number): string {
  let end = item;
  while (/^\p{Lu}/u.test(items[end + 1]?.text ?? '') && items[end + 1]!.start - items[end]!.end <= 1) end++;
  return text.slice(items[item]!.start, items[end]!.end);
}

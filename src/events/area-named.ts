import { isUnlisted, type Place } from '../contract/place.ts';
import { derivedId, parseDerived } from '../places/derived-place.ts';
import { partOf } from '../places/whereabouts.ts';
import { isSpot } from './containment.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import type { Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';

/** Widest area, in km, that still tells where in it something happened. */
const WIDEST_KM = 350;
/** Prepositions of areas that people only come from, go to or are spoken of with. */
const PASSING = new Set(['from', 'to', 'by', 'with', 'depuis', 'vers', 'par', 'avec']);
const BORDER = /^(?:borders?|frontiers?|frontières?)$/;

/** Whether a place is less exact than a town and still tells where in it something happened. */
export const isArea = (place: Place): boolean =>
  !isSpot(place) && place.kind !== 'country' && place.radiusKm <= WIDEST_KM && !isUnlisted(place);

/** Whether a word is that of a border. */
export const isBorder = ({ low }: Item): boolean => BORDER.test(low);

/** The smallest area that a sentence names around what its chunk `cue` tells of. */
export const areaIn = (scene: Scene, cue: number): Place | null => smallestIn(scene, cue, isArea);

/** The country, or wide part of one, that a sentence puts things in: "in northern Mali", "le nord malien". */
export const countryIn = (scene: Scene, cue: number): Place | null =>
  partOfPeople(scene) ??
  smallestIn(scene, cue, ({ kind, id }) => kind === 'country' || parseDerived(id)?.form === 'part');

/** The smallest place of a kind that a sentence names, other than as the seat of who speaks. */
function smallestIn(scene: Scene, cue: number, fits: (place: Place) => boolean): Place | null {
  const { chunks, items } = scene.parse;
  let best: Place | null = null;
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'noun' || PASSING.has(chunk.prep) || speakersSeat(scene.parse, cue, i)) continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const item = items[at]!;
      const named = item.mention?.usage === 'literal' ? scene.place(item.mention.placeId) : null;
      if (!named || !fits(named) || isBeside(scene, at, chunk.b, named)) continue;
      if (!best || named.radiusKm < best.radiusKm) best = named;
    }
  }
  return best;
}

/** "Le sud-est mauritanien": the part of a country that an adjective tells whose it is. */
function partOfPeople({ parse: { items }, place }: Scene): Place | null {
  for (const [i, { demonym }] of items.entries()) {
    const part = demonym === '' || i === 0 ? null : partOf(items[i - 1]!.low);
    const code = part && countryOfForce(demonym);
    if (code) return place(derivedId({ form: 'part', anchor: code, part }));
  }
  return null;
}

/** Whether a place is only named for what it is near to, or the border of: "non loin du Mali", "the Malian border". */
const isBeside = ({ text, parse: { items } }: Scene, at: number, end: number, { kind }: Place): boolean =>
  borders(items, at, end) ||
  (kind === 'country' && NEAR.test(text.slice(Math.max(0, items[at]!.start - 30), items[at]!.start)));

const NEAR =
  /\b(?:near|close to|not far from|next to|(?:non loin|près|proche|voisin) d(?:u|e|es)) ?(?:l[ae]s? |l['’])?$/i;

/** Whether a place only names a border: "the Malian border", "the border with Mali". */
const borders = (items: readonly Item[], at: number, end: number): boolean =>
  items.slice(at + 1, Math.min(end, at + 2) + 1).some(isBorder) || items.slice(Math.max(0, at - 4), at).some(isBorder);

import type { Place } from '../contract/place.ts';
import { COMPASS, type Derived, derivedId, parseDerived } from '../places/derived-place.ts';
import { partOf } from '../places/whereabouts.ts';
import { contains, isSpot } from './containment.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { type Memory, once } from './memory.ts';
import { distanceKm } from './nearness.ts';
import type { Draft, Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';
import { chunkAt, isOfThing, isToponym } from './toponym.ts';
import type { Located, Where } from './where.ts';

/** Widest area, in km, that still tells where in it something happened. */
const WIDEST_KM = 350;
/** Places of one list farther apart than this, in km, do not tell where in their region another lies. */
const APART_KM = 120;
const BORDER = /^(?:borders?|frontiers?|frontières?)$/;

/** How sure a place is that only an area, or only a country, is told of. */
const IN_AREA = 0.2;
const IN_COUNTRY = 0;

/**
 * Where the places lie that no table knows: in the smallest area that their sentence names or describes (a province, a
 * stretch of border), in that of the places listed with them, in that told of last, else in the country that the sentence names.
 * They keep their own names. A country tells where only of what is plainly a place; of bases and departures, for which
 * much is named that is no place of theirs, only what their own sentence says does.
 */
export function vicinitiesOf(scene: Scene, draft: Draft, where: Where, memory: Memory, paragraph: number): Located[] {
  const items = where.unknown.filter((item) => !isOfThing(scene.parse, item));
  if (items.length === 0) return [];
  const listed = where.places.filter(({ place }) => isSpot(place));
  const struck = draft.layer === 'attacks';
  const area =
    listed.length > 0
      ? areaOfList(listed, scene)
      : (areaIn(scene, draft.at) ??
        (struck ? (borderIn(scene, memory) ?? areaBefore(scene, memory, paragraph)) : null));
  const country = once(() => (listed.length > 0 ? countryOfList(listed, scene) : countryIn(scene, draft.at)));
  return items.flatMap((item): Located[] => {
    const plain = listed.length > 0 || isToponym(scene.parse, item);
    const around = area && (plain || struck) ? area : null;
    const told = around ?? (plain ? country() : null);
    if (!told) return [];
    const place = namedIn(told, nameAt(scene, item), scene);
    if (where.places.some((one) => one.place.id === place.id)) return [];
    return [{ place, chunk: chunkAt(scene.parse, item), item, certainty: around ? IN_AREA : IN_COUNTRY }];
  });
}

/** Prepositions of areas that people only come from, go to or are spoken of with. */
const PASSING = new Set(['from', 'to', 'by', 'with', 'depuis', 'vers', 'par', 'avec']);

const isArea = (place: Place): boolean =>
  !isSpot(place) && place.kind !== 'country' && place.radiusKm <= WIDEST_KM && !place.id.startsWith('named:');

/** The smallest area of a kind that a sentence names, other than as the seat of who speaks. */
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

const areaIn = (scene: Scene, cue: number): Place | null => smallestIn(scene, cue, isArea);

/** The country, or wide part of one, that a sentence puts things in: "in northern Mali", "le nord malien". */
const countryIn = (scene: Scene, cue: number): Place | null =>
  partOfPeople(scene) ?? smallestIn(scene, cue, (place) => place.kind === 'country' || place.id.startsWith('part:'));

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

function areaBefore(scene: Scene, { place }: Memory, paragraph: number): Place | null {
  return place && paragraph - place.paragraph <= FAR_BACK ? areaOf(place.place, scene) : null;
}

/** Paragraphs back to which a report still goes on about an area. */
const FAR_BACK = 2;

/** The area around a place that a paragraph spoke of last. */
function areaOf(named: Place, { place }: Scene): Place | null {
  if (isArea(named)) return named;
  for (const id of named.within) {
    const around = place(id);
    if (around?.kind === 'admin1' && isArea(around)) return around;
  }
  return null;
}

/** The area around all places of a list, where they lie near each other. */
function areaOfList(places: readonly Located[], scene: Scene): Place | null {
  const [first, ...others] = places.map(({ place }) => place);
  const around = areaOf(first!, scene);
  const close = others.every((other) => distanceKm(first!, other) <= APART_KM && around && contains(around, other));
  return close ? around : null;
}

/** The one country that all places of a list lie in. */
function countryOfList(places: readonly Located[], { place }: Scene): Place | null {
  const countries = places.map((one) => one.place.within.map(place).find((around) => around?.kind === 'country'));
  const [first] = countries;
  return first && countries.every((other) => other?.id === first.id) ? first : null;
}

/** The place of a name in an area; at a border the stretch of it. */
function namedIn(area: Place, name: string, { place }: Scene): Place {
  const of = parseDerived(area.id);
  if (!of) return place(derivedId({ form: 'named', name, anchor: area.id, km: 0, bearing: null })) ?? area;
  const told = partOrNear(of);
  return (told && place(derivedId({ form: 'named', name, anchor: of.anchor, ...told }))) ?? area;
}

/** How far from its anchor, and where, something is that is told by others. */
function partOrNear(of: Derived): { km: number; bearing: number | null } | null {
  if (of.form === 'near') return { km: of.km, bearing: of.bearing };
  if (of.form !== 'part') return null;
  return { km: 0, bearing: of.part === 'central' ? null : COMPASS.indexOf(of.part) * 45 };
}

/** Nouns that are part of a name: "Camp Golobo". */
const OWN = /^(?:Camp|Fort|Base|Tin|Ain|Aïn|Oum|Bir|Hassi)$/;

/** The whole name that an item is the first unknown word of. */
function nameAt({ text, parse: { items } }: Scene, item: number): string {
  let end = item;
  while (/^\p{Lu}/u.test(items[end + 1]?.text ?? '') && items[end + 1]!.start - items[end]!.end <= 1) end++;
  const from = OWN.test(items[item - 1]?.text ?? '') ? item - 1 : item;
  return text.slice(items[from]!.start, items[end]!.end);
}

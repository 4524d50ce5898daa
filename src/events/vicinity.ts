import type { Place } from '../contract/place.ts';
import { COMPASS, type Derived, derivedId, parseDerived } from '../places/derived-place.ts';
import { areaAround, areaOfList, countryOfList } from './area-around.ts';
import { areaIn, countryIn } from './area-named.ts';
import { borderIn } from './border-named.ts';
import { isSpot } from './containment.ts';
import { type Memory, once } from './memory.ts';
import type { Draft, Scene } from './scene.ts';
import { chunkAt, isOfThing, isToponym } from './toponym.ts';
import type { Located, Where } from './where.ts';

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
      ? areaOfList(listed, scene.place)
      : (areaIn(scene, draft.at) ??
        (struck ? (borderIn(scene, memory.home) ?? areaBefore(scene, memory, paragraph)) : null));
  const country = once(() => (listed.length > 0 ? countryOfList(listed, scene.place) : countryIn(scene, draft.at)));
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

function areaBefore(scene: Scene, { place }: Memory, paragraph: number): Place | null {
  return place && paragraph - place.paragraph <= FAR_BACK ? areaAround(place.place, scene.place) : null;
}

/** Paragraphs back to which a report still goes on about an area. */
const FAR_BACK = 2;

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

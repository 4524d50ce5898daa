import { countryOf, type Gazetteer, nameAt, typeOf } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import { candidatesOf } from './prominence.ts';
import { respelt, type Sought, soughtOf } from './respelling.ts';
import type { Member } from './strangers.ts';
import { joinA, joinB } from './words.ts';

/** Types of places that another can be told by. */
export const ANCHORS = new Set([
  'admin1',
  'admin2',
  'capital',
  'seat1',
  'seat',
  'town',
  'quarter',
  'settlement',
  'site',
  'land',
]);

/** Number of the first known name from word `at` on; that of all names where none follows. */
export function knownFrom(known: readonly Member[], at: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Known names looked at on either side of an unknown one. */
export const WINDOW = 8;

/** A listed place can lie this much farther from where it is told to be than one that is only written like it. */
const OWN_NAME = 2;
/** Within so many km of a point a sound may differ by a letter. */
const FUZZY_KM = 80;
const KM_A_DEGREE = 111.2;

/** The place of the gazetteer that a name means within `reach` km of a point, as it is written or as it sounds; -1 for none. */
export function listedAt(
  passage: Passage,
  { from, to }: Pick<Member, 'from' | 'to'>,
  { lat, lon }: { lat: number; lon: number },
  reach: number,
): number {
  const { gazetteer, text, words } = passage;
  let a = words.a[from]!;
  let b = words.b[from]!;
  for (let i = from + 1; i < to; i++) {
    a = joinA(a, words.a[i]!);
    b = joinB(b, words.b[i]!);
  }
  const name = nameAt(gazetteer, a, b);
  let best = -1;
  let least = reach * OWN_NAME;
  for (const { place } of name < 0 ? [] : candidatesOf(gazetteer, name, 0)) {
    const north = gazetteer.lat[place]! / 1e5 - lat;
    const east = (gazetteer.lon[place]! / 1e5 - lon) * Math.cos((lat * Math.PI) / 180);
    const away = KM_A_DEGREE * Math.hypot(north, east);
    if (away <= least && typeOf(gazetteer, place) !== 'country') [best, least] = [place, away];
  }
  if (best >= 0) return best;
  const sought = soughtIn(passage, text.slice(words.start[from]!, words.end[to - 1]!));
  return respelt(gazetteer, sought, { lat, lon, km: reach, expected: 0, fuzzy: reach <= FUZZY_KM });
}

/** Widest search, in km. */
const WIDEST_KM = 350;
/** How far from other places of the passage a listed place of the same sound is looked for, in km, and how many are asked. */
const NEARBY_KM = 150;
const MOST_ASKED = 6;

/** Countries whose names are written one way in English and French. */
const ONE_WAY = new Set(
  'US CA GB IE AU NZ FR BE LU MC DE AT CH LI NL DK NO SE FI IS EE LV LT PL CZ SK HU SI HR IT MT ES PT AD'.split(' '),
);

/** The listed place of a name's sound near a place that is named near it; -1 where there is none. */
export function listedBeside(passage: Passage, known: readonly Member[], { from, to }: Member): number {
  const { gazetteer, text, words } = passage;
  const sought = soughtIn(passage, text.slice(words.start[from]!, words.end[to - 1]!));
  const next = knownFrom(known, from);
  const spots = known
    .slice(Math.max(0, next - WINDOW), next + WINDOW)
    .filter(({ place }) => ANCHORS.has(typeOf(gazetteer, place)))
    .sort((x, y) => Math.abs(x.from - from) - Math.abs(y.from - from) || x.from - y.from)
    .slice(0, MOST_ASKED);
  for (const { place } of spots) {
    let listed = sought.beside.get(place);
    if (listed === undefined) {
      listed = respeltBeside(gazetteer, sought, place);
      sought.beside.set(place, listed);
    }
    if (listed >= 0) return listed;
  }
  return -1;
}

function respeltBeside(gazetteer: Gazetteer, sought: Sought, place: number): number {
  if (ONE_WAY.has(countryOf(gazetteer, place))) return -1;
  const km = Math.min(WIDEST_KM, Math.max(NEARBY_KM, gazetteer.radius[place]! / 10));
  const at = { lat: gazetteer.lat[place]! / 1e5, lon: gazetteer.lon[place]! / 1e5 };
  return respelt(gazetteer, sought, { ...at, km, expected: 0, fuzzy: false });
}

/** A name of a passage as it is looked for: one that stands there again is heard once and looked for once beside a place. */
function soughtIn({ sought }: Passage, name: string): Sought {
  let one = sought.get(name);
  if (!one) sought.set(name, (one = soughtOf(name)));
  return one;
}

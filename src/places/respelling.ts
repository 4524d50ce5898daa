import { fold } from '../text/fold.ts';
import { visitAround } from './cells.ts';
import { type Gazetteer, labelOf, typeOf } from './gazetteer.ts';

/** Ways to write one sound in names that come from other alphabets or through another language, by one of them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch/g, 'sh'],
  [/dj|dg(?=e)/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/c(?=[aouklrt])|c$/g, 'k'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo|ow|w|o/g, 'u'],
  [/ee|ie|ei|ey|ay|ai|ae|iy|ii|y|e/g, 'i'],
  [/([^aeiou])\1/g, '$1'],
  [/uu/g, 'u'],
  [/ii/g, 'i'],
  [/aa/g, 'a'],
];
const ARTICLE = /(^|[ -])(?:a[lnrdtzs]|ash|ath|adh|e[lnrdtzs]|esh|ou?l|l)[- ](?=\w)/g;
/** Shorter sounds are too often those of another name. */
const SHORTEST = 4;
/** From here on a sound may differ by one letter. */
const LONG = 6;

/** How a name sounds, whoever wrote it down: without article, with one sign a sound. Folded letters only. */
export function soundOf(name: string): string {
  let sound = fold(name)
    .replace(ARTICLE, '$1')
    .replace(/[^a-z]/g, '');
  for (const [ways, one] of SOUNDS) sound = sound.replace(ways, one);
  return sound.replace(/(?<=[aiu])h$/, '').replace(/[ai]$/, 'a');
}

const MEANT = new Set(['capital', 'seat1', 'seat', 'town', 'quarter', 'settlement', 'site', 'admin2', 'land']);

/** Bits of a key that tell the rest of a sound; those above tell its first letter. */
const REST_BITS = 27;

/** A number of a sound: equal for equal sounds, its upper bits for equal first letters; never 0. */
function keyOf(sound: string): number {
  let hash = 0;
  for (let i = 0; i < sound.length; i++) hash = (Math.imul(hash, 31) + sound.charCodeAt(i)) | 0;
  const first = sound === '' ? 27 : sound.charCodeAt(0) - 96;
  return ((first << REST_BITS) | (hash & ((1 << REST_BITS) - 1))) >>> 0;
}

/** Keys of the sounds of all places, 0 where not made yet: most places that lie around are told apart by these alone. */
const keys = new WeakMap<Gazetteer, Uint32Array>();

function keysOf(gazetteer: Gazetteer): Uint32Array {
  let made = keys.get(gazetteer);
  if (!made) keys.set(gazetteer, (made = new Uint32Array(gazetteer.lat.length)));
  return made;
}

/** Where a name is looked for: within `km` of a point, best `expected` km from it; `fuzzy` allows for one letter. */
export interface Search {
  lat: number;
  lon: number;
  km: number;
  expected: number;
  fuzzy: boolean;
}

/** The place around a point whose name sounds like this one; -1 where there is none. */
export function respelt(gazetteer: Gazetteer, name: string, search: Search): number {
  const sound = soundOf(name);
  const plain = fold(name);
  const fuzzy = search.fuzzy && sound.length >= LONG;
  const key = keyOf(sound);
  const made = keysOf(gazetteer);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  visitAround(gazetteer, search, search.km, (place, away) => {
    const its = made[place]! || (made[place] = keyOf(soundOf(labelOf(gazetteer, place))));
    if (fuzzy ? its >>> REST_BITS !== key >>> REST_BITS : its !== key) return;
    if (!MEANT.has(typeOf(gazetteer, place))) return;
    const other = soundOf(labelOf(gazetteer, place));
    const same = other === sound && (sound.length >= SHORTEST || fold(labelOf(gazetteer, place)) === plain);
    if (!same && !(fuzzy && isOneOff(sound, other))) return;
    const cost =
      Math.abs(away - search.expected) + (same ? 0 : search.km) + (typeOf(gazetteer, place) === 'admin2' ? 5 : 0);
    if (cost < least || (cost === least && place < best)) [best, least] = [place, cost];
  });
  return best;
}

/** Whether two sounds with one first letter differ by one letter, left out, added or changed. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number): string => text.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) || rest(a, i) === rest(b, i + 1);
}

import { type Cells, cellsAround, cellsOf, kmFrom } from './cells.ts';
import { type Gazetteer, labelOnce, typeOf } from './gazetteer.ts';
import { soundOf } from './sound.ts';

const MEANT = new Set(['capital', 'seat1', 'seat', 'town', 'quarter', 'settlement', 'site', 'admin2', 'land']);

/** A key of a sound from its upper bits: first letter, length, and which letters there are. */
const FIRST_AT = 27;
const LENGTH_AT = 22;
const LONGEST = 31;
const LETTERS = (1 << LENGTH_AT) - 1;

/** A number of a sound: equal for equal sounds, and near for near ones; never 0. */
export function keyOf(sound: string): number {
  let letters = 0;
  for (let i = 0; i < sound.length; i++) letters |= 1 << ((sound.charCodeAt(i) - 97) % LENGTH_AT);
  return startOf(sound, sound.length) + letters;
}

/** Least key of the sounds with the first letter of this one and a length. */
function startOf(sound: string, length: number): number {
  const first = sound === '' ? 27 : sound.charCodeAt(0) - 96;
  return ((first << FIRST_AT) >>> 0) + (Math.min(length, LONGEST) << LENGTH_AT);
}

/** Whether two sounds of these keys may be one but for a letter that is left out, added or changed. */
export function mayBeNear(a: number, b: number): boolean {
  // A changed letter is at most one letter less and another more.
  const other = (a ^ b) & LETTERS;
  const butOne = other & (other - 1);
  return (butOne & (butOne - 1)) === 0;
}

/**
 * Places by cell and, within the cells that were asked for (`sorted`), by the key of their sound: 0 for places that no
 * name is respelt to. What sounds like a name is found by halving, not by looking at all that lies around.
 */
interface Sounds extends Cells {
  keys: Uint32Array;
  sorted: Uint8Array;
}

const made = new WeakMap<Gazetteer, Sounds>();

function soundsOf(gazetteer: Gazetteer): Sounds {
  let sounds = made.get(gazetteer);
  if (!sounds) {
    const cells = cellsOf(gazetteer);
    sounds = {
      ...cells,
      keys: new Uint32Array(cells.places.length),
      sorted: new Uint8Array(cells.first.length),
    };
    made.set(gazetteer, sounds);
  }
  return sounds;
}

/** Above the number of any place: a key and a place make one number, by which both are sorted at once. */
const PLACES = 2 ** 21;

function sortCell({ first, places, keys }: Sounds, cell: number, gazetteer: Gazetteer): void {
  const from = first[cell]!;
  const here = new Float64Array(first[cell + 1]! - from);
  for (let i = 0; i < here.length; i++) {
    const place = places[from + i]!;
    const key = MEANT.has(typeOf(gazetteer, place)) ? keyOf(soundOf(labelOnce(gazetteer, place))) : 0;
    here[i] = key * PLACES + place;
  }
  here.sort();
  for (let i = 0; i < here.length; i++) {
    keys[from + i] = here[i]! / PLACES;
    places[from + i] = here[i]! % PLACES;
  }
}

/**
 * Calls `visit` for the places, with their distances in km, within so many km of a point (degrees) that may sound like
 * `sound`, or with `fuzzy` like it but for a letter after the first: all that do, and few that do not; in no order.
 */
export function visitAlike(
  gazetteer: Gazetteer,
  sound: string,
  { lat, lon, km, fuzzy }: { lat: number; lon: number; km: number; fuzzy: boolean },
  visit: (place: number, away: number) => void,
): void {
  const sounds = soundsOf(gazetteer);
  const { first, places, keys, sorted } = sounds;
  const key = keyOf(sound);
  const low = fuzzy ? startOf(sound, sound.length - 1) : key;
  const high = fuzzy ? startOf(sound, sound.length + 1) + LETTERS : key;
  for (const cell of cellsAround({ lat, lon }, km)) {
    if (sorted[cell] === 0) {
      sortCell(sounds, cell, gazetteer);
      sorted[cell] = 1;
    }
    const end = first[cell + 1]!;
    for (let i = firstFrom(keys, first[cell]!, end, low); i < end && keys[i]! <= high; i++) {
      if (!mayBeNear(key, keys[i]!)) continue;
      const away = kmFrom(gazetteer, { lat, lon }, places[i]!);
      if (away <= km) visit(places[i]!, away);
    }
  }
}

/** First of the sorted keys from `low` up to `high` that is not less than `key`. */
function firstFrom(keys: Uint32Array, low: number, high: number, key: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keys[middle]! < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

import { fold } from '../text/fold.ts';
import { type Gazetteer, labelOf, typeOf } from './gazetteer.ts';
import { soundOf } from './sound.ts';
import { visitAlike } from './sound-index.ts';

/** Shorter sounds are too often those of another name. */
const SHORTEST = 4;
/** From here on a sound may differ by one letter. */
const LONG = 6;

/** Where a name is looked for: within `km` of a point, best `expected` km from it; `fuzzy` allows for one letter. */
export interface Search {
  lat: number;
  lon: number;
  km: number;
  expected: number;
  fuzzy: boolean;
}

/** A name that is looked for, with how it sounds and, by the place that it was looked for beside, what was found. */
export interface Sought {
  plain: string;
  sound: string;
  beside: Map<number, number>;
}

export const soughtOf = (name: string): Sought => ({ plain: fold(name), sound: soundOf(name), beside: new Map() });

/** The place around a point whose name sounds like this one; -1 where there is none. */
export function respelt(gazetteer: Gazetteer, { plain, sound }: Sought, search: Search): number {
  const fuzzy = search.fuzzy && sound.length >= LONG;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  visitAlike(gazetteer, sound, { ...search, fuzzy }, (place, away) => {
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

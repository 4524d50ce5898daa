import type { Place } from '../contract/place.ts';
import { fold } from '../text/fold.ts';
import { countryOf, type Gazetteer, idOf, placeOf } from './gazetteer.ts';

/** Places that a search gives at most. */
const MOST = 12;
const MOST_QUERY = 80;

/** Folded main names of a gazetteer, in its order; made once for each. */
const namesOf = new WeakMap<Gazetteer, string[]>();

/**
 * Places whose main name is, starts with or holds the words of a query, in this order; within it those of `countries`
 * (ISO codes) first, then the more populous. Accents and case do not matter.
 */
export function searchPlaces(gazetteer: Gazetteer, query: string, countries: readonly string[]): Place[] {
  const wanted = plain(query.slice(0, MOST_QUERY));
  if (wanted === '') return [];
  const names = folded(gazetteer);
  const hits: { place: number; rank: number; near: boolean; people: number }[] = [];
  for (let place = 0; place < names.length; place++) {
    const name = names[place] as string;
    const at = name.indexOf(wanted);
    if (at < 0 || (at > 0 && name[at - 1] !== ' ')) continue;
    const rank = name === wanted ? 0 : at === 0 ? 1 : 2;
    const near = countries.includes(countryOf(gazetteer, place));
    hits.push({ place, rank, near, people: gazetteer.population[place] as number });
  }
  hits.sort((a, b) => a.rank - b.rank || Number(b.near) - Number(a.near) || b.people - a.people || a.place - b.place);
  return hits
    .slice(0, MOST)
    .map(({ place }) => placeOf(gazetteer, idOf(gazetteer, place)))
    .filter((place) => place !== null);
}

function folded(gazetteer: Gazetteer): string[] {
  const known = namesOf.get(gazetteer);
  if (known) return known;
  const decoder = new TextDecoder();
  const { label, labels } = gazetteer;
  const names: string[] = [];
  for (let place = 0; place < label.length - 1; place++) {
    names.push(plain(decoder.decode(labels.subarray(label[place], label[place + 1]))));
  }
  namesOf.set(gazetteer, names);
  return names;
}

const plain = (text: string): string => fold(text).replace(/[-']/g, ' ').replace(/ {2,}/g, ' ').trim();

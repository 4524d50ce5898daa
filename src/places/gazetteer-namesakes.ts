import { fold } from '../text/fold.ts';
import type { Entry } from './gazetteer-entry.ts';

type Named = Pick<Entry, 'country' | 'name'>;

/** Places by country and folded name, of the names that were announced. */
export interface Namesakes {
  /** Puts places by each of their names. */
  add(entries: readonly Entry[]): void;
  /** Places of a name in a country. */
  of(place: Named): readonly Entry[];
  /** Places of a name in a country within so many degrees of a point. */
  near(place: Named & Pick<Entry, 'lat' | 'lon'>, degrees: number): Entry[];
}

/** No places yet, to be asked for these names only: of the many that places have, few are ever asked for. */
export function createNamesakes(announced: readonly Named[]): Namesakes {
  const countries = new Map<string, Map<string, Entry[]>>();
  for (const { country, name } of announced) {
    let names = countries.get(country);
    if (!names) countries.set(country, (names = new Map()));
    names.set(fold(name), []);
  }
  const of = ({ country, name }: Named): readonly Entry[] => countries.get(country)?.get(fold(name)) ?? [];
  return {
    add(entries) {
      for (const entry of entries) {
        const names = countries.get(entry.country);
        if (!names) continue;
        for (const { text } of entry.names) {
          const there = names.get(fold(text));
          if (there && there[there.length - 1] !== entry) there.push(entry);
        }
      }
    },
    of,
    near(place, degrees) {
      const { lat, lon } = place;
      return of(place).filter((e) => Math.abs(e.lat - lat) < degrees && Math.abs(e.lon - lon) < degrees);
    },
  };
}

import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { type Entry, type GazetteerSources, settlementRadius } from './gazetteer-entry.ts';
import { NAME_MAIN } from './gazetteer-format.ts';
import { createNamesakes } from './gazetteer-namesakes.ts';

/** How near a settlement of the same name is the same one, in degrees: of the second package, of hand-kept tables and airfields. */
const SAME_CITY = 0.06;
const SAME_AIRFIELD = 0.6;

interface Extra {
  lat: number;
  lon: number;
  country: string;
  admin1: string;
  admin2: string;
  name: string;
}

/**
 * Settlements of the second package, and towns by their airfields, that none of `known` is by country, name and
 * distance. Known ones of the GeoNames table without a second-level region take that of the package.
 */
export function extraEntries({ cities, airfields }: GazetteerSources, known: readonly Entry[]): Entry[] {
  const entries: Entry[] = [];
  const slugs = new Set<string>();
  const add = (extra: Extra): void => {
    const slug = freeSlug(extra, slugs);
    if (slug === undefined) return;
    slugs.add(slug);
    entries.push({
      ...extra,
      gid: 0,
      slug,
      population: 0,
      radius: settlementRadius(0),
      type: 'town',
      french: '',
      names: [{ text: extra.name, use: NAME_MAIN }],
    });
  };
  const towns = citiesOf(cities);
  const airfieldTowns = airfieldsOf(airfields);
  const namesakes = createNamesakes([...towns, ...airfieldTowns]);
  namesakes.add(known);
  for (const town of towns) {
    const [same] = namesakes.near(town, SAME_CITY);
    if (!same) add(town);
    else if (same.gid > 0 && same.admin2 === '' && same.admin1 === town.admin1) same.admin2 = town.admin2;
  }
  namesakes.add(entries);
  for (const town of airfieldTowns) if (namesakes.near(town, SAME_AIRFIELD).length === 0) add(town);
  return entries;
}

/** Settlements of the second package. */
function citiesOf(json: string): Extra[] {
  type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };
  return (JSON.parse(json) as City[]).map((city) => {
    const { name, country } = city;
    const admin1 = city.admin1 ? `${country}.${city.admin1}` : '';
    const admin2 = admin1 && city.admin2 ? `${admin1}.${city.admin2}` : '';
    return { name, country, lat: Number(city.lat), lon: Number(city.lng), admin1, admin2 };
  });
}

/** Towns by their airfields. */
function airfieldsOf(tsv: string): Extra[] {
  return rowsOf(tsv).map(({ name, country, lat, lon }) => ({
    name: name!,
    country: country!,
    lat: Number(lat),
    lon: Number(lon),
    admin1: '',
    admin2: '',
  }));
}

/** Id made of country and name, with the point where another place has it already. */
function freeSlug({ country, name, lat, lon }: Extra, taken: ReadonlySet<string>): string | undefined {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = `${country.toLowerCase()}-${plain}`;
  const ids = [base, `${base}-${Math.round(lat * 10)}-${Math.round(lon * 10)}`, `${base}-${lat}-${lon}`];
  return ids.find((id) => !taken.has(id));
}

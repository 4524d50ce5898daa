import tsv from '../../geodata/gazetteer/countries.tsv?raw';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';

/** A country as far as a table needs it: where its points must lie. */
export interface Country {
  code: string;
  name: string;
  lat: number;
  lon: number;
  radiusKm: number;
}

const BY_NAME = new Map<string, Country>();
for (const row of rowsOf(tsv)) {
  const country: Country = {
    code: row.code ?? '',
    name: row.name ?? '',
    lat: Number(row.lat),
    lon: Number(row.lon),
    radiusKm: Number(row.radius),
  };
  for (const name of [row.name, row.fr, row.code, ...(row.aliases ?? '').split('|')]) {
    if (name) BY_NAME.set(fold(name), country);
  }
}

/** The country of a name or two-letter code, also as "DR Congo (Zaire)"; null for one that is not known. */
export function countryOf(name: string): Country | null {
  const folded = fold(name.trim());
  const plain = BY_NAME.get(folded);
  if (plain) return plain;
  const at = folded.indexOf('(');
  if (at < 0) return null;
  return (
    BY_NAME.get(folded.slice(0, at).trim()) ??
    BY_NAME.get(
      folded
        .slice(at + 1)
        .replace(')', '')
        .trim(),
    ) ??
    null
  );
}

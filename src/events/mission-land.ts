import missionsTsv from '../../geodata/lexicon/missions.tsv?raw';
import { rowsOf } from '../text/table.ts';

const LANDS: ReadonlyMap<string, string> = new Map(
  rowsOf(missionsTsv).flatMap(({ country, names }) => names!.split('|').map((name) => [name, country!] as const)),
);

/** Longer names before those that they begin with. */
const NAME = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...LANDS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** How often a text names missions and operations that stood in one country, by the country's ISO 3166-1 code. */
export function missionLands(text: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) {
    const country = LANDS.get(name)!;
    named.set(country, (named.get(country) ?? 0) + 1);
  }
  return named;
}

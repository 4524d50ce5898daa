import forcesTsv from '../../geodata/lexicon/forces.tsv?raw';
import type { Force } from '../contract/edition.ts';
import type { Place } from '../contract/place.ts';
import { rowsOf } from '../text/table.ts';

/** state: a country's own forces; mission: a multinational force; group: a private one; armed: an armed group. */
export type ForceKind = 'state' | 'mission' | 'group' | 'armed';

/** A row of `geodata/lexicon/forces.tsv`. `country` is an ISO code for a state's forces, else empty. */
export interface ForceEntry extends Force {
  kind: ForceKind;
  country: string;
  demonyms: readonly string[];
  capitals: readonly string[];
  aliases: readonly string[];
  /** Names of the towns where a mission has its seat, which is no base. */
  seats: readonly string[];
}

const split = (cell: string): string[] => cell.split('|').filter((name) => name !== '');

export const ENTRIES: readonly ForceEntry[] = rowsOf(forcesTsv).map((row) => ({
  code: row.code!,
  letters: row.letters!,
  kind: row.kind as ForceKind,
  country: row.country!,
  en: row.en!,
  fr: row.fr!,
  demonyms: [...split(row.demonyms_en!), ...split(row.demonyms_fr!)],
  capitals: split(row.capitals!),
  aliases: [...split(row.aliases_en!), ...split(row.aliases_fr!)],
  seats: split(row.seats!),
}));

const byCode = new Map(ENTRIES.map((entry) => [entry.code, entry]));
const byCountry = new Map(ENTRIES.filter((entry) => entry.country).map((entry) => [entry.country, entry.code]));

/** The force with this code, or undefined for words of a text that no force is known by. */
export function forceOf(code: string): Force | undefined {
  const entry = byCode.get(code);
  return entry && { code: entry.code, letters: entry.letters, en: entry.en, fr: entry.fr };
}

/** What kind of force a code is; undefined for words of a text. */
export function kindOfForce(code: string | undefined): ForceKind | undefined {
  return code === undefined ? undefined : byCode.get(code)?.kind;
}

/** Code of the forces of a country, by its ISO code. */
export function forceOfCountry(country: string): string | undefined {
  return byCountry.get(country);
}

/** The country whose forces a code stands for; undefined for missions and groups. */
export function countryOfForce(code: string | undefined): string | undefined {
  return (code === undefined ? undefined : byCode.get(code)?.country) || undefined;
}

/** Whether a mission has its seat in a place: "UN headquarters in New York". */
export const hasSeatIn = (code: string | undefined, { kind, name }: Place): boolean =>
  code !== undefined && kind === 'settlement' && (byCode.get(code)?.seats.includes(name) ?? false);

import tsv from '../../geodata/lexicon/forces.tsv?raw';
import type { Force } from '../contract/edition.ts';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { countryOf } from './country.ts';

const FORCES = new Map<string, Force>();
const BY_NAME = new Map<string, string>();
const BY_COUNTRY = new Map<string, string>();
for (const row of rowsOf(tsv)) {
  const code = row.code ?? '';
  FORCES.set(code, { code, letters: row.letters ?? '', en: row.en ?? '', fr: row.fr ?? '' });
  if (row.kind === 'state' && row.country) BY_COUNTRY.set(row.country, code);
  const names = [row.en, row.fr, ...(row.aliases_en ?? '').split('|'), ...(row.aliases_fr ?? '').split('|')];
  for (const name of names) if (name && !BY_NAME.has(fold(name))) BY_NAME.set(fold(name), code);
}

/** How tables of events name the forces of a state; what is left is the country. */
const OF_STATE =
  /^(?:military|armed|police|security|air|government|mutiny of military)? ?(?:forces?|government|army|police) of (?:the )?(.+)$/;

/** The years of a government, or a country's letters, after a name. */
const YEARS = /\((?:\d{4}-?(?:\d{4})?|[A-Za-z]{2,3})\)$/;

/**
 * The force of an actor as a table names it ("Military Forces of Mali (2020-)", "JNIM: Group for Support of Islam"), as
 * a force code where it is known, else the table's own words without the years; null for an empty cell.
 */
export function actorOf(cell: string): string | null {
  const words = cell.trim().replace(YEARS, '').trim();
  if (words === '') return null;
  const whole = fold(words);
  const named = BY_NAME.get(whole);
  if (named) return named;
  const colon = words.indexOf(':');
  if (colon > 0) {
    const short = BY_NAME.get(whole.slice(0, colon).trim()) ?? BY_NAME.get(whole.slice(colon + 1).trim());
    if (short) return short;
  }
  const state = OF_STATE.exec(whole);
  const country = state ? countryOf(state[1] as string) : null;
  return (country && BY_COUNTRY.get(country.code)) ?? words;
}

/** What is known of a force by its code; undefined for words that are no code. */
export function forceOf(code: string): Force | undefined {
  return FORCES.get(code);
}

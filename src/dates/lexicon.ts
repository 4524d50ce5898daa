import dateWords from '../../geodata/lexicon/date-words.tsv?raw';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';

/** What a word can be in a date phrase: role → its number in that role. */
export type Roles = Readonly<Record<string, number>>;

/** Each role has one bit in one of two words: roles are told apart far more often than their numbers are read. */
export interface RoleMask {
  lo: number;
  hi: number;
}

const BITS = new Map<string, number>();

/** The bits of some roles. Throws when there are more roles than bits. */
export function maskOf(roles: Iterable<string>): RoleMask {
  let lo = 0;
  let hi = 0;
  for (const role of roles) {
    let bit = BITS.get(role);
    if (bit === undefined) BITS.set(role, (bit = BITS.size));
    if (bit >= 62) throw new Error(`too many roles of date words: ${role}`);
    if (bit < 31) lo |= 1 << bit;
    else hi |= 1 << (bit - 31);
  }
  return { lo, hi };
}

/**
 * Months and weekdays are known whatever the language of the text: reports quote each other. Short weekdays are not:
 * without its accent "tués" would be a Tuesday.
 */
const SHARED = new Set(['month', 'mon', 'weekday', 'not-before-year', 'not-after-year']);

const ROWS = rowsOf(dateWords);
const EN = rolesFor('en');
const FR = rolesFor('fr');
const OTHER = rolesFor('');

/** Folded word → its roles, for a text in a language; where a word is in both lexicons the text's own language wins. */
export function rolesOf(language: string): ReadonlyMap<string, Roles> {
  return language === 'en' ? EN : language === 'fr' ? FR : OTHER;
}

function rolesFor(language: string): Map<string, Roles> {
  const roles = new Map<string, Record<string, number>>();
  for (const own of [false, true]) {
    for (const row of ROWS) {
      const mine = row.language === language || row.language === 'any';
      if (mine !== own || (!mine && !SHARED.has(row.role!))) continue;
      const word = fold(row.word!);
      const entry = roles.get(word) ?? {};
      entry[row.role!] = Number(row.value);
      roles.set(word, entry);
    }
  }
  return roles;
}

/** Folded words of given roles, of both languages. */
export function wordsWith(...roles: string[]): string[] {
  return ROWS.filter((row) => roles.includes(row.role!)).map((row) => fold(row.word!));
}

import dateWords from '../../geodata/lexicon/date-words.tsv?raw';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';

/** What a word can be in a date phrase: role → its number in that role. */
export type Roles = Readonly<Record<string, number>>;

/** Languages that have date rules; a text in any other is read with the calendar rules alone. */
export type DateLanguage = 'en' | 'fr';

/** Months, weekdays and their short forms are known whatever the language of the text: reports quote each other. */
const SHARED = new Set(['month', 'mon', 'weekday', 'wkd', 'not-before-year', 'not-after-year']);

const ROWS = rowsOf(dateWords);
export const EN_ROLES = rolesFor('en');
export const FR_ROLES = rolesFor('fr');
const OTHER_ROLES = rolesFor('');

/** Folded word → roles, for a text in a language; where a word is in both lexicons the text's own language wins. */
export function rolesOf(language: string): ReadonlyMap<string, Roles> {
  return language === 'en' ? EN_ROLES : language === 'fr' ? FR_ROLES : OTHER_ROLES;
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

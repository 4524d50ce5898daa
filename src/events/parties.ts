import partiesTsv from '../../geodata/lexicon/parties.tsv?raw';
import type { Force } from '../contract/edition.ts';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { kindOfForce } from './forces.ts';

const words = new Map<string, string>();
const parties = new Map<string, Force>();
for (const row of rowsOf(partiesTsv)) {
  const party = row.party!;
  parties.set(party, { code: party, letters: '', en: party, fr: row.fr! });
  for (const cell of [row.words_en!, row.words_fr!])
    for (const word of cell.split('|')) words.set(singular(word), party);
}

/** The most words a noun of the table has. */
const LONGEST = Math.max(...[...words.keys()].map((word) => word.split(' ').length));
/** Who they are tells more than that they bear arms. */
const TELLING = 'jihadists';
/** Men are an armed party where they attack, not where they are hit. */
const ACTING = 'gunmen';

/**
 * What stands for the words by which a text names who attacks or is hit: a force's code as it is, else the party of the
 * table that its head noun means, in English the last and in French the first; a name as it is written. Undefined where
 * the words say nothing that tells one party from another ("the second group").
 */
export function partyOf(said: string, role: 'actor' | 'target', language: string): string | undefined {
  if (kindOfForce(said) !== undefined || parties.has(said)) return said;
  const found: string[] = [];
  const parts = said.split(/[\s-]+/).filter((part) => part !== '');
  for (let at = 0; at < parts.length; at++) {
    for (let many = Math.min(LONGEST, parts.length - at); many > 0; many--) {
      const party = words.get(singular(parts.slice(at, at + many).join(' ')));
      if (party === undefined || (party === ACTING && role === 'target')) continue;
      found.push(party);
      at += many - 1;
      break;
    }
  }
  if (found.includes(TELLING)) return TELLING;
  if (found.length > 0) return language === 'fr' ? found[0] : found.at(-1);
  return isName(said) ? said : undefined;
}

/** Whether words hold a name: a capital after the first of them, or on each. */
export function isName(said: string): boolean {
  const parts = said.split(/[\s-]+/).filter((part) => part !== '');
  return parts.slice(1).some((part) => NAME.test(part)) || parts.every((part) => NAME.test(part));
}

/** The party with this name in both languages; undefined for other words. */
export const partyNamed = (name: string): Force | undefined => parties.get(name);

const NAME = /^(?:[a-zà]['’])?\p{Lu}[\p{L}\p{N}]/u;

/** Folded, without the endings of the plural. */
function singular(phrase: string): string {
  return fold(phrase)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word))
    .join(' ');
}

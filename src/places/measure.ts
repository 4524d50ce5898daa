import numbers from '../../geodata/lexicon/numbers.tsv?raw';
import { fold } from '../text/fold.ts';
import { readCardinal } from '../text/number-word.ts';
import { rowsOf } from '../text/table.ts';
import { tokenise } from '../text/token.ts';

const ROWS = rowsOf(numbers).map((row) => ({ word: fold(row.word!), kind: row.kind!, value: row.value! }));
const among = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Between the least and the most that each group noun stands for: "dozen", "trentaine". */
const ROUGH: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(({ word, kind, value }) => {
    const [least, most] = value.split('-').map(Number);
    return kind === 'collective' && most! < 200 ? [[word, Math.round(Math.sqrt(least! * most!))]] : [];
  }),
);
/** "A few kilometres from Gao": so many. */
const FEW = 5;

const WORD = among(
  ROWS.flatMap(({ word, kind }) => (kind === 'small' || kind === 'ten' || kind === 'scale' ? [word] : [])),
);
const COUNT = `\\d{1,3}[ \u00a0\u202f]\\d{3}|\\d{1,4}(?:[.,]\\d{1,3})?|(?:${among([...ROUGH.keys()])})(?: of| de)?|an?|few|several|quelques|plusieurs|(?:${WORD})(?:[ -](?:et |and )?(?:${WORD})){0,3}`;
const UNIT = 'kms?|kilomet(?:re|er)s?|miles?';

/** A distance, folded: its number and its unit are captured. */
export const DISTANCE = `\\b(${COUNT}) ?(${UNIT})`;

const KM_A_MILE = 1.609;

/** A distance in km, of the two parts that `DISTANCE` captures. */
export function kmOf(number: string, unit: string): number {
  return Math.round(numberOf(number) * (unit.startsWith('mile') ? KM_A_MILE : 1));
}

/** What sets thousands apart: "1,500", "1.500", "1 500". */
export const GROUPED = /[.,\s](?=\d{3}$)/;

function numberOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replace(GROUPED, '').replace(',', '.'));
  if (/^an?$/.test(number)) return 1;
  return ROUGH.get(number.replace(/ (?:of|de)$/, '')) ?? readCardinal(tokenise(number), 0)?.value ?? FEW;
}

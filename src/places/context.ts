import table from '../../geodata/gazetteer/context.tsv?raw';
import { rowsOf } from '../text/table.ts';
import { hashName, type Words } from './words.ts';

/** Classes of words that stand beside names, as bits; `geodata/gazetteer/context.tsv` says what each means. */
const CLASSES = [
  'title',
  'leader',
  'in',
  'to',
  'and',
  'kind',
  'after-kind',
  'street',
  'street-before',
  'local',
  'org',
  'of-org',
  'team',
  'vessel',
  'say',
  'suffix',
  'month',
  'compass',
  'particle',
  'agency',
  'the-stop',
  'folk',
  'hint-us',
  'hint-gb',
  'hint-ca',
  'hint-ie',
  'hint-in',
  'hint-au',
  'hint-za',
] as const;
export type ContextClass = (typeof CLASSES)[number];

/** The bit of each class. */
export const CLASS = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<ContextClass, number>
>;

const byHash = new Map<number, { b: number; bits: number }>();
for (const row of rowsOf(table)) {
  const hash = hashName(row.word!);
  if (!hash || hash.words > 1) throw new Error(`context.tsv: "${row.word}" is not one word`);
  const bits = row.classes!.split(' ').reduce((sum, name) => {
    const bit = CLASS[name as ContextClass];
    if (bit === undefined) throw new Error(`context.tsv: no class "${name}"`);
    return sum | bit;
  }, 0);
  byHash.set(hash.a, { b: hash.b, bits: (byHash.get(hash.a)?.bits ?? 0) | bits });
}

/** Classes of word `i` as bits; none outside the text. */
export function contextOf(words: Words, i: number): number {
  if (i < 0 || i >= words.count) return 0;
  const entry = byHash.get(words.a[i]!);
  return entry !== undefined && entry.b === words.b[i] ? entry.bits : 0;
}

/** Classes that speak for a country, with its code. */
export const HINTS: readonly (readonly [number, string])[] = CLASSES.filter((name) => name.startsWith('hint-')).map(
  (name) => [CLASS[name], name.slice(5).toUpperCase()] as const,
);
export const ANY_HINT = HINTS.reduce((bits, [bit]) => bits | bit, 0);

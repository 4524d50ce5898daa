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
  'reach',
  'polity',
  'people',
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

/** The classes in an open-addressed table: hash `a`, hash `b` and bits of each word side by side. */
const SLOTS = 4096;
const slots = new Int32Array(SLOTS * 3);
for (const [a, { b, bits }] of byHash) {
  let slot = a & (SLOTS - 1);
  while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots.set([a, b, bits], slot * 3);
}

/** Classes of word `i` as bits. */
export function contextOf(words: Words, i: number): number {
  const a = words.a[i]!;
  let slot = a & (SLOTS - 1);
  for (;;) {
    const bits = slots[slot * 3 + 2]!;
    if (bits === 0) return 0;
    if (slots[slot * 3] === a && slots[slot * 3 + 1] === words.b[i]) return bits;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Classes that speak for a country, with its code. */
export const HINTS: readonly (readonly [number, string])[] = CLASSES.filter((name) => name.startsWith('hint-')).map(
  (name) => [CLASS[name], name.slice(5).toUpperCase()] as const,
);
export const ANY_HINT = HINTS.reduce((bits, [bit]) => bits | bit, 0);

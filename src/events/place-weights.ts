import weightsTsv from '../../geodata/lexicon/place-weights.tsv?raw';
import type { LayerName } from '../contract/vocabulary.ts';
import { rowsOf } from '../text/table.ts';

const LAYERS = ['attacks', 'bases', 'withdrawals'] as const satisfies readonly LayerName[];

const rows = rowsOf(weightsTsv);

const NUMBERS: ReadonlyMap<string, number> = new Map(rows.map(({ trait }, number) => [trait!, number]));

/** Weights in hundredths: those of the layers, one after the other, for each trait. */
const WEIGHTS = Int16Array.from(rows.flatMap((row) => LAYERS.map((layer) => Number(row[layer]))));

/** The number of a trait; -1 for one without weights. */
export const traitNumber = (trait: string): number => NUMBERS.get(trait) ?? -1;

/** Odds for each layer: natural logarithms, in hundredths, whole; they add up. */
export type Odds = Record<LayerName, number>;

/** What traits add to the odds that a place is told of in each layer. */
export function weigh(traits: Iterable<number>): Odds {
  let attacks = 0;
  let bases = 0;
  let withdrawals = 0;
  for (const number of traits) {
    const at = number * LAYERS.length;
    attacks += WEIGHTS[at]!;
    bases += WEIGHTS[at + 1]!;
    withdrawals += WEIGHTS[at + 2]!;
  }
  return { attacks, bases, withdrawals };
}

/** The odds that every place begins with. */
export const BIAS: Odds = weigh([NUMBERS.get('*')!]);

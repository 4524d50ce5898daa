import weightsTsv from '../../geodata/lexicon/place-weights.tsv?raw';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { rowsOf } from '../text/table.ts';

const rows = rowsOf(weightsTsv);

const NUMBERS: ReadonlyMap<string, number> = new Map(rows.map(({ trait }, number) => [trait!, number]));

/** Weights in hundredths for each layer, by the numbers of traits. */
const WEIGHTS = Object.fromEntries(
  LAYERS.map((layer) => [layer, Int16Array.from(rows, (row) => Number(row[layer]))]),
) as Record<LayerName, Int16Array>;

/** The number of a trait; -1 for one without weights. */
export const traitNumber = (trait: string): number => NUMBERS.get(trait) ?? -1;

/** Odds for each layer: natural logarithms, in hundredths, whole; they add up. */
export type Odds = Record<LayerName, number>;

/** What traits add to the odds that a place is told of in each layer. */
export function weigh(traits: Iterable<number>): Odds {
  const odds: Odds = { bases: 0, attacks: 0, withdrawals: 0 };
  for (const number of traits) for (const layer of LAYERS) odds[layer] += WEIGHTS[layer][number]!;
  return odds;
}

/** The odds that every place begins with. */
export const BIAS: Odds = weigh([NUMBERS.get('*')!]);

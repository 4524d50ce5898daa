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

/** Adds up what traits tell, each once. */
export class Scale {
  readonly #met = new Uint32Array(rows.length);
  #round = 0;
  #bases = 0;
  #attacks = 0;
  #withdrawals = 0;

  /** Begins anew, with odds that are known already. */
  begin({ bases, attacks, withdrawals }: Odds): void {
    this.#round++;
    this.#bases = bases;
    this.#attacks = attacks;
    this.#withdrawals = withdrawals;
  }

  add(number: number): void {
    if (this.#met[number] === this.#round) return;
    this.#met[number] = this.#round;
    this.#bases += WEIGHTS.bases[number]!;
    this.#attacks += WEIGHTS.attacks[number]!;
    this.#withdrawals += WEIGHTS.withdrawals[number]!;
  }

  odds(): Odds {
    return { bases: this.#bases, attacks: this.#attacks, withdrawals: this.#withdrawals };
  }
}

/** The odds that every place begins with. */
export const BIAS: Odds = oddsOf(NUMBERS.get('*')!);

function oddsOf(number: number): Odds {
  return {
    bases: WEIGHTS.bases[number]!,
    attacks: WEIGHTS.attacks[number]!,
    withdrawals: WEIGHTS.withdrawals[number]!,
  };
}

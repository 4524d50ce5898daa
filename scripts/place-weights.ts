import { readFileSync } from 'node:fs';
import { LAYERS, type LayerName } from '../src/contract/vocabulary.ts';
import { createTraitReader } from '../src/events/traits.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import { type Labelled, readTraining } from './training.ts';

/** The letter that stands for a layer in a label. */
const LETTERS: Record<LayerName, string> = { attacks: 'a', bases: 'b', withdrawals: 'w' };

/** Traits of fewer items tell nothing. */
const LEAST = 3;
/** How much the squares of the weights count against them. */
const RIDGE = 6;
const STEPS = 250;
const RATE = 0.3;
/** A trait whose weights are all below this many hundredths is left out. */
const LITTLE = 8;

const HEAD = [
  '# How much a trait of a place name, or of the words around it, speaks for what is told of the place: hundredths of a',
  '# natural logarithm of the odds. * is what every place begins with; what the traits are: src/events/traits.ts.',
  '# Learnt from geodata/training by `node scripts/derive-place-weights.mjs`; not to be edited by hand. CC0.',
  `trait\t${LAYERS.join('\t')}`,
];

/** Labelled names, and the names of their traits by number. */
export interface Training {
  labelled: readonly Labelled[];
  names: readonly string[];
}

/** Reads a folder of training texts with a gazetteer file. */
export function trainingOf(folder: string, gazetteerFile: string): Training {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const traits = createTraitReader((trait) => {
    let number = numbers.get(trait);
    if (number === undefined) {
      number = names.push(trait) - 1;
      numbers.set(trait, number);
    }
    return number;
  });
  return { labelled: readTraining(folder, loadGazetteer(readFileSync(gazetteerFile)), traits), names };
}

/** The table of weights that training texts give; traits in order of code units. */
export function placeWeights({ labelled, names }: Training): string {
  const { common, weights } = learn(labelled, names);
  const whole = weights.map((all) => all.map((weight) => Math.round(100 * weight) || 0));
  const rows = [`*\t${whole.map((all) => all[common.size]!).join('\t')}`];
  for (const [trait, number] of common) {
    const row = whole.map((all) => all[number]!);
    if (row.some((weight) => Math.abs(weight) >= LITTLE)) rows.push(`${names[trait]!}\t${row.join('\t')}`);
  }
  return `${[...HEAD, ...rows].join('\n')}\n`;
}

/** What is right and wrong at some odds, for weights that were learnt without the items they are asked about. */
interface Held {
  layer: LayerName;
  /** In hundredths. */
  odds: number;
  right: number;
  wrong: number;
  missed: number;
}

const FOLDS = 5;

/** Learns the weights of a fifth of the items from the others, in turn. */
export function heldOut({ labelled, names }: Training, least: readonly number[]): Held[] {
  const held = LAYERS.flatMap((layer) => least.map((odds) => ({ layer, odds, right: 0, wrong: 0, missed: 0 })));
  for (let fold = 0; fold < FOLDS; fold++) {
    const { common, weights } = learn(
      labelled.filter(({ item }) => item % FOLDS !== fold),
      names,
    );
    for (const { item, traits, label } of labelled) {
      if (item % FOLDS !== fold) continue;
      const odds = weights.map((all) =>
        traits.reduce((sum, trait) => sum + (all[common.get(trait) ?? -1] ?? 0), all[common.size]!),
      );
      const best = odds.indexOf(Math.max(...odds));
      for (const one of held) {
        const layer = LAYERS.indexOf(one.layer);
        const told = label.includes(LETTERS[one.layer]);
        const said = layer === best && 100 * odds[layer]! >= one.odds;
        if (said) one[told ? 'right' : 'wrong']++;
        else if (told) one.missed++;
      }
    }
  }
  return held;
}

/** The traits of enough items with a number each, and for each layer their weights, that of any place last. */
function learn(labelled: readonly Labelled[], names: readonly string[]) {
  const common = commonTraits(labelled, names);
  const examples = rowsOf(labelled.map((one) => one.traits.flatMap((trait) => common.get(trait) ?? [])));
  const weights = LAYERS.map((layer) => {
    const told = labelled.map(({ label }) => (label.includes(LETTERS[layer]) ? 1 : 0));
    return regression(examples, told, common.size);
  });
  return { common, weights };
}

/** The traits of enough items, by name, each with a number of its own. */
function commonTraits(labelled: readonly Labelled[], names: readonly string[]): Map<number, number> {
  const counts = names.map(() => 0);
  const last = names.map(() => -1);
  for (const { item, traits } of labelled)
    for (const trait of traits) {
      if (last[trait] === item) continue;
      last[trait] = item;
      counts[trait]!++;
    }
  const common = [...names.keys()].filter((trait) => counts[trait]! >= LEAST);
  common.sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  return new Map(common.map((trait, number) => [trait, number]));
}

/** Rows of numbers in one array: row `i` is `numbers` from `starts[i]` to before `starts[i + 1]`. */
interface Rows {
  starts: Int32Array;
  numbers: Int32Array;
}

function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length;
  const numbers = new Int32Array(starts[rows.length]!);
  for (const [i, row] of rows.entries()) numbers.set(row, starts[i]!);
  return { starts, numbers };
}

/**
 * Weights of a ridge-penalised logistic regression, the bias last, by gradient descent with a rate for each weight
 * (AdaGrad: Duchi, Hazan and Singer 2011).
 */
function regression({ starts, numbers }: Rows, told: readonly number[], count: number): number[] {
  const weights = new Float64Array(count + 1);
  const slopes = new Float64Array(count + 1);
  const squares = new Float64Array(count + 1);
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < count; i++) slopes[i] = RIDGE * weights[i]!;
    slopes[count] = 0;
    for (let i = 0; i < told.length; i++) {
      const end = starts[i + 1]!;
      let odds = weights[count]!;
      for (let at = starts[i]!; at < end; at++) odds += weights[numbers[at]!]!;
      const off = 1 / (1 + Math.exp(-odds)) - told[i]!;
      for (let at = starts[i]!; at < end; at++) slopes[numbers[at]!]! += off;
      slopes[count]! += off;
    }
    for (let i = 0; i <= count; i++) {
      squares[i]! += slopes[i]! * slopes[i]!;
      if (squares[i]! > 0) weights[i]! -= (RATE * slopes[i]!) / Math.sqrt(squares[i]!);
    }
  }
  return [...weights];
}

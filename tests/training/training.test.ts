import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heldOut, placeWeights, type Training } from '../../scripts/place-weights.ts';
import { readTraining } from '../../scripts/training.ts';
import { createTraitReader } from '../../src/events/traits.ts';
import { SMALL } from '../places/gazetteer-fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const labelsOf = (files: Record<string, string>): string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const reader = createTraitReader(() => 0);
  return readTraining(folder, SMALL, reader).map(({ item, label }) => `${item} ${label}`);
};

describe('labelled texts', () => {
  test('are read file by file, item by item, with the labels that are not in doubt', () =>
    expect(
      labelsOf({
        'fr-b.txt': 'Le poste de {w/p:Nulle-Part} ferme.\n',
        'en-a.txt':
          '# A note\n\nThe camp at {b:Nowhere} and that at {?:Elsewhere}.\nNobody in {n:Nowhere} left.\n\nThey hit {aw:Nowhere}.\n',
        'notes.md': '{b:Nowhere}',
      }),
    ).toEqual(['0 b', '0 n', '1 aw', '2 w']));
  test('may name towns that no gazetteer has', () =>
    expect(labelsOf({ 'en-a.txt': 'Danish troops left {w:Zzyzxville} on Monday.' })).toEqual(['0 w']));
});

/** Of ten items with two traits each, the first goes with bases and the second with withdrawals. */
const MADE: Training = {
  names: ['tents', 'keys', 'seldom'],
  labelled: Array.from({ length: 20 }, (_, item) => ({
    item,
    traits: item === 0 ? [0, 2] : [item % 2],
    label: item % 2 === 0 ? 'b' : 'w',
  })),
};

describe('weights', () => {
  const rows = new Map(
    placeWeights(MADE)
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([trait, ...weights]) => [trait, weights.map(Number)]),
  );
  test('speak for what a trait goes with', () => {
    expect(rows.get('tents')![0]).toBeGreaterThan(20);
    expect(rows.get('tents')![2]).toBeLessThan(-20);
    expect(rows.get('keys')![2]).toBeGreaterThan(20);
  });
  test('are of traits that several items have', () => expect(rows.has('seldom')).toBe(false));
  test('are judged by items that they were not learnt from', () =>
    expect(heldOut(MADE, [0])).toEqual([
      { layer: 'bases', odds: 0, right: 10, wrong: 0, missed: 0 },
      { layer: 'attacks', odds: 0, right: 0, wrong: 0, missed: 0 },
      { layer: 'withdrawals', odds: 0, right: 10, wrong: 0, missed: 0 },
    ]));
});

test('every label of the training texts can be read', () => {
  for (const file of readdirSync('geodata/training').filter((name) => name.endsWith('.txt'))) {
    expect(file).toMatch(/^(?:en|fr)-/);
    const text = readFileSync(join('geodata/training', file), 'utf8');
    const rest = text.replace(/\{(?:n|\?|(?=[abw])a?b?w?)(?:\/[pdc])?:[^{}:\n]+\}/g, '');
    expect(rest, file).not.toMatch(/[{}]/);
  }
});

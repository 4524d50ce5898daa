import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BIAS, Scale, traitNumber } from '../../src/events/place-weights.ts';

const rows = readFileSync('geodata/lexicon/place-weights.tsv', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));

test('the table has one row for each trait, in order, of whole hundredths', () => {
  const traits = rows.slice(1).map(([trait]) => trait!);
  expect(rows[0]![0]).toBe('*');
  expect(traits).toEqual([...new Set(traits)].sort());
  for (const [trait, ...weights] of rows) {
    expect(weights, trait).toHaveLength(3);
    for (const weight of weights) expect(weight, trait).toMatch(/^-?\d{1,3}$/);
  }
});

const NOTHING = { attacks: 0, bases: 0, withdrawals: 0 };

test('weights add up, each trait once, on top of what is known', () => {
  const scale = new Scale();
  const [one, other] = [rows[1]!, rows[2]!];
  scale.begin(NOTHING);
  expect(scale.odds()).toEqual(NOTHING);
  for (const [trait] of [one, other, one]) scale.add(traitNumber(trait!));
  expect(scale.odds()).toEqual({
    bases: Number(one[1]) + Number(other[1]),
    attacks: Number(one[2]) + Number(other[2]),
    withdrawals: Number(one[3]) + Number(other[3]),
  });
  expect(traitNumber('no such trait')).toBe(-1);
  scale.begin(BIAS);
  expect(scale.odds()).toEqual(BIAS);
});

test('of most places nothing is told', () => {
  for (const odds of Object.values(BIAS)) expect(odds).toBeLessThan(0);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BIAS, traitNumber, weigh } from '../../src/events/place-weights.ts';

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

test('weights add up, and what has none adds nothing', () => {
  const [one, other] = [rows[1]!, rows[2]!];
  expect(weigh([traitNumber(one[0]!), traitNumber(other[0]!)])).toEqual({
    bases: Number(one[1]) + Number(other[1]),
    attacks: Number(one[2]) + Number(other[2]),
    withdrawals: Number(one[3]) + Number(other[3]),
  });
  expect(traitNumber('no such trait')).toBe(-1);
  expect(weigh([])).toEqual({ attacks: 0, bases: 0, withdrawals: 0 });
});

test('of most places nothing is told', () => {
  for (const odds of Object.values(BIAS)) expect(odds).toBeLessThan(0);
});

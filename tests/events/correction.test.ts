import { expect, test } from 'vitest';
import type { Correction } from '../../src/contract/correction.ts';
import { claim, linked, on } from './claim.ts';

const by = { reason: 'checked', author: 'me', time: '2022-06-01T10:00:00.000Z' };
const first = claim({ id: 'x', layer: 'attacks', placeId: 'Gao', ...on('2022-01-10'), target: 'UN', killed: 4 });
const second = claim({ id: 'y', layer: 'attacks', placeId: 'Gao', ...on('2022-01-10'), target: 'UN', report: 'b' });
const attacks = (...corrections: Correction[]) =>
  linked([first, second], { corrections }).attacks.map((one) => one.properties);

test('place, days, status, role and toll', () => {
  const [fixed] = linked([first], {
    corrections: [
      { ...by, claim: 'x', change: 'place', placeId: 'Kidal' },
      { ...by, claim: 'x', change: 'range', from: '2022-01-11', to: '2022-01-12', precision: 'span' },
      { ...by, claim: 'x', change: 'status', status: 'alleged' },
      { ...by, claim: 'x', change: 'role', role: 'target', value: 'ML' },
      { ...by, claim: 'x', change: 'toll', killed: null, wounded: 7 },
    ],
  }).attacks;
  expect(fixed?.properties).toMatchObject({
    placeId: 'Kidal',
    from: '2022-01-11',
    to: '2022-01-12',
    status: 'alleged',
    target: 'ML',
    wounded: 7,
  });
  expect(fixed?.properties.killed).toBeUndefined();
});

test('the later of two corrections wins, in whatever order they come', () => {
  const early: Correction = { ...by, claim: 'x', change: 'status', status: 'denied', time: '2022-06-01T09:00:00.000Z' };
  const late: Correction = { ...by, claim: 'x', change: 'status', status: 'alleged' };
  for (const corrections of [
    [early, late],
    [late, early],
  ]) {
    expect(linked([first], { corrections }).attacks[0]?.properties.status).toBe('alleged');
  }
});

test('reject, split and merge', () => {
  expect(attacks()).toHaveLength(1);
  expect(attacks({ ...by, claim: 'y', change: 'reject' })[0]?.claims.map(({ id }) => id)).toEqual(['x']);
  expect(attacks({ ...by, claim: 'y', change: 'split' })).toHaveLength(2);
  const apart = claim({ id: 'z', layer: 'attacks', placeId: 'Kidal', ...on('2022-01-20'), report: 'c' });
  const [merged, ...rest] = linked([first, apart], {
    corrections: [{ ...by, claim: 'z', change: 'merge', into: 'x' }],
  }).attacks;
  expect(rest).toEqual([]);
  expect(merged?.properties.claims.map(({ id }) => id)).toEqual(['x', 'z']);
  expect(merged?.properties.disputed).toEqual(['date', 'place']);
});

test('accepting changes nothing', () => {
  expect(attacks({ ...by, claim: 'x', change: 'accept' })).toEqual(attacks());
});

test('a correction whose claim has vanished is reported, the rest goes on', () => {
  const { attacks: left, problems } = linked([first], {
    corrections: [
      { ...by, claim: 'gone', change: 'reject' },
      { ...by, claim: 'x', change: 'merge', into: 'gone' },
    ],
  });
  expect(left).toHaveLength(1);
  expect(problems.map((one) => one.code)).toEqual(['correction-without-claim', 'correction-without-claim']);
  expect(problems[0]?.message).toContain('gone');
});

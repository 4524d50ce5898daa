import { expect, test } from 'vitest';
import { ADDED, type Correction, claimOfCorrection } from '../../src/contract/correction.ts';
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

const added: Extract<Correction, { change: 'add' }> = {
  ...by,
  change: 'add',
  report: 'a',
  start: 4,
  end: 18,
  quote: 'camp in Gossi ',
  layer: 'bases',
  phase: 'present',
  action: 'presence',
  status: 'reported',
  placeId: 'Gossi',
  ...on('2022-01-10'),
  precision: 'day',
  force: 'FR',
};

test('a claim that the machine missed is linked like one it read', () => {
  const { bases, problems } = linked([first], { corrections: [added] });
  expect(problems).toEqual([]);
  expect(bases[0]?.properties.claims).toEqual([
    expect.objectContaining({ id: claimOfCorrection(added), rule: ADDED, confidence: 1, quote: added.quote }),
  ]);
  expect(bases[0]?.properties.claims[0]).not.toHaveProperty('reason');
  expect(bases[0]?.properties).toMatchObject({ placeId: 'Gossi', force: 'FR', lastConfirmed: '2022-01-10' });
});

test('an added claim is seen through lenses as its report is', () => {
  expect(linked([], { corrections: [added], accordingTo: new Set(['B News']) }).bases).toEqual([]);
  expect(linked([], { corrections: [added], accordingTo: new Set(['A News']) }).bases).toHaveLength(1);
  expect(linked([], { corrections: [added], knownBy: 0 }).bases).toEqual([]);
});

test('an added claim can be corrected, written anew and rejected', () => {
  const id = claimOfCorrection(added);
  const later = { ...by, time: '2022-06-02T10:00:00.000Z' };
  const status = (...corrections: Correction[]) =>
    linked([], { corrections: [added, ...corrections] }).bases.map((one) => one.properties.status);
  expect(status()).toEqual(['reported']);
  expect(status({ ...later, claim: id, change: 'status', status: 'alleged' })).toEqual(['alleged']);
  expect(status({ ...added, ...later, status: 'alleged' })).toEqual(['alleged']);
  expect(linked([], { corrections: [added, { ...added, ...later }] }).bases[0]?.properties.claims).toHaveLength(1);
  expect(status({ ...later, claim: id, change: 'reject' })).toEqual([]);
  const beside = claim({ layer: 'attacks', placeId: 'Kidal', ...on('2022-01-20') });
  const attack: Correction = { ...added, layer: 'attacks', placeId: 'Gao' };
  const merge: Correction = { ...later, claim: beside.id, change: 'merge', into: claimOfCorrection(attack) };
  expect(linked([beside], { corrections: [attack, merge] }).attacks).toHaveLength(1);
});

test('an added claim that cannot be drawn is reported and left out', () => {
  const { phase: _phase, ...withoutPhase } = added;
  for (const [wrong, why] of [
    [{ ...added, report: 'z' }, 'report that is not there'],
    [{ ...added, end: 30 }, 'span'],
    [{ ...added, from: '2022-02-01' }, 'ends before it begins'],
    [withoutPhase, 'phase'],
  ] as const) {
    const { bases, problems } = linked([], { corrections: [wrong] });
    expect(bases).toEqual([]);
    expect(problems).toEqual([
      {
        report: wrong.report,
        span: { start: 4, end: wrong.end },
        code: 'correction-not-usable',
        message: expect.stringContaining(why),
      },
    ]);
  }
  expect(linked([], { corrections: [{ ...added, placeId: 'Atlantis' }] }).problems[0]?.code).toBe('unknown-place');
});

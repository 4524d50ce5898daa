import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/app/corrections/day-span.ts';
import { boundsOf, draftOf, homeOf, linesBetween, tollOf } from '../../../src/app/corrections/draft.ts';
import { candidateIds } from '../../../src/app/corrections/place-candidates.ts';
import { dayOf, isoOf } from '../../../src/contract/day.ts';
import { PRECISIONS } from '../../../src/contract/vocabulary.ts';
import { link } from '../../../src/events/link.ts';
import { GAO, TOLD_PLACES, toldEdition } from '../../fixtures/told-edition.ts';

const { claims, edition } = toldEdition();
const claim = claims.find(({ id }) => id === 'checkpoint-1')!;
const by = { reason: 'Wrong toll', author: 'M. K.', time: '2026-01-02T00:00:00.000Z' };
const before = draftOf(claim, { kind: 'read' });

test('a form that says the same makes no line', () => {
  expect(linesBetween(claim.id, before, { ...before }, by)).toEqual([]);
});

test('each thing that is changed is a line, and the last accepts the claim', () => {
  const lines = linesBetween(
    claim.id,
    before,
    {
      ...before,
      placeId: 'gn:2449067',
      from: '2021-05-02',
      to: '2021-05-08',
      precision: 'span',
      status: 'alleged',
      roles: { ...before.roles, actor: ' JNIM ', target: '' },
      killed: { min: 4, max: 6 },
      home: { kind: 'with', claim: 'tombouctou-1' },
    },
    by,
  );
  expect(lines.map((line) => line.change)).toEqual([
    'place',
    'range',
    'status',
    'role',
    'role',
    'toll',
    'merge',
    'accept',
  ]);
  const { attacks, problems } = link(claims, {
    places: new Map(TOLD_PLACES.map((place) => [place.id, place])),
    reports: new Map(edition.reports.reports.map((report) => [report.id, report])),
    corrections: lines,
  });
  expect(problems).toEqual([]);
  const corrected = attacks.flatMap(({ properties }) => properties.claims).find(({ id }) => id === claim.id)!;
  expect(corrected).toMatchObject({
    placeId: 'gn:2449067',
    from: '2021-05-02',
    status: 'alleged',
    actor: 'JNIM',
    killed: { min: 4, max: 6 },
  });
  expect(corrected.target).toBeUndefined();
  expect(homeOf(claim.id, lines)).toEqual({ kind: 'with', claim: 'tombouctou-1' });
});

test('a toll that is taken away is no toll', () => {
  const lines = linesBetween(claim.id, before, { ...before, killed: null }, by);
  expect(lines[0]).toEqual({ claim: claim.id, change: 'toll', killed: null, ...by });
});

test.each([
  ['', '', null],
  ['4', '4', 4],
  ['4', '', { min: 4, max: null }],
  ['', '9', { min: 0, max: 9 }],
  ['4', '9', { min: 4, max: 9 }],
  ['9', '4', 'wrong'],
  ['-1', '4', 'wrong'],
  ['four', '', 'wrong'],
])('at least %s and at most %s is %j', (least, most, toll) => {
  expect(tollOf(least, most)).toEqual(toll);
});

test.each([null, 4, { min: 4, max: null }, { min: 4, max: 9 }])('the toll %j is typed as it is read', (toll) => {
  const { least, most } = boundsOf(toll);
  expect(tollOf(least, most)).toEqual(toll);
});

test.each([
  ['day', '2021-10-14', '2021-10-14', '2021-10-14'],
  ['week', '2021-10-14', '2021-10-11', '2021-10-17'],
  ['week', '2021-10-17', '2021-10-11', '2021-10-17'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['season', '2021-10-14', '2021-09-01', '2021-11-30'],
  ['season', '2021-12-14', '2021-12-01', '2022-02-28'],
  ['season', '2022-02-14', '2021-12-01', '2022-02-28'],
  ['year', '2021-10-14', '2021-01-01', '2021-12-31'],
] as const)('the %s of %s runs from %s to %s', (precision, day, from, to) => {
  const span = spanOf(precision, dayOf(day), null);
  expect([span.from, span.to].map((value) => value !== null && isoOf(value))).toEqual([from, to]);
});

test('a span holds the day it was made of', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(...PRECISIONS), (day, precision) => {
      const { from, to } = spanOf(precision, day, day);
      expect(from).toBeLessThanOrEqual(day);
      expect(to).toBeGreaterThanOrEqual(day);
      expect(spanOf(precision, from, to)).toEqual({ from, to });
    }),
  );
  expect(spanOf('open', 5, null)).toEqual({ from: 5, to: null });
});

test('a passage may mean its own place, what else that name may be, then the places named beside it', () => {
  const mention = (start: number, placeId: string, ...others: [string, number][]) => ({
    start,
    end: start + 5,
    phrase: 'there',
    placeId,
    usage: 'literal' as const,
    score: 0.5,
    alternatives: others.map(([id, score]) => ({ placeId: id, score })),
  });
  const mentions = [mention(5, 'far'), mention(100, 'near', ['n2', 0.1]), mention(110, GAO, ['g3', 0.1], ['g2', 0.3])];
  expect(candidateIds(mentions, { start: 95, end: 130 }, GAO)).toEqual([GAO, 'g2', 'g3', 'near', 'n2']);
  expect(candidateIds(mentions, { start: 40, end: 60 }, '')).toEqual([]);
  expect(candidateIds(mentions, { start: 40, end: 60 }, '', 400)).toEqual(['far', 'near', GAO, 'n2', 'g2', 'g3']);
});

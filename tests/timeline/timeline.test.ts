import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/contract/day.ts';
import type { LayerName } from '../../src/contract/vocabulary.ts';
import { countChanges, nextOf } from '../../src/timeline/change-days.ts';
import { lifelinesOf } from '../../src/timeline/lifeline.ts';
import { stateAt } from '../../src/timeline/mark-state.ts';
import { createTimeline } from '../../src/timeline/timeline.ts';
import { fixtureEdition } from '../fixtures/edition.ts';
import { anyEntries, anyWalk, type Entry, featureWith } from './features.ts';

const day = (iso: string) => dayOf(iso) as number;

function timelineOf(entries: readonly Entry[]) {
  const file = (layer: LayerName) => ({
    type: 'FeatureCollection' as const,
    dateline: { edition: 'x', generated: '2024-01-01', schema: '1' as const },
    features: entries.filter((entry) => entry.layer === layer).map((entry) => entry.feature),
  });
  return createTimeline({ bases: file('bases'), attacks: file('attacks'), withdrawals: file('withdrawals') });
}

test('shown marks are those with a state, but for bases and withdrawals that one mark tells of', () => {
  fc.assert(
    fc.property(anyEntries, anyWalk, (entries, walk) => {
      const timeline = timelineOf(entries);
      for (const moment of walk) {
        const all = timeline.entries.flatMap(({ feature, layer }) => {
          const state = stateAt(feature, layer, moment);
          return state === null ? [] : [{ feature, layer, state }];
        });
        const key = (entry: Entry) => `${entry.feature.properties.placeId} ${entry.feature.properties.force ?? ''}`;
        const handed = (m: (typeof all)[number]) =>
          m.layer === 'bases' &&
          m.state === 'leaving' &&
          m.feature.properties.closedFrom !== (m.feature.properties.closedTo ?? m.feature.properties.closedFrom);
        const leaving = new Set(all.filter(handed).map(key));
        const some = all.filter(
          (m) => !(m.layer === 'withdrawals' && /^(?:done|ghost)$/.test(m.state) && leaving.has(key(m))),
        );
        const left = new Set(some.filter((m) => m.layer === 'withdrawals' && m.state !== 'announced').map(key));
        const ended = (m: (typeof all)[number]) => m.state === 'closed' || (m.state === 'leaving' && !handed(m));
        const expected = some.filter((m) => !(m.layer === 'bases' && ended(m) && left.has(key(m))));
        expect(timeline.shown(moment)).toEqual(expected);
      }
    }),
  );
});

test('a closed base and the withdrawal from it are one mark, of another force two', () => {
  const base: Entry = {
    layer: 'bases',
    feature: featureWith(
      { openedFrom: '2014-01-01', openedTo: '2014-01-01', closedTo: '2022-04-19', force: 'FR' },
      'b',
    ),
  };
  const left = (force: string, status: 'reported' | 'planned'): Entry => ({
    layer: 'withdrawals',
    feature: featureWith({ from: '2022-04-19', to: '2022-12-31', force, status }, 'w'),
  });
  const moment = { mode: 'as-of', day: day('2022-05-01'), memory: 90 } as const;
  const ids = (...entries: Entry[]) =>
    timelineOf(entries)
      .shown(moment)
      .map((mark) => mark.feature.id);
  expect(ids(base, left('FR', 'reported'))).toEqual(['w']);
  expect(ids(base, left('DE', 'reported'))).toEqual(['b', 'w']);
  expect(ids(base, left('FR', 'planned'))).toEqual(['b', 'w']);
});

test('a base that is handed over tells of its withdrawal; with one layer off the other stands for itself', () => {
  const base: Entry = {
    layer: 'bases',
    feature: featureWith(
      {
        openedFrom: '2014-01-01',
        openedTo: '2014-01-01',
        closedFrom: '2021-10-12',
        closedTo: '2022-01-31',
        force: 'FR',
      },
      'b',
    ),
  };
  const left = (status: 'reported' | 'planned'): Entry => ({
    layer: 'withdrawals',
    feature: featureWith({ from: '2021-10-12', to: '2021-10-30', force: 'FR', status }, 'w'),
  });
  const moment = { mode: 'as-of', day: day('2021-10-20'), memory: 90 } as const;
  const timeline = timelineOf([base, left('reported')]);
  expect(timeline.shown(moment).map(({ feature, state }) => [feature.id, state])).toEqual([['b', 'leaving']]);
  expect(timeline.shown(moment, ['withdrawals']).map(({ feature }) => feature.id)).toEqual(['w']);
  expect(timelineOf([base, left('planned')]).shown(moment)).toHaveLength(2);
  const sudden: Entry = {
    layer: 'bases',
    feature: featureWith(
      {
        openedFrom: '2014-01-01',
        openedTo: '2014-01-01',
        closedFrom: '2021-10-20',
        closedTo: '2021-10-20',
        force: 'FR',
      },
      'b',
    ),
  };
  expect(
    timelineOf([sudden, left('reported')])
      .shown(moment)
      .map(({ feature }) => feature.id),
  ).toEqual(['w']);
  const after = { ...moment, day: day('2022-02-10') } as const;
  expect(
    timelineOf([base, { ...left('reported') }])
      .shown(after)
      .map(({ feature }) => feature.id),
  ).toEqual(['b']);
  const closed = { ...moment, day: day('2022-02-10'), memory: 365 } as const;
  expect(timeline.shown(closed).map(({ feature }) => feature.id)).toEqual(['w']);
  expect(timeline.shown(closed, ['bases']).map(({ feature }) => feature.id)).toEqual(['b']);
});

describe('changes', () => {
  const timeline = timelineOf([
    { layer: 'attacks', feature: featureWith({ from: '2020-03-01', to: '2020-03-05' }, 'attack') },
    {
      layer: 'bases',
      feature: featureWith({ openedFrom: '2014-01-01', openedTo: '2014-01-03', closedTo: '2022-04-19' }, 'dated'),
    },
    { layer: 'bases', feature: featureWith({ openedFrom: null, openedTo: '2015-06-01' }, 'undated opening') },
    { layer: 'withdrawals', feature: featureWith({ status: 'planned', from: '2021-06-10', to: null }, 'plan') },
    { layer: 'attacks', feature: featureWith({ from: '2020-03-01', to: '2020-03-05', status: 'denied' }, 'denied') },
  ]);

  test('are the known openings and closings, last possible days of events, first days of plans', () => {
    expect(timeline.changes.map(({ day: at, kind, feature }) => [at, kind, feature.id])).toEqual([
      [day('2014-01-03'), 'opened', 'dated'],
      [day('2020-03-05'), 'attack', 'attack'],
      [day('2021-06-10'), 'announced', 'plan'],
      [day('2022-04-19'), 'closed', 'dated'],
    ]);
  });

  test('are found on both sides of a day, not on it', () => {
    expect(timeline.changeFrom(day('2020-03-05'), 1)).toBe(day('2021-06-10'));
    expect(timeline.changeFrom(day('2020-03-05'), -1)).toBe(day('2014-01-03'));
    expect(timeline.changeFrom(day('2022-04-19'), 1)).toBeNull();
    expect(timeline.changeFrom(day('2014-01-03'), -1)).toBeNull();
  });

  test('between two days leave out the first and hold the last', () => {
    const ids = (from: string, to: string) =>
      timeline.changesBetween(day(from), day(to)).map((change) => change.feature.id);
    expect(ids('2014-01-03', '2020-03-05')).toEqual(['attack']);
    expect(ids('2020-03-05', '2020-03-06')).toEqual([]);
    expect(ids('2022-04-19', '2014-01-03')).toEqual([]);
  });

  test('of the columns fall on the same days', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const any = timelineOf(entries);
        expect([...countChanges(any.columns).days]).toEqual([...new Set(any.changes.map((change) => change.day))]);
      }),
    );
  });

  test('the next change of sorted days is the nearest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), fc.integer({ min: -2, max: 42 }), (list, at) => {
        const days = list.sort((a, b) => a - b);
        expect(nextOf(days, at, 1)).toBe(days.find((d) => d > at) ?? null);
        expect(nextOf(days, at, -1)).toBe(days.findLast((d) => d < at) ?? null);
      }),
    );
  });
});

test('the extent spans what is known, not what is only possible', () => {
  const timeline = timelineOf([
    { layer: 'bases', feature: featureWith({ openedFrom: null, openedTo: '2015-06-01', lastConfirmed: '2016-01-01' }) },
    { layer: 'withdrawals', feature: featureWith({ status: 'planned', from: '2016-02-01', to: '2030-01-01' }) },
  ]);
  expect(timeline.extent).toEqual({ from: day('2015-06-01'), to: day('2016-02-01') });
  expect(timelineOf([]).extent).toBeNull();
});

describe('lifelines', () => {
  test('stand together by place, the first with the attacks there', () => {
    const base = (id: string, placeId: string, from: string): Entry => ({
      layer: 'bases',
      feature: featureWith({ openedFrom: from, openedTo: from, placeId, force: id }, id),
    });
    const attack = (id: string, to: string, status: 'reported' | 'denied' = 'reported'): Entry => ({
      layer: 'attacks',
      feature: featureWith({ from: to, to, placeId: 'gao', status }, id),
    });
    const rows = lifelinesOf(
      timelineOf([
        base('UN', 'gao', '2013-07-01'),
        base('FR', 'gao', '2013-01-26'),
        base('ML', 'kidal', '2013-02-01'),
        attack('a', '2017-01-18'),
        attack('b', '2018-01-18', 'denied'),
      ]),
    );
    expect(rows.map(({ placeId, force, attacks }) => [placeId, force, attacks.map((a) => a.feature.id)])).toEqual([
      ['gao', 'FR', ['a']],
      ['gao', 'UN', []],
      ['kidal', 'ML', []],
    ]);
  });

  test('leave out plans and what is denied', () => {
    const { edition } = fixtureEdition();
    const planned = edition.bases.features.filter((f) => ['planned', 'denied'].includes(f.properties.status));
    const drawn = lifelinesOf(createTimeline(edition)).map((row) => row.feature.id);
    expect(drawn.length).toBe(edition.bases.features.length - planned.length);
    expect(drawn).not.toContain(planned[0]?.id ?? '');
  });
});

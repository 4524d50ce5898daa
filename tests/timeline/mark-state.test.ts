import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/contract/day.ts';
import type { LayerName } from '../../src/contract/vocabulary.ts';
import { type MarkState, stateAt } from '../../src/timeline/mark-state.ts';
import { cursorOf, type Moment, windowOf } from '../../src/timeline/moment.ts';
import { featureWith } from './features.ts';

const day = (iso: string) => dayOf(iso) as number;
type Properties = Parameters<typeof featureWith>[0];

function asOf(layer: LayerName, properties: Properties, iso: string, memory = 90): MarkState | null {
  return stateAt(featureWith(properties), layer, { mode: 'as-of', day: day(iso), memory });
}

function between(layer: LayerName, properties: Properties, from: string, to: string): MarkState | null {
  return stateAt(featureWith(properties), layer, { mode: 'between', from: day(from), to: day(to) });
}

const gao: Properties = {
  openedFrom: '2013-01-26',
  openedTo: '2013-01-28',
  lastConfirmed: '2020-01-10',
  closedFrom: '2022-02-17',
  closedTo: '2022-08-15',
};

describe('a base as of a day', () => {
  test.each<[string, MarkState | null]>([
    ['2013-01-25', null],
    ['2013-01-27', 'unconfirmed'],
    ['2013-01-28', 'open'],
    ['2022-02-16', 'open'],
    ['2022-02-17', 'leaving'],
    ['2022-08-15', 'leaving'],
    ['2022-08-16', 'closed'],
    ['2022-11-13', 'closed'],
    ['2022-11-14', null],
  ])('with both ends dated, on %s: %s', (iso, state) => {
    expect(asOf('bases', gao, iso)).toBe(state);
  });

  const still: Properties = { openedFrom: '2014-05-01', openedTo: '2014-05-01', lastConfirmed: '2015-01-01' };
  test.each<[string, MarkState]>([
    ['2015-04-03', 'open'],
    ['2015-04-04', 'ageing'],
    ['2016-01-01', 'ageing'],
    ['2016-01-02', 'unconfirmed'],
    ['2023-01-01', 'unconfirmed'],
  ])('without an end, three months and a year after it was last named, on %s: %s', (iso, state) => {
    expect(asOf('bases', still, iso)).toBe(state);
  });

  test('between two known dates stays solid however long ago it was named', () => {
    expect(asOf('bases', { ...gao, lastConfirmed: null }, '2018-06-01')).toBe('open');
  });

  test('of unknown opening is drawn three months back, as unconfirmed', () => {
    const opening: Properties = { openedFrom: null, openedTo: '2016-03-01' };
    expect(asOf('bases', opening, '2015-11-30')).toBe('unconfirmed');
    expect(asOf('bases', opening, '2015-11-29')).toBeNull();
    expect(asOf('bases', opening, '2016-03-01')).toBe('open');
  });

  test('known by its end alone is drawn two years back, as unconfirmed', () => {
    const ended: Properties = { openedFrom: null, openedTo: null, closedFrom: '2016-03-01', closedTo: '2016-03-01' };
    expect(asOf('bases', ended, '2014-03-02')).toBe('unconfirmed');
    expect(asOf('bases', ended, '2014-03-01')).toBeNull();
  });

  test('alleged stays alleged until it is closed', () => {
    expect(asOf('bases', { ...gao, status: 'alleged' }, '2018-06-01')).toBe('alleged');
    expect(asOf('bases', { ...gao, status: 'alleged' }, '2022-09-01')).toBe('closed');
  });
});

describe('an attack as of a day', () => {
  const attack: Properties = { from: '2020-03-01', to: '2020-03-03' };
  test.each<[string, MarkState | null]>([
    ['2020-02-29', null],
    ['2020-03-01', 'fresh'],
    ['2020-04-17', 'fresh'],
    ['2020-04-18', 'old'],
    ['2020-06-01', 'old'],
    ['2020-06-02', null],
  ])('fades in the older half of the memory, on %s: %s', (iso, state) => {
    expect(asOf('attacks', attack, iso)).toBe(state);
  });

  test('is alleged at any age', () => {
    expect(asOf('attacks', { ...attack, status: 'alleged' }, '2020-05-30')).toBe('alleged');
  });

  test('without memory is there on its days only', () => {
    expect(asOf('attacks', attack, '2020-03-03', 0)).toBe('fresh');
    expect(asOf('attacks', attack, '2020-03-04', 0)).toBeNull();
  });
});

test('a withdrawal is solid for a month, then a ghost for the rest of the memory', () => {
  const left: Properties = { from: '2022-04-19', to: '2022-04-19' };
  expect(asOf('withdrawals', left, '2022-05-20')).toBe('done');
  expect(asOf('withdrawals', left, '2022-05-21')).toBe('ghost');
  expect(asOf('withdrawals', left, '2022-07-18')).toBe('ghost');
  expect(asOf('withdrawals', left, '2022-07-19')).toBeNull();
});

test('a plan is announced from the day it is known to its end, or for a year', () => {
  const plan: Properties = { status: 'planned', from: '2021-06-10', to: '2021-12-31' };
  for (const layer of ['bases', 'attacks', 'withdrawals'] as const) {
    expect(asOf(layer, plan, '2021-06-09')).toBeNull();
    expect(asOf(layer, plan, '2021-12-31')).toBe('announced');
    expect(asOf(layer, plan, '2022-01-01')).toBeNull();
    expect(asOf(layer, { ...plan, to: null }, '2022-06-10')).toBe('announced');
    expect(asOf(layer, { ...plan, to: null }, '2022-06-11')).toBeNull();
  }
});

test('a plan gives way to what came of it', () => {
  const plan: Properties = { status: 'planned', from: '2021-06-10', to: '2021-12-31', outcomeFrom: '2021-09-01' };
  for (const layer of ['bases', 'attacks', 'withdrawals'] as const) {
    expect(asOf(layer, plan, '2021-08-31')).toBe('announced');
    expect(asOf(layer, plan, '2021-09-01')).toBeNull();
    expect(asOf(layer, { ...plan, outcomeFrom: '2021-06-10' }, '2021-06-10')).toBeNull();
  }
});

test('what is denied or undated is never drawn', () => {
  for (const layer of ['bases', 'attacks', 'withdrawals'] as const) {
    expect(asOf(layer, { ...gao, from: '2013-01-26', to: '2013-01-26', status: 'denied' }, '2013-01-28')).toBeNull();
    expect(asOf(layer, {}, '2013-01-28')).toBeNull();
    expect(between(layer, {}, '2000-01-01', '2030-01-01')).toBeNull();
  }
});

describe('between two days', () => {
  test.each<[string, string, MarkState | null]>([
    ['2010-01-01', '2013-01-25', null],
    ['2010-01-01', '2013-01-27', 'unconfirmed'],
    ['2013-02-01', '2014-02-01', 'open'],
    ['2021-01-01', '2022-08-14', 'open'],
    ['2021-01-01', '2022-08-15', 'closed'],
    ['2022-08-15', '2023-01-01', 'closed'],
    ['2022-08-16', '2023-01-01', null],
  ])('a base from %s to %s: %s', (from, to, state) => {
    expect(between('bases', gao, from, to)).toBe(state);
  });

  test('an attack counts where its range touches the window, and does not age', () => {
    const attack: Properties = { from: '2020-03-01', to: '2020-03-31' };
    expect(between('attacks', attack, '2020-03-31', '2024-01-01')).toBe('fresh');
    expect(between('attacks', attack, '2020-04-01', '2024-01-01')).toBeNull();
    expect(between('withdrawals', attack, '2020-01-01', '2024-01-01')).toBe('done');
  });
});

test('since a day is the window from it to the cursor', () => {
  const moment: Moment = { mode: 'since', from: 10, day: 20 };
  expect(windowOf(moment)).toEqual({ from: 10, to: 20 });
  expect(cursorOf(moment)).toBe(20);
  expect(cursorOf({ mode: 'between', from: 1, to: 2 })).toBe(2);
  expect(windowOf({ mode: 'as-of', day: 100, memory: 90 })).toEqual({ from: 10, to: 100 });
});

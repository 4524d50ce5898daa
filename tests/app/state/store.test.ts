import { expect, test, vi } from 'vitest';
import {
  closeReport,
  closeTop,
  jumpToChange,
  moveWindow,
  openReport,
  select,
  setDay,
  setFrom,
  setMode,
  step,
  toggleForce,
  toggleLayer,
} from '../../../src/app/state/actions.ts';
import { countByForce, countByLayer } from '../../../src/app/state/filters.ts';
import { startLink, viewOf } from '../../../src/app/state/link.ts';
import { startPlayer } from '../../../src/app/state/player.ts';
import { startSettling } from '../../../src/app/state/settle-effect.ts';
import { createStore, type Store } from '../../../src/app/state/store.ts';
import { readHash, writeHash } from '../../../src/app/state/url-hash.ts';
import { dayOf, isoOf } from '../../../src/contract/day.ts';
import { cursorOf } from '../../../src/timeline/moment.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const day = (iso: string): number => dayOf(iso) as number;
const { edition } = fixtureEdition();

function storeAt(hash: string): Store {
  return createStore(edition, 0, readHash(hash), { language: 'en', theme: 'light', loadReport: async () => null });
}

/** Timers that run when they are told to. */
function handTimers() {
  const waiting = new Map<number, { run: () => void; ms: number }>();
  let last = 0;
  return {
    set(run: () => void, ms: number) {
      waiting.set(++last, { run, ms });
      return last;
    },
    clear: (id: number) => void waiting.delete(id),
    run() {
      const [first] = waiting;
      if (!first) return null;
      waiting.delete(first[0]);
      first[1].run();
      return first[1].ms;
    },
    waiting,
  };
}

const cursor = (store: Store): string => isoOf(cursorOf(store.moment.value));

test('without a link the view stands at the edition’s last day', () => {
  const store = storeAt('');
  expect(store.moment.value).toEqual({ mode: 'as-of', day: store.lastDay, memory: 90 });
  expect(cursor(store)).toBe('2023-12-29');
});

test('days outside the axis are brought to its ends', () => {
  const store = storeAt('#t=1950-01-01');
  expect(cursor(store)).toBe('2013-01-01');
  setDay(store, day('2090-01-01'));
  expect(cursor(store)).toBe('2023-12-31');
});

test('counts follow layers and forces', () => {
  const store = storeAt('#t=2022-01-20&memory=365');
  const all = countByLayer(store.shown.value);
  expect(all.attacks).toBe(5);
  toggleLayer(store, 'attacks');
  expect(countByLayer(store.shown.value)).toEqual({ ...all, attacks: 0 });
  toggleForce(store, 'FR');
  expect(store.shown.value.every(({ feature }) => feature.properties.force === 'FR')).toBe(true);
  expect(countByForce(store.inView.value)[0]).toEqual({ code: 'UN', count: 8 });
  toggleForce(store, 'FR');
  expect(store.view.forces.value).toEqual([]);
});

test('another mode keeps the cursor and opens a window before it', () => {
  const store = storeAt('#t=2022-01-20');
  setMode(store, 'between');
  expect(store.moment.value).toEqual({ mode: 'between', from: day('2022-01-20') - 1095, to: day('2022-01-20') });
  setMode(store, 'since');
  expect(store.moment.value).toEqual({ mode: 'since', from: day('2013-01-01'), day: day('2022-01-20') });
  setMode(store, 'as-of');
  expect(cursor(store)).toBe('2022-01-20');
});

test('a window keeps its ends in order and its width when it moves', () => {
  const store = storeAt('#mode=between&t=2017-01-01..2019-12-31');
  setFrom(store, day('2020-06-01'));
  expect(store.moment.value).toMatchObject({ from: day('2020-06-01'), to: day('2020-06-01') });
  setDay(store, day('2021-06-01'));
  moveWindow(store, day('2023-09-01'));
  expect(store.moment.value).toMatchObject({ from: day('2022-12-31'), to: day('2023-12-31') });
  step(store, -1);
  expect(store.moment.value).toMatchObject({ from: day('2022-11-30'), to: day('2023-11-30') });
});

test('steps and changes move the cursor', () => {
  const store = storeAt('#t=2022-01-20');
  step(store, 1);
  expect(cursor(store)).toBe('2022-02-20');
  jumpToChange(store, -1);
  expect(cursor(store)).toBe('2022-01-14');
  jumpToChange(store, 1);
  expect(cursor(store)).toBe('2022-03-07');
});

test('a settled step tells what changed, on the way back what is undone', () => {
  const store = storeAt('#t=2021-12-20');
  const timers = handTimers();
  startSettling(store, timers);
  step(store, 1);
  expect(store.settled.value.direction).toBe(0);
  timers.run();
  expect(store.settled.value.changes.map(({ feature }) => feature.id)).toEqual([
    'b-bamako-wg',
    'a-bandiagara-2022',
    'b-timbuktu-wg',
    'w-mali-se',
  ]);
  expect(store.settled.value.changed.has('a-bandiagara-2022')).toBe(true);
  expect(store.announced.value).toContain('20 January 2022');
  step(store, -1);
  timers.run();
  expect(store.settled.value.direction).toBe(-1);
  expect([...store.settled.value.changed]).toEqual(['b-bamako-wg']);
});

test('playing dwells on changes, skips empty stretches and stops at the end', () => {
  const store = storeAt('#t=2015-12-01');
  const timers = handTimers();
  startPlayer(store, timers);
  store.playing.value = true;
  const days: string[] = [];
  const waits: number[] = [];
  for (let i = 0; i < 500 && store.playing.value; i++) {
    const ms = timers.run();
    if (ms === null) break;
    days.push(cursor(store));
    waits.push(ms);
  }
  expect(store.playing.value).toBe(false);
  expect(cursorOf(store.moment.value)).toBeGreaterThanOrEqual(store.lastDay);
  expect(days.length).toBeLessThan(97);
  expect(waits).toContain(2400);
  expect(days).toContain('2017-01-18');
});

test('a report opens on the day it was published and gives the day back', () => {
  const store = storeAt('#t=2021-06-01&sel=gao');
  openReport(store, 'jowhar-2022', 'jowhar-2022-1');
  expect(cursor(store)).toBe('2022-01-20');
  closeReport(store);
  expect(cursor(store)).toBe('2021-06-01');
  expect(store.view.place.value).toBe('gao');
});

test('Escape closes one thing at a time, the uppermost first', () => {
  const store = storeAt('#sel=gao&report=jowhar-2022&view=list');
  store.dialog.value = 'help';
  const open = () => [store.dialog.value, store.view.report.value, store.view.place.value, store.view.list.value];
  closeTop(store);
  expect(open()).toEqual([null, 'jowhar-2022', 'gao', true]);
  closeTop(store);
  closeTop(store);
  expect(open()).toEqual([null, null, null, true]);
  expect(closeTop(store)).toBe(true);
  expect(closeTop(store)).toBe(false);
});

test('the address follows the view: opening pushes, moving replaces, going back restores', () => {
  const store = storeAt('#t=2022-01-20');
  const timers = handTimers();
  let address = '#t=2022-01-20';
  let moved = (): void => {};
  const bar = {
    hash: () => address,
    replace: vi.fn((hash: string) => {
      address = hash;
    }),
    push: vi.fn((hash: string) => {
      address = hash;
    }),
    onMove(callback: () => void) {
      moved = callback;
      return () => {};
    },
  };
  startLink(store, bar, timers);
  timers.run();
  setDay(store, day('2022-01-21'));
  timers.run();
  expect(bar.replace).toHaveBeenCalledWith('#t=2022-01-21');
  select(store, 'kidal');
  expect(bar.push).toHaveBeenCalledWith('#t=2022-01-21&sel=kidal');
  address = '#t=2022-01-21';
  moved();
  expect(store.view.place.value).toBeNull();
  expect(timers.waiting.size).toBeLessThanOrEqual(1);
  timers.run();
  expect(bar.push).toHaveBeenCalledTimes(1);
  expect(writeHash(viewOf(store))).toBe('#t=2022-01-21');
});

import { expect, test } from 'vitest';
import { goTo, standingAt } from '../../../src/app/moments/go-to.ts';
import { setDay } from '../../../src/app/state/actions.ts';
import { createStore } from '../../../src/app/state/store.ts';
import { readHash } from '../../../src/app/state/url-hash.ts';
import { dayOf } from '../../../src/contract/day.ts';
import type { NamedMoment } from '../../../src/contract/named-moment.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const text = (word: string) => ({ en: word, fr: word });
const view = { lon: 1, lat: 16, zoom: 5 };
const handed: NamedMoment = {
  name: text('a'),
  sentence: text('a'),
  day: '2022-01-20',
  view,
  sources: [edition.reports.reports[0]!.id],
};
const closing: NamedMoment = { ...handed, name: text('b'), from: '2021-10-01', day: '2022-08-15' };
const told = { ...edition, info: { ...edition.info, moments: [handed, closing] } };
const open = (hash = '') =>
  createStore(told, 0, readHash(hash), { language: 'en', theme: 'light', loadReport: async () => null });

test('a moment brings its day, its window and its view, and closes what lies over the map', () => {
  const store = open('#place=gn:1');
  goTo(store, handed);
  expect(store.moment.value).toEqual({ mode: 'as-of', day: dayOf('2022-01-20'), memory: 90 });
  expect(store.flight.value).toEqual(view);
  expect(store.view.place.value).toBeNull();
  goTo(store, closing);
  expect(store.moment.value).toMatchObject({ mode: 'between', from: dayOf('2021-10-01'), to: dayOf('2022-08-15') });
});

test('time stands at a moment until it is moved', () => {
  const store = open();
  expect(standingAt(store)).toBe(-1);
  goTo(store, closing);
  expect(standingAt(store)).toBe(1);
  goTo(store, handed);
  expect(standingAt(store)).toBe(0);
  setDay(store, (dayOf('2022-01-20') ?? 0) + 1);
  expect(standingAt(store)).toBe(-1);
});

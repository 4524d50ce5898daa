import { expect, test } from 'vitest';
import { busiestQuarter } from '../../../src/app/dock/busiest-quarter.ts';
import { changeLine, changeWithSources } from '../../../src/app/dock/change-text.ts';
import { orderLifelines, pickLifelines } from '../../../src/app/dock/Lifelines.tsx';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { settle, unsettled } from '../../../src/app/state/settled.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { lifelinesOf } from '../../../src/timeline/lifeline.ts';
import type { Moment } from '../../../src/timeline/moment.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const timeline = createTimeline(edition);
const index = indexEdition(edition);
const english = { index, words: messagesIn('en'), language: 'en' as const };
const french = { index, words: messagesIn('fr'), language: 'fr' as const };
const at = (iso: string): Moment => ({ mode: 'as-of', day: dayOf(iso) as number, memory: 90 });
const stepped = (from: string, to: string) => settle(unsettled(at(from)), at(to), timeline.shown(at(to)), timeline);

test('few changes are named, many are counted', () => {
  expect(changeLine(stepped('2022-01-01', '2022-01-07'), english)).toEqual({
    label: 'New in this step',
    text: 'Bomb near Bandiagara; Russian personnel, Timbuktu.',
  });
  expect(changeLine(stepped('2021-10-01', '2022-01-20'), french)?.text).toBe(
    '4 bases ouvertes, 1 attaque, 2 retraits, 1 annonce.',
  );
});

test('a quiet step and a step back say so', () => {
  expect(changeLine(stepped('2018-02-01', '2018-02-02'), english)).toEqual({
    label: '',
    text: 'Nothing changed between these two days.',
  });
  expect(changeLine(stepped('2022-01-04', '2022-01-01'), english)?.label).toBe('Not yet on this day');
  expect(changeLine(unsettled(at('2022-01-01')), english)).toBeNull();
});

test('a step that brings in a base of unknown opening says that it may have been there, and back again nothing', () => {
  expect(changeLine(stepped('2019-12-20', '2019-12-28'), english)).toEqual({
    label: '',
    text: 'Nothing is told of these days; 1 base of unknown opening may have been there by then.',
  });
  expect(changeLine(stepped('2019-12-28', '2019-12-29'), english)?.text).toBe(
    'Nothing changed between these two days.',
  );
  expect(changeLine(stepped('2019-12-28', '2019-12-20'), english)?.text).toBe(
    'Nothing changed between these two days.',
  );
});

test('the copied change carries every quote with its publisher and day', () => {
  const text = changeWithSources(stepped('2022-01-01', '2022-01-07'), 'Mali and the Sahel', english);
  expect(text.split('\n')[0]).toBe('Mali and the Sahel, 1 January 2022 to 7 January 2022');
  expect(text).toContain('Le Monde, 8 January 2022: “a roadside bomb near Bandiagara killed one of them”');
});

test('the busiest quarter is the one with most attacks', () => {
  const window: Moment = { mode: 'between', from: dayOf('2020-01-01') as number, to: dayOf('2021-12-31') as number };
  const busiest = busiestQuarter(timeline.shown(window), window, 'en');
  expect(busiest).toMatchObject({ from: 'April', to: 'June 2021' });
  expect(busiest?.attacks).toHaveLength(2);
  expect(busiestQuarter([], window, 'en')).toBeNull();
});

test('lifelines stand by place, the chosen one first, each named once', () => {
  const lines = orderLifelines(lifelinesOf(timeline), 'gossi');
  expect(lines[0]?.placeId).toBe('gossi');
  const named = lines.filter(({ placeName }) => placeName !== '').map(({ placeId }) => placeId);
  expect(named).toEqual([...new Set(lines.map(({ placeId }) => placeId))]);
});

test('of few lifelines no place takes all while others have none; the chosen place has all of its own', () => {
  const all = orderLifelines(lifelinesOf(timeline), null);
  const crowded = all[0]?.feature;
  if (!crowded) throw new Error('the fixture has changed');
  const many = [2, 3, 4].map((n) => ({ ...(all[0] as (typeof all)[0]), feature: { ...crowded, id: `more-${n}` } }));
  const lines = [...many, ...all];
  const places = (rows: number, chosen: string | null) =>
    pickLifelines(lines, rows, chosen).map(({ placeId }) => placeId);
  const own = lines.filter(({ placeId }) => placeId === all[0]?.placeId).length;
  const count = (found: string[]) => found.filter((id) => id === all[0]?.placeId).length;
  expect(count(places(5, null))).toBe(2);
  expect(places(5, null)).toHaveLength(5);
  expect(count(places(own, all[0]?.placeId ?? ''))).toBe(own);
  expect(pickLifelines(lines, lines.length, null)).toEqual(lines);
  const named = pickLifelines(lines, 5, null).filter(({ placeName }) => placeName !== '');
  expect(named.map(({ placeId }) => placeId)).toEqual([...new Set(places(5, null))]);
});

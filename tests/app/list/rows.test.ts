import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { nameOrder } from '../../../src/app/i18n/name-order.ts';
import { lifeDays } from '../../../src/app/list/life-days.ts';
import { rowsOf, sorted } from '../../../src/app/list/rows.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const marks = createTimeline(edition).shown({ mode: 'as-of', day: dayOf('2022-01-20') as number, memory: 365 });
const rows = rowsOf(marks, indexEdition(edition), messagesIn('fr'), 'fr');

test('the list holds the marks of the map in the language of the interface', () => {
  expect(rows).toHaveLength(marks.length);
  expect(rows.find(({ mark }) => mark.feature.id === 'w-timbuktu-fr')).toMatchObject({
    place: 'Tombouctou',
    force: 'France',
    sources: 1,
    disputed: false,
  });
});

test('every column sorts both ways, attacks of unknown toll below none killed', () => {
  const killed = sorted(rows, 'killed', false, 'fr').map((row) => row.killed);
  expect(killed[0]).toBe(33);
  expect(killed).toEqual([...killed].sort((a, b) => b - a));
  const places = sorted(rows, 'place', true, 'fr').map((row) => row.place);
  expect(places).toEqual([...places].sort(nameOrder('fr')));
  expect(sorted(rows, 'dispute', false, 'fr')[0]?.disputed).toBe(true);
});

test('the life of a base says by when it was there where no source gives its opening', () => {
  const [en, fr] = [messagesIn('en'), messagesIn('fr')];
  const life = (from: string | null, openedTo: string | null, to: string | null) =>
    lifeDays({ from, openedTo, to }, en, 'en');
  expect(life('2013-01-28', '2013-01-28', '2021-12-14')).toBe('28 Jan 2013 – 14 Dec 2021');
  expect(life(null, '2013-01-28', null)).toBe('by 28 Jan 2013 – open');
  expect(life(null, null, '2021-12-14')).toBe('until 14 Dec 2021');
  expect(life(null, null, null)).toBe('no day told');
  expect(lifeDays({ from: null, openedTo: '2013-01-28', to: null }, fr, 'fr')).toBe('dès le 28 janv. 2013 – ouvert');
});

test('a name with an accent stands among those without', () => {
  const [row] = rows;
  const named = ['Zinder', 'Édéa', 'Gao'].map((place) => ({ ...row!, place }));
  expect(sorted(named, 'place', true, 'fr').map(({ place }) => place)).toEqual(['Édéa', 'Gao', 'Zinder']);
  expect(sorted(named, 'place', false, 'fr').map(({ place }) => place)).toEqual(['Zinder', 'Gao', 'Édéa']);
});

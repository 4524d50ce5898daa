import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { choicesOf, FACETS } from '../../../src/app/list/facets.ts';
import { clearFilters } from '../../../src/app/state/actions.ts';
import { type Filter, filtered, filterOf } from '../../../src/app/state/filters.ts';
import { createStore } from '../../../src/app/state/store.ts';
import { readHash, writeHash } from '../../../src/app/state/url-hash.ts';
import { DEFAULT_VIEW } from '../../../src/app/state/view.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const index = indexEdition(edition);
const marks = createTimeline(edition).shown({ mode: 'since', from: 0, day: dayOf('2023-12-29') as number });

const with_ = (part: Partial<Filter>) => filtered(marks, { ...DEFAULT_VIEW, ...part }, index.reports);

test('a filter that asks for nothing lets every mark through', () => {
  expect(with_({})).toHaveLength(marks.length);
});

test.each<[string, Partial<Filter>, (mark: (typeof marks)[number]) => boolean]>([
  ['layer', { layers: ['attacks'] }, ({ layer }) => layer === 'attacks'],
  ['country', { countries: ['NE'] }, ({ feature }) => feature.properties.country === 'NE'],
  ['status', { statuses: ['alleged', 'planned'] }, ({ feature }) => /alleged|planned/.test(feature.properties.status)],
  ['precision', { precisions: ['day'] }, ({ feature }) => feature.properties.precision === 'day'],
  ['disputed', { disputed: true }, ({ feature }) => feature.properties.disputed.length > 0],
])('by %s: those marks and no others', (_name, part, expected) => {
  const ids = marks.filter(expected).map(({ feature }) => feature.id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThan(marks.length);
  expect(with_(part).map(({ feature }) => feature.id)).toEqual(ids);
});

test('by publisher: a mark stays when one of its claims is theirs', () => {
  const counts = new Map<string, number>();
  for (const { feature } of marks) {
    const publishers = new Set(
      feature.properties.claims.map(({ report }) => index.reports.get(report)?.publisher ?? ''),
    );
    for (const name of publishers) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name, count] = [...counts].find(([publisher, n]) => !publisher.includes(' via ') && n < marks.length) ?? [
    '',
    0,
  ];
  expect(with_({ publishers: [name] })).toHaveLength(count);
  expect(with_({ publishers: ['nobody'] })).toHaveLength(0);
});

test('filters add up, and a facet counts what each value would show with the others kept', () => {
  const filter: Filter = { ...DEFAULT_VIEW, layers: ['attacks'], disputed: true };
  const shown = filtered(marks, filter, index.reports);
  const [countries] = FACETS.filter(({ key }) => key === 'countries');
  const choices = choicesOf(countries!, marks, { ...filter, countries: ['ML'] }, index, messagesIn('en'), 'en');
  expect(choices.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
  for (const { value, count } of choices) {
    expect(filtered(marks, { ...filter, countries: [value] }, index.reports)).toHaveLength(count);
  }
});

test('the link carries the filters, the map follows them, and they are cleared at once', () => {
  const hash = '#t=2013-01-01..2023-12-29&mode=between&status=alleged,planned&country=ML&differ=yes&pub=A~cB';
  const view = readHash(hash);
  expect(view).toMatchObject({
    statuses: ['alleged', 'planned'],
    countries: ['ML'],
    disputed: true,
    publishers: ['A,B'],
  });
  expect(readHash(writeHash(view))).toEqual(view);
  const store = createStore(edition, 0, readHash('#mode=since&t=2013-01-01..2023-12-29&country=NE'), {
    language: 'en',
    theme: 'light',
    loadReport: async () => null,
  });
  const before = store.shown.value.length;
  expect(store.shown.value.every(({ feature }) => feature.properties.country === 'NE')).toBe(true);
  clearFilters(store);
  expect(store.shown.value.length).toBeGreaterThan(before);
  expect(filterOf(store.view)).toMatchObject({ countries: [], disputed: false });
});

import { expect, test } from 'vitest';
import { heardThrough, narrowed, scopeOf, scopeText } from '../../src/app/brief/scope.ts';
import { indexEdition } from '../../src/app/edition/edition-index.ts';
import { CLEAR } from '../../src/app/lens/lens.ts';
import { dayOf } from '../../src/contract/day.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { EDITION, recipeOf } from './matter.ts';

const index = indexEdition(EDITION);
const all = {
  layers: LAYERS,
  forces: [],
  actors: [],
  statuses: [],
  countries: [],
  precisions: [],
  publishers: [],
  disputed: false,
};
const whole = scopeOf(CLEAR, all);

test('the scope of a view that leaves nothing out is that of an empty recipe, and says nothing', () => {
  expect(recipeOf({ scope: whole })).toEqual(recipeOf());
  expect(heardThrough(whole, index)).toBeNull();
  expect(scopeText(whole, 0, index, 'en')).toBe('');
  expect(narrowed(EDITION, whole, index.reports)).toEqual(EDITION);
});

test('a lens and a filter are kept in a recipe, hold, and are said in either language', () => {
  const publisher = EDITION.reports.reports[0]!.publisher;
  const scope = recipeOf({
    scope: scopeOf({ ...CLEAR, knownBy: dayOf('2021-06-30') }, { ...all, disputed: true, countries: ['ML'] }),
  }).scope;
  const heard = heardThrough(scope, index);
  const days = (heard ?? []).map((id) => dayOf(index.reports.get(id)?.publishedTo ?? index.reports.get(id)?.published));
  expect(days.length).toBeGreaterThan(0);
  expect(Math.max(...days.map((day) => day ?? Number.POSITIVE_INFINITY))).toBeLessThanOrEqual(dayOf('2021-06-30')!);
  const left = LAYERS.flatMap((layer) => narrowed(EDITION, scope, index.reports)[layer].features);
  expect(left.length).toBeGreaterThan(0);
  expect(left.every(({ properties }) => properties.disputed.length > 0 && properties.country === 'ML')).toBe(true);
  expect(scopeText(scope, 2, index, 'en')).toMatch(/^As known on 30 June 2021 · .*2 claims corrected by hand$/);
  expect(scopeText(scope, 0, index, 'fr')).toMatch(/^Tel que connu au 30 juin 2021 · /);
  expect(heardThrough({ ...whole, without: [publisher] }, index)).not.toContain(EDITION.reports.reports[0]!.id);
});

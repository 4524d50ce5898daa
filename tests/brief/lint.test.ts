import { expect, test } from 'vitest';
import { type Finding, LINT_RULES, type LintRule, openFindings } from '../../src/brief/lint.ts';
import type { RecipeInput } from '../../src/brief/recipe.ts';
import type { Edition } from '../../src/contract/edition.ts';
import { briefOf, EDITION, matterOf } from './matter.ts';

const find = (rule: LintRule, input: RecipeInput, edition: Edition = EDITION): Finding | undefined =>
  briefOf(input, matterOf(edition)).findings.find((finding) => finding.rule === rule);

/** The fixture with the reports of one base missing. */
const unsourced: Edition = {
  ...EDITION,
  bases: {
    ...EDITION.bases,
    features: EDITION.bases.features.map((feature) =>
      feature.id === 'b-gossi-fr'
        ? {
            ...feature,
            properties: {
              ...feature.properties,
              claims: feature.properties.claims.map((claim) => ({ ...claim, report: 'gone' })),
            },
          }
        : feature,
    ),
  },
};

test('a sheet as the program writes it has nothing to mend', () => {
  expect(briefOf().findings).toEqual([]);
});

const CASES: readonly [LintRule, RecipeInput, Edition?][] = [
  ['unsourced-mark', {}, unsourced],
  ['unnoted-dispute', { footnotes: false }],
  ['imprecise-as-exact', { placeNotes: false, view: { lon: 0, lat: 16, zoom: 4 } }],
  ['unreviewed-claims', { reviewNote: false }],
  ['missing-attribution', { attributions: ['Our own map'] }],
  ['signed-as-un', { organisation: 'MINUSMA, United Nations' }],
  ['text-too-small', { placedMm: 85 }],
  ['text-cut', { title: 'A very long title '.repeat(60) }],
  ['marks-outside', { view: { lon: 0, lat: 17, zoom: 8 } }],
  ['coordinates-too-fine', { coordinateDigits: 5 }],
];

test.each(CASES)('%s is found, mended by its fix, and can be left with a reason', (rule, input, edition = EDITION) => {
  const finding = find(rule, input, edition);
  expect(finding?.message).toMatch(/\.$|:/);
  expect(finding?.fix).not.toBeNull();
  expect(find(rule, finding?.fix ?? {}, edition)).toBeUndefined();
  const left = find(rule, { ...input, overrides: { [rule]: 'agreed with the desk' } }, edition);
  expect(left?.override).toBe('agreed with the desk');
  expect(openFindings(left ? [left] : [])).toEqual([]);
  expect(find(rule, { ...input, overrides: { [rule]: '  ' } }, edition)?.override).toBeNull();
});

test('an empty sheet is said to be empty, and only a person can mend it', () => {
  const finding = find('no-mark', { moment: { mode: 'as-of', day: '1999-01-01', memory: 90 } });
  expect(finding?.fix).toBeNull();
});

test('every rule has a case here', () => {
  expect(new Set([...CASES.map(([rule]) => rule), 'no-mark'])).toEqual(new Set(LINT_RULES));
});

test('leaving an unsourced mark out is what its fix does', () => {
  expect(find('unsourced-mark', {}, unsourced)?.fix?.leftOut).toEqual(['b-gossi-fr']);
});

test('claims that a person has accepted need no word about it', () => {
  const all = [EDITION.bases, EDITION.attacks, EDITION.withdrawals].flatMap(({ features }) => features);
  const ids = all.flatMap(({ properties }) => properties.claims.map(({ id }) => id));
  const { findings, sheet } = briefOf({ reviewNote: false }, { ...matterOf(), reviewed: new Set(ids) });
  expect(findings.map(({ rule }) => rule)).not.toContain('unreviewed-claims');
  expect(sheet.claims.reviewed).toBe(sheet.claims.all);
});

import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { bibtexOf, citationsOf, risOf } from '../../src/brief/citation.ts';
import { fileName } from '../../src/brief/file-name.ts';
import { momentOfRecipe, readRecipe } from '../../src/brief/recipe.ts';
import { csvOf, geojsonOf } from '../../src/brief/sheet-data.ts';
import { dayOf } from '../../src/contract/day.ts';
import { recipeOf, sheetFor } from './matter.ts';

const sheet = sheetFor();

test('the table holds each mark once, with its number, its place and a quote', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(csvOf(sheet, 2), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id).sort()).toEqual(sheet.marks.map(({ feature }) => feature.id).sort());
  const kidal = data.find(({ id }) => id === 'b-kidal-fr');
  expect(kidal?.number).toBe(String(sheet.entries.find(({ place }) => place === 'Kidal')?.number));
  expect(kidal?.state).toBe('leaving');
  expect(data.every(({ quote }) => quote !== '')).toBe(true);
});

test('coordinates are no finer than asked', () => {
  const { data } = Papa.parse<Record<string, string>>(csvOf(sheet, 1), { header: true, skipEmptyLines: true });
  for (const { lat, lon } of data) expect(`${lat} ${lon}`).toMatch(/^-?\d+(\.\d)? -?\d+(\.\d)?$/);
  expect(JSON.stringify(geojsonOf(sheet, 0))).not.toMatch(/"coordinates":\[-?\d+\.\d/);
});

test('a cell that a spreadsheet would run stays text', () => {
  const hostile = { ...sheet, entries: sheet.entries.map((entry) => ({ ...entry, place: '=HYPERLINK("x"),"y' })) };
  const { data } = Papa.parse<Record<string, string>>(csvOf(hostile, 2), { header: true, skipEmptyLines: true });
  expect(data[0]?.place).toBe(`'=HYPERLINK("x"),"y`);
});

test('every report behind the sheet is cited once, in BibTeX and in RIS', () => {
  const citations = citationsOf(sheet);
  const reports = new Set(sheet.marks.flatMap(({ feature }) => feature.properties.claims.map(({ report }) => report)));
  expect(new Set(citations.map(({ report }) => report.id))).toEqual(reports);
  const bibtex = bibtexOf(citations);
  expect(bibtex.match(/^@misc\{/gm)).toHaveLength(reports.size);
  const depth = [...bibtex.replace(/\\./g, '')].reduce((sum, c) => sum + (c === '{' ? 1 : c === '}' ? -1 : 0), 0);
  expect(depth).toBe(0);
  expect(risOf(citations).match(/^ER {2}- \r$/gm)).toHaveLength(reports.size);
});

test('a title cannot end its field', () => {
  const [first] = citationsOf(sheet);
  const report = { ...first!.report, title: 'A } @misc{x, 50% & more\\' };
  const bibtex = bibtexOf([{ report, quotes: [] }]);
  expect(bibtex).toContain('title = {{A   @misc x, 50\\% \\& more}}');
});

test('file names follow the pattern and no file system stumbles over them', () => {
  const moment = { mode: 'as-of', day: dayOf('2022-01-20') ?? 0, memory: 90 } as const;
  const parts = { edition: 'Mali & the/Sahel', title: '..', moment, format: 'a4', language: 'en' };
  expect(fileName('{edition}-{date}-{format}', parts)).toBe('mali-the-sahel-2022-01-20-a4');
  expect(fileName('{title}', parts)).toBe('brief-2022-01-20');
  expect(fileName('../../{date}\u0000', parts)).toBe('2022-01-20');
  const window = { ...parts, moment: { mode: 'between', from: 0, to: 1 } as const };
  expect(fileName('{date}', window)).toBe('1970-01-01_1970-01-02');
});

test('an empty object is a recipe; a wrong one is told in one line', () => {
  expect(readRecipe({}).ok).toBe(true);
  expect(readRecipe({ format: 'A3' })).toEqual({ ok: false, message: expect.stringMatching(/^format: /) });
  expect(readRecipe({ moment: { mode: 'as-of', day: '2022-02-30' } })).toEqual({
    ok: false,
    message: expect.stringMatching(/^moment\.day: a day/),
  });
  expect(readRecipe({ formt: '16:9' })).toEqual({ ok: false, message: expect.stringMatching(/^formt: /) });
  expect(readRecipe([]).ok).toBe(false);
  expect(readRecipe(null).ok).toBe(false);
});

test('a window whose ends are the wrong way round is turned, and "last" is the edition’s last day', () => {
  const recipe = recipeOf({ moment: { mode: 'between', from: '2022-01-01', to: '2020-01-01' } });
  expect(momentOfRecipe(recipe, 99)).toEqual({ mode: 'between', from: dayOf('2020-01-01'), to: dayOf('2022-01-01') });
  expect(momentOfRecipe(recipeOf(), 99)).toEqual({ mode: 'as-of', day: 99, memory: 90 });
});

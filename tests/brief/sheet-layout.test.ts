import { expect, test } from 'vitest';
import type { Brief } from '../../src/brief/compose.ts';
import { type Op, textsOf } from '../../src/brief/op.ts';
import { FORMATS, LEAST_TEXT, PAPERS } from '../../src/brief/paper.ts';
import type { RecipeInput } from '../../src/brief/recipe.ts';
import { briefOf, gridEdition, matterOf, overprints } from './matter.ts';

const wordsOf = ({ layout }: Brief): string =>
  layout.pages.flatMap(({ ops }) => textsOf(ops).map(({ text }) => text)).join(' ');
const outer = (ops: readonly Op[]): Op[] => ops.filter((op) => op.kind !== 'group');

const HARD: readonly [string, RecipeInput][] = [
  ['plain', {}],
  ['a title of 2,000 characters', { title: 'Bases and attacks in the north '.repeat(65) }],
  ['one endless word', { title: 'x'.repeat(2000), subtitle: 'y'.repeat(2000), note: 'z'.repeat(2000) }],
  ['right to left', { title: 'الوضع في شمال مالي', subtitle: 'قوات فرنسية في غاو وكيدال' }],
  ['emoji and controls', { title: '👩‍👩‍👧‍👦 \u0007\u202e\ud800 north', note: '\u0000' }],
  ['a window in French', { language: 'fr', moment: { mode: 'between', from: '2015-01-01', to: '2021-12-31' } }],
  ['no mark', { moment: { mode: 'as-of', day: '1999-01-01', memory: 90 } }],
];

test.each(HARD)('%s: on every paper all text is within it and none below 7 points', (_name, input) => {
  for (const format of FORMATS) {
    const { layout } = briefOf({ ...input, format });
    const paper = PAPERS[format];
    expect(layout.pages.length).toBeGreaterThan(0);
    for (const { ops } of layout.pages) {
      for (const { x, y, width, text } of textsOf(outer(ops))) {
        expect(x, text).toBeGreaterThanOrEqual(0);
        expect(x + width, text).toBeLessThanOrEqual(paper.width + 0.5);
        expect(y, text).toBeLessThanOrEqual(paper.height);
      }
      expect(Math.min(...textsOf(ops).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_TEXT - 0.01);
    }
  }
});

test('an edition without a mark or a date is a sheet too, which says so', () => {
  for (const format of FORMATS) {
    const brief = briefOf({ format }, matterOf(gridEdition(0)));
    expect(wordsOf(brief)).toContain('No mark on this sheet');
    expect(brief.findings.map(({ rule }) => rule)).toContain('no-mark');
  }
});

test.each([
  ['plain', {}],
  ['a window', { moment: { mode: 'since', from: '2012-01-01' } }],
  ['French, with a link', { language: 'fr', note: 'Une note. '.repeat(9) }],
] satisfies [string, RecipeInput][])('%s: no two lines of text of a page overprint each other', (_name, input) => {
  const overprinted = FORMATS.flatMap((format) =>
    briefOf({ ...input, format }).layout.pages.flatMap(({ ops }) => overprints(ops).map((two) => `${format}: ${two}`)),
  );
  expect(overprinted).toEqual([]);
});

test('300 places are all in the list, under the number of their marks, and go on to further pages', () => {
  const brief = briefOf(
    { moment: { mode: 'as-of', day: '2022-01-20', memory: 90 }, appendix: false },
    matterOf(gridEdition(300)),
  );
  expect(brief.sheet.entries.length).toBe(300);
  expect(brief.layout.pages.length).toBeGreaterThan(2);
  expect(new Set(brief.sheet.entries.map(({ place }) => place)).size).toBe(300);
  const last = brief.sheet.stacks.length;
  expect(last).toBeGreaterThan(60);
  const printed = new Set(brief.layout.pages.slice(1).flatMap(({ ops }) => textsOf(ops).map(({ text }) => text)));
  for (const number of [60, last - 1, last]) expect(printed).toContain(String(number));
  expect(wordsOf(brief)).toContain(`Page 1 of ${brief.layout.pages.length}`);
});

test('a list of up to 24 that fits stays on the first page', () => {
  const brief = briefOf(
    { moment: { mode: 'as-of', day: '2022-01-20', memory: 90 }, appendix: false },
    matterOf(gridEdition(14)),
  );
  expect(brief.layout.pages.length).toBe(1);
  expect(wordsOf(brief)).not.toContain('More on page');
});

test('the appendix holds every quote behind every mark', () => {
  const brief = briefOf();
  const printed = wordsOf(brief).replace(/\s+/g, ' ');
  const firstWords = (quote: string): string => quote.split(' ').slice(0, 3).join(' ');
  for (const { marks } of brief.sheet.entries) {
    for (const { sources } of marks)
      for (const { quote } of sources.slice(0, 6)) expect(printed).toContain(firstWords(quote));
  }
});

test('the least size is 7 points of the paper', () => {
  expect(LEAST_TEXT * 0.75).toBeCloseTo(7, 6);
});

test('what had to be cut for good is said', () => {
  expect(briefOf({ title: 'North '.repeat(300) }).layout.cut).toContain('title');
  expect(briefOf().layout.cut).toEqual([]);
});

import { expect, test } from 'vitest';
import { isoOf } from '../../src/contract/day.ts';
import { publicationDay } from '../../src/dates/published.ts';

const BODY = '\n\nThe last troops left Gao. It had begun on 3 May 2013.\n';

test.each([
  ['6 April 2017\n7917th Meeting (AM)', '2017-04-06', 'date-alone'],
  ['Mali Still Needs Support\n\nThursday, 6 April 2017', '2017-04-06', 'date-alone'],
  ['Troops leave\n22 June 2015 10:21 GMT', '2015-06-22', 'date-alone'],
  [' date 2022-01-20 France weighs its options', '2022-01-20', 'date-label'],
  ['Date : 20 janvier 2022', '2022-01-20', 'date-label'],
  ['Published: 2022-01-20T10:21:00Z', '2022-01-20', 'published-label'],
  ['Published on January 20, 2022', '2022-01-20', 'published-label'],
  ['Publié le 20 janvier 2022 à 10h21', '2022-01-20', 'published-label'],
  ['Troops leave\nUpdated 3 May 2019', '2019-05-03', 'updated-label'],
  ['Updated 3 May 2019\nPublished 2 May 2019', '2019-05-02', 'published-label'],
  ['BAMAKO, 12 June 2020 (AFP) - Two men died.', '2020-06-12', 'dateline'],
  ['GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] THE ARMY', '1990-02-04', 'dateline'],
  ['Reuters | June 22, 2015', '2015-06-22', 'short-line'],
  ['Le Journal - 12/06/2020 à 10:21', '2020-06-12', 'short-line'],
])('%s', (head, day, rule) => {
  const text = head + BODY;
  const found = publicationDay(text)!;
  expect([isoOf(found.from), isoOf(found.to), found.rule]).toEqual([day, day, rule]);
  expect(text.slice(found.span.start, found.span.end)).toMatch(/\d/);
});

test('a label at the end of the text counts', () => {
  const text = `Mali${BODY}Dernière modification : 14/05/2021\n\nTop of the page`;
  expect(isoOf(publicationDay(text, 'fr')!.from)).toBe('2021-05-14');
});

test('a month alone is a range of days', () => {
  const found = publicationDay(`Published: March 2022${BODY}`)!;
  expect([isoOf(found.from), isoOf(found.to)]).toEqual(['2022-03-01', '2022-03-31']);
});

test.each([
  ['no date at all', 'Troops leave Gao.'],
  ['a date inside a sentence', 'Troops left Gao on 3 May 2013, the army said.'],
  ['a caption', 'A ceremony in honour of two dead peacekeepers, March 17, 2022, in Mali. The convoy was hit.'],
  ['a year alone', '2013'],
  ['a weekday', 'Monday'],
  ['nothing', ''],
])('%s tells nothing', (_, text) => {
  expect(publicationDay(text)).toBeNull();
});

test('a long text is looked at only at its ends', () => {
  const text = `${'Nothing here. '.repeat(100_000)}\n`.repeat(3);
  expect(publicationDay(text)).toBeNull();
});

test('a long line counts where it begins with a label or a dateline', () => {
  const long = `The army said so. ${'It had held the town for weeks. '.repeat(8)}`;
  expect(publicationDay(`Published on 4 March 2021: ${long}`)?.rule).toBe('published-label');
  expect(publicationDay(`SEGOU, 4 March 2021 (Wire) - ${long}`)?.rule).toBe('dateline');
  expect(publicationDay(`${long}\n${'-\n'.repeat(40)}Updated on 5 March 2021, says the desk. ${long}`)?.rule).toBe(
    'updated-label',
  );
  expect(publicationDay(`4 March 2021 ${long}`)).toBeNull();
});

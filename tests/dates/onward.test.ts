import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const DAY = dayOf('2023-10-10')!;

/** The days of the last date phrase of a text, as the first and the last. */
const last = (text: string, language: string): string => {
  const dates = findDates(text, splitSentences(text), { published: { from: DAY, to: DAY }, language });
  const { from, to } = dates[dates.length - 1]!;
  return `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`;
};

describe('days that come after the one told', () => {
  test.each([
    ['en', 'They took Gao on 27 April, and over the next few days shelled Kidal.', '2023-04-28..2023-05-04'],
    ['en', 'They took Gao on 27 April. In the next three weeks they took Kidal.', '2023-04-28..2023-05-18'],
    ['en', 'They took Gao on 27 April. Over the next few days they will leave.', '2023-10-10..2023-10-17'],
    ['en', 'They will leave over the next few days.', '2023-10-10..2023-10-17'],
    ['en', 'On 30 June they were given until 31 December to leave.', '..2023-12-31'],
    ['fr', 'Le 30 juin, on leur a donné jusqu’au 31 décembre pour partir.', '..2023-12-31'],
    ['en', 'It ended on 30 June; they had been there until March.', '..2023-03-31'],
    ['en', 'It was held until 31 December.', '..2022-12-31'],
  ])('%s: %s', (language, text, expected) => expect(last(text, language)).toBe(expected));
});

describe('the end of a week or year', () => {
  test.each([
    ['fr', 'La colonne a atteint Gao en fin de semaine.', '2023-10-06..2023-10-08'],
    ['fr', 'La colonne atteindra Gao en fin de semaine.', '2023-10-13..2023-10-15'],
    ['en', 'They attacked Gao at the end of the month.', '2023-09-21..2023-09-30'],
    ['en', 'They will leave Gao at the end of the month.', '2023-10-21..2023-10-31'],
  ])('%s: %s', (language, text, expected) => expect(last(text, language)).toBe(expected));
});

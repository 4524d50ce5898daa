import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const DAY = dayOf('2016-07-20')!;

/** The days that a text names, as the first and the last of each phrase. */
const days = (text: string, language: string): string[] =>
  findDates(text, splitSentences(text), { published: { from: DAY, to: DAY }, language }).map(
    ({ from, to }) => `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`,
  );

test.each([
  ['They struck in March 2014, and in November of the same year.', 'en', '2014-11-01..2014-11-30'],
  ['They struck in March 2014, and on 3 November of that year.', 'en', '2014-11-03..2014-11-03'],
  ['Ils ont frappé en mars 2014, puis en novembre de la même année.', 'fr', '2014-11-01..2014-11-30'],
  ['Ils ont frappé en mars 2014, puis le 3 novembre de cette année-là.', 'fr', '2014-11-03..2014-11-03'],
])('a month or a day of the year told last: %s', (text, language, expected) =>
  expect(days(text, language)[1]).toBe(expected),
);

test('the week before or after a month is that of some day in it', () => {
  expect(days('They struck in March 2014. The week before, a post was hit.', 'en')[1]).toBe('2014-02-19..2014-03-27');
  expect(days('They struck in March 2014. The week after that, a post was hit.', 'en')[1]).toBe(
    '2014-03-05..2014-04-10',
  );
});

test.each([
  ['On 21 May 2014, four days after the visit, they struck. Ber fell the same day.', 'en'],
  ['21 mai 2014 : quatre jours après la visite, ils attaquent. Ber tombe le jour même.', 'fr'],
])('a story goes on from its own day, not from how far it was from another: %s', (text, language) =>
  expect(days(text, language)[2]).toBe('2014-05-21..2014-05-21'),
);

test.each([
  ['Ils ont frappé dimanche. Il y avait moins de 72 heures que deux gardes étaient morts.', '2016-07-14..2016-07-17'],
  ['Ils ont frappé dimanche. Il y avait trois jours que deux gardes étaient morts.', '2016-07-14..2016-07-14'],
])('so long before the day told last: %s', (text, expected) => expect(days(text, 'fr')[1]).toBe(expected));

test.each([
  ['Il n’en avait pas vu autant depuis la reprise des combats, en avril 2011. Le 3 mai, Ber est tombée.', 'fr'],
  ['La région vit ainsi depuis le début du soulèvement en mars 2012. Le 3 mai, Ber est tombée.', 'fr'],
  ['It has been unsafe since the first raids, in April 2011. On 3 May Ber fell.', 'en'],
  ['It has been so since the start of the uprising in March 2012. On 3 May Ber fell.', 'en'],
])('when something began that goes on is not the year of what is told next: %s', (text, language) =>
  expect(days(text, language).at(-1)).toBe('2016-05-03..2016-05-03'),
);

test.each([
  ['Ils étaient mille au printemps 2013. Gao les avait appelés après le raid du 3 mai.', 'fr'],
  ['There were a thousand in the spring of 2013. Gao had called them in after the raid of 3 May.', 'en'],
])('a season has the year of what is told next: %s', (text, language) =>
  expect(days(text, language).at(-1)).toBe('2013-05-03..2013-05-03'),
);

import { expect, test } from 'vitest';
import {
  coordinates,
  dayRange,
  lengthOfTime,
  listing,
  longDay,
  recentTime,
  shortDay,
  wholeNumber,
} from '../../../src/app/i18n/format.ts';
import type { Language } from '../../../src/app/i18n/language.ts';
import { dayOf } from '../../../src/contract/day.ts';
import type { Precision } from '../../../src/contract/vocabulary.ts';

const day = (iso: string): number => dayOf(iso) as number;

test('days are written out, the first of a French month as an ordinal', () => {
  expect(longDay(day('2022-01-20'), 'en')).toBe('20 January 2022');
  expect(longDay(day('2022-01-20'), 'fr')).toBe('20 janvier 2022');
  expect(longDay(day('2017-02-01'), 'fr')).toBe('1er février 2017');
  expect(longDay(day('2017-02-01'), 'en')).toBe('1 February 2017');
  expect(shortDay(day('2022-08-15'), 'fr')).toBe('15 août 2022');
  expect(shortDay(day('2022-01-20'), 'fr')).toBe('20 janv. 2022');
});

test.each<[string | null, string | null, Precision, string, string]>([
  ['2022-01-20', '2022-01-20', 'day', '20 January 2022', '20 janvier 2022'],
  ['2013-01-01', '2013-01-31', 'month', 'January 2013', 'janvier 2013'],
  ['2013-01-01', '2013-12-31', 'year', '2013', '2013'],
  ['2021-11-13', '2021-11-15', 'span', '13 to 15 November 2021', 'du 13 au 15 novembre 2021'],
  ['2019-01-01', '2019-06-26', 'span', '1 January 2019 to 26 June 2019', 'du 1er janvier 2019 au 26 juin 2019'],
  ['2022-01-20', null, 'open', 'from 20 January 2022', 'depuis le 20 janvier 2022'],
  [null, '2022-04-11', 'open', 'by 11 April 2022', 'au plus tard le 11 avril 2022'],
  [null, null, 'open', 'date unknown', 'date inconnue'],
])('the range %s to %s reads %s', (from, to, precision, en, fr) => {
  expect(dayRange(dayOf(from), dayOf(to), precision, 'en')).toBe(en);
  expect(dayRange(dayOf(from), dayOf(to), precision, 'fr')).toBe(fr);
});

test('thousands are set apart as each language does', () => {
  expect(wholeNumber(1234567, 'en')).toBe('1,234,567');
  expect(wholeNumber(1500, 'fr')).toBe('1\u202f500');
  expect(wholeNumber(999, 'fr')).toBe('999');
});

test('names are listed with a conjunction before the last', () => {
  expect(listing(['Gao', 'Gossi', 'Ménaka'], 'en')).toBe('Gao, Gossi and Ménaka');
  expect(listing(['Gao', 'Gossi'], 'fr')).toBe('Gao et Gossi');
  expect(listing(['Gao'], 'en')).toBe('Gao');
  expect(listing([], 'en')).toBe('');
});

test.each<[number, Language, string, string]>([
  [90, 'en', '90 days', 'last 90 days'],
  [90, 'fr', '90 jours', '90 derniers jours'],
  [365, 'en', '12 months', 'last 12 months'],
  [365, 'fr', '12 mois', '12 derniers mois'],
  [1096, 'en', '3 years', 'last 3 years'],
  [1096, 'fr', '3 ans', '3 dernières années'],
  [1, 'en', '1 day', 'last 1 day'],
  [1000, 'fr', '2,7 ans', '2,7 dernières années'],
])('%i days in %s are %s', (days, language, length, recent) => {
  expect(lengthOfTime(days, language)).toBe(length);
  expect(recentTime(days, language)).toBe(recent);
});

test('coordinates carry letters, not signs, and the decimal mark of the language', () => {
  expect(coordinates(1.4075, 18.4408, 'en')).toBe('18.44° N 1.41° E');
  expect(coordinates(-8.0003, 12.6493, 'fr')).toBe('12,65° N 8,00° O');
  expect(coordinates(-8.0003, -12.6493, 'en')).toBe('12.65° S 8.00° W');
});

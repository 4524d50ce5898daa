import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/contract/claim.ts';
import { read } from './reading.ts';

/** Places and days of what a text of 20 April 2022 tells but of bases. */
const told = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer !== 'bases')
    .map(({ placeId, from, to }) => `${placeId} ${from === to ? from : `${from}..${to}`}`);

describe('days that are listed one by one', () => {
  test.each([
    ['en', 'Gunmen attacked Gao on 7 and 10 April.', ['Gao 2022-04-07', 'Gao 2022-04-10']],
    ['en', 'Gao was hit on 7 April and again on 10 April.', ['Gao 2022-04-07', 'Gao 2022-04-10']],
    ['en', 'Gao was shelled on Monday and Wednesday.', ['Gao 2022-04-18', 'Gao 2022-04-20']],
    [
      'en',
      'Gao was attacked in March 2020 and January 2022.',
      ['Gao 2020-03-01..2020-03-31', 'Gao 2022-01-01..2022-01-31'],
    ],
    ['fr', 'Gao avait été attaquée les 3, 7 et 10 avril.', ['Gao 2022-04-03', 'Gao 2022-04-07', 'Gao 2022-04-10']],
    ['fr', 'Gao avait été attaquée le 7 mars (3 morts) puis le 10 avril.', ['Gao 2022-03-07', 'Gao 2022-04-10']],
    [
      'en',
      'Two soldiers were killed at Gao on Monday and three others on Friday.',
      ['Gao 2022-04-18', 'Gao 2022-04-15'],
    ],
    ['en', 'Two soldiers died at Gao on 4 April, another on 9 April.', ['Gao 2022-04-04', 'Gao 2022-04-09']],
    [
      'fr',
      'Huit soldats ont été blessés à Gao le 4 avril, et sept autres le 9 avril, chaque fois par une mine.',
      ['Gao 2022-04-04', 'Gao 2022-04-09'],
    ],
  ])('%s: an attack on each: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected));

  test.each([
    ['en', 'Gunmen attacked Gao and Kidal on 7 and 10 April.', ['Gao 2022-04-07', 'Kidal 2022-04-10']],
    [
      'en',
      'French troops left their bases in Gao and Kidal on 7 and 10 April.',
      ['Gao 2022-04-07', 'Kidal 2022-04-10'],
    ],
  ])('%s: one for each place: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected));

  test.each([
    ['en', 'Between 7 and 10 April rebels attacked Gao.', ['Gao 2022-04-07..2022-04-10']],
    ['en', 'Gunmen attacked Gao in the night of 9 and 10 April.', ['Gao 2022-04-09..2022-04-10']],
    ['fr', 'Entre le 7 et le 10 avril, les rebelles ont attaqué Gao.', ['Gao 2022-04-07..2022-04-10']],
    ['en', 'French troops left Gao on 7 and 10 April.', ['Gao 2022-04-07..2022-04-10']],
    [
      'en',
      'Gunmen attacked Gao on 7 April and on 10 April rebels stormed the camp in Kidal.',
      ['Gao 2022-04-07', 'Kidal 2022-04-10'],
    ],
    ['en', 'Two soldiers were killed at Gao on 4 April and three others arrested on 9 April.', ['Gao 2022-04-04']],
    ['en', 'On 4 April two soldiers were killed at Gao, and on 9 April three more.', ['Gao 2022-04-04']],
  ])('%s: one: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected));
});

describe('what had happened there before has days and dead of its own', () => {
  test.each([
    [
      'en',
      'Gunmen attacked Gao, where ten soldiers were killed in June 2020.',
      ['Gao ..2022-04-20', 'Gao 2020-06-01..2020-06-30 k10'],
    ],
    [
      'en',
      'The attack took place in Gao on Monday, where ten soldiers had been killed in June.',
      ['Gao 2022-04-18', 'Gao 2021-06-01..2021-06-30 k10'],
    ],
    [
      'fr',
      'L’attaque visait le poste de Gao, où dix soldats avaient été tués en juin 2020.',
      ['Gao ..2022-04-20', 'Gao 2020-06-01..2020-06-30 k10'],
    ],
    ['en', 'The massacre took place in Gao, where ten people were killed on Monday.', ['Gao 2022-04-18 k10']],
    ['en', 'A convoy was attacked near Gao on Monday, where ten soldiers were killed.', ['Gao 2022-04-18 k10']],
  ])('%s: %s', (language, text, expected) => {
    const killed = ({ killed: toll }: Claim): string => (toll === undefined ? '' : ` k${toll}`);
    const claims = read(text, '2022-04-20', language).claims;
    expect(
      claims.map((one) => {
        const days = one.from === one.to ? one.from : `${one.from ?? ''}..${one.to ?? ''}`;
        return `${one.placeId.replace(/^near:(.+):0:-$/, '$1')} ${days}${killed(one)}`;
      }),
    ).toEqual(expected);
  });
});

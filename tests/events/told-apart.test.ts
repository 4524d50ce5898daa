import { describe, expect, test } from 'vitest';
import { claim, linked, on } from './claim.ts';
import { read } from './reading.ts';

/** Places, numbers and days of the attacks that a text of 20 April 2022 tells. */
const attacks = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, nth, from }) => [placeId.replace(/^near:(.+):0:-$/, '$1'), ...(nth ? [nth] : []), from].join(' '));

const FIRST = {
  en: 'Rockets hit the UN camp in Gao on Friday. ',
  fr: "Des roquettes ont touché vendredi le camp de l'ONU à Gao. ",
};

describe('an attack that is told apart from the one before at its place', () => {
  test.each([
    ['In a second attack in Gao, gunmen killed three guards.'],
    ['Another attack in Gao left three guards dead.'],
    ['A few hours later gunmen attacked a police station in Gao.'],
    ['The same day, gunmen shot dead a village chief in Gao.'],
    ['In another part of the town gunmen killed two guards.'],
  ])('%s', (text) => expect(attacks(FIRST.en + text, 'en')).toEqual(['Gao 2022-04-15', 'Gao 2 2022-04-15']));

  test.each([
    ['Une autre attaque a visé les démineurs à Gao.'],
    ['Quelques heures plus tard, des hommes armés ont attaqué un poste de police à Gao.'],
    ['Le même jour, des hommes armés ont tué un chef de village à Gao.'],
    ['Dans un autre quartier de la ville, trois gardes ont été tués par des hommes armés.'],
  ])('%s', (text) => expect(attacks(FIRST.fr + text, 'fr')).toEqual(['Gao 2022-04-15', 'Gao 2 2022-04-15']));

  test('what goes on about it is of it', () => {
    expect(
      attacks(`${FIRST.en}In a second attack in Gao, gunmen killed three guards. Two others were wounded.`, 'en'),
    ).toEqual(['Gao 2022-04-15', 'Gao 2 2022-04-15', 'Gao 2 2022-04-15']);
  });

  test.each([
    ['en', 'Hours later, two of the wounded died.'],
    ['en', 'The same day, the UN condemned the attack.'],
    ['en', 'It was the second attack on the camp in Gao.'],
    ['fr', "C'est la deuxième attaque contre le camp de Gao."],
    ['fr', "Le même jour, le ministre a condamné l'attaque de Gao."],
  ] as const)('%s: the same: %s', (language, text) =>
    expect(attacks(FIRST[language] + text, language).filter((one) => /Gao \d /.test(one))).toEqual([]),
  );
});

describe('linking of what a report tells apart', () => {
  const at = (nth: number, more = {}) =>
    claim({ layer: 'attacks', placeId: 'Gao', ...on('2022-01-10'), ...(nth > 1 ? { nth } : {}), ...more });

  test('claims of each stay together', () => {
    const { attacks: marks } = linked([at(1), at(2), at(2), at(1)]);
    expect(marks.map(({ properties }) => properties.claims.length)).toEqual([2, 2]);
  });

  test('another report may tell of either', () => {
    const { attacks: marks } = linked([at(1, { killed: 3 }), at(2, { killed: 9 }), at(1, { killed: 9, report: 'b' })]);
    expect(marks).toHaveLength(2);
  });
});

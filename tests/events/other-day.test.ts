import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const EN: readonly [string, string][] = [
  [
    'Gunmen attacked Gossi, in breach of the 2015 peace deal.',
    'attacks attack reported Gossi ..2022-04-20 actor=Gunmen',
  ],
  [
    'The withdrawal of MINUSMA from Gao, under a resolution of June 2021, began on Monday.',
    'withdrawals withdrawal reported Gao 2022-04-18 force=UN',
  ],
  [
    'Gunmen killed six people in Gossi in the 2015 attack.',
    'attacks attack reported Gossi 2015-01-01..2015-12-31 actor=Gunmen target=people killed=6',
  ],
];

const ENDED = 'The Security Council ended the mandate of the UN mission in Mali on 30 March.';

test('a mandate that is ended ends on the day', () => {
  expect(lines(ENDED).join(' | ')).toContain('Mali 2022-03-30');
});

const FR: readonly [string, string][] = [
  [
    'Le retrait de la Minusma de Gao menace l’accord de paix signé à Paris en 2015.',
    'withdrawals withdrawal reported Gao ..2022-04-20 force=UN',
  ],
  [
    'Les soldats français ont quitté Gao en 2021.',
    'withdrawals withdrawal reported Gao 2021-01-01..2021-12-31 force=FR',
  ],
];

describe('the day of a pact is its own', () => {
  test.each(EN)('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(lines(text, '2022-04-20', 'fr').join(' | ')).toBe(expected));
});

describe('so is the day of what a place is told to be beside it, or from which something is counted', () => {
  test.each([
    [
      'French troops left Gossi for Gao, a town taken from the rebels on 26 January.',
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=FR',
      'en',
    ],
    [
      'Les soldats français ont quitté Gossi, base ouverte le 3 mars 2013.',
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=FR',
      'fr',
    ],
    [
      'The attack on Gossi took place some hours after officials had said that the army left on 26 January.',
      'attacks attack reported Gossi ..2022-04-20',
      'en',
    ],
  ])('%s', (text, expected, language) => expect(lines(text, '2022-04-20', language)).toContain(expected));

  test('but an attack is of the day of what it is told to be', () =>
    expect(lines('The attack, a raid carried out on 26 January, killed three soldiers in Gossi.').join()).toContain(
      'Gossi 2022-01-26',
    ));

  test('a noun after a relative clause has none of its days', () =>
    expect(
      lines(
        'Les soldats qui ont pris le pouvoir par la force, le 26 juillet, ont annoncé le retrait français de Gossi.',
        '2022-04-20',
        'fr',
      ).join(),
    ).not.toContain('07-26'));
});

describe('the day of a relative clause before the verb is its own', () => {
  test.each([
    [
      'The French troops who had come in 2013 left Gao.',
      'withdrawals withdrawal reported Gao ..2022-04-20 force=FR',
      'en',
    ],
    [
      'Driven out by the junta that has ruled since 2020, the UN mission has just handed over its camp in Gao.',
      'withdrawals base-handover reported Gao ..2022-04-20 force=UN',
      'en',
    ],
    [
      'Les soldats français qui étaient arrivés en 2013 ont quitté Gao.',
      'withdrawals withdrawal reported Gao ..2022-04-20 force=FR',
      'fr',
    ],
    [
      'The French soldiers who left Gao on Monday went by road.',
      'withdrawals withdrawal reported Gao 2022-04-18 force=FR',
      'en',
    ],
    ['The attack that took place on Monday killed three soldiers in Gao.', 'Gao 2022-04-18', 'en'],
    ['The gunmen who stormed the camp on Monday killed three soldiers in Gao.', 'Gao 2022-04-18', 'en'],
    [
      'The rebels who clashed with the army on Monday captured Gao.',
      'seizure reported Gao 2022-04-18 actor=rebels',
      'en',
    ],
    ['The shells that fell on Monday killed three soldiers in Gao.', 'Gao 2022-04-18', 'en'],
    ['L’attaque qui a eu lieu lundi a tué trois soldats à Gao.', 'Gao 2022-04-18', 'fr'],
  ])('%s', (text, expected, language) => expect(lines(text, '2022-04-20', language).join(' | ')).toContain(expected));
});

test.each([
  ['Troops sent to the north last month said on Sunday that Gossi had been taken back from the rebels.', 'en'],
  ['Les soldats déployés le mois dernier ont annoncé dimanche que le poste de Gossi avait été attaqué.', 'fr'],
])('the day of what a participle tells of a subject is its own: %s', (text, language) => {
  const attack = lines(text, '2022-04-20', language).filter((line) => line.startsWith('attacks'));
  expect(attack.join(' | ')).toMatch(/Gossi \.\.2022-04-17/);
});

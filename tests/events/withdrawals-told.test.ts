import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const isWithdrawal = (line: string): boolean => line.startsWith('withdrawals');

const left = (text: string, language: string): string =>
  said(text, language).split(' | ').filter(isWithdrawal).join(' | ');

describe('what was then to come', () => {
  test.each([
    [
      'Le ministre a annoncé que le camp français de Gao serait remis à l’armée malienne le 5 mai.',
      ['withdrawals base-handover planned Gao 2022-05-05 force=FR to=ML'],
    ],
    [
      'Paris a fait savoir que le camp français de Gao serait remis à l’armée malienne.',
      ['withdrawals base-handover planned Gao 2022-04-20.. force=FR to=ML'],
    ],
    [
      'Le général devait assister à une cérémonie où le camp français de Gao serait remis à l’armée malienne.',
      ['withdrawals base-handover planned Gao 2022-04-20.. force=FR to=ML'],
    ],
    [
      'Le camp français de Gao serait remis à l’armée malienne, selon des habitants.',
      ['withdrawals base-handover alleged Gao ..2022-04-20 force=FR to=ML'],
    ],
    ['Une source a indiqué que deux soldats français de Gao seraient blessés.', []],
    [
      'Un député a dit que les soldats français seraient partis de Gao le 5 mai.',
      ['withdrawals withdrawal alleged Gao 2021-05-05 force=FR'],
    ],
  ])('%s', (text, expected) => expect(lines(text, '2022-04-20', 'fr').filter(isWithdrawal)).toEqual(expected));
});

const EN: readonly [string, string][] = [
  ['It is Gao that the French soldiers are to leave on 3 May.', 'withdrawals Gao FR planned'],
  [
    'Following Gossi and Ménaka, it is Gao that the French soldiers are to leave.',
    'withdrawals Gao FR planned | withdrawals Gossi FR | withdrawals Ménaka FR',
  ],
  ['France took its soldiers out of Mali in March.', 'withdrawals Mali FR'],
  ['Helicopters took off from Gao on Monday.', ''],
  ['The first official day of the French withdrawal from Gao was over on 3 April.', 'withdrawals Gao FR'],
  ['The last German soldiers crossed the border into Niger from Mali on Monday.', 'withdrawals Mali DE'],
  ['German soldiers crossed the border into Niger from Mali on Monday.', ''],
  ['French troops have passed through Niger from the official start of their evacuation.', ''],
  ['Within days of the French withdrawal from Gao the town was calm.', ''],
];

const FR: readonly [string, string][] = [
  ['Les derniers soldats français ont franchi la frontière entre le Mali et le Niger lundi.', 'withdrawals Mali FR'],
  [
    'Les Français quittent le Mali. Une cérémonie a eu lieu dans la base de Gao, remise officiellement aux Maliens.',
    'withdrawals Mali FR | withdrawals Gao FR to ML',
  ],
  [
    'Les Français partent. La base de Gao, forte il y a peu encore de 2 000 hommes, a été transférée aux Maliens.',
    'withdrawals Gao FR to ML',
  ],
  [
    'La Minusma a rendu le camp de Gossi. C’est le deuxième camp militaire que les casques bleus quittent au Mali.',
    'withdrawals Gossi UN',
  ],
  [
    'Les troupes allemandes ont opéré leur retrait du Mali et du Niger début mars.',
    'withdrawals Mali DE | withdrawals Niger DE',
  ],
];

describe('who left what', () => {
  test.each(EN)('%s', (text, expected) => expect(left(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(left(text, 'fr')).toBe(expected));
});

describe('what is told of in passing', () => {
  test.each([
    [
      'en',
      'The German air force keeps a base in Gao that Berlin wants to close by August.',
      'withdrawals Gao DE planned',
    ],
    [
      'fr',
      'L’armée allemande garde à Gao une escale logistique, que Berlin entend fermer d’ici la fin août.',
      'withdrawals Gao DE planned',
    ],
    ['en', 'Since the army’s departure in March, the people of Gao live in fear.', 'withdrawals Gao ML'],
    ['en', 'Since the soldiers’ departure in March, schools have been closed in Gao.', 'withdrawals Gao soldiers'],
    ['en', 'With the French gone from the camp, fear has spread in Gossi.', 'withdrawals Gossi FR'],
    ['en', 'Since the teachers’ departure in March, schools have been closed in Gao.', ''],
    ['en', 'The French want to close the road that leads to Gao.', ''],
  ])('%s: %s', (language, text, expected) => expect(left(text, language)).toBe(expected));

  test('whose air force it is', () =>
    expect(said('L’armée de l’air allemande conserve à Niamey une base.', 'fr')).toBe('bases Niamey DE'));
});

describe('sites of which some are named', () => {
  test.each([
    [
      'fr',
      'L’armée française a évacué lundi une partie de ses positions ; c’était le cas de Gossi, dans le cercle de Kidal, et de Gao.',
    ],
    ['fr', 'L’armée française a quitté lundi Gossi, dans le cercle de Kidal, et Gao.'],
  ])('%s: %s', (language, text) => expect(left(text, language)).toBe('withdrawals Gossi FR | withdrawals Gao FR'));
});

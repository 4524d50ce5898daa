import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['German soldiers left Berlin for Gao on Monday.', ''],
  ['Two German Hercules left Berlin and headed for Gao.', ''],
  ['Some 150 German soldiers set off from Berlin to reinforce the contingent in Gao.', 'bases Gao DE planned'],
  ['A Chadian contingent has left for Niger to help it fight the group.', ''],
  ['French troops left Gao and headed for Niger.', 'withdrawals Gao FR'],
  ['The last German soldiers left Gao for Germany.', 'withdrawals Gao DE'],
  ['The Malian army left Gossi for Gao.', 'withdrawals Gossi ML'],
  ['French soldiers left Bamako on Tuesday and headed north.', ''],
  ['Malian soldiers left Bamako for Gao on Monday.', ''],
  ['The last French soldiers left Bamako for Gao on Monday.', 'withdrawals Bamako FR'],
  ['French soldiers left their base in Bamako for Gao.', 'withdrawals Bamako FR'],
];

const FR: readonly [string, string][] = [
  ['La France est au Mali. Un contingent tchadien est parti pour le Niger.', ''],
  ['Les soldats nigériens sont partis de Niamey pour rejoindre la mission à Gao.', 'bases Gao NE planned'],
  ['Les soldats français ont quitté Gao pour Niamey.', 'withdrawals Gao FR'],
  ['Des soldats français ont quitté Bamako mardi pour le nord du pays.', ''],
  ['Une colonne de soldats français a quitté Bamako et pris la direction du nord.', ''],
];

describe('those who leave home for a mission withdraw from nowhere', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
  test('nor do the words around their home tell of a withdrawal', () =>
    expect(readWhole('The German Hercules left Berlin and headed for Gao.').claims).toEqual([]));
});

describe('nor do those who only came back, or whose vehicles are on a journey', () => {
  test.each([
    ['en', 'The French soldiers have returned to Gao, from where they had left two days before.', 'bases Gao FR'],
    ['fr', "Les soldats français ont regagné Gao, d'où ils étaient partis.", 'bases Gao FR'],
    ['fr', "Des hommes se trouvaient à bord de véhicules de l'armée malienne partis de Gossi lundi.", ''],
    ['fr', "Les derniers véhicules de l'armée française sont partis lundi de Gao.", 'withdrawals Gao FR'],
  ])('%s %s', (language, text, expected) => expect(said(text, language)).toBe(expected));
});

test.each([
  ['fr', 'Sept soldats français partis de Gao à la rescousse ne sont jamais arrivés.', ''],
  ['fr', 'Une section malienne est partie de Gossi au secours des gendarmes.', ''],
  ['en', 'Seven French soldiers who had left Gao to the rescue never arrived.', ''],
  ['en', 'A French platoon left Gossi on Monday in support of the gendarmes.', ''],
  ['en', 'French troops left Gossi on Monday with the support of the army.', 'withdrawals Gossi FR'],
  ['fr', 'Les soldats français sont partis de Gossi lundi avec l’aide de l’armée.', 'withdrawals Gossi FR'],
])('nor do those who set out to help others: %s %s', (language, text, expected) =>
  expect(said(text, language)).toBe(expected),
);

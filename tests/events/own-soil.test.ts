import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('its soil is that of the state named last', () => {
  test.each([
    [
      'en',
      'French troops are busy in Mali. Niger has demanded that French troops leave its soil.',
      'withdrawals Niger FR',
    ],
    ['en', 'Mali and France talked. Niger has ordered French troops to leave its territory.', 'withdrawals Niger FR'],
    [
      'fr',
      'La France est au Mali. Il en va de même pour le Niger, qui a exigé que les troupes françaises quittent son sol.',
      'withdrawals Niger FR',
    ],
    ['fr', 'Le Niger a ordonné aux soldats français de quitter son territoire.', 'withdrawals Niger FR'],
    ['en', 'The soldiers kissed its soil.', ''],
  ])('%s %s', (language, text, expected) => expect(said(text, language)).toContain(expected));
});

describe('a town that stands for where those who leave go is not what they leave', () => {
  test.each([
    ['en', 'The French soldiers fell back towards Gao, while others took shelter in the town.', ''],
    [
      'en',
      'French troops left Konna. The last soldiers fell back to Gao and slept in the town.',
      'withdrawals Konna FR',
    ],
  ])('%s %s', (language, text, expected) => {
    const each = said(text, language);
    expect(each).toContain(expected);
    expect(each).not.toContain('withdrawals Gao');
  });
});

describe('a town that stands for the area around it is not what the village before it stands for', () => {
  test.each([
    [
      'fr',
      "La Minusma n'est plus à Gossi, dans la région de Gao. Les derniers soldats sont partis vendredi.",
      'withdrawals Gossi UN | withdrawals Gossi UN',
    ],
  ])('%s %s', (language, text, expected) => expect(said(text, language)).toBe(expected));
});

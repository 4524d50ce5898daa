import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('places that only measure', () => {
  test.each([
    ['en', 'Two soldiers were killed at 3 in the morning (an hour later in Paris) near Gao.', 'attacks Gao'],
    ['en', 'Rebels attacked a camp in Mali, in a desert as large as France.', 'attacks Mali'],
    ['en', 'French troops expelled the jihadists in January from a land the size of Germany in Mali.', ''],
    ['fr', 'Les rebelles ont attaqué un camp à Gao, dans un désert grand comme la France.', 'attacks Gao'],
    ['en', 'Rebels attacked a camp in Paris an hour later.', 'attacks Paris'],
    ['en', 'No mission has been so deadly since that of Niger as the UN mission, deployed in 2013.', ''],
    ['fr', "Aucune mission n'a été aussi meurtrière, depuis celle du Niger, que la Minusma, déployée en 2013.", ''],
    ['en', 'Two soldiers were killed on Monday in the area of Gao.', 'attacks Gao'],
    ['en', 'Two soldiers were killed on Monday near Gao, in a desert three times the area of Belgium.', 'attacks Gao'],
  ])('%s: %s', (language, text, expected) => expect(said(text, language)).toBe(expected));
});

describe('attacks that are only rehearsed', () => {
  test.each([
    [
      'en',
      'Gunmen opened fire in a mock attack on a stadium in Gao. Commandos fought the gunmen in a long gun battle.',
      '',
    ],
    ['fr', 'Un assaut factice a visé le stade de Gao. Les commandos ont riposté à l’attaque.', ''],
    ['en', 'Soldiers practised a mock attack in Gao. On Monday gunmen attacked a camp in Kidal.', 'attacks Kidal'],
  ])('%s: %s', (language, text, expected) => expect(said(text, language)).toBe(expected));
});

import { expect, test } from 'vitest';
import { de } from '../../src/contract/french.ts';

test.each([
  ['Gao', 'de Gao'],
  ['Anéfis', 'd’Anéfis'],
  ['Édéa', 'd’Édéa'],
  ['In Delimane', 'd’In Delimane'],
  ['Ypres', 'd’Ypres'],
  ['Yaoundé', 'de Yaoundé'],
  ['Ouagadougou', 'de Ouagadougou'],
  ['Oujda', 'd’Oujda'],
  ['Hombori', 'de Hombori'],
  ['Le Caire', 'du Caire'],
  ['Les Cayes', 'des Cayes'],
  ['avril 2012', 'd’avril 2012'],
])('French "de" goes with the sound that %s begins with', (name, told) => {
  expect(de(name)).toBe(told);
});

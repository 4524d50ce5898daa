import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

const claims = (text: string, language: string): string[] =>
  readWhole(text, '2022-04-20', language).claims.map(({ layer, placeId }) => `${layer} ${placeId}`);

test.each([
  ['Deux soldats ont été tués, a dit le gouverneur au sortir de l’hôpital de Gao.', 'fr'],
  ['Deux soldats ont été tués, a déclaré le ministre en quittant l’hôpital de Gao.', 'fr'],
  ['“Two soldiers were killed,” the governor told reporters on leaving the hospital in Gao.', 'en'],
])('where somebody speaks who leaves is not where it happened, nor left by a force: %s', (text, language) =>
  expect(claims(text, language)).not.toContain('withdrawals Gao'),
);

test('an aircraft that takes off takes no base', () =>
  expect(claims('The drones of the U.S. take off from the base in Gao.', 'en')).not.toContain('attacks Gao'));

test('a word goes with its verb over an aside', () =>
  expect(claims('Germany will pull its force, of about 220 soldiers, out of Mali in June.', 'en')).toContain(
    'withdrawals Mali',
  ));

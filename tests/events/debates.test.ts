import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** Places that a text says were or will be left, by rules or by weights. */
const left = (text: string, language: string): string[] =>
  readWhole(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ placeId, status }) => `${placeId} ${status}`);

describe('what is only talked of', () => {
  test.each([
    ['A debate on the departure of French troops from Mali was held in parliament.', 'en'],
    ['French troops should leave Gao, protesters said.', 'en'],
    ['Residents fear that French troops will leave Gao.', 'en'],
    ['The departure of French troops from Gao would be a disaster.', 'en'],
    ['The government opposed the withdrawal of French troops from Gao.', 'en'],
    ['The minister warned against a withdrawal of French troops from Gao.', 'en'],
    ['The party voted against the closure of the base in Gao.', 'en'],
    ["Le ministre s'oppose au retrait des troupes françaises de Gao.", 'fr'],
    ['Le ministre est opposé à la fermeture de la base de Gao.', 'fr'],
    ['Le parti est contre le départ des troupes françaises de Gao.', 'fr'],
    ['Le Parlement a débattu du retrait des troupes françaises de Gao.', 'fr'],
    ['Le député souhaite que les soldats français quittent Gao.', 'fr'],
    ['Le départ des soldats français de Gao serait une catastrophe.', 'fr'],
    ['The convoy left Gao at dawn and reached Gossi on Monday.', 'en'],
  ])('%s', (text, language) => expect(left(text, language)).toEqual([]));
});

describe('what is done or ordered', () => {
  test.each([
    ['Parliament debated on Monday, after the French troops had left Gao.', 'en', ['Gao reported']],
    ['The last convoy left Gao at dawn and reached Gossi on Monday.', 'en', ['Gao reported']],
    ['Le départ des soldats français de Gao a eu lieu lundi.', 'fr', ['Gao reported']],
    ['The French soldiers should leave Gao by 3 May, the army said.', 'en', ['Gao planned']],
  ])('%s', (text, language, expected) => expect(left(text, language)).toEqual(expected));
});

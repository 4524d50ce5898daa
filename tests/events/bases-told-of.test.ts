import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['The UN gave up the base it held in Gossi.', 'withdrawals Gossi UN'],
  ['It was the camp in Gossi that MINUSMA handed over on 4 April.', 'withdrawals Gossi UN'],
  [
    'On 4 April it was the one in Gossi that the mission made over to the Malian government.',
    'withdrawals Gossi mission to ML',
  ],
  ['MINUSMA is closing its camps, starting with Gossi and Gao.', 'withdrawals Gossi UN | withdrawals Gao UN'],
  [
    'Malian troops took over the camp at Gossi a day after the peacekeepers had gone.',
    'bases Gossi ML | withdrawals Gossi UN',
  ],
  ['The peacekeepers at Gossi had gone to see the mayor.', 'bases Gossi UN'],
  ['The UN left the camp that the mission occupied in Gossi.', 'withdrawals Gossi UN | bases Gossi mission'],
  ['French troops set out from the camp that they occupied in Gossi.', 'withdrawals Gossi FR | bases Gossi FR'],
  ['The junta requested on Monday that the Danish soldiers leave Gossi.', 'withdrawals Gossi DK'],
];

const FR: readonly [string, string][] = [
  ['L’ONU a rendu la base qu’elle occupait à Gossi.', 'withdrawals Gossi UN'],
  ['Les Français ont quitté le camp où ils étaient installés à Gossi.', 'withdrawals Gossi FR'],
  ['L’ONU va fermer ses camps, à commencer par Gossi.', 'withdrawals Gossi UN planned | bases Gossi UN'],
];

describe('bases that a clause of their own tells of', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
  test('the day since which they were held is not that of the leaving', () =>
    expect(lines('The French quit the camp they had held at Gossi since 2013.')).toEqual([
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=FR',
    ]));
});

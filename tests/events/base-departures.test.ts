import { expect, test } from 'vitest';
import { read } from './reading.ts';

const told = (text: string, language = 'en') =>
  read(text, '2023-11-20', language).claims.map(
    ({ layer, placeId, action }) => `${layer} ${placeId.replace(/^near:(.+):0:-$/, '$1')} ${action}`,
  );

test.each([
  'Sixty German soldiers left for a deployment to Gao on Monday.',
  'Ninety airmen of the squadron departed on Monday for a six-month tour in Gao.',
])('who leaves home for a deployment is stationed where it is: %s', (text) => {
  expect(told(text)).toEqual(['bases Gao deployment']);
});

test('a camp that is home to a unit of its own force is its base', () => {
  expect(told('The French camp in Gao is home to a squadron and a field hospital.')).toEqual(['bases Gao presence']);
  expect(told('The French camp in Gao is home.')).toEqual(['bases Gao presence']);
});

test('what somebody struck is not their base', () => {
  const text = 'French forces left Kidal in March. French jets struck a bunker near Gao on Monday.';
  expect(told(text)).toEqual(['withdrawals Kidal withdrawal', 'attacks Gao attack']);
});

test('what soldiers begin with is no operation', () => {
  expect(told('French forces closed several camps in the north, beginning with Kidal in October 2021.')).toEqual([
    'withdrawals Kidal base-closed',
  ]);
  expect(told("L'armée française a fermé ses bases, à commencer par celle de Tessalit.", 'fr')).toEqual([
    'withdrawals Tessalit base-closed',
  ]);
});

test('soldiers who land are not dead', () => {
  expect(told('Un groupe de soldats sénégalais a atterri dimanche à Gao.', 'fr')).toEqual(['bases Gao arrival']);
});

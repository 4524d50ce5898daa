import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

test.each([
  ['Stationnée à Gao depuis 2013, la force française s’est retirée en mars.', 'fr'],
  ['Installés à Gao, les soldats français sont partis en mars.', 'fr'],
  ['Stationed in Gao since 2013, the French force left in March.', 'en'],
  ['Based in Gao, French troops pulled out in March.', 'en'],
])('those who leave have been where the sentence began: %s', (text, language) => {
  const { claims } = readWhole(text, '2022-04-20', language);
  expect(claims.map(({ layer, placeId, from, to }) => `${layer} ${placeId} ${from} ${to}`)).toEqual([
    'withdrawals Gao 2022-03-01 2022-03-31',
  ]);
});

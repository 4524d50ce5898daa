import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

test('a bearing after a comma tells where a place is and names no other', () => {
  expect(lines('Rebels shelled Gossi, west of Gao, on 9 April 2022, killing six soldiers.')).toEqual([
    expect.stringContaining(' Gossi 2022-04-09'),
  ]);
});

describe('words after a comma that tell more of a place are no object', () => {
  test.each([
    ['its kind', 'Chadian forces withdrew from Gossi, a small town, on 9 April 2022.', 'Gossi'],
    ['its way from another', 'Chadian forces withdrew from Gossi, 160 km west of Gao, on 9 April 2022.', 'Gossi'],
    [
      'its kind and its way',
      'Chadian forces withdrew from Gossi, a town 160 km west of Gao, on 9 April 2022.',
      'Gossi',
    ],
    ['its way without a number', 'Chadian forces withdrew from Gossi, west of Gao, on 9 April 2022.', 'Gossi'],
  ])('%s', (_, text, place) => {
    expect(lines(text)).toEqual([`withdrawals withdrawal reported ${place} 2022-04-09 force=TD`]);
  });
});

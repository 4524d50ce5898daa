import { expect, test } from 'vitest';
import { read } from './reading.ts';

test('who left a camp is not who looted it later', () => {
  const { claims } = read(
    'The Gossi camp, left by the United Nations in October, was looted on Monday.',
    '2022-04-20',
    'en',
  );
  const looted = claims.find(({ layer }) => layer === 'attacks');
  expect(looted).toMatchObject({ placeId: 'Gossi' });
  expect(looted!.actor).toBeUndefined();
});

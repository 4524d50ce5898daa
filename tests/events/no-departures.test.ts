import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  'The French detachment is in Gossi. Its first flight for the mission was made on 13 April from Gossi.',
  "French aircraft made a flight at Bamako's request.",
])('a flight is no departure, and a capital that asks is no base: %s', (text) =>
  expect(said(text, 'en')).not.toMatch(/withdrawals|Bamako/),
);

test('those who are driven out are not the force that drives them out', () => {
  expect(said('Jihadists held Gossi until the French army drove them out on Sunday.', 'en')).not.toMatch(
    /withdrawals Gossi FR/,
  );
  expect(said('The French drove out of Gossi on Sunday.', 'en')).toContain('withdrawals Gossi FR');
});

test('an officer who speaks is no force that is spoken of later', () =>
  expect(said('Colonel Maiga spoke on Sunday. They left Gossi in May.', 'en')).not.toContain('Colonel'));

test.each([
  'France has closed three bases in northern Mali, the last of them in Gossi.',
  'France has closed three bases in northern Mali, the latest in the desert town of Gossi.',
])('one of several bases that is told by its rank is where it says: %s', (text) =>
  expect(said(text, 'en')).toContain('withdrawals Gossi FR'),
);

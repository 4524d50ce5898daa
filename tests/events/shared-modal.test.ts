import { expect, test } from 'vitest';
import { read } from './reading.ts';

const told = (text: string): string[] =>
  read(text, '2022-04-20', 'en').claims.map(
    ({ layer, placeId, status, from, to }) => `${layer} ${placeId} ${status} ${from ?? ''}..${to ?? ''}`,
  );

test('a second verb after "will" or "to" is as the first one is', () => {
  expect(told('The mission will send more troops to Gao and set up a French base in Gossi in May.')).toContainEqual(
    expect.stringMatching(/^bases Gossi planned 2022-05-01/),
  );
  expect(told('France wants to close Kidal and set up a base in Gossi.')).toContainEqual(
    expect.stringMatching(/^bases Gossi planned/),
  );
  expect(told('France sent more troops to Gao and set up a base in Gossi in March.')).toContainEqual(
    expect.stringMatching(/^bases Gossi reported 2022-03-01/),
  );
});

test('what has been done is not of the day on which the same is to be done elsewhere', () => {
  const claims = told(
    'France has handed its base in Gossi over to the army and is to do the same in Kidal next month.',
  );
  expect(claims).toContain('withdrawals Gossi reported ..2022-04-20');
  expect(claims).toContain('withdrawals Kidal planned 2022-05-01..2022-05-31');
});

test('who is left in a town has not left it', () => {
  expect(told('After that only a garrison of the French army was left in Gossi.').join()).not.toContain('withdrawals');
  expect(told('The base in Gossi was left by the French on 3 April.')).toContain(
    'withdrawals Gossi reported 2022-04-03..2022-04-03',
  );
});

import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** Action, status, place, days and force of the withdrawals that rules read on 20 April 2022 in a text about a mission in Mali. */
const told = (text: string, language = 'en'): string[] =>
  read(
    `${language === 'fr' ? 'La crise du Mali dure.' : 'The crisis in Mali goes on.'} ${text}`,
    '2022-04-20',
    language,
  )
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ action, status, placeId, from, to, force }) => `${action} ${status} ${placeId} ${from}..${to} ${force}`);

test.each([
  ['Germany said that its contingent would leave by May.', 'withdrawal planned Mali 2022-04-20..2022-05-31 DE'],
  ["Germany's 900 soldiers left in March.", 'withdrawal reported Mali 2022-03-01..2022-03-31 DE'],
  [
    'Germany pulled its last soldiers out of the mission in March.',
    'withdrawal reported Mali 2022-03-01..2022-03-31 DE',
  ],
  ['Germany plans to be out of MINUSMA by May.', 'withdrawal planned Mali 2022-04-20..2022-05-31 DE'],
  ['On 4 April Germany announced the withdrawal of its 900 soldiers.', 'withdrawal planned Mali 2022-04-04..null DE'],
])('who is told to leave, leaves the country that the text is about: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([['Soldiers left in March.'], ['Germany is of the mission.'], ['A German soldier left the room.']])(
  'nobody leaves the country: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

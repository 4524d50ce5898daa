import { expect, test } from 'vitest';
import { read } from './reading.ts';

const days = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, from, to }) => `${layer} ${from ?? ''}..${to ?? ''}`);

test('what has been done since a month was done from then to the day of the report', () => {
  expect(days('Since January, the United Nations has closed its base in Gossi.')).toEqual([
    'withdrawals 2022-01-01..2022-04-20',
  ]);
  expect(days('French troops have been deployed in Gossi since January 2019.')[0]).toMatch(/^bases 2019-01-01/);
});

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

test('of two days side by side the more exact one counts', () => {
  const sentence = 'the Malian foreign minister, who spoke in New York, had asked French troops to leave Gossi.';
  expect(days(`Two weeks earlier, on 6 April, ${sentence}`)).toEqual(['withdrawals 2022-04-06..2022-04-06']);
  expect(days('Last year, on 3 May, gunmen attacked Gossi.')).toEqual(['attacks 2021-05-03..2021-05-03']);
});

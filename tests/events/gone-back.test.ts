import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('those who fall back on their bases do not leave them', () => {
  test.each([
    ['fr', 'Les soldats français se sont repliés sur leurs bases de Gao et de Gossi.', ''],
    ['en', 'The French troops fell back on their positions in Gao and Gossi.', ''],
    ['en', 'French troops left Konna and fell back on their bases in Gao and Gossi.', 'withdrawals Konna FR'],
    ['fr', 'Les soldats français se sont repliés de leurs positions de Gossi.', 'withdrawals Gossi FR'],
  ])('%s %s', (language, text, left) => {
    const claims = said(text, language).split(' | ');
    expect(claims.filter((one) => one.startsWith('withdrawals')).join()).toBe(left);
  });
});

test('a car bomb that goes off leaves nothing', () =>
  expect(
    said('The UN base in Kidal was attacked. At the gate of the camp a suicide vehicle had gone off.', 'en'),
  ).not.toContain('withdrawals'));

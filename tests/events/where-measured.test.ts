import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  'Gunmen attacked Gossi, 160 km from Gao, where the French army keeps a base.',
  'Gunmen attacked the village of Gossi, some 160 kilometres from Gao, where the French army keeps a base.',
])('a "where" after a distance stands for the nearer town: %s', (text) => {
  expect(said(text, 'en')).toContain('attacks Gossi');
  expect(said(text, 'en')).toContain('bases Gao FR');
  expect(said(text, 'en')).not.toContain('bases Gossi');
});

test('a column that sets out in some direction leaves no base', () => {
  expect(said('French troops set out northwards from Gao on Sunday.', 'en')).toBe('');
  expect(said('The last French troops set out north from Gao on Sunday.', 'en')).toContain('withdrawals Gao FR');
});

test('so many of those who were told of are hit', () =>
  expect(said('On 12 April, at Gossi, men gathered the villagers, and 39 of them were shot.', 'en')).toContain(
    'attacks Gossi',
  ));

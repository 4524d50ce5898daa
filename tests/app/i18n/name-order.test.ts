import { expect, test } from 'vitest';
import { nameOrder, nameRanks } from '../../../src/app/i18n/name-order.ts';

test.each(['en', 'fr'] as const)(
  'names stand where a reader looks for them, whatever their accents and case: %s',
  (language) => {
    const names = ['Tchad', 'Égypte', 'Zimbabwe', 'al-Qaida', 'Espagne', 'Abu Sayyaf', 'Éthiopie'];
    expect(names.sort(nameOrder(language))).toEqual([
      'Abu Sayyaf',
      'al-Qaida',
      'Égypte',
      'Espagne',
      'Éthiopie',
      'Tchad',
      'Zimbabwe',
    ]);
  },
);

test('numbers in names count as numbers, and names that sound alike keep one order', () => {
  expect(['Camp 10', 'Camp 9'].sort(nameOrder('en'))).toEqual(['Camp 9', 'Camp 10']);
  expect(['Me\u0301naka', 'Ménaka'].sort(nameOrder('fr'))).toEqual(['Ménaka', 'Me\u0301naka'].sort());
});

test('ranks compare as the names do', () => {
  const rank = nameRanks(['Zinder', 'Édéa', 'Édéa', 'Gao'], 'fr');
  expect(['Zinder', 'Gao', 'Édéa'].sort((a, b) => rank(a) - rank(b))).toEqual(['Édéa', 'Gao', 'Zinder']);
});

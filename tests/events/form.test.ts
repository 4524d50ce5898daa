import { expect, test } from 'vitest';
import { createForms } from '../../src/events/form.ts';
import type { Item } from '../../src/events/items.ts';
import { createWord } from '../../src/events/word.ts';

const item = (low: string, more: Partial<Item> = {}): Item => ({
  kind: 'word',
  start: 0,
  end: low.length,
  text: low,
  low,
  word: null,
  mention: null,
  date: null,
  force: '',
  demonym: '',
  ...more,
});

test('what is written alike shares a form, what is another word does not', () => {
  const formOf = createForms();
  const word = createWord();
  expect(formOf(item('camp'))).toBe(formOf(item('camp')));
  expect(formOf(item('camp'))).not.toBe(formOf(item('camps')));
  expect(formOf(item('camp', { word }))).not.toBe(formOf(item('camp')));
});

test('adjectives of nation that are different words keep a form each, however they follow one another', () => {
  const formOf = createForms();
  const [one, other] = [createWord(), createWord()].map((word) => item('french', { word, demonym: 'french' }));
  const first = formOf(one!);
  expect(first.near).toBe('<demonym>');
  expect(formOf(other!)).not.toBe(first);
  expect(formOf(one!)).toBe(first);
});

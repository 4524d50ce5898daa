import { expect, test } from 'vitest';
import { ofSpelling, spellingAt } from '../../src/text/spelling.ts';

test('what is written alike is one spelling', () => {
  const first = spellingAt('The Élysée and', 4, 10);
  expect(first).toMatchObject({ text: 'Élysée', low: 'élysée', folded: 'elysee' });
  expect(spellingAt('Élysée', 0, 6)).toBe(first);
  expect(spellingAt('élysée', 0, 6)).not.toBe(first);
});

test('a fact is worked out once for each spelling', () => {
  const asked: string[] = [];
  const lengthOf = ofSpelling(({ text }) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(lengthOf(spellingAt('a patrol', 2, 8)).length).toBe(6);
  expect(lengthOf(spellingAt('patrol', 0, 6)).length).toBe(6);
  expect(asked).toEqual(['patrol']);
});

test('words of one hash are told apart, however many there are', () => {
  const alike = ['Aa', 'BB'];
  const all = Array.from({ length: 256 }, (_, i) =>
    [...i.toString(2).padStart(8, '0')].map((bit) => alike[+bit]).join(''),
  );
  for (const word of [...all, ...all]) expect(spellingAt(`x${word}y`, 1, 17).text).toBe(word);
});

test('ever new words, long ones and the names of properties are spelt as they are', () => {
  for (let i = 0; i < 70_000; i++) {
    const word = `w${i}`;
    expect(spellingAt(word, 0, word.length).text === word).toBe(true);
  }
  const long = 'A'.repeat(5000);
  expect(spellingAt(long, 0, 5000).low).toBe('a'.repeat(5000));
  expect(spellingAt('__proto__', 0, 9)).toMatchObject({ text: '__proto__', folded: '__proto__' });
});

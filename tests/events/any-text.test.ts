import fc from 'fast-check';
import { expect, test } from 'vitest';
import wordsEn from '../../geodata/lexicon/words-en.tsv?raw';
import wordsFr from '../../geodata/lexicon/words-fr.tsv?raw';
import { lexiconOf } from '../../src/events/lexicon.ts';
import { rowsOf } from '../../src/text/table.ts';
import { PLACES, readWhole } from './reading.ts';

/** What is neither a verb nor a noun of the lexicon: days, counts, signs, names that nobody knows, and words as well. */
const OTHERS = [
  ...[...PLACES.keys()].slice(0, 12),
  ...['on 3 May 2022', 'le 3 mai 2022', 'Monday', 'lundi', 'in June', 'en juin', '14', 'two', 'deux', 'une trentaine'],
  ...[',', ',', ';', ':', '.', '.', '(', ')', '"', '«', '»', '–', '-', "'s", '’', '\n\n', '!', '?', '%', '…'],
  ...['Zorblatt', 'zorblatt', 'ÉTAT', 'UN', 'soldiers', 'des soldats', 'camp', 'the base', 'la base'],
];

/** One word of each class, which all orders of classes are made of, and all that the tables of a language know. */
const LANGUAGES = [
  ['en', oneOfEach(wordsEn), [...lexiconOf('en').words.keys()]],
  ['fr', oneOfEach(wordsFr), [...lexiconOf('fr').words.keys()]],
] as const;

function oneOfEach(words: string): string[] {
  return [...new Map(rowsOf(words).map((row) => [row.class!, row.word!])).values()];
}

test.each(LANGUAGES)('no order of words is too much for the reading, in %s', (language, classes, words) => {
  const piece = fc.oneof(fc.constantFrom(...classes), fc.constantFrom(...words), fc.constantFrom(...OTHERS));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { start, end } of readWhole(text, '2022-04-20', language).claims) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 4000, seed: 1 },
  );
});

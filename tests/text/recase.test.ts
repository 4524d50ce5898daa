import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShouted, recase } from '../../src/text/recase.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const PROPER = new Set(['gao', 'bamako', 'keita', 'monday', 'cote', 'ivoire']);
const UPPER = new Set(['minusma', 'un']);
const LEXICON = {
  names: (words: readonly string[], at: number) =>
    words[at] === 'new' && words[at + 1] === 'york' ? 2 : PROPER.has(words[at]!) ? 1 : 0,
  upper: (word: string) => UPPER.has(word),
};
const recased = (text: string) => recase(text, splitSentences(text), LEXICON);

test.each([
  ['TWO MEN DIED IN GAO ON MONDAY.', 'Two men died in Gao on Monday.'],
  ['MINUSMA SAID THE UN AND THE FMLN MET.', 'MINUSMA said the UN and the FMLN met.'],
  ['THE U.S. ARMY LEFT BAMAKO', 'The U.S. army left Bamako'],
  ['L’ARMÉE QUITTE LA CÔTE D’IVOIRE', 'L’armée quitte la Côte d’Ivoire'],
  ['TROOPS LEAVE GAO TODAY\n\nThey left Gao. UN OK.', 'Troops leave Gao today\n\nThey left Gao. UN OK.'],
  ['Troops LEFT Gao for MINUSMA.', 'Troops LEFT Gao for MINUSMA.'],
  ['İSTANBUL MEETING ENDS WITHOUT RESULT', 'İstanbul meeting ends without result'],
  ['A NEW TALK IN NEW YORK', 'A new talk in New York'],
  ['TALKS ARE NEW. YORK IS FAR FROM IT', 'Talks are new. York is far from it'],
  ['', ''],
])('%s', (text, expected) => {
  expect(recased(text)).toBe(expected);
});

test('few letters are no text in capitals', () => {
  expect(isShouted('UN OK', { start: 0, end: 5 })).toBe(false);
  expect(isShouted('TROOPS LEAVE', { start: 0, end: 12 })).toBe(true);
});

test('length and everything but case stay the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (extra) => {
      const text = `TWO MEN DIED IN GAO ${extra.toUpperCase()}`;
      const result = recased(text);
      expect(result.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) {
        if (result[at] !== text[at]) expect(result[at]!.toUpperCase()).toBe(text[at]!.toLowerCase().toUpperCase());
      }
    }),
    { numRuns: 500 },
  );
});

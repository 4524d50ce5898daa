import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/token.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['French troops left.', ['French', 'troops', 'left', '.']],
    ['l’Adrar des Ifoghas', ['l', '’', 'Adrar', 'des', 'Ifoghas']],
    ["N'Djamena", ['N', "'", 'Djamena']],
    ['mi-août', ['mi', '-', 'août']],
    ['the U.N. base, 10 a.m.', ['the', 'U.N.', 'base', ',', '10', 'a.m.']],
    ['U.S and the U.S.', ['U.S', 'and', 'the', 'U.S.']],
    ['J. Smith', ['J', '.', 'Smith']],
    ['G5 Sahel', ['G5', 'Sahel']],
    ['2,000 men, 4.2 km, 1er, 18th', ['2,000', 'men', ',', '4.2', 'km', ',', '1er', ',', '18th']],
    ['2014,2015 and 1,500,000', ['2014', ',', '2015', 'and', '1,500,000']],
    ['14/05/2021 10:02 2022-01-20', ['14', '/', '05', '/', '2021', '10', ':', '02', '2022', '-', '01', '-', '20']],
    ['14.05.2021.', ['14.05.2021', '.']],
    ['7\u00a0mars\u202f2022', ['7', 'mars', '2022']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['go\u{1f525}Gao', ['go', '\u{1f525}', 'Gao']],
    ['a\u0000b', ['a', 'b']],
    ['غادرت غاو.', ['غادرت', 'غاو', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('kinds', () => {
    expect(tokenise('G5 18th -').map(({ kind }) => kind)).toEqual(['word', 'number', 'mark']);
  });

  test('offsets count from the start of the whole text', () => {
    const text = 'One. Two left Gao.';
    expect(tokenise(text, 5, 13).map(({ start, end }) => text.slice(start, end))).toEqual(['Two', 'left']);
  });

  test('on any input tokens are in order, apart, and what they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toBe('');
          expect(text.slice(at, token.start)).toMatch(/^[\p{Z}\p{Cc}\p{Cf}\p{M}]*$/u);
          at = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1,', '1,000', 'A.', 'a', '.', '\ud83d'])('200,000 times over: %s', (piece) => {
    expect(tokenise(piece.repeat(200_000)).at(-1)!.end).toBe(piece.length * 200_000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise, tokensOf } from '../../src/text/token.ts';

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

describe('tokens of a stretch', () => {
  const text = 'Gao fell. Kidal held.';

  test('are read once for all readers of a text', () => {
    const first = tokensOf(text, { start: 10, end: 21 });
    expect(first).toEqual(tokenise(text, 10, 21));
    expect(tokensOf(text, { start: 10, end: 21 })).toBe(first);
  });

  test('are those of the stretch and text asked for, whatever was asked before', () => {
    tokensOf(text, { start: 0, end: 21 });
    expect(tokensOf(text, { start: 0, end: 9 })).toEqual(tokenise(text, 0, 9));
    const other = 'Mopti was left.';
    expect(tokensOf(other, { start: 0, end: 9 })).toEqual(tokenise(other, 0, 9));
  });

  test('are whole in a text of more than are kept', () => {
    const long = 'a b c d '.repeat(8000);
    for (const start of [0, 20_000, 0, 40_000, 20_000])
      expect(tokensOf(long, { start, end: start + 20_000 })).toHaveLength(10_000);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['Ménaka', 'menaka'],
  ['CÔTE D’IVOIRE', "cote d'ivoire"],
  ['Œuvre æther Straße', 'oeuvre aether strasse'],
  ['Île–de‑France', 'ile-de-france'],
  ['7\u00a0mars\u202f2022', '7 mars 2022'],
  ['«\u2009oui\u2009» “yes”', '" oui " "yes"'],
  ['e\u0301te\u0301', 'ete'],
  ['so\u00adft\u200bly', 'softly'],
  ['Tōkyō Đà Nẵng Łódź', 'tokyo da nang lodz'],
  ['غاو', 'غاو'],
  ['Ｇａｏ', 'ｇａｏ'],
  ['\ud800', '\ud800'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('every code unit that is folded stays so', () => {
  const astray: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const once = fold(String.fromCharCode(code));
    if (fold(once) !== once) astray.push(code.toString(16));
  }
  expect(astray).toEqual([]);
});

test('what is folded stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
    { numRuns: 1000 },
  );
});

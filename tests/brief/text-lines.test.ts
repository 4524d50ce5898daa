import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isRtl, wholeStart } from '../../src/brief/clean-text.ts';
import { breakLines, paragraph, type Run } from '../../src/brief/text-lines.ts';
import { measure } from './matter.ts';

const body = (text: string): Run => ({ text, face: 'body', colour: '#000000' });
const lines = (runs: readonly Run[], width: number, most?: number): string[] =>
  breakLines(runs, { size: 10, line: 12, width, ...(most === undefined ? {} : { lines: most }) }, measure).rows.map(
    ({ pieces }) => pieces.map(({ text }) => text).join(''),
  );

test('lines break at spaces and keep every word', () => {
  expect(lines([body('one two three four')], 54)).toEqual(['one two', 'three four']);
});

test('a change of face inside a line does not lose the space before it', () => {
  const bold: Run = { text: 'Gao', face: 'strong', colour: '#000000' };
  expect(lines([bold, body(' France since 2014.'), body(' AFP')], 500)).toEqual(['Gao France since 2014. AFP']);
});

test('no line is wider than the measure, whatever the text, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 30, max: 200 }), (raw, width) => {
      const text = cleanText(raw);
      const { rows, cut } = breakLines([body(text)], { size: 10, line: 12, width }, measure);
      for (const row of rows) expect(row.width).toBeLessThanOrEqual(Math.max(width, 12 * 5.4) + 0.1);
      expect(cut).toBe(false);
      const kept = rows.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(' ');
      expect(kept.replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }),
  );
});

test('what does not fit ends with an ellipsis that fits', () => {
  const cut = lines([body('one two three four five six')], 60, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…$/);
  expect(measure(cut[1] ?? '', 'body', 10)).toBeLessThanOrEqual(60);
});

test('right-to-left lines stand at the right', () => {
  const { ops } = paragraph([body('قوات فرنسية')], { size: 10, line: 12, width: 300 }, 0, 0, measure);
  expect(ops[0]?.rtl).toBe(true);
  expect((ops[0]?.x ?? 0) + (ops[0]?.width ?? 0)).toBeCloseTo(300, 5);
});

test('controls, direction switches and lone surrogates are gone, joiners and accents stay', () => {
  expect(cleanText('a\u0000b\u202ec\ud800d\ue000\u200de\u0301')).toBe('abc\ufffdd\ue000\u200de\u0301');
  expect(cleanText('  one\n\ttwo\u2028three ')).toBe('one two three');
  expect(cleanText('x'.repeat(3000))).toHaveLength(2000);
});

test('a cut never splits an emoji or a letter from its accent', () => {
  expect(wholeStart('ab👩‍👩‍👧', 3)).toBe('ab');
  expect(wholeStart('e\u0301x', 1)).toBe('');
  expect(isRtl('2022 الوضع')).toBe(true);
  expect(isRtl('Gao الوضع')).toBe(false);
});

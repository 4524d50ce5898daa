import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/text/codes.ts';

test('code units between two offsets, of texts of any length and sign', () => {
  const room = codesOf('', 0, 0).length;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), fc.boolean(), (piece, before, after, long) => {
      const text = long ? piece.padEnd(room + 100, 'é’a ') : piece;
      const from = Math.min(before, text.length);
      const to = Math.max(from, text.length - after);
      const codes = codesOf(text, from, to);
      const wanted = Array.from({ length: to - from }, (_, i) => text.charCodeAt(from + i));
      expect([...codes.subarray(0, to - from)]).toEqual(wanted);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumbering } from '../../src/map/numbering.ts';

test('keys are numbered as they are first met, however large', () => {
  const key = fc.oneof(
    fc.nat(40),
    fc.maxSafeNat(),
    fc.nat(9).map((n) => n * 2 ** 32),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const numbering = createNumbering(keys.length);
      const wanted = [...new Set(keys)];
      expect(keys.map((key) => numbering.of(key))).toEqual(keys.map((key) => wanted.indexOf(key)));
      expect(numbering.length()).toBe(wanted.length);
      for (const key of [...wanted, 77]) expect(numbering.known(key)).toBe(wanted.indexOf(key));
    }),
  );
});

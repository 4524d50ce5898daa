import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumbering } from '../../src/map/numbering.ts';

const few = fc.nat(40);
const anyKey = fc.oneof(
  few,
  fc.maxSafeNat(),
  fc.nat(9).map((n) => n * 2 ** 32),
);

test('keys are numbered as they are first met, however large', () => {
  const lists = fc.oneof(fc.array(anyKey, { maxLength: 60 }), fc.array(few, { minLength: 40, maxLength: 60 }));
  fc.assert(
    fc.property(lists, (keys) => {
      const wanted = [...new Set(keys)];
      const numbering = createNumbering(keys.length, Math.max(0, ...keys, 77) + 1);
      expect(keys.map((key) => numbering.of(key))).toEqual(keys.map((key) => wanted.indexOf(key)));
      expect(numbering.length()).toBe(wanted.length);
      for (const key of [...wanted, 77]) expect(numbering.known(key)).toBe(wanted.indexOf(key));
    }),
  );
});

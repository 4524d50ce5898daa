/** Numbers keys as they are first met: 0, 1, 2 and so on. Keys are whole numbers from 0 to 2 to the power of 53. */
export interface Numbering {
  /** The number of a key; a new one gets the next. */
  of(key: number): number;
  /** The number of a key, -1 where it has none. */
  known(key: number): number;
  length(): number;
}

/**
 * A numbering of up to so many keys, all below `span`; a table with open places, since a Map of a hundred thousand takes
 * far longer, or with a place for every key where they are few.
 */
export function createNumbering(most: number, span: number): Numbering {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)));
  return span <= size ? denseNumbering(span) : sparseNumbering(size);
}

function denseNumbering(span: number): Numbering {
  /** Numbers are one more than they are. */
  const numbers = new Uint32Array(span);
  let length = 0;
  return {
    of(key) {
      const number = numbers[key] as number;
      if (number !== 0) return number - 1;
      numbers[key] = ++length;
      return length - 1;
    },
    known: (key) => (numbers[key] ?? 0) - 1,
    length: () => length,
  };
}

function sparseNumbering(size: number): Numbering {
  const mask = size - 1;
  const keys = new Float64Array(size);
  const numbers = new Uint32Array(size);
  let length = 0;
  /** Where a key stands or would stand; numbers there are one more than they are. */
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) ^ Math.imul(key / 2 ** 32, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    of(key) {
      const slot = slotOf(key);
      const number = numbers[slot] as number;
      if (number !== 0) return number - 1;
      keys[slot] = key;
      numbers[slot] = ++length;
      return length - 1;
    },
    known: (key) => (numbers[slotOf(key)] as number) - 1,
    length: () => length,
  };
}

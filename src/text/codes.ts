let codes = new Uint16Array(1 << 14);

/**
 * UTF-16 code units of a text between two offsets, the first of them at 0; what follows the last is of texts before. One
 * array for all: it holds until the next call.
 */
export function codesOf(text: string, from: number, to: number): Uint16Array {
  if (codes.length < to - from) codes = new Uint16Array(Math.max(2 * codes.length, to - from));
  // By the prototype's own method: a call on the text is slow where texts of many makes (parts, joined, read) have been.
  for (let i = from; i < to; i++) codes[i - from] = String.prototype.charCodeAt.call(text, i);
  return codes;
}

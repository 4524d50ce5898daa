/** What a UTF-16 code unit is to a reader of words; see `KIND`. */
export const MARK = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case. */
export const LETTER = 4;
export const DIGIT = 5;
/** Combining marks and invisible signs: part of the word they stand in, nothing on their own. */
export const JOINER = 6;

/**
 * Kind of each UTF-16 code unit. Control characters count as spaces, only ASCII digits as digits (digits of other
 * scripts are letters), and surrogates as letters, so that words of astral scripts hold together; the high surrogates
 * of emoji are marks.
 */
export const KIND: Uint8Array = build();

function build(): Uint8Array {
  const kinds = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) kinds[code] = code < 0x3000 ? classify(code) : wide(code);
  return kinds;
}

function classify(code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return SPACE;
  const char = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}|\p{Nd}/u.test(char)) return LETTER;
  if (/\p{M}|\p{Cf}/u.test(char)) return JOINER;
  return /\p{Z}/u.test(char) ? SPACE : MARK;
}

/** Code units from U+3000: by block, which is exact enough for telling words from marks and costs no start-up time. */
function wide(code: number): number {
  if (code === 0x3000) return SPACE;
  if (code <= 0x3004 || (code >= 0x3007 && code <= 0x3030)) return MARK;
  if (code >= 0xa640 && code < 0xac00) return classify(code);
  if (code >= 0xd83c && code <= 0xd83e) return MARK;
  if (code >= 0xe000 && code <= 0xf8ff) return MARK;
  if (code >= 0xfe00) return classify(code);
  return LETTER;
}

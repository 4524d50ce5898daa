/** Controls and invisible format characters, but for white space and the joiners that emoji and Arabic need. */
const CONTROL = /(?![\t\n\r]|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const LONE = /\p{Cs}/gu;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /[A-Za-z\u00aa-\u02b8\u0370-\u058f\u0590-\u08ff\u0900-\u1fff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text as every output can hold it: no control or direction-switching characters, no lone surrogates, white space
 * as single spaces (no-break spaces stay), at most `most` UTF-16 units and then an ellipsis.
 */
export function cleanText(text: string, most = 2000): string {
  const plain = text
    .slice(0, most * 4)
    .replace(CONTROL, '')
    .replace(LONE, '\ufffd')
    .replace(/[\t\n\r \u2028\u2029]+/g, ' ')
    .trim();
  return plain.length <= most ? plain : `${wholeStart(plain, most - 1).trimEnd()}…`;
}

/** Whether a text's first letter with a direction runs right to left. */
export function isRtl(text: string): boolean {
  const first = STRONG.exec(text);
  return first !== null && RTL.test(first[0]);
}

/** The first `length` units of a text without cutting a pair or a letter from its marks. */
export function wholeStart(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 0 && end < text.length && /^(?:[\udc00-\udfff]|\p{M}|\u200d|\ufe0f)/u.test(text.slice(end, end + 2)))
    end--;
  while (end > 0 && text[end - 1] === '\u200d') end--;
  return text.slice(0, end);
}

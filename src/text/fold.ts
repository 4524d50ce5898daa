/** Letters that canonical decomposition leaves alone. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
  ɲ: 'n',
};

const SIGNS: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201b\u02bc\u02bb\u2032\u00b4`\uff07'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe63\uff0d'],
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'],
  [
    ' ',
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\v\f\r\u2028\u2029\u0085',
  ],
  ['', '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e'],
];

const TABLE: readonly string[] = build();

function build(): string[] {
  const table: string[] = [];
  for (let code = 0; code < 0x3000; code++) {
    const lower = String.fromCharCode(code).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    // A sign can be written as another one that is made plain: U+1FFD is an acute accent.
    table.push(LATIN[lower] ?? plainOf(String.fromCharCode(code)) ?? plainOf(lower) ?? lower);
  }
  table[0xad] = '';
  return table;
}

/** What a sign is made; null for any other string. */
function plainOf(sign: string): string | null {
  for (const [plain, signs] of SIGNS) if (sign.length === 1 && signs.includes(sign)) return plain;
  return null;
}

/** One code unit folded, as `fold` does it: none, one or two code units. */
export function foldCode(code: number): string {
  return code < 0x3000 ? TABLE[code]! : foldWide(code);
}

function foldWide(code: number): string {
  if (code >= 0x3001 && code < 0xfe00) return String.fromCharCode(code);
  const sign = String.fromCharCode(code);
  return plainOf(sign) ?? sign.toLowerCase();
}

/**
 * A string as names and words are compared: lower case, no accents, ligatures spelt out, typographic apostrophes,
 * hyphens, quotes and spaces made plain, invisible signs dropped. The length may change. Linear in the string; lone
 * surrogates stay as they are.
 */
export function fold(text: string): string {
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 || code === 96 || (code >= 9 && code <= 13)) return foldAll(text);
    if (code >= 65 && code <= 90) changed = true;
  }
  return changed ? text.toLowerCase() : text;
}

function foldAll(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldCode(text.charCodeAt(i));
  return folded;
}

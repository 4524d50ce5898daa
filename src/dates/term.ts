import { KIND, LOWER, UPPER } from '../text/character.ts';
import { fold } from '../text/fold.ts';
import { isNumberWord, readCardinal } from '../text/number-word.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/token.ts';
import { type Roles, rolesOf } from './lexicon.ts';

/**
 * A token as date rules see it: folded, with its roles. Elided words keep their apostrophe ("d'", "l'", "'s"), short
 * months their full stop, and numbers in words are one term. `tight` tells that no space stands before it.
 */
export interface Term extends Span {
  word: string;
  /** The first token as written. */
  raw: string;
  roles: Roles;
  /** First letter: upper, lower, or neither. */
  initial: 'upper' | 'lower' | null;
  tight: boolean;
}

/** The roles of a word that has none. */
export const NO_ROLES: Roles = Object.freeze({});
const ELIDED = new Set(['d', 'l', 'c', 's', 'n', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu']);
/** Words that an apostrophe or a hyphen divides, by their two folded halves. */
const COMPOUNDS = new Set(["aujourd'hui", 'apres-midi', 'avant-hier', 'apres-demain', 'week-end']);
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Terms of a stretch of text in a language (two-letter code). */
export function termsOf(text: string, start: number, end: number, language: string): Term[] {
  const lexicon = rolesOf(language);
  const tokens = tokenise(text, start, end);
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const from = tokens[i]!;
    const tight = i > 0 && tokens[i - 1]!.end === from.start;
    const [word, roles, next] = read(tokens, i, lexicon);
    const kind = KIND[from.text.charCodeAt(0)];
    const initial = kind === UPPER ? 'upper' : kind === LOWER ? 'lower' : null;
    terms.push({ start: from.start, end: tokens[next - 1]!.end, word, raw: from.text, roles, initial, tight });
    i = next;
  }
  return terms;
}

function read(tokens: readonly Token[], at: number, lexicon: ReadonlyMap<string, Roles>): [string, Roles, number] {
  const token = tokens[at]!;
  if (token.kind === 'number') return [fold(token.text), numberRoles(token.text), at + 1];
  const word = fold(token.text);
  if (token.kind === 'mark') {
    const next = tokens[at + 1];
    if (word === "'" && next?.text === 's' && next.start === token.end) return ["'s", NO_ROLES, at + 2];
    return [word, lexicon.get(word) ?? NO_ROLES, at + 1];
  }
  const next = tokens[at + 1];
  if (next && next.start === token.end && next.kind === 'mark') {
    const joined = joinedWord(tokens, at, word, fold(next.text), lexicon);
    if (joined) return joined;
  }
  const roles = lexicon.get(word);
  const cardinal = isNumberWord(word) ? readCardinal(tokens, at) : null;
  if (cardinal) return [word, { ...roles, num: cardinal.value }, cardinal.end];
  return [word, roles ?? NO_ROLES, at + 1];
}

/** A word that the mark right after it belongs to: elisions, "aujourd'hui", "après-midi", "Jan.". */
function joinedWord(
  tokens: readonly Token[],
  at: number,
  word: string,
  mark: string,
  lexicon: ReadonlyMap<string, Roles>,
): [string, Roles, number] | null {
  const after = tokens[at + 2];
  if (mark === "'" || mark === '-') {
    const compound = after ? `${word}${mark}${fold(after.text)}` : '';
    if (COMPOUNDS.has(compound)) return [compound, lexicon.get(compound) ?? NO_ROLES, at + 3];
  }
  if (mark === "'" && ELIDED.has(word)) return [`${word}'`, lexicon.get(`${word}'`) ?? NO_ROLES, at + 2];
  if (mark !== '.') return null;
  const roles = lexicon.get(word);
  return roles && ('mon' in roles || 'wkd' in roles) ? [word, roles, at + 2] : null;
}

/**
 * Roles of a number token: `num` its value, `dom` a day of the month, `nth` an ordinal, `year`, `yy` two digits,
 * `dd` one or two, `decade` for "1990s", `dotted` for "14.05.2021".
 */
function numberRoles(text: string): Roles {
  let digits = 0;
  while (digits < text.length && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
  const value = Number(text.slice(0, Math.min(digits, 15)));
  const suffix = text.slice(digits).toLowerCase();
  if (suffix === '') return plainRoles(value, digits);
  if (digits <= 2 && /^(?:st|nd|rd|th|er|re|ère|e|ème|eme|nde)$/.test(suffix)) {
    return value >= 1 && value <= 31 ? { dom: value, nth: value } : { nth: value };
  }
  if (suffix === 's' && digits === 4 && value % 10 === 0 && value >= FIRST_YEAR) return { decade: value };
  if (DOTTED.test(text)) return { dotted: 1 };
  const thousands = /^(?:,\d{3}){1,4}$/.test(suffix) ? Number(text.replaceAll(',', '')) : null;
  return thousands === null ? NO_ROLES : { num: thousands };
}

function plainRoles(value: number, digits: number): Roles {
  const roles: Record<string, number> = { num: value };
  if (digits <= 2) {
    roles.dd = value;
    if (value >= 1 && value <= 31) roles.dom = value;
    if (digits === 2) roles.yy = value;
  } else if (digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) roles.year = value;
  return roles;
}

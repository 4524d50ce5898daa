import { KIND, LOWER, UPPER } from '../text/character.ts';
import { isNumberWord } from '../text/number-word.ts';
import { ofSpelling, type Spelling } from '../text/spelling.ts';
import { BOUND_RULES } from './bound.ts';
import { maskOf, type RoleMask, type Roles, rolesOf } from './lexicon.ts';
import { numberRoles } from './number-roles.ts';
import type { Rule } from './rule.ts';
import { DATE_RULES } from './rules.ts';

/** What is known of a word or number as it is written, wherever it stands. */
export interface Known extends RoleMask {
  /** The word folded. */
  word: string;
  roles: Roles;
  /** First letter: upper, lower, or neither. */
  initial: 'upper' | 'lower' | null;
  /** Whether it can begin a number in words. */
  spelt: boolean;
  /** The rules that can begin with it, in their order: whole dates, and bounds that hold a date. */
  dates: Starts;
  bounds: Starts;
}

/** Rules that can begin with a word, and what one of them needs to follow it: null if nothing. */
export interface Starts {
  rules: readonly Rule[];
  second: (RoleMask & { words: ReadonlySet<string> }) | null;
}

/** The words of a language as date rules see them. Each spelling is looked into once. */
export interface Vocabulary {
  /** A word, mark or number as it is written. */
  known(spelling: Spelling): Known;
  /** One that several tokens make, by its folded form. */
  joined(word: string): Known;
  /** A number in words of a value, by its first word. */
  number(first: Known, value: number): Known;
}

/** Spellings kept at a time; a text of ever new ones starts over. */
const LARGEST = 50_000;
const NO_ROLES: Roles = Object.freeze({});

const VOCABULARIES = new Map<string, Vocabulary>();

/** Vocabulary for texts in a language (two-letter code); those without own rules share one. */
export function vocabularyOf(language: string): Vocabulary {
  const key = language === 'en' || language === 'fr' ? language : '';
  const found = VOCABULARIES.get(key) ?? build(key);
  VOCABULARIES.set(key, found);
  return found;
}

function build(language: string): Vocabulary {
  const lexicon = rolesOf(language);
  const dates = startsOf(DATE_RULES, language);
  const bounds = startsOf(BOUND_RULES, language);
  const seen = new Map<string, Known>();
  const made = (word: string, roles: Roles, raw = word): Known => {
    const kind = KIND[raw.charCodeAt(0)];
    const initial = kind === UPPER ? 'upper' : kind === LOWER ? 'lower' : null;
    return {
      word,
      roles,
      ...maskOf(Object.keys(roles)),
      initial,
      spelt: isNumberWord(word),
      dates: dates(word, roles),
      bounds: bounds(word, roles),
    };
  };
  const keep = (spelling: string, known: Known): Known => {
    if (seen.size >= LARGEST) seen.clear();
    seen.set(spelling, known);
    return known;
  };
  return {
    number(first, value) {
      const spelling = `${first.word} ${value}`;
      return seen.get(spelling) ?? keep(spelling, made(first.word, { ...first.roles, num: value }));
    },
    joined(word) {
      return seen.get(word) ?? keep(word, made(word, lexicon.get(word) ?? NO_ROLES));
    },
    known: ofSpelling(({ text, folded }) => {
      const digit = text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
      return made(folded, digit ? numberRoles(text) : (lexicon.get(folded) ?? NO_ROLES), text);
    }),
  };
}

/** The rules of a language that can begin with a word of some roles. */
function startsOf(rules: readonly Rule[], language: string): (word: string, roles: Roles) => Starts {
  const spoken = rules.filter((rule) => rule.language === 'any' || rule.language === language);
  const keys = new Set(spoken.flatMap((rule) => rule.keys));
  return (word, roles) => {
    const own = [`=${word}`, ...Object.keys(roles)].filter((key) => keys.has(key));
    if (own.length === 0) return NOTHING;
    const fitting = spoken.filter((rule) => rule.keys.some((key) => own.includes(key)));
    return { rules: fitting, second: secondOf(fitting) };
  };
}

const NOTHING: Starts = Object.freeze({ rules: Object.freeze([]), second: null });

function secondOf(rules: readonly Rule[]): Starts['second'] {
  const words = new Set<string>();
  let lo = 0;
  let hi = 0;
  for (const { second } of rules) {
    if (!second) return null;
    lo |= second.lo;
    hi |= second.hi;
    for (const word of second.words) words.add(word);
  }
  return { lo, hi, words };
}

import cuesEn from '../../geodata/lexicon/cues-en.tsv?raw';
import cuesFr from '../../geodata/lexicon/cues-fr.tsv?raw';
import numbers from '../../geodata/lexicon/numbers.tsv?raw';
import wordsEn from '../../geodata/lexicon/words-en.tsv?raw';
import wordsFr from '../../geodata/lexicon/words-fr.tsv?raw';
import { fold } from '../text/fold.ts';
import { ofSpelling, type Spelling } from '../text/spelling.ts';
import { rowsOf } from '../text/table.ts';
import { inflectEnglish } from './inflect-english.ts';
import { inflectFrench } from './inflect-french.ts';
import { createWord, type OpenWord, settle, type Word } from './word.ts';

export interface Lexicon {
  language: 'en' | 'fr';
  /** Words by lower-case form with accents and plain apostrophes. */
  words: ReadonlyMap<string, Word>;
  /** Words that are written with accents, by their form without. */
  bare: ReadonlyMap<string, Word>;
  /** What the tables know of a word as it is written. */
  entryOf(spelling: Spelling): Entry;
}

/** What can be read of a spelling: a word, the first of several, or one that an apostrophe shortens. */
interface Entry {
  word: Word | null;
  /** Entries of several words that it begins, the longest first. */
  phrases: readonly string[];
  elided: { form: string; word: Word | null } | null;
}

/** Words that an apostrophe shortens, as they stand before it. */
const ELIDED: ReadonlySet<string> = new Set('l d n s j m t c qu jusqu lorsqu puisqu quelqu presqu'.split(' '));

const SOURCES = { en: [wordsEn, cuesEn, inflectEnglish], fr: [wordsFr, cuesFr, inflectFrench] } as const;
const built = new Map<string, Lexicon>();

/** The tables for a two-letter language; languages without tables are read with the English ones. */
export function lexiconOf(language: string): Lexicon {
  const name = language === 'fr' ? 'fr' : 'en';
  const known = built.get(name);
  if (known) return known;
  const lexicon = build(name);
  built.set(name, lexicon);
  return lexicon;
}

/** What the tables know of a form; one whose accents were left out counts as the word with them. */
export function wordOf(lexicon: Lexicon, form: string): Word | null {
  return lexicon.words.get(form) ?? lexicon.bare.get(form) ?? null;
}

function build(language: 'en' | 'fr'): Lexicon {
  const [classTable, cueTable, inflect] = SOURCES[language];
  const words = new Map<string, OpenWord>();
  const draft = (form: string): OpenWord => {
    let word = words.get(form);
    if (!word) words.set(form, (word = createWord()));
    return word;
  };
  for (const row of rowsOf(numbers)) {
    if (row.language === language && row.kind !== 'collective') draft(row.word!).classes.add('cardinal');
  }
  for (const row of rowsOf(classTable)) draft(row.word!).classes.add(row.class!);
  for (const row of rowsOf(cueTable)) {
    const cue = { lemma: row.word!, particle: row.particle!, class: row.class!, action: row.action! };
    if (row.pos === 'n') {
      draft(cue.lemma).nouns.push(cue);
      const plural = row.forms || pluralOf(cue.lemma, language);
      if (plural === cue.lemma) continue;
      const word = draft(plural);
      word.nouns.push(cue);
      word.plural = true;
      continue;
    }
    for (const [form, flags] of inflect(cue.lemma, row.forms!)) {
      const word = draft(form);
      word.flags |= flags;
      word.verbs.push(cue);
    }
  }
  for (const word of words.values()) settle(word);
  const bare = bareOf(words);
  const phrases = phrasesOf(words);
  const wordOf = (form: string): Word | null => words.get(form) ?? bare.get(form) ?? null;
  const elided = (low: string): Entry['elided'] =>
    ELIDED.has(low) ? { form: `${low}'`, word: wordOf(`${low}'`) } : null;
  const entryOf = ofSpelling(({ low }) => ({
    word: wordOf(low),
    phrases: phrases.get(low) ?? NO_PHRASES,
    elided: elided(low),
  }));
  return { language, words, bare, entryOf };
}

const NO_PHRASES: readonly string[] = [];

function bareOf(words: ReadonlyMap<string, Word>): Map<string, Word> {
  const bare = new Map<string, Word>();
  for (const [form, word] of words) {
    const plain = fold(form);
    if (plain !== form && !words.has(plain) && !bare.has(plain)) bare.set(plain, word);
  }
  return bare;
}

function phrasesOf(words: ReadonlyMap<string, Word>): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const form of words.keys()) {
    const first = /^[^ ']+(?= |'[^ ]*(?: |$))/.exec(form)?.[0];
    if (!first || (!form.includes(' ') && !ELIDED.has(first))) continue;
    const list = phrases.get(first);
    if (list) list.push(form);
    else phrases.set(first, [form]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return phrases;
}

function pluralOf(noun: string, language: 'en' | 'fr'): string {
  if (language === 'fr') return /[sxz]$/.test(noun) ? noun : /eau$/.test(noun) ? `${noun}x` : `${noun}s`;
  if (/(?:s|x|sh|ch)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

import { ENTRIES } from '../events/forces.ts';
import { type Lexicon, lexiconOf } from '../events/lexicon.ts';
import { type Gazetteer, longestFrom, nameAt } from '../places/gazetteer.ts';
import { WORD_ENGLISH, WORD_FRENCH } from '../places/gazetteer-format.ts';
import { hashWord, joinA, joinB } from '../places/words.ts';
import { fold } from '../text/fold.ts';
import type { CaseLexicon } from '../text/recase.ts';
import { tokenise } from '../text/token.ts';

const CALENDAR = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** A name of several common words is a place's only when so many people live there: Salt Lake City, not Green River. */
const KNOWN_BY_ALL = 100_000;

/** "The capital" is no name, though a city is known by it. */
const ARTICLE = new Set(['the', 'a', 'an', 'le', 'la', 'les', "l'", 'un', 'une']);

/** Which words of a text in capitals are names: those of places and of forces. French months and days have no capital. */
export function caseLexiconOf(gazetteer: Gazetteer, language: string): CaseLexicon {
  const lexicon = lexiconOf(language);
  const { proper, upper } = forceWordsOf(lexicon);
  const common = language === 'fr' ? WORD_FRENCH : WORD_ENGLISH;
  const ordinary = (word: string, name: number): boolean =>
    lexicon.words.has(word) || lexicon.bare.has(word) || (name >= 0 && (gazetteer.word[name]! & common) !== 0);
  const single = (word: string): boolean => {
    if (proper.has(word) || (language !== 'fr' && CALENDAR.has(word))) return true;
    if (word.length < 3) return false;
    const { a, b } = hashWord(word);
    const name = nameAt(gazetteer, a, b);
    return name >= 0 && !ordinary(word, name);
  };
  return {
    upper: (word) => upper.has(word),
    names: (words, at) => {
      let { a, b } = hashWord(words[at]!);
      const most = Math.min(words.length - at, longestFrom(gazetteer, a));
      let common = ordinary(words[at]!, nameAt(gazetteer, a, b));
      let best = single(words[at]!) ? 1 : 0;
      for (let count = 2; count <= most; count++) {
        const next = hashWord(words[at + count - 1]!);
        a = joinA(a, next.a);
        b = joinB(b, next.b);
        common &&= ordinary(words[at + count - 1]!, nameAt(gazetteer, next.a, next.b));
        const name = nameAt(gazetteer, a, b);
        if (name >= 0 && (!common || (!ARTICLE.has(words[at]!) && populationOf(gazetteer, name) >= KNOWN_BY_ALL)))
          best = count;
      }
      return best;
    },
  };
}

/** The most people that live in a place of a name. */
function populationOf(gazetteer: Gazetteer, name: number): number {
  let most = 0;
  for (let i = gazetteer.first[name]!; i < gazetteer.first[name + 1]!; i++)
    most = Math.max(most, gazetteer.population[gazetteer.candidate[i]!]!);
  return most;
}

interface ForceWords {
  proper: ReadonlySet<string>;
  upper: ReadonlySet<string>;
}

const known = new Map<string, ForceWords>();

/** The words of the names of forces that are no words of the cue tables, and their initialisms. */
function forceWordsOf(lexicon: Lexicon): ForceWords {
  const done = known.get(lexicon.language);
  if (done) return done;
  const proper = new Set<string>();
  const upper = new Set<string>();
  for (const entry of ENTRIES) {
    for (const name of [...entry.aliases, ...entry.demonyms, ...entry.capitals]) {
      for (const { kind, text } of tokenise(name)) {
        if (kind !== 'word' || text.length < 2 || lexicon.words.has(text.toLowerCase())) continue;
        if (text === text.toUpperCase()) upper.add(fold(text));
        else if (/^\p{Lu}/u.test(text)) proper.add(fold(text));
      }
    }
  }
  known.set(lexicon.language, { proper, upper });
  return { proper, upper };
}

import { CLASS } from './context.ts';
import { type Gazetteer, nameAt, typeOf } from './gazetteer.ts';
import {
  WORD_ENGLISH,
  WORD_ENGLISH_COMMON,
  WORD_FRENCH_COMMON,
  WORD_GIVEN,
  WORD_SURNAME,
  WORD_SURNAME_COMMON,
} from './gazetteer-format.ts';
import { adjacent, FIRST, isCapital, isInitial, type Passage, PERSON, SHOUTED, TITLED } from './passage.ts';
import { GAP_DOT, GAP_SPACE, type Words } from './words.ts';

const TITLE = CLASS.title;
const NO_NAME =
  CLASS.org | CLASS.local | CLASS['after-kind'] | CLASS.street | CLASS.month | CLASS.team | CLASS.kind | CLASS.say;
const PARTICLE = CLASS.particle;
const SUFFIX = CLASS.suffix;

/** Small-letter words that stand before a person's name only when they have a capital. */
const CAPITAL_TITLES = new Set([
  'me',
  'general',
  'major',
  'fr',
  'rep',
  'det',
  'general',
  'king',
  'saint',
  'actor',
  'coach',
]);

/** Whether words `i` and `i + 1` can be parts of one person's name: side by side, or with an abbreviation's stop. */
function linked({ words, flags }: Passage, i: number): boolean {
  if (adjacent(words, i)) return true;
  if (i < 0 || i + 1 >= words.count || words.gap[i] !== (GAP_SPACE | GAP_DOT)) return false;
  return words.end[i]! - words.start[i]! <= 4 && (flags[i + 1]! & FIRST) === 0;
}

/** Index after the last word of a name that goes on at `i`: capitals, initials, particles between them. */
function nameEnd(passage: Passage, i: number, most: number): number {
  const { words, context } = passage;
  let end = i;
  while (end < words.count && end - i < most && isCapital(words, end)) {
    if (end > i && (context[end]! & NO_NAME) !== 0 && !isSurname(passage, end)) break;
    end++;
    if (!linked(passage, end - 1)) break;
    if (
      end + 1 < words.count &&
      !isCapital(words, end) &&
      (context[end]! & PARTICLE) !== 0 &&
      isCapital(words, end + 1) &&
      adjacent(words, end) &&
      isLowParticle(passage, end)
    )
      end++;
  }
  return end;
}

function isLowParticle({ text, words }: Passage, i: number): boolean {
  const word = text.slice(words.start[i]!, words.end[i]!);
  return word !== 'the' && word !== 'of';
}

/** Small words for "son of" and "daughter of" within persons' names. */
const SON = new Set(['ag', 'ould', 'bin', 'ibn', 'bint', 'mint', 'wult', 'walet']);

/** "Baye ag Bakabo", "Hanena Ould Sidi": whether word `i` opens a name that tells whose child somebody is. */
function isSonOf({ text, words }: Passage, i: number): boolean {
  if (!adjacent(words, i) || i + 2 >= words.count || !adjacent(words, i + 1)) return false;
  const link = text.slice(words.start[i + 1]!, words.end[i + 1]!).toLowerCase();
  return SON.has(link) && isCapital(words, i + 2);
}

/** "And in June Kidal", "on 5 August Ménaka": whether a month stands where a day is told, and is no given name. */
function isMonth({ text, words, context }: Passage, i: number): boolean {
  if ((context[i]! & CLASS.month) === 0) return false;
  if (i > 0 && adjacent(words, i - 1) && (context[i - 1]! & CLASS.in) !== 0) return true;
  return /\d(?:st|nd|rd|th)? $/.test(text.slice(Math.max(0, words.start[i]! - 5), words.start[i]!));
}

const isSurname = (passage: Passage, i: number): boolean => (passage.lexical[i]! & WORD_SURNAME_COMMON) !== 0;

/** Whether the name that starts at word `i` means a country, a first-level region or a big city. */
function isProminent(gazetteer: Gazetteer, words: Words, i: number): boolean {
  const name = nameAt(gazetteer, words.a[i]!, words.b[i]!);
  if (name < 0) return false;
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++) {
    const place = gazetteer.candidate[c]!;
    const type = typeOf(gazetteer, place);
    if (type === 'country' || type === 'admin1' || type === 'continent') return true;
    if (gazetteer.population[place]! > 300_000 && gazetteer.use[c]! & 1) return true;
  }
  return false;
}

/** Marks the words of persons' names and notes their last names. One pass. */
export function markPersons(passage: Passage): void {
  const { words, context, lexical, flags, text } = passage;
  const longSpan = new Map(passage.spans.filter((span) => span.to - span.from > 1).map((span) => [span.from, span.to]));
  const mark = (from: number, to: number): void => {
    for (let i = from; i < to; i++) flags[i]! |= PERSON;
    let last = to - 1;
    while (last > from && (context[last]! & SUFFIX) !== 0) last--;
    passage.surnames.add(words.a[last]!);
  };
  for (let i = 0; i < words.count; i++) {
    if ((context[i]! & TITLE) !== 0 && linked(passage, i) && isCapital(words, i + 1)) {
      const word = text.slice(words.start[i]!, words.end[i]!).toLowerCase();
      if (isCapital(words, i) || !CAPITAL_TITLES.has(word)) {
        const next = i + 1;
        if ((context[next]! & (TITLE | NO_NAME)) === 0 || (lexical[next]! & WORD_SURNAME_COMMON) !== 0) {
          if ((flags[i]! & SHOUTED) === 0) {
            const end = nameEnd(passage, next, 4);
            if (end > next) mark(next, end);
            i = Math.max(i, end - 1);
            continue;
          }
        }
      }
    }
    if (!isCapital(words, i)) continue;
    if (isSonOf(passage, i) && !longSpan.has(i)) {
      const end = nameEnd(passage, i + 2, 3);
      mark(i, end);
      i = end - 1;
      continue;
    }
    const given = (lexical[i]! & WORD_GIVEN) !== 0;
    if (given && !isInitial(words, i)) {
      if (longSpan.has(i)) {
        i = longSpan.get(i)! - 1;
        continue;
      }
      const next = i + 1;
      if (!linked(passage, i) || !isCapital(words, next)) continue;
      if ((context[next]! & NO_NAME) !== 0 && !isSurname(passage, next)) continue;
      const common = (lexical[i]! & (WORD_ENGLISH_COMMON | WORD_FRENCH_COMMON)) !== 0;
      if (common && (flags[i]! & FIRST) !== 0 && (lexical[next]! & (WORD_SURNAME | WORD_GIVEN)) === 0) continue;
      if (isMonth(passage, i) && (lexical[next]! & (WORD_SURNAME | WORD_GIVEN)) === 0) continue;
      if (isProminent(passage.gazetteer, words, i) && (lexical[next]! & WORD_SURNAME) === 0) continue;
      if (
        (flags[i]! & (SHOUTED | TITLED)) !== 0 &&
        (lexical[next]! & (WORD_SURNAME | WORD_GIVEN)) === 0 &&
        (lexical[next]! & WORD_ENGLISH) !== 0
      )
        continue;
      const end = nameEnd(passage, next, 3);
      if (end > next) {
        mark(i, end);
        i = end - 1;
      }
    } else if (isInitial(words, i) && words.gap[i] === (GAP_SPACE | GAP_DOT) && isCapital(words, i + 1) && i > 0) {
      const before = isCapital(words, i - 1) && words.gap[i - 1] === GAP_SPACE && !isInitial(words, i - 1);
      if (before && (context[i + 1]! & NO_NAME) === 0 && (context[i - 1]! & NO_NAME) === 0) {
        const end = nameEnd(passage, i + 1, 2);
        mark(i - 1, end);
        i = end - 1;
      }
    } else if ((context[i]! & SUFFIX) !== 0 && i > 1 && isCapital(words, i - 1)) {
      mark(i - 2 >= 0 && isCapital(words, i - 2) && linked(passage, i - 2) ? i - 2 : i - 1, i + 1);
    }
  }
}

import { fold } from '../text/fold.ts';
import { type Gazetteer, nameAt } from './gazetteer.ts';
import { NAME_MAIN } from './gazetteer-format.ts';
import { candidatesOf } from './prominence.ts';
import { hashWord } from './words.ts';

/** Shorter names are too often one letter away from another word. */
const SHORTEST = 7;
const LONGEST = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Prominence that the meant place must have. */
const PROMINENT = 0.9;

/**
 * Number of the name that a word misspells by one letter (one left out, one too many, one wrong, two swapped), the most
 * prominent one; -1 where there is none or the word is short. Takes some 600 look-ups.
 */
export function misspelt(word: string, gazetteer: Gazetteer): number {
  const folded = fold(word);
  if (folded.length < SHORTEST || folded.length > LONGEST || !/^[a-z]+$/.test(folded)) return -1;
  let best = -1;
  let most = PROMINENT;
  for (const variant of variants(folded)) {
    const { a, b } = hashWord(variant);
    const name = nameAt(gazetteer, a, b);
    if (name < 0 || gazetteer.word[name] !== 0) continue;
    const [candidate] = candidatesOf(gazetteer, name, 0);
    if (!candidate || !(candidate.use & NAME_MAIN) || candidate.prior <= most) continue;
    best = name;
    most = candidate.prior;
  }
  return best;
}

/** All words one letter away that keep the first letter. */
function* variants(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    yield head + tail;
    if (i + 1 < word.length) yield head + word[i + 1]! + word[i]! + word.slice(i + 2);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      yield head + letter + word.slice(i);
    }
  }
  for (const letter of LETTERS) yield word + letter;
}

import { foldCode } from '../text/fold.ts';
import { wordsWith } from './lexicon.ts';

/** Words without which, and without a digit, a stretch of text holds no date. */
const TRIGGERS = [
  ...wordsWith('month', 'weekday', 'unit', 'season', 'offset', 'part'),
  ...[
    'weekend',
    'week-end',
    'overnight',
    'veille',
    'lendemain',
    'surlendemain',
    'midnight',
    'minuit',
    'quarter',
    'trimestre',
  ],
  ...['minute', 'minutes', 'moment', 'moments', 'instants'],
  ...['semestre', 'eve', 'half', 'century', 'aujourd', 'hui', 'siecle', 'mid', 'mi'],
  ...['christmas', 'easter', 'noel', 'paques', 'toussaint', 'sylvestre', 'ascension', 'pentecote'],
];

const BITS = 16;
const HIT = new Uint8Array(1 << BITS);
for (const word of TRIGGERS) HIT[hashOf(word)] = 1;

/** Folded ASCII letter of each code unit below U+0250, 0 for all else. */
const LETTERS = new Uint8Array(0x250);
for (let code = 0; code < 0x250; code++) {
  const folded = foldCode(code).charCodeAt(0);
  if (folded >= 97 && folded <= 122) LETTERS[code] = folded;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return finish(hash);
}

function step(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

function finish(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)) & ((1 << BITS) - 1);
}

/**
 * Whether a stretch of text can hold a date phrase: it has a digit, or a word whose hash is that of a trigger word.
 * May say yes where there is none, never no where there is one; one pass, nothing allocated.
 */
export function mayHoldDate(text: string, start: number, end: number): boolean {
  let hash = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    const letter = code < 0x250 ? LETTERS[code]! : 0;
    if (letter !== 0) {
      hash = step(hash, letter);
      inWord = true;
    } else if (inWord && (code < 0x300 || code > 0x36f)) {
      if (HIT[finish(hash)] === 1) return true;
      hash = 0;
      inWord = false;
    }
  }
  return inWord && HIT[finish(hash)] === 1;
}

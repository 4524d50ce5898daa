import { KIND, LOWER } from './character.ts';
import { foldCode } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How much of a text is looked at: the language shows soon. */
const SAMPLE = 20_000;

/** Scripts that tell a language by themselves: first and last code unit of the block, language. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x1200, 0x137f, 'am'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

const SCRIPT_LANGUAGES = new Set(SCRIPTS.map(([, , language]) => language));

/** Folded code units of Latin letters, 0 for those that fold into none or two. */
const FOLDED = Uint16Array.from({ length: 0x300 }, (_, code) => {
  const folded = foldCode(code);
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Languages of each function word by the hash of its folded letters; words are told apart without making strings. */
const BY_HASH = new Map<number, readonly number[]>();
const LANGUAGES = [...new Set([...STOP_WORDS.values()].flat())];
let longest = 0;
for (const [word, languages] of STOP_WORDS) {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  BY_HASH.set(
    hash,
    languages.map((language) => LANGUAGES.indexOf(language)),
  );
  longest = Math.max(longest, word.length);
}

const NONE: readonly number[] = [];

/** Languages, as indices, that the word between two offsets is a function word of. */
function languagesOf(text: string, from: number, to: number): readonly number[] {
  if (to - from > longest) return NONE;
  let hash = to - from;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = step(hash, code < FOLDED.length ? FOLDED[code]! : code);
  }
  return BY_HASH.get(hash) ?? NONE;
}

/**
 * Two-letter code of a text's language by a vote of function words, or of its script. Words of several languages
 * count for each; English wins a tie and a text without any evidence.
 */
export function languageOf(text: string): string {
  const votes = new Map<string, number>([['en', 0]]);
  const words = new Int32Array(LANGUAGES.length);
  let latin = 0;
  let other = 0;
  const limit = Math.min(text.length, SAMPLE);
  for (let at = 0; at < limit; ) {
    const code = text.charCodeAt(at);
    if (KIND[code]! < LOWER) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < limit && KIND[text.charCodeAt(end)]! >= LOWER) end++;
    if (code < 0x250) {
      latin += end - at;
      for (const language of languagesOf(text, at, end)) words[language]!++;
    } else {
      for (let i = at; i < end; i++) voteByScript(votes, text.charCodeAt(i));
      other += end - at;
    }
    at = end;
  }
  LANGUAGES.forEach((language, i) => {
    if (words[i]! > 0) vote(votes, language, words[i]!);
  });
  return winner(votes, (language) => SCRIPT_LANGUAGES.has(language) === other > latin);
}

function voteByScript(votes: Map<string, number>, code: number): void {
  const script = SCRIPTS.find(([first, last]) => code >= first && code <= last);
  if (script) vote(votes, script[2], 1);
}

function vote(votes: Map<string, number>, language: string, weight: number): void {
  votes.set(language, (votes.get(language) ?? 0) + weight);
}

/** Kana show Japanese even where most signs are Han. */
function winner(votes: ReadonlyMap<string, number>, eligible: (language: string) => boolean): string {
  let best = 'en';
  let most = eligible('en') ? votes.get('en')! : 0;
  for (const [language, count] of votes) {
    if (eligible(language) && count > most) [best, most] = [language, count];
  }
  return best === 'zh' && (votes.get('ja') ?? 0) * 10 > most ? 'ja' : best;
}

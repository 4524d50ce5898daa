import { fold } from '../text/fold.ts';

/** Ways to write one sound in names that come from other alphabets or through another language, by one of them. */
const WAYS: readonly { sound: string; ways: string; before?: string }[] = [
  { sound: 'sh', ways: 'tch ch' },
  { sound: 'j', ways: 'dj' },
  { sound: 'j', ways: 'dg', before: 'e' },
  { sound: 'k', ways: 'cck kh ck q' },
  { sound: 'k', ways: 'c', before: 'aouklrtq$' },
  { sound: 'g', ways: 'gh' },
  { sound: 'g', ways: 'gu', before: 'ei' },
  { sound: 'f', ways: 'ph' },
  { sound: 't', ways: 'th' },
  { sound: 'd', ways: 'dh' },
  { sound: 'u', ways: 'ou oo ow w o' },
  { sound: 'i', ways: 'ee ie ei ey ay ai ae iy ii y e' },
];

const A = 'a'.charCodeAt(0);
const H = 'h'.charCodeAt(0);
const I = 'i'.charCodeAt(0);
const U = 'u'.charCodeAt(0);
/** Place of the end of a name among the letters that may follow a way. */
const END = 26;

/** One way in code units, 0 where it has fewer; `before` has a bit for each letter, or the end, that may follow. */
interface Way {
  length: number;
  second: number;
  third: number;
  before: number;
  heard: number;
  heardNext: number;
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
const bitsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | (1 << (letter === '$' ? END : letter.charCodeAt(0) - A)), 0);

/** Ways by their first letter, the longest first. */
const BY_FIRST: readonly (readonly Way[])[] = Array.from({ length: 26 }, (_, letter) =>
  WAYS.flatMap(({ sound, ways, before = '' }) => ways.split(' ').map((way) => ({ way, sound, before })))
    .filter(({ way }) => way.charCodeAt(0) - A === letter)
    .sort((x, y) => y.way.length - x.way.length)
    .map(({ way, sound, before }) => ({
      length: way.length,
      second: codeAt(way, 1),
      third: codeAt(way, 2),
      before: before === '' ? -1 : bitsOf(before),
      heard: codeAt(sound, 0),
      heardNext: codeAt(sound, 1),
    })),
);

const ARTICLE = /(^|[ -])(?:a[lnrdtzs]|ash|ath|adh|e[lnrdtzs]|esh|ou?l|l)[- ](?=\w)/g;
const OTHER = /[^a-z]/;
const OTHERS = /[^a-z]+/g;

/** Code units of the sound that is being made. */
let sound = new Uint16Array(64);

/** How a name sounds, whoever wrote it down: without article, with one sign a sound. Folded letters only. */
export function soundOf(name: string): string {
  const plain = fold(name);
  const letters = OTHER.test(plain) ? plain.replace(ARTICLE, '$1').replace(OTHERS, '') : plain;
  if (letters.length * 2 > sound.length) sound = new Uint16Array(letters.length * 2);
  const length = ended(hear(letters));
  let heard = '';
  for (let i = 0; i < length; i++) heard += String.fromCharCode(sound[i]!);
  return heard;
}

/** Writes how letters sound into `sound`; returns how many code units that is. */
function hear(letters: string): number {
  let length = 0;
  let last = 0;
  for (let at = 0; at < letters.length; ) {
    const way = wayAt(letters, at);
    const heard = way === null ? letters.charCodeAt(at) : way.heard;
    const next = way === null ? 0 : way.heardNext;
    at += way === null ? 1 : way.length;
    // Of two signs of one sound the second is not heard.
    const again = heard === last;
    if (!again) sound[length++] = heard;
    if (next !== 0) sound[length++] = next;
    last = next !== 0 || again ? next : heard;
  }
  return length;
}

function wayAt(letters: string, at: number): Way | null {
  const ways = BY_FIRST[letters.charCodeAt(at) - A]!;
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i]!;
    if (way.length > 1 && codeAt(letters, at + 1) !== way.second) continue;
    if (way.length > 2 && codeAt(letters, at + 2) !== way.third) continue;
    if (way.before === -1) return way;
    const after = codeAt(letters, at + way.length);
    if ((way.before & (1 << (after === 0 ? END : after - A))) !== 0) return way;
  }
  return null;
}

/** Length of `sound` without an h that no one hears, and with one vowel for those at the end that are hardly told apart. */
function ended(length: number): number {
  const before = length > 1 ? sound[length - 2]! : 0;
  const silent = sound[length - 1] === H && (before === A || before === I || before === U);
  const heard = length > 1 && silent ? length - 1 : length;
  if (heard > 0 && sound[heard - 1] === I) sound[heard - 1] = A;
  return heard;
}

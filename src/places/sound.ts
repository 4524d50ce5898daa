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

/** One way; `before` has the letters of which one must follow, `$` for the end, and is empty where anything may. */
interface Way {
  way: string;
  sound: string;
  before: string;
}

const A = 'a'.charCodeAt(0);
/** Ways by their first letter, the longest first. */
const BY_FIRST: readonly (readonly Way[])[] = Array.from({ length: 26 }, (_, letter) =>
  WAYS.flatMap(({ sound, ways, before = '' }) => ways.split(' ').map((way) => ({ way, sound, before })))
    .filter(({ way }) => way.charCodeAt(0) - A === letter)
    .sort((x, y) => y.way.length - x.way.length),
);

const ARTICLE = /(^|[ -])(?:a[lnrdtzs]|ash|ath|adh|e[lnrdtzs]|esh|ou?l|l)[- ](?=\w)/g;
const OTHER = /[^a-z]/;
const OTHERS = /[^a-z]+/g;

/** How a name sounds, whoever wrote it down: without article, with one sign a sound. Folded letters only. */
export function soundOf(name: string): string {
  const plain = fold(name);
  const letters = OTHER.test(plain) ? plain.replace(ARTICLE, '$1').replace(OTHERS, '') : plain;
  let sound = '';
  let last = '';
  for (let at = 0; at < letters.length; ) {
    const way = wayAt(letters, at);
    const heard = way === null ? letters[at]! : way.sound;
    at += way === null ? 1 : way.way.length;
    // Of two signs of one sound the second is not heard.
    if (heard[0] === last) {
      sound += heard.slice(1);
      last = heard.slice(1);
    } else {
      sound += heard;
      last = heard[heard.length - 1]!;
    }
  }
  return ended(sound);
}

function wayAt(letters: string, at: number): Way | null {
  const ways = BY_FIRST[letters.charCodeAt(at) - A]!;
  for (let i = 0; i < ways.length; i++) {
    const one = ways[i]!;
    const { way, before } = one;
    if (way.length > 1 && letters.charCodeAt(at + 1) !== way.charCodeAt(1)) continue;
    if (way.length > 2 && letters.charCodeAt(at + 2) !== way.charCodeAt(2)) continue;
    if (before === '' || before.includes(letters[at + way.length] ?? '$')) return one;
  }
  return null;
}

/** Without an h that no one hears, and with one vowel for those at the end that are hardly told apart. */
function ended(sound: string): string {
  const silent = sound.endsWith('ah') || sound.endsWith('ih') || sound.endsWith('uh');
  const heard = silent ? sound.slice(0, -1) : sound;
  return heard.endsWith('i') ? `${heard.slice(0, -1)}a` : heard;
}

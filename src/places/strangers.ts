import forces from '../../geodata/lexicon/forces.tsv?raw';
import { rowsOf } from '../text/table.ts';
import { CLASS } from './context.ts';
import { demonymAt } from './demonyms.ts';
import { FIRST, isCapital, type Passage, PERSON, SHOUTED, TITLED } from './passage.ts';
import { CAPITALS, GAP_AND, GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE, hashName, joinA, joinB } from './words.ts';

/** Words `from` to `to`, not included, that are a name: of a place of the gazetteer, or -1. */
export interface Member {
  from: number;
  to: number;
  place: number;
}

/** Words by the first of their hashes, from folded words set apart by spaces. */
export const hashed = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => hashName(word)!.a));

/** Nouns that the name of a settlement or site completes, singular and plural, folded. */
export const KINDS = hashed(
  'village villages town towns hamlet hamlets city cities commune communes locality localities settlement settlements ' +
    'district districts neighbourhood neighbourhoods neighborhood neighborhoods suburb suburbs quarter quarters area areas ' +
    'camp camps township townships municipality municipalities oasis outpost outposts base bases post ' +
    'posts checkpoint checkpoints barracks airfield airstrip junction crossroads crossing hill ridge forest valley island ' +
    'quartier quartiers localite localites ville villes hameau hameaux bourg bourgade bourgades cercle canton arrondissement ' +
    'poste postes garnison caserne zone secteur campement campements ile foret vallee colline puits',
);
/** Words between such a noun and the name. */
export const KIND_OF = hashed('of de du des d called named nomme nommee appele appelee dit');

/** Small words within Arabic and Spanish names. */
const ARTICLES = hashed('al el ad as ash at ar az an ed es er en et ez ul ol um om ain');
const SPANISH = hashed('san santa santo puerto villa ciudad nueva nuevo concepcion rio');
const LINKS = hashed('de del la las los el');

/** Words that make no place's name. */
const REFUSED =
  CLASS.org |
  CLASS['of-org'] |
  CLASS.title |
  CLASS.leader |
  CLASS.team |
  CLASS.vessel |
  CLASS.month |
  CLASS.street |
  CLASS.suffix |
  CLASS.say |
  CLASS.in |
  CLASS.and |
  CLASS['the-stop'];
const GEOGRAPHIC = CLASS.kind | CLASS['after-kind'];

const MOST_WORDS = 4;

/** Hashes of the names of forces that are no country's: they hold places and are none. */
const FORCES = new Map<number, number>();
for (const row of rowsOf(forces)) {
  for (const cell of [row.code, row.en, row.fr, row.aliases_en, row.aliases_fr]) {
    for (const alias of (cell ?? '').split('|').filter((text) => /^\p{Lu}/u.test(text) && text.length > 2)) {
      const hash = hashName(alias);
      if (hash && row.kind !== 'state') FORCES.set(hash.a, hash.b);
    }
  }
}

/** Runs of capitalised words that are no known name, person, body or people. */
export function strangersOf(passage: Passage, owner: Int32Array): Member[] {
  const { words, flags } = passage;
  const found: Member[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!isCapital(words, i) || owner[i]! >= 0) continue;
    // "In Golo, 40 km north of Gao": what opens a sentence has a capital as well.
    if ((flags[i]! & FIRST) !== 0 && (passage.context[i]! & CLASS.in) !== 0) continue;
    const to = runEnd(passage, owner, i);
    let from = i;
    if (i > 0 && words.gap[i - 1] === GAP_HYPHEN && ARTICLES.has(words.a[i - 1]!) && owner[i - 1]! < 0) from--;
    const first = (flags[i]! & FIRST) !== 0;
    if (!refused(passage, owner, from, i, to, first)) found.push({ from, to, place: -1 });
    i = to - 1;
  }
  return found;
}

function runEnd(passage: Passage, owner: Int32Array, from: number): number {
  const { words, language } = passage;
  let to = from + 1;
  while (to < words.count) {
    const gap = words.gap[to - 1]!;
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN && gap !== GAP_APOSTROPHE) break;
    if (owner[to]! >= 0) break;
    if (isCapital(words, to)) {
      to++;
      continue;
    }
    if (gap === GAP_APOSTROPHE && language === 'en' && words.end[to]! - words.start[to]! > 1) {
      to++;
      continue;
    }
    if (to + 1 < words.count && isCapital(words, to + 1) && owner[to + 1]! < 0) {
      const arabic = ARTICLES.has(words.a[to]!) && (gap === GAP_HYPHEN || words.gap[to] === GAP_HYPHEN);
      const spanish = LINKS.has(words.a[to]!) && SPANISH.has(words.a[from]!) && words.gap[to] === GAP_SPACE;
      const hyphened = gap === GAP_HYPHEN && words.gap[to] === GAP_HYPHEN;
      if (arabic || spanish || hyphened) {
        to += 2;
        continue;
      }
    }
    break;
  }
  return to;
}

/** Whether a run of capitals is plainly something else than a place. */
function refused(passage: Passage, owner: Int32Array, from: number, head: number, to: number, first: boolean): boolean {
  const { words, context, flags, small, surnames } = passage;
  const count = to - head;
  if (count > MOST_WORDS) return true;
  if (from > 0 && owner[from - 1]! >= 0 && touching(words.gap[from - 1]!)) return true;
  if (to < words.count && owner[to]! >= 0 && touching(words.gap[to - 1]!)) return true;
  let plain = 0;
  const kindOf = from > 1 && KIND_OF.has(words.a[from - 1]!) && KINDS.has(words.a[from - 2]!);
  if ((words.gap[to - 1]! & GAP_AND) !== 0) return true;
  for (let i = head; i < to; i++) {
    if (!isCapital(words, i)) continue;
    if (flags[i]! & (SHOUTED | TITLED | (kindOf ? 0 : PERSON))) return true;
    const bits = context[i]!;
    const compass = (bits & CLASS.compass) !== 0 && i === head && count > 1;
    if (bits & CLASS.street || (count > 1 && words.shape[i]! & CAPITALS)) return true;
    if (bits & (kindOf ? REFUSED & ~CLASS.title : REFUSED) && !(bits & GEOGRAPHIC) && !compass) return true;
    if (!(bits & (GEOGRAPHIC | CLASS.compass))) plain++;
    if (demonymAt(words, i) || bits & CLASS.people) return true;
    if (isForce(passage, i, to)) return true;
  }
  if (plain === 0) return true;
  if (count > 1) return false;
  const letters = words.end[head]! - words.start[head]!;
  if (letters < 3 || first) return true;
  if (words.shape[head]! & CAPITALS) return true;
  return small.has(words.a[head]!) || surnames.has(words.a[head]!);
}

const touching = (gap: number): boolean => gap === GAP_SPACE || gap === GAP_HYPHEN;

function isForce({ words }: Passage, from: number, to: number): boolean {
  let a = words.a[from]!;
  let b = words.b[from]!;
  if (FORCES.get(a) === b) return true;
  for (let i = from + 1; i < to; i++) {
    a = joinA(a, words.a[i]!);
    b = joinB(b, words.b[i]!);
    if (FORCES.get(a) === b) return true;
  }
  return false;
}

/** Whether word `i` is the s of a possessive. */
export function isOwner({ text, words }: Passage, i: number): boolean {
  return i > 0 && i < words.count && words.end[i]! - words.start[i]! === 1 && text[words.start[i]!] === 's';
}

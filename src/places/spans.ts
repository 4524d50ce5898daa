import { type Gazetteer, longestFrom, nameAt, startsName, typeOf } from './gazetteer.ts';
import { NAME_CAPITALS, NAME_DOTTED, NAME_MAIN, NAME_OTHER, NAME_POSTAL } from './gazetteer-format.ts';
import {
  CAPITAL,
  CAPITALS,
  GAP_APOSTROPHE,
  GAP_COMMA,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_SPACE,
  joinA,
  joinB,
  LONE,
  type Words,
} from './words.ts';

/** Words `from` to `to` (not included) of a text, which together are name number `name` of the gazetteer. */
export interface NameSpan {
  from: number;
  to: number;
  /** UTF-16 offsets; `end` takes in the full stop of an abbreviation. */
  start: number;
  end: number;
  name: number;
  /** NAME_ flags that the writing in the text rules out. */
  refused: number;
  /** The word is one letter off the name. */
  misspelt: boolean;
}

const MOST_WORDS = 15;

/** Types of places whose French names may start with a small letter: fleuve Niger, lac Tchad, parc du W. */
const SMALL_START = new Set(['water', 'land']);
/** Types of places whose French names may end in a small letter: Arabie saoudite, Asie centrale. */
const SMALL_END = new Set(['country', 'continent', 'region', 'water', 'land', 'admin1']);

/** "La région de l'Est": what is called after a bearing is a region only with the word for it. */
const BEARING =
  /^(?:région|province|département) (?:du |de l['’])(?:(?:extrême[- ])?nord|sud|est|ouest|centre|littoral|lac|(?:nord|sud)-(?:est|ouest))$/i;

/** Whether two words belong to one name by what stands between them. */
function joined(words: Words, i: number): boolean {
  const gap = words.gap[i]!;
  if ((gap & ~(GAP_SPACE | GAP_LINE | GAP_HYPHEN | GAP_APOSTROPHE | GAP_DOT)) !== 0) return false;
  const reach = words.start[i + 1]! - words.end[i]!;
  if (reach > 3) return false;
  if ((gap & GAP_DOT) === 0) return true;
  return (words.shape[i]! & LONE) !== 0 || words.end[i]! - words.start[i]! <= 3;
}

/** Whether initials follow a comma: Washington, D.C. */
function startsInitials(words: Words, i: number): boolean {
  if (words.gap[i - 1] !== (GAP_COMMA | GAP_SPACE) || i + 1 >= words.count) return false;
  return (words.shape[i]! & words.shape[i + 1]! & LONE) !== 0 && words.gap[i] === GAP_DOT;
}

/**
 * The longest names of the gazetteer that start at capitalised words, in order and without overlap. Whether they are
 * meant as places is not asked here. Linear: at most 15 look-ups a word.
 */
export function nameSpans(search: NameSearch): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < search.words.count; ) {
    const span = pastArticle(search, i, longestAt(search, i));
    if (span) {
      spans.push(span);
      i = span.to;
    } else i++;
  }
  return spans;
}

const ARTICLE = /^(?:la|le|les|the)$/i;

/** "La Côte d'Ivoire": no place La Côte where a longer name follows the article. */
function pastArticle(search: NameSearch, i: number, span: NameSpan | null): NameSpan | null {
  if (!span || span.to !== i + 2 || !ARTICLE.test(search.text.slice(search.words.start[i], search.words.end[i])))
    return span;
  const next = longestAt(search, i + 1);
  return next && next.to > span.to ? next : span;
}

/** What names are looked for in: `names` has for each capitalised word the number of the name it is by itself. */
export interface NameSearch {
  text: string;
  words: Words;
  gazetteer: Gazetteer;
  names: Int32Array;
  french: boolean;
}

function longestAt({ text, words, gazetteer, names, french }: NameSearch, i: number): NameSpan | null {
  const capital = (words.shape[i]! & CAPITAL) !== 0;
  if (!capital && !french) return null;
  const longest = longestFrom(gazetteer, words.a[i]!);
  if (!capital && longest === 1) return null;
  let a = words.a[i]!;
  let b = words.b[i]!;
  let found = capital ? spanOf(text, words, gazetteer, i, i + 1, names[i]!) : null;
  for (let to = i + 2; to <= Math.min(words.count, i + longest, i + MOST_WORDS); to++) {
    if (!joined(words, to - 2) && !startsInitials(words, to - 1)) break;
    a = joinA(a, words.a[to - 1]!);
    b = joinB(b, words.b[to - 1]!);
    if (!startsName(gazetteer, a, b)) break;
    const isCapital = (words.shape[to - 1]! & CAPITAL) !== 0;
    if (!isCapital && !french) continue;
    const span = spanOf(text, words, gazetteer, i, to, nameAt(gazetteer, a, b));
    if (!span) continue;
    if (!capital && isCapital && words.gap[to - 1] !== GAP_HYPHEN && BEARING.test(text.slice(span.start, span.end)))
      found = span;
    else if ((capital || startsSmall(gazetteer, span.name)) && (isCapital || endsSmall(gazetteer, span.name)))
      found = span;
  }
  return found;
}

const startsSmall = (gazetteer: Gazetteer, name: number): boolean => hasMainType(gazetteer, name, SMALL_START);
const endsSmall = (gazetteer: Gazetteer, name: number): boolean => hasMainType(gazetteer, name, SMALL_END);

function hasMainType(gazetteer: Gazetteer, name: number, types: ReadonlySet<string>): boolean {
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++) {
    if (gazetteer.use[c]! & NAME_MAIN && types.has(typeOf(gazetteer, gazetteer.candidate[c]!))) return true;
  }
  return false;
}

function spanOf(
  text: string,
  words: Words,
  gazetteer: Gazetteer,
  from: number,
  to: number,
  name: number,
): NameSpan | null {
  if (name < 0 || gazetteer.first[name] === gazetteer.first[name + 1]) return null;
  const start = words.start[from]!;
  let end = words.end[to - 1]!;
  let use = 0;
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++) use |= gazetteer.use[c]!;
  let refused = 0;
  const letters = end - start;
  if (use & (NAME_DOTTED | NAME_CAPITALS)) {
    const dot = text.charCodeAt(end) === 46;
    if (!dot) refused |= NAME_DOTTED;
    let capitals = true;
    for (let i = from; i < to; i++)
      if ((words.shape[i]! & (CAPITALS | LONE)) === 0 || !(words.shape[i]! & CAPITAL)) capitals = false;
    if (!capitals) refused |= NAME_CAPITALS;
    if ((use & NAME_POSTAL) !== 0 && !(from > 0 && (words.gap[from - 1]! & GAP_COMMA) !== 0)) refused |= NAME_POSTAL;
    if (dot && (use & NAME_DOTTED) !== 0) end += 1;
  }
  const initials = to - from > 1 && (words.shape[to - 1]! & LONE) !== 0 && words.gap[to - 2] === GAP_DOT;
  if (initials && text.charCodeAt(words.end[to - 1]!) === 46) end = words.end[to - 1]! + 1;
  if (letters <= 2 && (words.shape[from]! & CAPITALS) === 0) refused |= NAME_OTHER;
  if ((refused & use) !== 0 && !anyLeft(gazetteer, name, refused)) return null;
  return { from, to, start, end, name, refused, misspelt: false };
}

/** Whether a name keeps a candidate when those with refused flags are taken out. */
function anyLeft(gazetteer: Gazetteer, name: number, refused: number): boolean {
  for (let c = gazetteer.first[name]!; c < gazetteer.first[name + 1]!; c++)
    if ((gazetteer.use[c]! & refused) === 0) return true;
  return false;
}

import { CLASS } from './context.ts';
import { typeOf } from './gazetteer.ts';
import { WORD_ENGLISH, WORD_FRENCH, WORD_GIVEN, WORD_SURNAME, WORD_SURNAME_COMMON } from './gazetteer-format.ts';
import { isGreat } from './greatness.ts';
import { FIRST, isCapital, isInitial, type Passage, PERSON, SHOUTED, TITLED } from './passage.ts';
import { canLieIn, type Sighting } from './sighting.ts';
import {
  after,
  before,
  capitalAfter,
  capitalBefore,
  flagged,
  gapAfter,
  gapBefore,
  type Rule,
  single,
  touchesAfter,
  touchesBefore,
  touchesLeft,
} from './surroundings.ts';
import {
  FIGURE,
  GAP_AND,
  GAP_APOSTROPHE,
  GAP_BRACKET,
  GAP_COMMA,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_SLASH,
  GAP_SPACE,
} from './words.ts';

function isCapitalMid({ passage, span }: Sighting): boolean {
  return isCapital(passage.words, span.from - 1) && (passage.flags[span.from - 1]! & (FIRST | TITLED | SHOUTED)) === 0;
}

const isCommonAnyway = (at: Sighting): boolean => single(at) && (at.word & (WORD_ENGLISH | WORD_FRENCH)) !== 0;

/** Whether a name is a place without much doubt: no person, no common word. */
function isPlain({ passage, span, word }: Sighting): boolean {
  if (passage.flags[span.from]! & PERSON) return false;
  return (word & (WORD_ENGLISH | WORD_FRENCH | WORD_GIVEN | WORD_SURNAME_COMMON)) === 0;
}

/** Whether a neighbour in a list has a meaning in the same first-level region: "Masisi and Sake". */
function isSibling(at: Sighting, neighbour: Sighting | null): boolean {
  if (neighbour === null || neighbour.span.name === at.span.name || !isPlain(neighbour)) return false;
  const { admin1 } = at.passage.gazetteer;
  return at.candidates.some(
    ({ place }) => admin1[place]! >= 0 && neighbour.candidates.some((other) => admin1[other.place] === admin1[place]),
  );
}

/**
 * Whether a French sentence opens with a word that is no name of a person: prepositions, adverbs and inverted verbs
 * ("Après Gao", "Restent Mopti et Gao"). The table of words has only those that places are called too.
 */
function opensFrench({ language, flags, lexical }: Passage, i: number): boolean {
  return language === 'fr' && (flags[i]! & FIRST) !== 0 && (lexical[i]! & (WORD_GIVEN | WORD_SURNAME)) === 0;
}

const ARTICLE = { en: /(?:^|[\s(«"“'’])(?:an?|one)\s$/i, fr: /(?:^|[\s(«"“'’])(?:une?)\s$/i } as const;

const isCountry = ({ passage, best }: Sighting): boolean => typeOf(passage.gazetteer, best.place) === 'country';

/** "A Tigre and a Gazelle", "un Tigre": a thing of a kind, unless the name goes with a noun that follows ("a Gao trader"). */
function isOneOfMany(at: Sighting): boolean {
  const { text, language } = at.passage;
  const { start } = at.span;
  if (!ARTICLE[language === 'fr' ? 'fr' : 'en'].test(text.slice(Math.max(0, start - 6), start))) return false;
  return language === 'fr' || !touchesAfter(at) || (after(at) & (CLASS.and | CLASS.in | CLASS.to)) !== 0;
}

/** "Des cocktails Molotov", "a Molotov cocktail": a bottle that is named after a man as a town once was. */
function isPetrolBomb({ passage: { text }, span: { start, end } }: Sighting): boolean {
  return (
    /cocktails? $/i.test(text.slice(Math.max(0, start - 10), start)) ||
    /^ cocktails?\b/i.test(text.slice(end, end + 11))
  );
}

/** What stands around the name: prepositions, kinds, containers, lists, bodies, streets, persons. */
export const NEIGHBOUR_RULES: readonly Rule[] = [
  {
    name: 'title-before',
    weigh: (at) =>
      before(at) & CLASS.title &&
      touchesBefore(at) &&
      isCapital(at.passage.words, at.span.from - 1) &&
      !(before(at) & (CLASS.kind | CLASS.local))
        ? -2.5
        : 0,
  },
  {
    name: 'initial-beside',
    weigh: (at) =>
      at.span.from > 0 &&
      isInitial(at.passage.words, at.span.from - 1) &&
      gapBefore(at) === (GAP_SPACE | GAP_DOT) &&
      !at.before
        ? -2.5
        : isInitial(at.passage.words, at.span.to) && touchesAfter(at)
          ? -1.5
          : 0,
  },
  { name: 'suffix-after', weigh: (at) => (after(at) & CLASS.suffix ? -3 : 0) },
  {
    name: 'in',
    weigh(at) {
      if (!touchesBefore(at)) return 0;
      const classes = before(at);
      if (classes & CLASS.in && !isCapitalMid(at)) return 2;
      if (classes & CLASS.reach) return 1;
      if (classes & CLASS.to && !(classes & CLASS.and)) return 0.5;
      return 0;
    },
  },
  {
    name: 'in-the',
    weigh: (at) => (touchesBefore(at) && before(at) & CLASS['the-stop'] && isCommonAnyway(at) ? -1 : 0),
  },
  {
    name: 'one-of-many',
    weigh: (at) => (isCountry(at) || !isOneOfMany(at) ? 0 : -3.5),
  },
  {
    name: 'petrol-bomb',
    weigh: (at) => (isPetrolBomb(at) ? -20 : 0),
  },
  {
    name: 'kind-of',
    weigh: (at) =>
      (at.passage.language === 'fr' ? touchesLeft(at) : touchesBefore(at)) &&
      before(at) & CLASS.to &&
      before(at, 2) & (at.passage.language === 'fr' ? CLASS.kind | CLASS.in : CLASS.kind)
        ? 2
        : 0,
  },
  {
    name: 'kind-after',
    weigh: (at) => (touchesAfter(at) && after(at) & CLASS.kind && !isCapital(at.passage.words, at.span.to) ? 0.9 : 0),
  },
  {
    name: 'region-after',
    weigh: (at) => (capitalAfter(at) && after(at) & CLASS['after-kind'] && !at.after ? 0.6 : 0),
  },
  {
    name: 'comma-container',
    weigh(at) {
      if (at.after && gapAfter(at) & GAP_COMMA && canLieIn(at, at.after)) return 4;
      if (at.after && gapAfter(at) & GAP_BRACKET && canLieIn(at, at.after)) return 3;
      return 0;
    },
  },
  {
    name: 'container-of-before',
    weigh(at) {
      if (!at.before || !(gapBefore(at) & GAP_COMMA)) return 0;
      return canLieIn(at.before, at) ? 3.5 : 0;
    },
  },
  {
    name: 'told-in',
    weigh: (at) => (at.container && canLieIn(at, at.container) ? 2 : 0),
  },
  {
    name: 'list',
    weigh(at) {
      const beside = (neighbour: Sighting | null): boolean => neighbour !== null && isPlain(neighbour);
      return (beside(at.before) && !touchesBefore(at) ? 0.7 : 0) + (beside(at.after) && !touchesAfter(at) ? 0.7 : 0);
    },
  },
  {
    name: 'sibling',
    weigh: (at) => (isSibling(at, at.before) || isSibling(at, at.after) ? 1.2 : 0),
  },
  {
    name: 'dateline',
    weigh(at) {
      if (!flagged(at, FIRST)) return 0;
      const { text, words } = at.passage;
      const next = text.slice(at.span.end, at.span.end + 40);
      if (/^(?:, [\p{L}. ]{2,20})?(?: ?\([A-Z][^)]{1,20}\))?,? ?(?:--|—|–| - )/u.test(next)) return 3;
      return /^ ?\((?:Reuters|AP|AFP|Xinhua|CNN|UPI|Bloomberg|IRIN)\)/.test(next) && words.count > 0 ? 3 : 0;
    },
  },
  {
    name: 'stranger-before',
    weigh(at) {
      if (
        !capitalBefore(at) ||
        (at.before && (at.before.span.to < at.span.from || canLieIn(at, at.before) || canLieIn(at.before, at)))
      )
        return 0;
      const i = at.span.from - 1;
      const { flags, lexical, context } = at.passage;
      if (
        context[i]! &
        (CLASS.compass | CLASS.kind | CLASS.in | CLASS.to | CLASS.and | CLASS['the-stop'] | CLASS.month | CLASS.local)
      )
        return 0;
      if (flags[i]! & FIRST && lexical[i]! & (WORD_ENGLISH | WORD_FRENCH)) return 0;
      if (flags[i]! & (TITLED | SHOUTED)) return -0.4;
      if (opensFrench(at.passage, i)) return -0.3;
      if (isGreat(at)) return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -0.6 : -1.2;
      return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -1.3 : -2.6;
    },
  },
  {
    name: 'stranger-after',
    weigh(at) {
      if (
        !capitalAfter(at) ||
        (at.after && (at.after.span.from > at.span.to || canLieIn(at, at.after) || canLieIn(at.after, at)))
      )
        return 0;
      const i = at.span.to;
      const { flags, lexical, context } = at.passage;
      if (
        context[i]! &
        (CLASS.org |
          CLASS.local |
          CLASS['after-kind'] |
          CLASS.street |
          CLASS.team |
          CLASS.month |
          CLASS.compass |
          CLASS.title |
          CLASS.leader)
      )
        return 0;
      if (flags[i]! & (TITLED | SHOUTED)) return -0.3;
      if (flags[i]! & PERSON) return -0.2;
      if (isGreat(at)) return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -0.4 : -0.7;
      return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -1 : -2;
    },
  },
  {
    name: 'says',
    weigh: (at) => (single(at) && touchesAfter(at) && after(at) & CLASS.say && at.known < 1 ? -2 : 0),
  },
  {
    name: 'age',
    weigh: (at) =>
      !isGreat(at) &&
      gapAfter(at) & GAP_COMMA &&
      /^, \d\d?,(?!\d)/.test(at.passage.text.slice(at.span.end, at.span.end + 6))
        ? -3
        : 0,
  },
  { name: 'hyphen', weigh: (at) => (gapBefore(at) === GAP_HYPHEN || gapAfter(at) === GAP_HYPHEN ? -1 : 0) },
  { name: 'ampersand', weigh: (at) => ((gapBefore(at) | gapAfter(at)) & GAP_AND ? -2 : 0) },
  { name: 'address', weigh: (at) => ((gapBefore(at) | gapAfter(at)) & GAP_SLASH ? -0.5 : 0) },
  { name: 'possessive', weigh: (at) => (gapAfter(at) === GAP_APOSTROPHE ? (isGreat(at) ? 0.2 : -0.3) : 0) },
  {
    name: 'era',
    weigh: ({ passage, span }) =>
      span.from > 0 && span.end - span.start === 2 && passage.words.shape[span.from - 1]! & FIGURE ? -5 : 0,
  },
];

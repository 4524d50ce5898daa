import { classes } from './context.ts';
import { demonymAt } from './demonyms.ts';
import { typeOf } from './gazetteer.ts';
import {
  NAME_MAIN,
  NAME_POSTAL,
  NAME_SHORT,
  WORD_ENGLISH,
  WORD_ENGLISH_COMMON,
  WORD_FRENCH,
  WORD_FRENCH_COMMON,
  WORD_GIVEN,
  WORD_PROPER,
  WORD_SURNAME,
  WORD_SURNAME_COMMON,
} from './gazetteer-format.ts';
import { adjacent, FIRST, isCapital, isInitial, type Passage, PERSON, SHOUTED, TITLED } from './passage.ts';
import { type Candidate, candidatesOf } from './prominence.ts';
import { type ShapedSpan, shapedSpans } from './span-shape.ts';
import type { NameSpan } from './spans.ts';
import {
  GAP_AND,
  GAP_APOSTROPHE,
  GAP_BRACKET,
  GAP_COMMA,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_OTHER,
  GAP_SLASH,
  GAP_SPACE,
} from './words.ts';

const IN = classes('in');
const TO = classes('to');
const AND = classes('and');
const KIND = classes('kind');
const AFTER_KIND = classes('after-kind');
const STREET = classes('street');
const STREET_BEFORE = classes('street-before');
const LOCAL = classes('local');
const ORG = classes('org');
const OF_ORG = classes('of-org');
const TEAM = classes('team');
const VESSEL = classes('vessel');
const SAY = classes('say');
const SUFFIX = classes('suffix');
const MONTH = classes('month');
const COMPASS = classes('compass');
const TITLE = classes('title');
const LEADER = classes('leader');
const AGENCY = classes('agency');
const STOP = classes('the-stop');
const FOLK = classes('folk');

/** A name of the text with what the rules need: neighbours and the most prominent meaning. */
export interface Sighting {
  passage: Passage;
  span: ShapedSpan;
  candidates: Candidate[];
  best: Candidate;
  /** The name is a feature the gazetteer lacks; its namesake near it stands in. */
  approximate: boolean;
  /** Word classes of the whole name as one (0 for most names of several words). */
  word: number;
  /** The names before and after, where only a comma, "and" or a space stands between. */
  before: NameSpan | null;
  after: NameSpan | null;
}

/** One sign for or against a name being meant as a place; weights are log-odds, set by hand. */
interface Rule {
  name: string;
  weigh(at: Sighting): number;
}

const before = ({ passage, span }: Sighting, back = 1): number =>
  span.from - back >= 0 ? passage.context[span.from - back]! : 0;
const after = ({ passage, span }: Sighting, on = 0): number =>
  span.to + on < passage.words.count ? passage.context[span.to + on]! : 0;
const gapBefore = ({ passage, span }: Sighting): number =>
  span.from > 0 ? passage.words.gap[span.from - 1]! : GAP_OTHER;
const gapAfter = ({ passage, span }: Sighting): number => passage.words.gap[span.to - 1]!;
const touchesBefore = ({ passage, span }: Sighting): boolean => span.from > 0 && adjacent(passage.words, span.from - 1);
const touchesAfter = ({ passage, span }: Sighting): boolean => adjacent(passage.words, span.to - 1);
const single = ({ span }: Sighting): boolean => span.to - span.from === 1;
const capitalBefore = (at: Sighting): boolean => touchesBefore(at) && isCapital(at.passage.words, at.span.from - 1);
const capitalAfter = (at: Sighting): boolean => touchesAfter(at) && isCapital(at.passage.words, at.span.to);
const flagged = ({ passage, span }: Sighting, flag: number): boolean => (passage.flags[span.from]! & flag) !== 0;

const isGreat = (at: Sighting): boolean => greatness(at) >= 2;

/** How well known the most prominent meaning is: 3 for a country, about 0 for a town of ten thousand. */
export function greatness({ passage, best }: Sighting): number {
  const { gazetteer } = passage;
  const people = Math.log10(Math.max(300, gazetteer.population[best.place]!));
  switch (typeOf(gazetteer, best.place)) {
    case 'country':
      return people > 5 ? 3.6 : 2;
    case 'continent':
      return 3.2;
    case 'former':
      return 2.5;
    case 'capital':
      return Math.min(2.8, 0.5 + (people - 4) * 0.75);
    case 'admin1':
      return best.use & NAME_SHORT ? 0.8 : Math.min(2.5, (people - 4.6) * 0.9);
    case 'region':
      return 2.2;
    case 'water':
    case 'land':
      return 1.6;
    case 'site':
    case 'settlement':
      return 1;
    case 'admin2':
      return best.use & NAME_SHORT ? -0.6 : 0;
    case 'quarter':
      return -1.2;
    default:
      return Math.min(2.2, (people - 4) * 0.75);
  }
}

/** How much of a doubt is left for a well-known place: all for a hamlet, a quarter for a country. */
const damping = (at: Sighting, slope: number): number => Math.max(0.25, Math.min(1, 1 - slope * greatness(at)));

const isMainCountry = ({ passage, best }: Sighting): boolean =>
  typeOf(passage.gazetteer, best.place) === 'country' && (best.use & NAME_MAIN) !== 0;

const hasType = ({ passage, candidates }: Sighting, type: string): boolean =>
  candidates.some((c) => typeOf(passage.gazetteer, c.place) === type);

/** Whether the name before or after lies round this one: "Dallas, Texas". */
export function contains(at: Sighting, inner: readonly Candidate[], outer: NameSpan): boolean {
  const { gazetteer } = at.passage;
  const outers = candidatesOf(gazetteer, outer.name, outer.refused);
  return inner.some((c) =>
    outers.some(
      ({ place }) =>
        place !== c.place &&
        (gazetteer.admin1[c.place] === place ||
          gazetteer.admin2[c.place] === place ||
          (typeOf(gazetteer, place) === 'country' && gazetteer.country[place] === gazetteer.country[c.place])),
    ),
  );
}

const RULES: readonly Rule[] = [
  { name: 'known', weigh: greatness },
  {
    name: 'other-name',
    weigh: ({ best, passage }) =>
      best.use & (NAME_MAIN | NAME_POSTAL) ? 0 : passage.gazetteer.population[best.place]! > 500_000 ? -0.5 : -1.3,
  },
  {
    name: 'several-words',
    weigh: (at) => (single(at) ? 0 : at.best.use & NAME_MAIN ? 1.3 : 0.6),
  },
  {
    name: 'common-word',
    weigh(at) {
      const { word, passage } = at;
      if (!single(at) || word === 0) return 0;
      const french = passage.language === 'fr';
      const common = french ? word & WORD_FRENCH_COMMON : word & WORD_ENGLISH_COMMON;
      const rare = french ? word & WORD_FRENCH : word & WORD_ENGLISH;
      const other = french ? word & WORD_ENGLISH_COMMON : word & WORD_FRENCH_COMMON;
      return (
        (common ? -3.4 : rare ? -2.2 : other ? -0.5 : 0) *
        damping(at, common ? 0.3 : 0.6) *
        (word & WORD_PROPER && !french ? 0.5 : 1)
      );
    },
  },
  {
    name: 'common-words',
    weigh: (at) =>
      !single(at) && !isGreat(at) && !at.span.affix && !hasType(at, 'admin2') && allCommon(at)
        ? -2.6 * damping(at, 0.4)
        : 0,
  },
  {
    name: 'affix',
    weigh: (at) => (at.span.affix ? (at.approximate ? 0.4 : 1) : 0),
  },
  {
    name: 'party',
    weigh: (at) =>
      gapBefore(at) === GAP_HYPHEN && /[(, ][DRI]-$/.test(at.passage.text.slice(at.span.start - 3, at.span.start))
        ? 4
        : 0,
  },
  {
    name: 'common-word-first',
    weigh: (at) =>
      single(at) && !isGreat(at) && flagged(at, FIRST | SHOUTED | TITLED) && at.word & (WORD_ENGLISH | WORD_FRENCH)
        ? -1.2
        : 0,
  },
  {
    name: 'small-elsewhere',
    weigh: (at) => (single(at) && !isGreat(at) && at.passage.small.has(at.passage.words.a[at.span.from]!) ? -1.5 : 0),
  },
  {
    name: 'personal-name',
    weigh(at) {
      if (!single(at)) return 0;
      const { word } = at;
      const weight =
        (word & WORD_GIVEN ? -0.8 : 0) + (word & WORD_SURNAME_COMMON ? -0.9 : word & WORD_SURNAME ? -0.3 : 0);
      return weight * damping(at, 0.45);
    },
  },
  {
    name: 'demonym',
    weigh: (at) => {
      const demonym = isMainCountry(at) ? null : demonymAt(at.passage.words, at.span.from);
      return demonym !== null && demonym.words === at.span.to - at.span.from ? -6 : 0;
    },
  },
  { name: 'person', weigh: (at) => (flagged(at, PERSON) ? -6 : 0) },
  {
    name: 'surname-of-person',
    weigh(at) {
      if (!single(at) || flagged(at, PERSON) || !at.passage.surnames.has(at.passage.words.a[at.span.from]!)) return 0;
      return isGreat(at) ? -0.8 : -3;
    },
  },
  {
    name: 'title-before',
    weigh: (at) =>
      before(at) & TITLE &&
      touchesBefore(at) &&
      isCapital(at.passage.words, at.span.from - 1) &&
      !(before(at) & (KIND | LOCAL))
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
  { name: 'suffix-after', weigh: (at) => (after(at) & SUFFIX ? -3 : 0) },
  {
    name: 'in',
    weigh(at) {
      if (!touchesBefore(at)) return 0;
      const classes = before(at);
      if (classes & IN && !isCapitalMid(at)) return 2;
      if (classes & TO && !(classes & AND)) return 0.5;
      return 0;
    },
  },
  {
    name: 'in-the',
    weigh: (at) => (touchesBefore(at) && before(at) & STOP && isCommonAnyway(at) ? -1 : 0),
  },
  {
    name: 'kind-of',
    weigh: (at) => (touchesBefore(at) && before(at) & TO && before(at, 2) & KIND ? 2 : 0),
  },
  {
    name: 'kind-after',
    weigh: (at) => (touchesAfter(at) && after(at) & KIND && !isCapital(at.passage.words, at.span.to) ? 0.9 : 0),
  },
  {
    name: 'region-after',
    weigh: (at) => (capitalAfter(at) && after(at) & AFTER_KIND && !at.after ? 0.6 : 0),
  },
  {
    name: 'comma-container',
    weigh(at) {
      if (at.after && gapAfter(at) & GAP_COMMA && contains(at, at.candidates, at.after)) return 4;
      if (at.after && gapAfter(at) & GAP_BRACKET && contains(at, at.candidates, at.after)) return 3;
      return 0;
    },
  },
  {
    name: 'container-of-before',
    weigh(at) {
      if (!at.before || !(gapBefore(at) & GAP_COMMA)) return 0;
      const inner = candidatesOf(at.passage.gazetteer, at.before.name, at.before.refused);
      return contains(at, inner, at.span) ? 3.5 : 0;
    },
  },
  {
    name: 'list',
    weigh(at) {
      const beside = (neighbour: NameSpan | null): boolean => neighbour !== null && isPlain(at.passage, neighbour);
      return (beside(at.before) ? 0.7 : 0) + (beside(at.after) ? 0.7 : 0);
    },
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
    name: 'street',
    weigh: (at) =>
      touchesAfter(at) &&
      after(at) & STREET &&
      isCapital(at.passage.words, at.span.to) &&
      !((after(at) | after(at, 1)) & LOCAL)
        ? -4
        : 0,
  },
  { name: 'street-before', weigh: (at) => (before(at) & STREET_BEFORE && touchesBefore(at) && !isGreat(at) ? -2 : 0) },
  {
    name: 'local-body',
    weigh: (at) => (capitalAfter(at) && after(at) & LOCAL && !(after(at) & ORG) ? 0.5 : 0),
  },
  {
    name: 'organisation',
    weigh: (at) =>
      capitalAfter(at) && after(at) & ORG && !at.after ? (after(at) & LOCAL ? -0.4 : isGreat(at) ? -1.8 : -2.6) : 0,
  },
  {
    name: 'organisation-of',
    weigh: (at) =>
      touchesBefore(at) && before(at) & TO && before(at, 2) & OF_ORG && isCapital(at.passage.words, at.span.from - 2)
        ? -2.5
        : 0,
  },
  {
    name: 'team-of',
    weigh: (at) =>
      touchesBefore(at) && before(at) & TO && before(at, 2) & TEAM && isCapital(at.passage.words, at.span.from - 2)
        ? -3.5
        : 0,
  },
  { name: 'team', weigh: (at) => (capitalAfter(at) && after(at) & TEAM ? -1 : 0) },
  { name: 'vessel', weigh: (at) => (before(at) & VESSEL && touchesBefore(at) ? -4 : 0) },
  { name: 'agency-name', weigh: (at) => (after(at) & AGENCY && touchesAfter(at) ? 0.5 : 0) },
  {
    name: 'month',
    weigh: (at) =>
      single(at) && at.passage.context[at.span.from]! & MONTH && !(before(at) & IN && isGreat(at)) ? -4 : 0,
  },
  {
    name: 'lone-class',
    weigh: (at) =>
      single(at) &&
      at.passage.context[at.span.from]! &
        (LOCAL | ORG | COMPASS | KIND | STREET | TITLE | LEADER | STOP | IN | AND | SAY | AFTER_KIND) &&
      !isGreat(at)
        ? -3
        : 0,
  },
  {
    name: 'stranger-before',
    weigh(at) {
      if (!capitalBefore(at) || at.before) return 0;
      const i = at.span.from - 1;
      const { flags, lexical, context } = at.passage;
      if (context[i]! & (COMPASS | KIND | IN | TO | AND | STOP | MONTH | LOCAL)) return 0;
      if (flags[i]! & FIRST && lexical[i]! & (WORD_ENGLISH | WORD_FRENCH)) return 0;
      if (flags[i]! & (TITLED | SHOUTED)) return -0.4;
      if (isGreat(at)) return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -0.6 : -1.2;
      return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -1.3 : -2.6;
    },
  },
  {
    name: 'stranger-after',
    weigh(at) {
      if (!capitalAfter(at) || at.after) return 0;
      const i = at.span.to;
      const { flags, lexical, context } = at.passage;
      if (context[i]! & (ORG | LOCAL | AFTER_KIND | STREET | TEAM | MONTH | COMPASS | AGENCY | TITLE | LEADER))
        return 0;
      if (flags[i]! & (TITLED | SHOUTED)) return -0.3;
      if (flags[i]! & PERSON) return -0.2;
      if (isGreat(at)) return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -0.4 : -0.7;
      return lexical[i]! & (WORD_ENGLISH | WORD_FRENCH) ? -1 : -2;
    },
  },
  { name: 'says', weigh: (at) => (single(at) && touchesAfter(at) && after(at) & SAY && greatness(at) < 1 ? -2 : 0) },
  {
    name: 'age',
    weigh: (at) =>
      !isGreat(at) && gapAfter(at) & GAP_COMMA && /^, \d\d?,/.test(at.passage.text.slice(at.span.end, at.span.end + 6))
        ? -3
        : 0,
  },
  { name: 'hyphen', weigh: (at) => (gapBefore(at) === GAP_HYPHEN || gapAfter(at) === GAP_HYPHEN ? -1 : 0) },
  { name: 'ampersand', weigh: (at) => ((gapBefore(at) | gapAfter(at)) & GAP_AND ? -2 : 0) },
  { name: 'address', weigh: (at) => ((gapBefore(at) | gapAfter(at)) & GAP_SLASH ? -0.5 : 0) },
  { name: 'possessive', weigh: (at) => (gapAfter(at) === GAP_APOSTROPHE ? (isGreat(at) ? 0.2 : -0.3) : 0) },
  { name: 'shouted', weigh: (at) => (flagged(at, SHOUTED) && !isGreat(at) && !flagged(at, FIRST) ? -0.8 : 0) },
  { name: 'county', weigh: (at) => (!single(at) && hasType(at, 'admin2') ? 0.4 : 0) },
];

function isCapitalMid({ passage, span }: Sighting): boolean {
  return isCapital(passage.words, span.from - 1) && (passage.flags[span.from - 1]! & (FIRST | TITLED | SHOUTED)) === 0;
}

/** Whether every word of a name is a common word with nothing else to it: National Park, River Valley. */
function allCommon({ passage, span }: Sighting): boolean {
  const english = passage.language === 'fr' ? WORD_FRENCH : WORD_ENGLISH;
  for (let i = span.from; i < span.to; i++)
    if (isCapital(passage.words, i) && !(passage.lexical[i]! & english)) return false;
  return true;
}

const isCommonAnyway = (at: Sighting): boolean => single(at) && (at.word & (WORD_ENGLISH | WORD_FRENCH)) !== 0;

/** Whether a name beside is a place without much doubt: prominent and no common word. */
function isPlain(passage: Passage, span: NameSpan): boolean {
  if (passage.flags[span.from]! & PERSON) return false;
  const word = passage.gazetteer.word[span.name]!;
  return (word & (WORD_ENGLISH | WORD_FRENCH | WORD_GIVEN | WORD_SURNAME_COMMON)) === 0;
}

const BIAS = -0.6;

/** Log-odds that a name is meant as a place. */
export function weighSighting(at: Sighting): number {
  let sum = BIAS;
  for (const rule of RULES) sum += rule.weigh(at);
  return sum;
}

/** The same by rule, for the explanation of a decision. */
export function explainSighting(at: Sighting): { rule: string; weight: number }[] {
  return RULES.map((rule) => ({ rule: rule.name, weight: rule.weigh(at) })).filter(({ weight }) => weight !== 0);
}

/** All names of a passage with their neighbours and meanings. */
export function sightingsOf(passage: Passage): Sighting[] {
  const { gazetteer, words, context } = passage;
  const spans = shapedSpans(passage);
  const near = (left: NameSpan | undefined, right: NameSpan | undefined): boolean => {
    if (!left || !right) return false;
    if (left.to === right.from) return right.start - left.end <= 3;
    return (
      right.from - left.to === 1 &&
      (context[left.to]! & AND) !== 0 &&
      words.start[right.from]! - words.end[left.to - 1]! <= 7
    );
  };
  const meanings = new Map<number, Candidate[]>();
  const language = passage.language === 'fr' ? ~WORD_ENGLISH : ~WORD_FRENCH;
  return spans.map((span, i) => {
    const key = span.name * 64 + span.refused;
    let candidates = meanings.get(key);
    if (!candidates) {
      candidates = candidatesOf(gazetteer, span.name, span.refused);
      meanings.set(key, candidates);
    }
    const { affix } = span;
    const fitting = affix ? candidates.filter((c) => affix.types.has(typeOf(gazetteer, c.place))) : candidates;
    if (fitting.length > 0) candidates = fitting;
    return {
      passage,
      span,
      candidates,
      best: candidates[0]!,
      word: span.affix ? 0 : gazetteer.word[span.name]! & language,
      approximate: affix?.feature === true && fitting.length === 0,
      before: near(spans[i - 1], span) ? spans[i - 1]! : null,
      after: near(span, spans[i + 1]) ? spans[i + 1]! : null,
    };
  });
}

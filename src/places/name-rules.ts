import { CLASS } from './context.ts';
import { demonymAt } from './demonyms.ts';
import { typeOf } from './gazetteer.ts';
import {
  NAME_CAPITALS,
  NAME_MAIN,
  NAME_POSTAL,
  WORD_ENGLISH,
  WORD_ENGLISH_COMMON,
  WORD_FRENCH,
  WORD_FRENCH_COMMON,
  WORD_GIVEN,
  WORD_PROPER,
  WORD_SURNAME,
  WORD_SURNAME_COMMON,
} from './gazetteer-format.ts';
import { damping, isGreat } from './greatness.ts';
import { FIRST, isCapital, PERSON, SHOUTED, TITLED } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { before, flagged, type Rule, single } from './surroundings.ts';
import { CAPITALS } from './words.ts';

const isMainCountry = ({ passage, best }: Sighting): boolean =>
  typeOf(passage.gazetteer, best.place) === 'country' && (best.use & NAME_MAIN) !== 0;

const hasType = ({ passage, candidates }: Sighting, type: string): boolean =>
  candidates.some((c) => typeOf(passage.gazetteer, c.place) === type);

/** "La région du Nord": the words of kind and bearing belong to the name. */
const startsSmall = ({ passage, span }: Sighting): boolean => !isCapital(passage.words, span.from);

/** Whether every word of a name is a common word with nothing else to it: National Park, River Valley. */
function allCommon({ passage, span }: Sighting): boolean {
  const common = passage.language === 'fr' ? WORD_FRENCH : WORD_ENGLISH;
  for (let i = span.from; i < span.to; i++)
    if (isCapital(passage.words, i) && !(passage.lexical[i]! & common)) return false;
  return true;
}

/** What the name itself says: how well known its places are, and what else its words mean. */
export const NAME_RULES: readonly Rule[] = [
  { name: 'known', weigh: ({ known }) => known },
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
    name: 'no-other-word',
    weigh: ({ strange }) => (strange ? 0.6 : 0),
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
      // "Diffa" is a feast, too; who writes of the seat of a region means that.
      const seat = hasType(at, 'seat1') && !flagged(at, FIRST | SHOUTED | TITLED);
      return (
        (common ? -3.4 : rare ? (seat ? -0.8 : -2.2) : other ? -0.5 : 0) *
        damping(at, common ? 0.3 : 0.6) *
        (word & WORD_PROPER && !french ? 0.5 : 1)
      );
    },
  },
  {
    name: 'common-words',
    weigh: (at) =>
      !single(at) && !isGreat(at) && !at.span.affix && !hasType(at, 'admin2') && !startsSmall(at) && allCommon(at)
        ? -2.6 * damping(at, 0.4)
        : 0,
  },
  {
    name: 'affix',
    weigh: (at) => (at.span.affix ? (at.approximate ? 0.4 : 1) : 0),
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
  {
    name: 'people',
    weigh: (at) => (single(at) && at.passage.context[at.span.from]! & CLASS.people && !isMainCountry(at) ? -6 : 0),
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
    name: 'month',
    weigh: (at) =>
      single(at) && at.passage.context[at.span.from]! & CLASS.month && !(before(at) & CLASS.in && isGreat(at)) ? -4 : 0,
  },
  {
    name: 'lone-class',
    weigh: (at) =>
      single(at) &&
      at.passage.context[at.span.from]! &
        (CLASS.local |
          CLASS.org |
          CLASS.compass |
          CLASS.kind |
          CLASS.street |
          CLASS.title |
          CLASS.leader |
          CLASS['the-stop'] |
          CLASS.in |
          CLASS.and |
          CLASS.say |
          CLASS['after-kind']) &&
      !isGreat(at)
        ? -3
        : 0,
  },
  { name: 'misspelt', weigh: ({ span }) => (span.misspelt ? -1.2 : 0) },
  {
    name: 'acronym',
    weigh: (at) =>
      single(at) &&
      at.span.end - at.span.start <= 5 &&
      at.passage.words.shape[at.span.from]! & CAPITALS &&
      !(at.best.use & (NAME_CAPITALS | NAME_POSTAL)) &&
      !flagged(at, SHOUTED | FIRST)
        ? -1.8
        : 0,
  },
  { name: 'shouted', weigh: (at) => (flagged(at, SHOUTED) && !isGreat(at) && !flagged(at, FIRST) ? -0.8 : 0) },
  { name: 'county', weigh: (at) => (!single(at) && hasType(at, 'admin2') ? 0.4 : 0) },
];

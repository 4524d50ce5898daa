import { CLASS } from './context.ts';
import { endsForce } from './force-name.ts';
import { isGreat } from './greatness.ts';
import { adjacent, FIRST, isCapital, type Passage } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { HOTEL, STRUCK_BUILDING } from './struck-building.ts';
import {
  after,
  before,
  capitalAfter,
  gapBefore,
  type Rule,
  touchesAfter,
  touchesBefore,
  touchesLeft,
} from './surroundings.ts';
import { GAP_HYPHEN, GAP_QUOTE, GAP_SPACE } from './words.ts';

/** "25 pick-up Toyota", "Toyota Land Cruisers": names of those who make vehicles. */
const VEHICLE_BEFORE = /(?:pick-?ups?|4 ?[x×] ?4|véhicules?|camions?|camionnettes?|jeeps?) $/i;
const MODEL = /^ (?:pick-?ups?|land cruiser|hilux|suvs?|4 ?[x×] ?4)/i;

const UNION = /^(?:L['\u2019])?Union$/;
/** "L'Union européenne", "l'Union africaine": a French name of a body goes on with small letters. */
const ADJECTIVE = /^ \p{Ll}{3,}(?:enne|aine|ale|ique|ise|aise|oise)\b/u;

/** "La PfOD de Gao", "le GTIA de Kidal": a head with capitals inside is no person's name. */
const isShortened = ({ words, text }: Passage, i: number): boolean =>
  /^\p{Lu}\p{L}*\p{Lu}/u.test(text.slice(words.start[i]!, words.end[i]!));

/** "France 24", "sur France 2": channels by what follows the name, where no preposition says that it is the country. */
const CHANNEL = /^(?:[235]|24|Info|Inter|Culture|Bleu|Télévisions?)$/;

function isChannel({ passage: { text, words }, span: { start, end, to }, edges }: Sighting): boolean {
  if (text.slice(start, end) !== 'France' || edges.last || edges.before & CLASS.in) return false;
  return end + 1 === words.start[to] && CHANNEL.test(text.slice(words.start[to]!, words.end[to]!));
}

/** Bodies, streets, teams and people that carry a place's name, or are named after it. */
export const BODY_RULES: readonly Rule[] = [
  { name: 'channel', weigh: (at) => (isChannel(at) ? -8 : 0) },
  STRUCK_BUILDING,
  {
    name: 'party',
    weigh: (at) =>
      gapBefore(at) === GAP_HYPHEN && /[(, ][DRI]-$/.test(at.passage.text.slice(at.span.start - 3, at.span.start))
        ? 4
        : 0,
  },
  {
    name: 'street',
    weigh: (at) =>
      touchesAfter(at) &&
      after(at) & CLASS.street &&
      isCapital(at.passage.words, at.span.to) &&
      !((after(at) | after(at, 1)) & CLASS.local)
        ? -4
        : 0,
  },
  {
    name: 'street-before',
    weigh: (at) => (before(at) & CLASS['street-before'] && touchesBefore(at) && !isGreat(at) ? -2 : 0),
  },
  {
    name: 'local-body',
    weigh: (at) => (capitalAfter(at) && after(at) & CLASS.local && !(after(at) & CLASS.org) ? 0.5 : 0),
  },
  {
    name: 'organisation',
    weigh: (at) =>
      capitalAfter(at) && after(at) & CLASS.org && !at.after
        ? after(at) & CLASS.local
          ? -0.4
          : isGreat(at)
            ? -1.8
            : -2.6
        : 0,
  },
  {
    name: 'organisation-later',
    weigh: (at) =>
      capitalAfter(at) &&
      !at.after &&
      after(at, 1) & CLASS.org &&
      adjacent(at.passage.words, at.span.to) &&
      !(after(at) & CLASS.local)
        ? -1
        : 0,
  },
  {
    name: 'organisation-of',
    weigh: (at) =>
      touchesBefore(at) &&
      before(at) & CLASS.to &&
      before(at, 2) & CLASS['of-org'] &&
      isCapital(at.passage.words, at.span.from - 2)
        ? -2.5
        : 0,
  },
  {
    name: 'name-of',
    weigh(at) {
      if (at.passage.language !== 'fr' || !touchesLeft(at)) return 0;
      const { context, flags } = at.passage;
      const head = at.span.from - (context[at.span.from - 1]! & CLASS.to ? 2 : 3);
      if (head < 0 || !(context[head + 1]! & CLASS.to) || !isCapital(at.passage.words, head)) return 0;
      if (flags[head]! & FIRST || context[head]! & (CLASS.kind | CLASS.title | CLASS.leader | CLASS['of-org']))
        return 0;
      if (endsForce(at.passage, head) || isShortened(at.passage, head)) return 0;
      return isCapital(at.passage.words, head + 1) || at.before?.span.to === head + 1 ? 0 : -2;
    },
  },
  {
    name: 'force-of',
    weigh(at) {
      const head = at.span.from - 2;
      if (head < 0 || !touchesLeft(at) || !(before(at) & CLASS.to) || before(at, 2) & CLASS.kind) return 0;
      return endsForce(at.passage, head) ? 1.6 : 0;
    },
  },
  {
    name: 'body-named',
    weigh({ passage, span }) {
      const { words, context, text } = passage;
      if (passage.language !== 'fr' || span.to >= words.count || !adjacent(words, span.to - 1)) return 0;
      const next = text.slice(words.start[span.to]!, words.end[span.to]!);
      return context[span.to - 1]! & CLASS.org && BODY_ADJECTIVE.test(next) ? -5 : 0;
    },
  },
  {
    name: 'team-of',
    weigh: (at) =>
      touchesBefore(at) &&
      before(at) & CLASS.to &&
      before(at, 2) & CLASS.team &&
      isCapital(at.passage.words, at.span.from - 2)
        ? -3.5
        : 0,
  },
  { name: 'team', weigh: (at) => (capitalAfter(at) && after(at) & CLASS.team ? -1 : 0) },
  {
    name: 'vessel',
    weigh: (at) => (before(at) & CLASS.vessel && (gapBefore(at) & ~(GAP_SPACE | GAP_QUOTE)) === 0 ? -4 : 0),
  },
  {
    name: 'vehicle',
    weigh: ({ passage: { text }, span: { start, end } }) =>
      VEHICLE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || MODEL.test(text.slice(end, end + 14)) ? -6 : 0,
  },
  HOTEL,
  {
    name: 'union',
    weigh: ({ passage: { text }, span: { start, end } }) =>
      UNION.test(text.slice(start, Math.min(end, start + 12))) && ADJECTIVE.test(text.slice(end, end + 16)) ? -4 : 0,
  },
  {
    name: 'state-university',
    weigh: ({ passage, span }) => (/^ State Universit/.test(passage.text.slice(span.end, span.end + 17)) ? -4 : 0),
  },
  {
    name: 'folk-after',
    weigh: (at) => (touchesAfter(at) && after(at) & CLASS.folk ? 1.3 : 0),
  },
];

/** What sort of body it is: "l'Union européenne", "la Ligue arabe". */
const BODY_ADJECTIVE = /^\p{Ll}+(?:éenne|[ai]ine|ale|ique|arabe)s?$/u;

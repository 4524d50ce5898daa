import numbers from '../../geodata/lexicon/numbers.tsv?raw';
import { fold } from '../text/fold.ts';
import { COLLECTIVES } from '../text/number-word.ts';
import { rowsOf } from '../text/table.ts';
import { CLASS } from './context.ts';
import { COMPASS } from './derived-place.ts';
import { GROUPED } from './measure.ts';
import { FIRST, isCapital, type Passage } from './passage.ts';
import { GAP_APOSTROPHE, GAP_BRACKET, GAP_COMMA, GAP_DOT, GAP_HYPHEN, GAP_SPACE } from './words.ts';

/**
 * How the words between a name and a place tell where the name is: `km` and `bearing` (degrees clockwise from north)
 * from the place, or in it (0 and null). `plain`: only a comma or a bracket stands between.
 */
export interface Telling {
  km: number;
  bearing: number | null;
  plain: boolean;
  /** A preposition leads to the place itself, or a word of its kind. */
  led: boolean;
  /** What kind of place the name is, and that it is near the other: "a village near". */
  beside: boolean;
}

/** Most words between a name and the place that tells where it is. */
const MOST = 14;
const WITHIN = GAP_SPACE | GAP_COMMA | GAP_BRACKET | GAP_APOSTROPHE | GAP_HYPHEN | GAP_DOT;

/** Words that describe a place or measure the way to it, in small letters. */
const DESCRIBING = new Set(
  (
    'a an the some about around nearly roughly approximately almost just only more less than over under barely over ' +
    'located situated lying lies which is that far far-flung small little large big main mainly predominantly remote rural strategic ' +
    'key isolated centre center country pays nearby neighbouring neighboring border and road drive away to on inland downstream upstream ' +
    'un une le la les l quelque quelques environ moins plus presque pres peine peu ' +
    'situe situee situes situees se trouve trouvant qui est sis sise distant distante distants petit petite gros grosse grand ' +
    'grande meme chef lieu principale principal strategique frontalier frontaliere voisin voisine rural rurale reculee recule ' +
    'route vol oiseau amont aval local government lga ward commune limite limites confins perpherie partie part'
  ).split(' '),
);
const UNITS = /^(?:km|kms|kilomet(?:re|er)s?|miles?)$/;
const KM_A_MILE = 1.609;
const OF = new Set(['of', 'from', 'de', 'du', 'des', 'd']);
const IN = new Set(['in', 'dans', 'en', 'au', 'aux', 'a', 'within', 'inside']);
const NEAR = new Set(
  (
    'near outside pres proche loin close beyond off bordering environs alentours abords proximite peripherie outskirts ' +
    'vicinity surroundings'
  ).split(' '),
);
/** A number of villages, not of km: "two villages near". */
const MOST_NAMED = 20;

const VALUES: ReadonlyMap<string, number> = new Map(
  rowsOf(numbers)
    .filter((row) => row.kind !== 'collective')
    .map((row) => [fold(row.word!), Number(row.value)]),
);

/** Parts of compass words, English and French, as the points of COMPASS. */
const POINTS: ReadonlyMap<string, string> = new Map([
  ...COMPASS.map((point) => [point, point] as const),
  ['nord', 'north'],
  ['sud', 'south'],
  ['est', 'east'],
  ['ouest', 'west'],
]);

const ADJECTIVE = /^(?:north|south)?(?:east|west|north|south)ern$/;

/**
 * What the words from `from` up to `to` (not included) tell of the name before them and the place after them; null
 * where they say something else.
 */
export function tellingOf(passage: Passage, from: number, to: number): Telling | null {
  const { words, context, flags, text } = passage;
  if (to - from > MOST) return null;
  let km = 0;
  let counted = 0;
  let measured = false;
  let point = '';
  let inside = false;
  let near = false;
  let close = false;
  let several = false;
  let of = false;
  let kind = false;
  for (let i = from - 1; i < to; i++) {
    const gap = words.gap[i]!;
    if ((gap & ~WITHIN) !== 0) return null;
    if ((gap & GAP_DOT) !== 0 && (i < from || !UNITS.test(low(i)))) return null;
    if (i < from) continue;
    if (flags[i]! & FIRST) return null;
    const word = low(i);
    of = false;
    if (/^\d/.test(word)) {
      const value = Number(word.replace(GROUPED, '').replace(',', '.'));
      if (!Number.isFinite(value)) return null;
      counted = /^\d{1,3}$/.test(word) && words.gap[i - 1] === 0 ? counted : value;
    } else if (UNITS.test(word)) {
      if (counted === 0) return null;
      km = counted * (word.startsWith('mile') ? KM_A_MILE : 1);
      measured = true;
    } else if (POINTS.has(word) && !(word === 'est' && isVerb(i))) {
      point += POINTS.get(word)!;
    } else if (ADJECTIVE.test(word)) {
      point = '';
      kind = true;
    } else if (OF.has(word)) {
      of = true;
    } else if (IN.has(word)) {
      inside = true;
    } else if (NEAR.has(word)) {
      near = true;
      close = true;
    } else if (VALUES.has(word)) {
      counted = VALUES.get(word)! >= 100 ? Math.max(1, counted) * VALUES.get(word)! : counted + VALUES.get(word)!;
    } else if (COLLECTIVES.has(word)) {
      counted = (COLLECTIVES.get(word)!.min + COLLECTIVES.get(word)!.max) / 2;
    } else if (context[i]! & (CLASS.kind | CLASS['after-kind'])) {
      kind = true;
      several = counted > 0 && counted <= MOST_NAMED;
      if (several) counted = 0;
    } else if (!DESCRIBING.has(word) && (context[i]! & CLASS.compass) === 0) return null;
    if (isCapital(words, i) && (context[i]! & (CLASS.kind | CLASS.compass)) === 0) return null;
    if ((gap & GAP_COMMA) !== 0) close = false;
  }
  if (from === to) {
    const gap = words.gap[from - 1]!;
    return (gap & (GAP_COMMA | GAP_BRACKET)) !== 0
      ? { km: 0, bearing: null, plain: true, led: false, beside: false }
      : null;
  }
  const sector = (COMPASS as readonly string[]).indexOf(point);
  if (measured) {
    if (km <= 0 || km > 500) return null;
    return { km: Math.round(km), bearing: sector < 0 ? null : sector * 45, plain: false, led: true, beside: true };
  }
  if (counted > 0 || (several && !close)) return null;
  if (inside || near || of || kind) {
    return {
      km: 0,
      bearing: sector >= 0 && (of || inside) ? sector * 45 : null,
      plain: false,
      led: inside || near || (sector >= 0 && of) || (kind && of),
      beside: kind && close,
    };
  }
  return null;

  /** "Est situé à", not "à l'est", "nord-est". */
  function isVerb(i: number): boolean {
    return (words.gap[i - 1]! & (GAP_APOSTROPHE | GAP_HYPHEN)) === 0 && point === '';
  }

  function low(i: number): string {
    return fold(text.slice(words.start[i]!, words.end[i]!));
  }
}

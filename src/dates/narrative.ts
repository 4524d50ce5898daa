import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { calendarRange, DAY, dayAfter, dayRange, HOUR, shifted, WEEK, YEAR } from './range.ts';
import {
  type Context,
  isWord,
  narrative,
  patternRule,
  published,
  type Resolved,
  type Rule,
  tenseAround,
  unknown,
} from './rule.ts';
import type { Term } from './term.ts';
import { FEW, isPlural } from './unit.ts';

const COUNT = 'about? a? num|few|a =of? unit';
/** Times too short to reach another day. */
const MOMENTS = 'about? num|few|a? =minute|=minutes|=moment|=moments|=hours|=instants';

/** "A day later", "the previous month", "the same day", "la veille", "trois jours plus tard". */
export const NARRATIVE_RULES: readonly Rule[] = [
  patternRule('later', 'en', `${COUNT} later`, counted(1)),
  patternRule('earlier', 'en', `${COUNT} earlier`, counted(-1)),
  patternRule('later', 'fr', `${COUNT} later`, counted(1)),
  patternRule('later', 'fr', `${COUNT} =plus =tard`, counted(1)),
  patternRule('earlier', 'fr', `${COUNT} earlier`, counted(-1)),
  patternRule('earlier', 'fr', `${COUNT} =plus =tot`, counted(-1)),
  patternRule('unit-before', 'en', '=the unit =before', moved(-1)),
  patternRule('unit-after', 'en', '=the unit =after', moved(1)),
  patternRule('previous-unit', 'en', 'previous unit', moved(-1)),
  patternRule('following-unit', 'en', '=the following unit', moved(1)),
  patternRule('same-unit', 'en', 'that unit', moved(0)),
  patternRule('same-part', 'en', 'that part', moved(0)),
  patternRule('same-part', 'en', '=that that part|unit', moved(0)),
  patternRule('following-units', 'en', '=the following|=ensuing|=next unit', ensuing),
  patternRule('following-units', 'en', '=the unit =that =followed', ensuing),
  patternRule('following-units', 'en', '=in|=over|=within|=during =the =next|=following num|few unit', ensuingCount),
  patternRule('following-units', 'fr', '=les|=des unit following', ensuing),
  patternRule('following-units', 'fr', '=les unit =qui =ont =suivi', ensuing),
  patternRule('following-units', 'fr', '=les unit =qui =suivirent', ensuing),
  patternRule('part-before', 'en', '=the part =before', partBefore),
  patternRule('part-before', 'en', 'previous part', partBefore),
  patternRule('part-after', 'en', '=the part =after', moved(1)),
  patternRule('part-after', 'en', '=the following part', moved(1)),
  patternRule('moments-on', 'en', `${MOMENTS} later`, soon),
  patternRule('moments-on', 'en', `${MOMENTS} =earlier`, soon),
  patternRule('previous-unit', 'fr', 'unit previous', moved(-1)),
  patternRule('following-unit', 'fr', 'unit following', moved(1)),
  patternRule('same-unit', 'fr', 'the that unit', moved(0)),
  patternRule('same-unit', 'fr', 'the unit that', moved(0)),
  patternRule('same-unit', 'fr', 'this unit - =la', moved(0)),
  patternRule('same-part', 'fr', 'the that part', moved(0)),
  patternRule('same-part', 'fr', 'the part that', moved(0)),
  patternRule('same-part', 'fr', 'this part - =la', moved(0)),
  patternRule('part-before', 'fr', 'the part previous', partBefore),
  patternRule('part-before', 'fr', "the part =d' =avant", partBefore),
  patternRule('part-after', 'fr', 'the part following', moved(1)),
  patternRule('part-after', 'fr', "the part =d' =apres", moved(1)),
  patternRule('moments-on', 'fr', `${MOMENTS} later`, soon),
  patternRule('moments-on', 'fr', `${MOMENTS} =plus =tard|=tot`, soon),
  patternRule('eve', 'en', '=the =eve', moved(-1)),
  patternRule('eve', 'fr', '=la =veille', moved(-1)),
  patternRule('eve', 'fr', "=l' =avant - =veille", moved(-2)),
  patternRule('morrow', 'fr', '=le =lendemain', moved(1)),
  patternRule('morrow', 'fr', '=le|=au =surlendemain', moved(2)),
  patternRule('morrow', 'fr', '=au =lendemain', moved(1)),
];

/** A few of a unit is from two to seven. */
function counted(way: number) {
  return (match: Match, context: Context): Resolved | null => {
    const { values, terms, start, end } = match;
    if (isWord(terms, end, 'than', 'que') || isWord(terms, start - 1, 'than') || (isDuration(match) && !beside(match)))
      return null;
    const unit = values.unit!;
    const turn = beside(match) ? -way : way;
    if (turn !== way && !context.near) return unknown('narrative');
    const done = tenseAround(match, context) === 'past';
    return narrative(
      context,
      (last) => {
        if (values.few !== undefined) {
          const ends = [
            dayAfter(turn > 0 ? last.to : last.from, turn * 2, unit),
            dayAfter(turn > 0 ? last.to : last.from, turn * 7, unit),
          ];
          return { from: Math.min(...ends), to: Math.max(...ends), precision: 'span' };
        }
        const range = between(last, turn * (values.num ?? 1), unit);
        return isToCome(range, context) && tenseAround(match, context) !== 'future' ? null : range;
      },
      done,
    );
  };
}

/** "Hit on Monday, a day after rebels had shelled it": what follows such words in mid-sentence came that long before. */
const beside = ({ terms, start, end }: Match): boolean =>
  (start > 3 || isWord(terms, start - 1, 'came', 'comes', 'happened', 'occurred', 'intervient', 'survient')) &&
  !isWord(terms, start - 1, 'another', 'for', 'pendant', 'durant', ';') &&
  isWord(terms, end - 1, 'after', 'before', 'apres', 'avant') &&
  terms[end] !== undefined &&
  !standsForTold(terms, end) &&
  !/^[,.;:)!-]$|^(?:and|but|et|mais|in|at|on|near)$/.test(terms[end].word);

/** "Three days after that": what was told last, in one word. */
const standsForTold = (terms: readonly Term[], at: number): boolean =>
  isWord(terms, at, 'that', 'this', 'cela', 'ca') &&
  (terms[at + 1] === undefined || /^[,.;:)!-]$|^(?:and|but|et|mais)$/.test(terms[at + 1]!.word));

/** "Wait a year before trying", "another two years before it opens": how long, not when. */
function isDuration({ terms, start, end }: Match): boolean {
  return isWord(terms, start - 1, 'another', 'for', 'pendant', 'durant') || terms[end]?.word.endsWith('ing') === true;
}

/** What a clause on the past puts after publication counts from something else than the date told last. */
function isToCome(range: DayRange, { published }: Context): boolean {
  return published !== null && range.from > published.to;
}

/** The range moved at both its ends, never more exact than the unit it is moved by. */
function between(last: DayRange, count: number, unit: number): DayRange {
  const first = shifted(last.from, count, unit);
  const other = shifted(last.to, count, unit);
  if (last.precision === 'day' || last.from === last.to) return first;
  const precision = first.precision === 'day' || first.precision === 'week' ? last.precision : first.precision;
  return { from: first.from, to: other.to, precision };
}

/** "Moments later", "hours earlier": still the day told last. */
function soon(_: Match, context: Context): Resolved | null {
  return narrative(context, (last) => last);
}

/** "The night before", "la nuit précédente": before the day told last, or before publication where none was told. */
function partBefore(match: Match, context: Context): Resolved | null {
  const before = match.terms.slice(match.start, match.end).some(({ word }) => word === 'night' || word === 'nuit')
    ? (day: number): DayRange => ({ from: day - 1, to: day, precision: 'span' })
    : (day: number): DayRange => dayRange(day - 1);
  return context.last ? narrative(context, (last) => before(last.from)) : published(context, before);
}

function moved(turn: number) {
  return (match: Match, context: Context): Resolved | null => {
    const unit = match.values.unit ?? DAY;
    if (unit === HOUR || isPlural(match)) return null;
    const done = tenseAround(match, context) === 'past';
    if (match.values.unit === undefined && context.near && besideEvent(match)) return dayOfOther(context, -turn);
    if (turn === 0)
      return narrative(context, (last) => holding(unit === DAY ? dayIn(last, context) : last, unit), done);
    if (turn < 0 && unit === DAY && !context.last) return published(context, (day) => dayRange(day + turn));
    return narrative(
      context,
      (told) => {
        const last = unit === DAY ? dayIn(told, context) : told;
        if (unit === DAY)
          return last.precision === 'day'
            ? dayRange(last.from + turn)
            : { ...last, from: last.from + turn, to: last.to + turn };
        if (turn !== 0 && last.to - last.from > dayAfter(0, 1, unit)) return between(last, turn, unit);
        return calendarRange(turn < 0 ? last.from : last.to, turn, unit);
      },
      done,
    );
  };
}

/** "Réuni jeudi, au lendemain de l'attaque": right after a day such words tell the day of what they are followed by. */
const besideEvent = ({ terms, start, end }: Match): boolean =>
  isWord(terms, end, 'de', 'du', 'des', "d'") &&
  terms
    .slice(Math.max(0, start - 4), start)
    .some(({ roles, raw }) => 'weekday' in roles || 'month' in roles || YEARS.test(raw));

const YEARS = /^(?:19|20)\d\d$/;

/** The day beside the one told last; of a longer range no more is known than that range. */
function dayOfOther(context: Context, turn: number): Resolved | null {
  return narrative(context, (last) =>
    last.precision === 'day' ? dayRange(last.from + turn) : { ...last, precision: 'span' },
  );
}

/** "In the following weeks", "les jours qui ont suivi": from the day told last on, one unit at least and not many. */
function ensuing(match: Match, context: Context): Resolved | null {
  const unit = match.values.unit!;
  if (unit === HOUR) return soon(match, context);
  const many =
    isPlural(match) || /s$/.test(match.terms[match.end - 1]!.word) || isWord(match.terms, match.end - 2, 'ont');
  if (!many) return null;
  return narrative(
    context,
    (last) => {
      const to = dayAfter(last.to, unit === DAY ? FEW[1] : MANY, unit);
      return { from: last.to + 1, to, precision: 'span' };
    },
    true,
  );
}

/** "Over the next few days": from the day told last on, where the text tells of what was. */
function ensuingCount(match: Match, context: Context): Resolved | null {
  const { unit = DAY, num, few } = match.values;
  if (unit < DAY || !context.near || !context.past || context.past !== context.last) return null;
  if (tenseAround(match, context) === 'future' || isToCome(context.past, context)) return null;
  return narrative(context, (last) => {
    const to = dayAfter(last.to, few === undefined ? (num ?? 1) : FEW[1], unit);
    return isToCome({ from: to, to, precision: 'day' }, context) ? null : { from: last.to + 1, to, precision: 'span' };
  });
}

/** How many weeks, months or years "the following" ones are taken for. */
const MANY = 4;

/** A range longer than this, in days, is not the day that another comes before or after. */
const DAYS = 6;

/** The day that another comes before or after, or is: of a longer range the last day told. */
const dayIn = (told: DayRange, { day }: Context): DayRange => (told.to - told.from > DAYS && day ? day : told);

/** The unit that holds the day told last: "that year", "the same week"; the range itself where it is longer. */
function holding(last: DayRange, unit: number): DayRange {
  if (unit === DAY) return last;
  const whole = calendarRange(last.from, 0, unit);
  return whole && whole.to >= last.to && (unit >= WEEK || unit <= YEAR) ? whole : last;
}

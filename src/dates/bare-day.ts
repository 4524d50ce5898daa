import { type Day, partsOf } from '../contract/day.ts';
import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { dayRange, existingDay, spanRange } from './range.ts';
import { type Context, hasRole, isWord, patternRule, type Resolved, type Rule, tenseAround, unknown } from './rule.ts';

/** "Le 8, ils", "dans la nuit du 11 au 12", "on the 9th": days whose month is that of the story. */
export const BARE_DAY_RULES: readonly Rule[] = [
  patternRule('bare-night', 'fr', '=nuit =du dom:first =au dom:second', bareNight),
  patternRule('bare-days', 'fr', '=du dom:first =au dom:second', bareNight),
  patternRule('bare-day', 'fr', 'weekday =le? dom', bareDay),
  patternRule('bare-day', 'fr', '=le dom', bareDay),
  patternRule('bare-day', 'en', 'weekday ,? =the dom', ordinalDay),
  patternRule('bare-day', 'en', '=the dom', ordinalDay),
];

const LEADS = ['on', 'since', 'by', 'until', 'till', 'from', 'before', 'after', 'and', 'of', ','];
const TRAILS: ReadonlySet<string> = new Set(
  ', . ; ) : ! - – — ( and or but to in at near when after before by with as from until while where for the it they he she we i its their a an'.split(
    ' ',
  ),
);

/** "On the 9th", not "the 9th brigade" or "the 9 men". */
function ordinalDay(match: Match, context: Context): Resolved | null {
  const { terms, start, end } = match;
  if (!/(?:st|nd|rd|th)$/i.test(terms[end - 1]!.raw)) return null;
  if (match.values.weekday === undefined && start > 0 && !isWord(terms, start - 1, ...LEADS)) return null;
  if (terms[end] && !TRAILS.has(terms[end].word)) return null;
  if (isWord(terms, end, 'of', 'and') && hasRole(terms, end + 1, 'month')) return null;
  const day = dayNear(match.values.dom!, match, context);
  if (day === null) return context.published || context.last ? null : unknown('narrative');
  return { ...dayRange(day), anchor: context.last ? 'narrative' : 'published' };
}

/** What can follow a day that has no month: anything else is what the number counts. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  ', . ; ) : ! et puis à a au aux dans en par près pres sur vers lors avant après apres lorsque quand contre près'.split(
    ' ',
  ),
);

function stands({ terms, end }: Match): boolean {
  if (hasRole(terms, end, 'month') || hasRole(terms, end, 'mon')) return false;
  const next = terms[end];
  return next === undefined || FOLLOWERS.has(next.word);
}

function bareDay(match: Match, context: Context): Resolved | null {
  if (isWord(match.terms, match.start - 1, 'entre') || isWord(match.terms, match.start - 2, 'entre')) return null;
  if (!stands(match)) return null;
  const day = dayNear(match.values.dom!, match, context);
  if (day === null) return context.published || context.last ? null : unknown('narrative');
  const { weekday } = match.values;
  return weekday !== undefined && partsOf(day).weekday !== weekday
    ? null
    : { ...dayRange(day), anchor: context.last ? 'narrative' : 'published' };
}

function bareNight(match: Match, context: Context): Resolved | null {
  if (!stands(match) || isWord(match.terms, match.start - 1, 'article', 'articles')) return null;
  const { first, second } = match.values;
  const to = dayNear(second!, match, context);
  if (to === null) return null;
  const { year, month } = partsOf(to);
  const from = first! <= second! ? existingDay(year, month, first!) : existingDay(year, month - 1, first!);
  const range = from === null ? null : spanRange(from, to);
  return range && { ...range, anchor: context.last ? 'narrative' : 'published' };
}

/** Whether a range is one month: a day told after it in the same paragraph is of that month. */
const isMonth = ({ precision, from, to }: Partial<DayRange> & { from: Day; to: Day }): boolean =>
  precision === 'month' && partsOf(from).month === partsOf(to).month && to - from < 31;

const holds = (month: DayRange, { from, to }: DayRange): boolean => from >= month.from && to <= month.to;

/** How far a day is from the date told last: a story goes forward sooner than back. */
const turnBack = (days: number): number => (days < 0 ? -1.75 * days : days);

/** The day of that number nearest to the date told last, on the side of publication that the tense asks for. */
function dayNear(date: number, match: Match, context: Context): Day | null {
  const { published, last, month: head } = context;
  const headed = head !== null && (!context.near || (last !== null && holds(head, last)));
  const from = headed ? head : ((last && isMonth(last) && !context.near ? context.day : last) ?? published);
  if (!from) return null;
  const future = tenseAround(match, context) === 'future';
  const { year, month } = partsOf(from.to);
  const told = isMonth(from) ? existingDay(year, month, date) : null;
  if (told !== null && (!published || future || told <= published.to)) return told;
  let best: Day | null = null;
  for (let shift = -1; shift <= 1; shift++) {
    const months = year * 12 + month - 1 + shift;
    const day = existingDay(Math.floor(months / 12), (months % 12) + 1, date);
    if (day === null || (published && (future ? day < published.from : day > published.to))) continue;
    if (best === null || turnBack(day - from.to) < turnBack(best - from.to)) best = day;
  }
  return best;
}

import { type Day, partsOf } from '../contract/day.ts';
import type { Tense } from './clause-tense.ts';
import type { DayRange } from './date-mention.ts';
import { type Context, type Resolved, unknown } from './rule.ts';

/** The range that something recurring, such as "7 March" or "summer", has in a year; null if it has none there. */
export type Yearly = (year: number) => DayRange | null;

/** How many years back and forth an occurrence is looked for: a weekday and a date fall together every 5 to 11 years. */
const REACH = 11;

/**
 * The occurrence of something yearly that a text means: in a passage that tells of another year the one nearest to
 * the date told last, else the last before publication, or, in a clause about what is to come, the next one.
 */
export function occurrence(yearly: Yearly, context: Context, tense: Tense | null): Resolved {
  if (context.story && tense !== 'future') return told(yearly, context.story, context);
  if (context.published) return { ...around(yearly, context.published, tense), anchor: 'published' };
  return context.last ? { ...nearest(yearly, context.last), anchor: 'narrative' } : unknown('published');
}

/**
 * A story goes forward: an occurrence before the date told last is meant only where it is nearer to that date than the
 * last one before publication is to publication, and than the one after that date, give or take a quarter.
 */
function told(yearly: Yearly, story: DayRange, context: Context): Resolved {
  const near = nearest(yearly, story);
  const { published } = context;
  if (published && near.to !== null && near.to < story.from) {
    const recent = around(yearly, published, null);
    if (recent.to !== null && published.to - recent.to < story.from - near.to)
      return { ...recent, anchor: 'published' };
    const next = yearly(partsOf(near.to).year + 1);
    if (next && next.to <= published.to && next.from - story.to <= (story.from - near.to) * FORWARD)
      return { ...next, anchor: 'narrative' };
  }
  return { ...near, anchor: 'narrative' };
}

/** How much farther on an occurrence may lie than the one before the date told last, to be meant rather than it. */
const FORWARD = 1.25;

function nearest(yearly: Yearly, last: DayRange): DayRange | Pick<Resolved, 'from' | 'to' | 'precision'> {
  const { year } = partsOf(last.from);
  if (last.precision === 'year') return yearly(year) ?? UNKNOWN;
  return best(yearly, year, (range) => distance(range, last)) ?? UNKNOWN;
}

const UNKNOWN = { from: null, to: null, precision: 'open' } as const;

function around(yearly: Yearly, published: { from: Day; to: Day }, tense: Tense | null): DayRange | typeof UNKNOWN {
  const { year } = partsOf(published.to);
  const cost =
    tense === 'future'
      ? (range: DayRange) => (range.to < published.from ? Number.POSITIVE_INFINITY : range.from - published.from)
      : (range: DayRange) => (range.from > published.to ? Number.POSITIVE_INFINITY : published.to - range.to);
  const found = best(yearly, year, cost);
  if (!found || (tense === 'future' ? found.from - published.from : published.to - found.to) <= YEAR)
    return found ?? UNKNOWN;
  // A weekday and a date meet years away on one side of publication, and on the other a few days ago.
  return best(yearly, year, (range) => distance(range, { ...published, precision: 'day' })) ?? found;
}

/** The most days from publication within which every day of a calendar comes, with one to spare. */
const YEAR = 367;

/** The occurrence of least cost near a year; an infinite cost rules one out. */
function best(yearly: Yearly, year: number, cost: (range: DayRange) => number): DayRange | null {
  let found: DayRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let shift = -REACH; shift <= REACH; shift++) {
    const range = yearly(year + shift);
    if (!range) continue;
    const price = cost(range);
    if (price < least) [found, least] = [range, price];
  }
  return found;
}

function distance(a: DayRange, b: DayRange): number {
  return a.from > b.to ? a.from - b.to : b.from > a.to ? b.from - a.to : 0;
}

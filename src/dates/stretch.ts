import type { Match } from './pattern.ts';
import { DAY, dayAfter, dayRange, shifted, WEEK } from './range.ts';
import {
  type Context,
  hasRole,
  isWord,
  patternRule,
  published,
  type Resolved,
  type Rule,
  tenseAround,
} from './rule.ts';
import { FEW, isPlural } from './unit.ts';

/** "In recent weeks", "over the past six months", "the next two years", "within six months", "dans trois jours". */
export const STRETCH_RULES: readonly Rule[] = [
  patternRule('recent-units', 'en', 'recent unit', recentUnits),
  patternRule('recent-units', 'fr', 'this past unit', recentUnits),
  patternRule('recent-units', 'fr', '=les|=des past unit', recentUnits),
  patternRule('past-unit', 'en', '=past unit', (match, context) => stretch(match, context, -1, 1)),
  patternRule('past-units', 'en', 'last|=past num|few unit', (match, context) => stretch(match, context, -1)),
  patternRule('next-units', 'en', 'next num|few unit', (match, context) => stretch(match, context, 1)),
  patternRule('past-stretch', 'en', '=in|=over|=within|=during|=for =the =last unit', lastStretch),
  patternRule('next-stretch', 'en', '=in|=over|=within|=during|=for =the =next unit', (match, context) =>
    stretch(match, context, 1),
  ),
  patternRule('coming-units', 'en', '=coming|=next unit', comingUnits),
  patternRule('past-units', 'fr', 'this|the|=des num past unit', (match, context) => stretch(match, context, -1)),
  patternRule('past-units', 'fr', 'this|the|=des past num unit', (match, context) => stretch(match, context, -1)),
  patternRule('next-units', 'fr', 'the|=des num next unit', (match, context) => stretch(match, context, 1)),
  patternRule('coming-units', 'fr', '=les|=des next unit', comingUnits),
  patternRule('coming-units', 'en', '=the unit =to =come', comingUnits),
  patternRule('coming-units', 'fr', '=les|=des unit =a =venir', comingUnits),
  patternRule('coming-units', 'fr', '=les|=des unit =qui =viennent', comingUnits),
  patternRule('within', 'en', '=within about? a? num|few|a =of? unit', (match, context) => stretch(match, context, 1)),
  patternRule('within', 'en', '=in =under num|a unit', lessThan),
  patternRule('within', 'en', '=in =less =than num|a unit', lessThan),
  patternRule('in-units', 'en', "=in about? a? num|few|a =of? unit '|'s? =time?", inUnits),
  patternRule('from-now', 'en', 'num|few|a unit =from =now', ahead),
  patternRule('in-units', 'fr', '=dans about? num|few|a unit', ahead),
  patternRule('within', 'fr', '=dans =les num unit', withinUnits),
  patternRule('within', 'fr', '=sous about? num|few|a unit', withinUnits),
  patternRule('within', 'fr', "=en|=dans =moins =de|=d' num|a unit", lessThan),
  patternRule('within', 'fr', '=dans =un =delai =de num unit', withinUnits),
  patternRule('in-units', 'fr', "=d' =ici =a? num|few|a unit", (match, context) => stretch(match, context, 1)),
];

/** "Dans les six mois", "dans un délai de six mois" of what is to come; "dans les six mois qui ont suivi" is of a story. */
function withinUnits(match: Match, context: Context): Resolved | null {
  if (isWord(match.terms, match.end, 'qui', 'suivant', 'precedant', 'ayant')) return null;
  return tenseAround(match, context) === 'past' ? null : stretch(match, context, 1);
}

/** Days are counted back a week; longer recent times have no sure beginning. */
function recentUnits(match: Match, context: Context): Resolved | null {
  if (match.values.unit! < DAY)
    return stretch({ ...match, values: { ...match.values, unit: DAY, num: 1 } }, context, -1);
  if (match.values.unit === DAY) return stretch({ ...match, values: { ...match.values, num: 7 } }, context, -1);
  const until = published(context, dayRange);
  return until && { from: null, to: until.to, precision: 'open', anchor: 'published' };
}

function comingUnits(match: Match, context: Context): Resolved | null {
  const { terms, start, end } = match;
  if (!isPlural(match) && !terms.slice(start, end).some(({ word }) => word === 'mois')) return null;
  const from = published(context, dayRange);
  return from && { from: from.from, to: null, precision: 'open', anchor: 'published' };
}

/** The stretch of so many units that ends (turn -1) or begins (turn 1) with the day of publication. */
function stretch({ values }: Match, context: Context, turn: number, counted?: number): Resolved | null {
  const count = values.few === undefined ? (counted ?? values.num ?? 1) : FEW[1];
  const unit = values.unit!;
  return published(context, (day) => {
    const other = dayAfter(day, turn * count, unit);
    return {
      from: Math.min(day, other),
      to: Math.max(day, other),
      precision: unit === WEEK && count === 1 ? 'week' : 'span',
    };
  });
}

/** "In the last year" is the year up to publication, but "in the last week of May" is no stretch. */
function lastStretch(match: Match, context: Context): Resolved | null {
  return isWord(match.terms, match.end, 'of') ? null : stretch(match, context, -1);
}

/** A point in what is to come; in a clause on what was, the time something took, which ends at publication. */
function inUnits(match: Match, context: Context): Resolved | null {
  const timed = isWord(match.terms, match.end - 1, 'time') || isWord(match.terms, match.end - 1, "'");
  if (timed || tenseAround(match, context) === 'future') return ahead(match, context);
  return hasRole(match.terms, match.end, 'ago') || match.values.a !== undefined ? null : stretch(match, context, -1);
}

/** "In under a month" of what is to come; of what was it only tells how long something took. */
function lessThan(match: Match, context: Context): Resolved | null {
  return tenseAround(match, context) === 'future' ? stretch(match, context, 1) : null;
}

function ahead({ values }: Match, context: Context): Resolved | null {
  const unit = values.unit!;
  if (values.few !== undefined) {
    return published(context, (day) => ({
      from: dayAfter(day, FEW[0], unit),
      to: dayAfter(day, FEW[1], unit),
      precision: unit <= DAY ? 'week' : 'span',
    }));
  }
  return published(context, (day) => shifted(day, values.num ?? 1, unit));
}

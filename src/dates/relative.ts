import type { Match } from './pattern.ts';
import { calendarRange, DAY, DECADE, dayAfter, dayRange, HOUR, MONTH, shifted, WEEK, YEAR } from './range.ts';
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

/** "Yesterday", "tonight", "this morning", "hier soir", "overnight". */
export const NEARBY_RULES: readonly Rule[] = [
  patternRule('offset', 'en', 'offset part?', offsetDay),
  patternRule('offset', 'fr', 'offset =au|=dans? =la? part', offsetDay),
  patternRule('offset', 'fr', 'offset', offsetDay),
  patternRule('day-beyond', 'en', '=the? =day earlier|later offset', dayBeyond),
  patternRule('this-part', 'en', '=this part', (_, context) => published(context, dayRange)),
  patternRule('this-part', 'fr', 'this part', (match, context) =>
    published(context, isWord(match.terms, match.end - 1, 'nuit') ? lastNight : dayRange),
  ),
  patternRule('last-night', 'en', 'last part', (_, context) => published(context, (day) => dayRange(day - 1))),
  patternRule('last-night', 'fr', 'the part last', (_, context) => published(context, lastNight)),
  patternRule('overnight', 'en', '=overnight', (_, context) => published(context, lastNight)),
];

function offsetDay({ values }: Match, context: Context): Resolved | null {
  return published(context, (day) => dayRange(day + values.offset!));
}

function dayBeyond({ values }: Match, context: Context): Resolved | null {
  const offset = values.offset!;
  return offset === 0 ? null : published(context, (day) => dayRange(day + 2 * offset));
}

function lastNight(day: number) {
  return { from: day - 1, to: day, precision: 'span' } as const;
}

/** "Last week", "this month", "next year", "le mois dernier", "earlier this month". */
export const CALENDAR_UNIT_RULES: readonly Rule[] = [
  patternRule('last-unit', 'en', '=last unit', calendarUnit(-1)),
  patternRule('past-unit', 'en', '=past unit', (match, context) => stretch(match, context, -1, 1)),
  patternRule('this-unit', 'en', 'this unit', thisUnit),
  patternRule('next-unit', 'en', 'next unit', calendarUnit(1)),
  patternRule('earlier-this-unit', 'en', '=earlier =in? this|=the unit', partOfUnit('earlier')),
  patternRule('later-this-unit', 'en', '=later =in? this|=the unit', partOfUnit('later')),
  patternRule('last-unit', 'fr', 'the? unit last', calendarUnit(-1)),
  patternRule('next-unit', 'fr', 'the? unit next', calendarUnit(1)),
  patternRule('this-unit', 'fr', 'this unit', thisUnit),
  patternRule('earlier-this-unit', 'fr', '=plus =tot =dans? this|the unit', partOfUnit('earlier')),
  patternRule('later-this-unit', 'fr', '=plus =tard =dans? this|the unit', partOfUnit('later')),
];

const PLURALS = new Set([
  'ans',
  'jours',
  'semaines',
  'annees',
  'heures',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'decades',
  'decennies',
]);

/** Whether the unit of a phrase stands in the plural. */
export function isPlural(match: Match): boolean {
  return PLURALS.has(unitWord(match));
}

function unitWord({ terms, start, end }: Match): string {
  for (let i = start; i < end; i++) if (hasRole(terms, i, 'unit')) return terms[i]!.word;
  return '';
}

function calendarUnit(turn: number) {
  return (match: Match, context: Context): Resolved | null => {
    if (isPlural(match)) return null;
    return published(context, (day) => calendarRange(day, turn, match.values.unit!));
  };
}

/** This week or month: up to publication in a clause on what was, from it on in one on what is to come. */
function thisUnit(match: Match, context: Context): Resolved | null {
  if (isPlural(match) || isWord(match.terms, match.end, 'la') || isLa(match)) return null;
  const tense = tenseAround(match, context);
  if (tense === null) return calendarUnit(0)(match, context);
  return partOfUnit(tense === 'past' ? 'earlier' : 'later')(match, context);
}

/** "Cette année-là" tells of a year mentioned before. */
function isLa({ terms, end }: Match): boolean {
  return isWord(terms, end, '-') && isWord(terms, end + 1, 'la');
}

function partOfUnit(part: 'earlier' | 'later') {
  return (match: Match, context: Context): Resolved | null => {
    if (match.values.unit === HOUR || isPlural(match)) return null;
    return published(context, (day) => {
      const whole = calendarRange(day, 0, match.values.unit!);
      return whole && (part === 'earlier' ? { ...whole, to: day } : { ...whole, from: day });
    });
  };
}

const AGO = 'a? num|few|a';
/** "Three days ago", "nearly nine years ago", "il y a près de neuf ans". */
export const AGO_RULES: readonly Rule[] = [
  patternRule('ago', 'en', `about? ${AGO} =of? unit ago`, ago),
  patternRule('ago', 'en', `=more|=less:less =than ${AGO} =of? unit ago`, ago),
  patternRule('units-ago', 'en', 'unit ago', unitsAgo),
  patternRule('ago', 'fr', `=il =y =a|=aura about? ${AGO} unit`, ago),
  patternRule('ago', 'fr', `=il =y =a =pres|=presque =de|=d'? ${AGO} unit`, ago),
  patternRule('ago', 'fr', `=il =y =a =plus|=moins:less =de|=d' ${AGO} unit`, ago),
  patternRule('ago', 'fr', `=voici|=voila about? ${AGO} unit`, ago),
];

/** How many at least and at most "a few" are. */
const FEW: readonly [number, number] = [2, 7];

function ago(match: Match, context: Context): Resolved | null {
  if (match.values.few !== undefined) return fewAgo(match.values.unit!, context);
  const decades = match.values.unit === DECADE;
  const unit = decades ? YEAR : match.values.unit!;
  const count = (match.values.num ?? 1) * (decades ? 10 : 1);
  const lean = leaning(match);
  return published(context, (day) => {
    const range = shifted(day, -count, unit);
    if (lean < 0) return { ...range, to: shifted(day, 1 - count, unit).to };
    return lean > 0 ? { ...range, from: shifted(day, -1 - count, unit).from } : range;
  });
}

function fewAgo(unit: number, context: Context): Resolved | null {
  return published(context, (day) => ({
    from: dayAfter(day, -FEW[1], unit),
    to: dayAfter(day, -FEW[0], unit),
    precision: unit <= DAY ? 'week' : 'span',
  }));
}

/** Below zero for "nearly", above it for "more than". */
function leaning({ terms, start, end, values }: Match): number {
  if (values.about !== undefined) return values.about;
  for (let i = start; i < end; i++) {
    if (isWord(terms, i, 'pres', 'presque', 'moins', 'less')) return -1;
    if (isWord(terms, i, 'plus', 'more')) return 1;
  }
  return 0;
}

function unitsAgo(match: Match, context: Context): Resolved | null {
  const unit = match.values.unit!;
  if (!isPlural(match)) return null;
  const until = published(context, (day) => dayRange(dayAfter(day, -2, unit)));
  return until && { from: null, to: until.to, precision: 'open', anchor: 'published' };
}

/** "In recent weeks", "over the past six months", "the next two years", "within six months", "dans trois jours". */
export const STRETCH_RULES: readonly Rule[] = [
  patternRule('recent-units', 'en', 'recent unit', recentUnits),
  patternRule('recent-units', 'fr', 'this past unit', recentUnits),
  patternRule('recent-units', 'fr', '=les|=des past unit', recentUnits),
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
  patternRule('within', 'en', '=within about? a? num|few|a =of? unit', (match, context) => stretch(match, context, 1)),
  patternRule('in-units', 'en', "=in about? a? num|few|a =of? unit '|'s? =time?", inUnits),
  patternRule('from-now', 'en', 'num|few|a unit =from =now', ahead),
  patternRule('in-units', 'fr', '=dans|=sous about? num|few|a unit', ahead),
  patternRule('in-units', 'fr', "=d' =ici =a? num|few|a unit", (match, context) => stretch(match, context, 1)),
];

/** Days are counted back a week; longer recent times have no sure beginning. */
function recentUnits(match: Match, context: Context): Resolved | null {
  if (match.values.unit === DAY) return stretch({ ...match, values: { ...match.values, num: 7 } }, context, -1);
  const until = published(context, dayRange);
  return until && { from: null, to: until.to, precision: 'open', anchor: 'published' };
}

function comingUnits(match: Match, context: Context): Resolved | null {
  if (!isPlural(match) && !isWord(match.terms, match.end - 1, 'mois')) return null;
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

/** Units that a calendar has: those for which "the end of the …" names a time. */
export function isCalendarUnit(unit: number): boolean {
  return unit === WEEK || unit === MONTH || unit === YEAR || unit === DECADE;
}

import type { DayRange } from './date-mention.ts';
import type { Match } from './pattern.ts';
import { DAY, DECADE, dayAfter, dayRange, shifted, YEAR } from './range.ts';
import { type Context, isWord, narrative, patternRule, published, type Resolved, type Rule } from './rule.ts';
import { FEW, isPlural } from './unit.ts';

const AGO = 'a? num|few|a';
/** "Three days ago", "nearly nine years ago", "il y a près de neuf ans". */
export const AGO_RULES: readonly Rule[] = [
  patternRule('ago', 'en', `about? ${AGO} =of? unit ago`, ago),
  patternRule('ago', 'en', `=more|=less =than ${AGO} =of? unit ago`, ago),
  patternRule('units-ago', 'en', 'unit ago', unitsAgo),
  patternRule('ago', 'fr', `=il =y =a =environ? a tens:num =de|=d' unit`, about),
  patternRule('ago', 'fr', `=voici|=voila a tens:num =de|=d' unit`, about),
  patternRule('ago', 'fr', `=il =y =a|=aura about? ${AGO} unit`, ago),
  patternRule('ago', 'fr', `=il =y =a =pres|=presque =de|=d'? ${AGO} unit`, ago),
  patternRule('ago', 'fr', `=il =y =a =plus|=moins =de|=d' ${AGO} unit`, ago),
  patternRule('ago-then', 'fr', `=il =y =avait about? ${AGO} unit =que|=qu'`, agoThen),
  patternRule('ago-then', 'fr', `=il =y =avait =plus|=moins =de|=d' ${AGO} unit =que|=qu'`, agoThen),
  patternRule('ago', 'fr', `=voici|=voila about? ${AGO} unit`, ago),
];

function ago(match: Match, context: Context): Resolved | null {
  if (match.values.few !== undefined) return fewAgo(match.values.unit!, context);
  const decades = match.values.unit === DECADE;
  const unit = decades ? YEAR : match.values.unit!;
  const count = (match.values.num ?? 1) * (decades ? 10 : 1);
  const lean = leaning(match);
  return published(context, (day) => {
    if (isLess(match)) return { from: dayAfter(day, -count, unit), to: day, precision: 'span' };
    const range = shifted(day, -count, unit);
    if (lean < 0) return { ...range, to: shifted(day, 1 - count, unit).to };
    return lean > 0 ? { ...range, from: shifted(day, -1 - count, unit).from } : range;
  });
}

/** "Il y a une dizaine de jours": a fifth more or less. */
function about({ values }: Match, context: Context): Resolved | null {
  const num = values.num!;
  const unit = values.unit!;
  const slack = Math.max(1, Math.round(num / 5));
  return published(context, (day) => ({
    from: shifted(day, -num - slack, unit).from,
    to: shifted(day, slack - num, unit).to,
    precision: 'span',
  }));
}

/** "Il y avait moins de 72 heures que": before the day told last. */
function agoThen(match: Match, context: Context): Resolved | null {
  const { num = 1, few, unit } = match.values;
  const least = few === undefined ? num : FEW[0];
  const most = few === undefined ? num : FEW[1];
  const lean = leaning(match);
  const before = ({ from, to }: Pick<DayRange, 'from' | 'to'>): DayRange => ({
    from: dayAfter(from, lean > 0 ? -most - 1 : -most, unit!),
    to: lean < 0 ? to : dayAfter(to, -least, unit!),
    precision: 'span',
  });
  return context.last ? narrative(context, before) : published(context, (day) => before({ from: day, to: day }));
}

function fewAgo(unit: number, context: Context): Resolved | null {
  return published(context, (day) => ({
    from: dayAfter(day, -FEW[1], unit),
    to: dayAfter(day, -FEW[0], unit),
    precision: unit <= DAY ? 'week' : 'span',
  }));
}

/** "Less than a week ago": some day of the time since. */
const isLess = ({ terms, start, end }: Match): boolean =>
  terms.slice(start, end).some(({ word }) => word === 'less' || word === 'moins');

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

import type { Match } from './pattern.ts';
import { dayRange } from './range.ts';
import { type Context, isWord, narrative, patternRule, published, type Resolved, type Rule } from './rule.ts';

const QUOTES = ['"', '\u201c', '\u201d', '\u00ab', '\u00bb', "'", '\u2018', '\u2019'];

/** `had "today" left`: a word that only its speaker's day fits, which a story tells before. */
const isQuoted = ({ terms, start, end }: Match): boolean =>
  isWord(terms, start - 1, ...QUOTES) && isWord(terms, end, ...QUOTES);

/** "Had slipped away overnight": the night before the day of the story. */
const isPluperfect = ({ terms, start }: Match): boolean =>
  terms.slice(Math.max(0, start - 5), start).some(({ word }) => word === 'had');

/** "Ahead of an overnight assault": a night of the story, whenever that was. */
const isAdjective = ({ terms, start }: Match): boolean => isWord(terms, start - 1, 'a', 'an', 'the');

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
  patternRule('overnight', 'en', '=overnight', overnight),
];

/** "Overnight on Monday", "overnight from 3 to 4 March": a night of which the day comes next. */
function namesDay({ terms, end }: Match): boolean {
  let at = end;
  while (isWord(terms, at, 'on', 'from', 'between', 'into', 'the')) at++;
  const { roles } = terms[at] ?? {};
  return roles !== undefined && ('weekday' in roles || 'month' in roles || (at > end && 'num' in roles));
}

function overnight(match: Match, context: Context): Resolved | null {
  if (namesDay(match)) return null;
  const { near, day } = context;
  if (near && day && isPluperfect(match)) return narrative(context, () => lastNight(day.from));
  return near && isAdjective(match)
    ? narrative(context, (last) => (last.from === last.to ? lastNight(last.to) : last))
    : published(context, lastNight);
}

function offsetDay(match: Match, context: Context): Resolved | null {
  const { values } = match;
  const { day } = context;
  if (isQuoted(match) && day && day.from === day.to)
    return narrative(context, () => dayRange(day.from + values.offset!));
  return published(context, (day) => dayRange(day + values.offset!));
}

function dayBeyond({ values }: Match, context: Context): Resolved | null {
  const offset = values.offset!;
  return offset === 0 ? null : published(context, (day) => dayRange(day + 2 * offset));
}

function lastNight(day: number) {
  return { from: day - 1, to: day, precision: 'span' } as const;
}

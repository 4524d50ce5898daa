import type { Match } from './pattern.ts';
import { dayRange } from './range.ts';
import { type Context, isWord, patternRule, published, type Resolved, type Rule } from './rule.ts';

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

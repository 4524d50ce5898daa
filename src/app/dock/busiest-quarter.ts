import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
import type { Change } from '../../timeline/change.ts';
import { rangeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { MONTHS } from '../i18n/calendar.ts';
import { monthName } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** The quarter of a window with most attacks, the later one of equals; null where there is none. */
export function busiestQuarter(
  marks: readonly ShownMark[],
  window: { from: Day; to: Day },
  language: Language,
): { from: string; to: string; attacks: readonly Change[] } | null {
  const quarters = new Map<number, Change[]>();
  for (const { layer, feature } of marks) {
    const range = layer === 'attacks' ? rangeOf(feature.properties) : null;
    if (range === null || range.to < window.from || range.from > window.to) continue;
    const { year, month } = partsOf(range.to);
    const quarter = year * 4 + Math.floor((month - 1) / 3);
    const change: Change = { day: range.to, kind: 'attack', feature, layer };
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), change]);
  }
  const [best] = [...quarters].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  if (!best) return null;
  const year = Math.floor(best[0] / 4);
  const first = (best[0] % 4) * 3;
  return {
    from: MONTHS[language][first] ?? '',
    to: monthName(dayFrom(year, first + 3, 1), language),
    attacks: best[1],
  };
}

import { type Day, dayFrom, partsOf } from '../../contract/day.ts';
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
): { from: string; to: string; attacks: number } | null {
  const counts = new Map<number, number>();
  for (const { layer, feature } of marks) {
    const range = layer === 'attacks' ? rangeOf(feature.properties) : null;
    if (range === null || range.to < window.from || range.from > window.to) continue;
    const { year, month } = partsOf(range.to);
    const quarter = year * 4 + Math.floor((month - 1) / 3);
    counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!best) return null;
  const year = Math.floor(best[0] / 4);
  const first = (best[0] % 4) * 3;
  return {
    from: MONTHS[language][first] ?? '',
    to: monthName(dayFrom(year, first + 3, 1), language),
    attacks: best[1],
  };
}

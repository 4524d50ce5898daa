import { dayOf } from '../../contract/day.ts';
import type { FeatureProperties } from '../../contract/feature.ts';
import type { Messages } from '../i18n/en.ts';
import { shortDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** The life of a base in a cell of a table; an opening that is not told is *by* the day on which the base is first named. */
export function lifeDays(
  p: Pick<FeatureProperties, 'from' | 'to' | 'openedTo'>,
  { list }: Messages,
  language: Language,
): string {
  const [from, to, named] = [dayOf(p.from), dayOf(p.to), dayOf(p.openedTo)];
  const end = to === null ? null : shortDay(to, language);
  const start =
    from !== null ? shortDay(from, language) : named !== null ? list.byDay(shortDay(named, language)) : null;
  if (start === null) return end === null ? list.noDay : list.until(end);
  return `${start} – ${end ?? list.openEnd}`;
}

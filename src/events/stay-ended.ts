import { partsOf } from '../contract/day.ts';
import type { DateMention, DayRange } from '../dates/date-mention.ts';
import { monthRange, yearRange } from '../dates/range.ts';
import { isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { kindOfForce } from './forces.ts';
import type { Memory } from './memory.ts';
import type { Standing } from './standing.ts';

/**
 * "The French had a base in Gao until April", "de 2015 à 2020, ils ont tenu un camp à Gao": who was somewhere up to days
 * that are over left it in them; null for those who are or may be there still.
 */
export function stayEnded(told: Found, standing: Standing, date: DateMention | null, memory: Memory): Found | null {
  const { draft, place, status } = told;
  const { published } = memory;
  if (draft.layer !== 'bases' || status !== 'reported' || !published || !date || !isSpot(place)) return null;
  if (standing.tense !== 'past' || !draft.rule.endsWith('-verb') || !isUnit(draft.force ?? '')) return null;
  const end = endOf(date);
  if (!end || end.to >= published.from) return null;
  return {
    ...told,
    draft: { ...draft, layer: 'withdrawals', phase: 'closed', action: 'withdrawal' },
    when: { ...end, stated: true },
    confidence: told.confidence * 0.8,
  };
}

/** A force, or people of one: no "Sergeant Jones", who was only posted elsewhere. */
const isUnit = (force: string): boolean =>
  kindOfForce(force) === undefined ? /^\p{Ll}/u.test(force) : kindOfForce(force) !== 'armed';

/** The days in which what a phrase gives the length of was over. */
function endOf({ rule, from, to, point }: DateMention): DayRange | null {
  if (rule === 'until') return point ?? null;
  if (from === null || to === null) return null;
  const { year, month } = partsOf(to);
  if (rule === 'year-span') return yearRange(year);
  return rule === 'month-span' ? monthRange(year, month) : null;
}

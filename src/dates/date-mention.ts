import type { Day } from '../contract/day.ts';
import type { Precision } from '../contract/vocabulary.ts';
import type { Span } from '../text/span.ts';

/** An inclusive range of days and how exact it is meant to be. */
export interface DayRange {
  from: Day;
  to: Day;
  precision: Precision;
}

/**
 * What a date phrase was resolved against: nothing but itself (`stated`, as in "7 March 2022"), the day the report was
 * published ("on Monday", "in February", "nine years ago"), or a day the text mentions before ("the day after").
 */
export type Anchor = 'stated' | 'published' | 'narrative';

/**
 * A date phrase of a text. `from` to `to` is the inclusive range of days it stands for; null is an open side, and both
 * are null when what the phrase leans on is unknown. A phrase that sets a bound ("since 2013", "by June") carries in
 * `point` the range of the bound itself. `rule` is the name of the rule that read it.
 */
export interface DateMention extends Span {
  from: Day | null;
  to: Day | null;
  precision: Precision;
  anchor: Anchor;
  rule: string;
  point?: DayRange;
}

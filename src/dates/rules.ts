import { AGO_RULES } from './ago.ts';
import { BARE_DAY_RULES } from './bare-day.ts';
import { BETWEEN_RULES } from './between.ts';
import { CALENDAR_RULES } from './calendar.ts';
import { CALENDAR_UNIT_RULES } from './calendar-unit.ts';
import { EDGE_RULES } from './edge.ts';
import { FEAST_RULES } from './feast.ts';
import { LISTED_DAY_RULES } from './listed-day.ts';
import { MONTH_RULES } from './month.ts';
import { MONTH_PART_RULES } from './month-part.ts';
import { NARRATIVE_RULES } from './narrative.ts';
import { NEARBY_RULES } from './nearby.ts';
import type { Rule } from './rule.ts';
import { SEASON_RULES } from './season.ts';
import { SPAN_RULES } from './span.ts';
import { STRETCH_RULES } from './stretch.ts';
import { TOLD_YEAR_RULES } from './told-year.ts';
import { WEEKDAY_RULES } from './weekday.ts';
import { YEAR_RULES } from './year.ts';
import { YEAR_PART_RULES } from './year-part.ts';

/** All rules that read a date by itself. Of those that fit at a word the longest wins, then the earliest here. */
export const DATE_RULES: readonly Rule[] = [
  ...SPAN_RULES,
  ...CALENDAR_RULES,
  ...BARE_DAY_RULES,
  ...LISTED_DAY_RULES,
  ...FEAST_RULES,
  ...MONTH_RULES,
  ...MONTH_PART_RULES,
  ...TOLD_YEAR_RULES,
  ...YEAR_PART_RULES,
  ...SEASON_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...NEARBY_RULES,
  ...AGO_RULES,
  ...STRETCH_RULES,
  ...CALENDAR_UNIT_RULES,
  ...NARRATIVE_RULES,
  ...EDGE_RULES,
  ...BETWEEN_RULES,
];

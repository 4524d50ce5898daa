import { BOUND_RULES } from './bound.ts';
import { CALENDAR_RULES } from './calendar.ts';
import { EDGE_RULES } from './edge.ts';
import { MONTH_RULES } from './month.ts';
import { NARRATIVE_RULES } from './narrative.ts';
import { AGO_RULES, CALENDAR_UNIT_RULES, NEARBY_RULES, STRETCH_RULES } from './relative.ts';
import type { Rule } from './rule.ts';
import { SEASON_RULES } from './season.ts';
import { SPAN_RULES } from './span.ts';
import { NO_ROLES, type Term } from './term.ts';
import { WEEKDAY_RULES } from './weekday.ts';
import { YEAR_RULES } from './year.ts';

/** All rules that read a date by itself. Of those that fit at a word the longest wins, then the earliest here. */
export const DATE_RULES: readonly Rule[] = [
  ...SPAN_RULES,
  ...CALENDAR_RULES,
  ...MONTH_RULES,
  ...SEASON_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...NEARBY_RULES,
  ...AGO_RULES,
  ...STRETCH_RULES,
  ...CALENDAR_UNIT_RULES,
  ...NARRATIVE_RULES,
  ...EDGE_RULES,
];

const ORDER: ReadonlyMap<Rule, number> = new Map([...BOUND_RULES, ...DATE_RULES].map((rule, order) => [rule, order]));

/** Whether a rule stands before another in the list. */
export function isBefore(rule: Rule, other: Rule | null): boolean {
  return other === null || ORDER.get(rule)! < ORDER.get(other)!;
}

/** Rules of a language by the words and by the roles that they can begin with. */
export interface RuleIndex {
  byWord: ReadonlyMap<string, readonly Rule[]>;
  byRole: ReadonlyMap<string, readonly Rule[]>;
}

/** Index of rules for a text in a language. A text in neither English nor French gets the rules that need no words. */
export function indexOf(rules: readonly Rule[], language: string): RuleIndex {
  const byWord = new Map<string, Rule[]>();
  const byRole = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.language !== 'any' && rule.language !== language) continue;
    for (const key of new Set(rule.keys)) {
      const [index, name] = key.startsWith('=') ? [byWord, key.slice(1)] : [byRole, key];
      index.set(name, [...(index.get(name) ?? []), rule]);
    }
  }
  return { byWord, byRole };
}

/** Calls `visit` with each rule that can begin at a term, once a key. */
export function eachRule({ byWord, byRole }: RuleIndex, term: Term, visit: (rule: Rule) => void): void {
  const worded = byWord.get(term.word);
  if (worded) for (const rule of worded) visit(rule);
  if (term.roles === NO_ROLES) return;
  for (const role in term.roles) {
    const roled = byRole.get(role);
    if (roled) for (const rule of roled) visit(rule);
  }
}

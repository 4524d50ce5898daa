import { clauseTense } from './clause-tense.ts';
import type { DayRange } from './date-mention.ts';
import { calendarRange, edgeOf, WEEK } from './range.ts';
import { type Context, hasRole, isWord, published, type Reading, type Resolved, type Rule } from './rule.ts';
import type { Term } from './term.ts';
import { isCalendarUnit } from './unit.ts';

/** "Early 2022", "mid-August", "the end of the year", "late last month", "fin 2021", "à la mi-août". */
export const EDGE_RULES: readonly Rule[] = [
  { name: 'edge', language: 'en', keys: ['edge'], read: readEdge },
  { name: 'edge', language: 'fr', keys: ['edge'], read: readEdge },
];

/** Edges that are verbs where no "of" follows: "the vote will start in April". */
const VERBS = new Set(['start', 'end']);
const LINKS = new Set(['-', 'of', 'in', 'the', 'on', 'de', 'du', "d'", "l'", 'le', 'la', 'courant']);

function readEdge(terms: readonly Term[], at: number, context: Context): { end: number; resolved: Resolved } | null {
  const edge = terms[at]!.roles.edge!;
  let next = at + 1;
  if (VERBS.has(terms[at]!.word) && isWord(terms, next, 'in', 'on', 'the')) return null;
  while (next < at + 5 && links(terms, next) && !opensDate(terms, next, context)) next++;
  if (namesYear(terms, next)) next++;
  const whole = context.read(terms, next) ?? bareUnit(terms, at, next, context, edge);
  if (!whole || isTooShort(whole.resolved)) return null;
  const { from, to, precision, anchor } = whole.resolved;
  const tells = whole.resolved.tells || whole.rule === 'year';
  if (from === null || to === null) return { end: whole.end, resolved: whole.resolved };
  const range = edgeOf({ from, to, precision }, edge);
  return { end: whole.end, resolved: { ...range, anchor, ...(tells ? { tells } : {}) } };
}

/** "Fin du mois d'avril", "au début du mois de mai": "mois" leads to the name of a month, but stands for itself in "au début du mois". */
const links = (terms: readonly Term[], at: number): boolean =>
  terms[at] !== undefined &&
  (LINKS.has(terms[at]!.word) ||
    (isWord(terms, at, 'mois') && (isWord(terms, at + 1, 'de', "d'") || hasRole(terms, at + 1, 'month'))));

/** "The end of the year 2021", "le début de l'année 2022": the word before a year that only says what the number is. */
const namesYear = (terms: readonly Term[], at: number): boolean =>
  isWord(terms, at, 'year', 'annee') && hasRole(terms, at + 1, 'year');

/** "The end of the summer", "la fin de l'été", "au début du printemps": an article that opens the season which it belongs to. */
function opensDate(terms: readonly Term[], at: number, context: Context): boolean {
  const article = context.language === 'en' ? isWord(terms, at, 'the') : isWord(terms, at, "l'", 'le', 'du');
  return article && hasRole(terms, at + 1, 'season');
}

/** An edge of a day is no date, except that "late on Monday" is Monday. */
function isTooShort({ precision, from, to }: Resolved): boolean {
  return precision === 'day' || (precision === 'span' && from !== null && to !== null && to - from < 20);
}

/** "The end of the year", "en début de semaine": the one that publication falls into, or of what was the one before where that is still to come. */
function bareUnit(terms: readonly Term[], start: number, at: number, context: Context, edge: number): Reading | null {
  const unit = terms[at]?.roles.unit;
  if (unit === undefined || !isCalendarUnit(unit) || !isWord(terms, at - 1, 'the', 'de', "d'", "l'", 'la', 'le', 'du'))
    return null;
  if (unit === WEEK && isWord(terms, at + 1, 'end')) return null;
  const tense = context.lean ?? clauseTense(terms, start, at + 1, context.language);
  const resolved = published(context, (day): DayRange | null => {
    const now = calendarRange(day, 0, unit);
    const ahead = now !== null && edgeOf(now, edge).from > day;
    return ahead && tense === 'past' ? calendarRange(day, -1, unit) : now;
  });
  return resolved && { rule: tense === 'future' ? 'unit-ahead' : 'unit', end: at + 1, resolved };
}

import type { Span } from '../text/span.ts';
import type { DateMention, DayRange } from './date-mention.ts';
import type { Term } from './term.ts';

/** What a line that is nothing but a date says of the dates below it, as in a chronology. */
export interface Heading {
  /** What dates without a year lean on. */
  story: DayRange | null;
  /** What days without a month lean on. */
  month: DayRange | null;
}

/** Most terms of a line that heads a passage without being all date: "Attacks in the centre in March 2019". */
const LONGEST_TITLE = 12;

/** What a line of the text, with a date told in it, heads; null for any other sentence. */
export function headingOf(text: string, line: Span, terms: readonly Term[], mention: DateMention): Heading | null {
  const { from, to, precision } = mention;
  const whole = from === null || to === null ? null : { from, to, precision };
  const month = precision === 'month' ? whole : null;
  const letters = LETTER.test(text.slice(line.start, mention.start)) || LETTER.test(text.slice(mention.end, line.end));
  if (!letters) return { story: precision === 'year' || precision === 'month' ? whole : null, month };
  const titled =
    month !== null &&
    terms.length <= LONGEST_TITLE &&
    (mention.end === line.end || text.slice(mention.end, line.end) === ':') &&
    startsLine(text, line.start);
  return titled ? { story: null, month } : null;
}

/** Whether nothing but marks stands before a place in its line. */
const startsLine = (text: string, at: number): boolean =>
  !LETTER.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

const LETTER = /[\p{L}\p{N}]/u;

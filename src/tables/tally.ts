import type { Problem } from '../contract/problem.ts';
import type { Unread } from './table-reader.ts';
import type { Rejection } from './table-schema.ts';

/** Why a row was left out, whether it could not be read or not be used. */
export type Reason = Unread | Rejection;

/** What is wrong with a row and what mends it, for the line in `problems.json` and on the terminal. */
export const REASONS: Readonly<Record<Reason, string>> = {
  'broken-quote': 'a quote is not closed where it should be; double quotes inside a quoted cell',
  'too-long': 'longer than a megabyte; check the line ends',
  'wrong-width': 'not as many cells as the header has; check the quotes around commas',
  'not-json': 'not a JSON object',
  'cut-off': 'the file ends in the middle',
  'bad-date': 'the date cannot be read; write it as YYYY-MM-DD',
  'unclear-date': 'day and month cannot be told apart, as the table has both orders; write dates as YYYY-MM-DD',
  'no-date': 'no date is given',
  'no-coordinates': 'no coordinates are given',
  'bad-coordinates': 'the coordinates are no degrees of latitude and longitude; write them as 16.27 and -0.04',
  'swapped-coordinates': 'latitude and longitude are exchanged; put each in its own column',
  'no-layer': 'neither an attack, nor a base, nor a withdrawal',
  'duplicate-id': 'an earlier row has the same id',
};

/** So many rows are listed one by one for each reason; beyond them only their number is given. */
const LISTED = 100;
/** So many lines are named where there is room for a sentence. */
const NAMED = 3;

/** Counts rows that are left out, by reason. */
export interface Tally {
  add(reason: Reason, line: number, report: string): void;
  counts(): [Reason, number][];
  /** Lines of the first rows of each reason, numbered from 1; none where a row is not of a line. */
  firstLines(): Partial<Record<Reason, number[]>>;
  total(): number;
  /** A problem for each of the first rows of a reason, and one with the number of all for each reason. */
  problems(file: string): Problem[];
}

export function openTally(): Tally {
  const counts = new Map<Reason, number>();
  const listed: { reason: Reason; line: number; report: string }[] = [];
  return {
    add(reason, line, report) {
      const count = (counts.get(reason) ?? 0) + 1;
      counts.set(reason, count);
      if (count <= LISTED) listed.push({ reason, line, report });
    },
    counts: () => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    firstLines() {
      const lines: Partial<Record<Reason, number[]>> = {};
      for (const { reason, line } of listed) {
        const named = (lines[reason] ??= []);
        if (line > 0 && named.length < NAMED) named.push(line);
      }
      return lines;
    },
    total: () => [...counts.values()].reduce((a, b) => a + b, 0),
    problems(file) {
      const rows = listed.map(({ reason, line, report }) => ({
        report,
        code: reason,
        message: `${file}${line > 0 ? ` line ${line}` : ''} is left out: ${REASONS[reason]}.`,
      }));
      const first = listed[0]?.report ?? '';
      const sums = [...counts]
        .filter(([, count]) => count > LISTED)
        .map(([reason, count]) => ({
          report: first,
          code: reason,
          message: `${file}: ${count} rows in all are left out: ${REASONS[reason]}.`,
        }));
      return [...rows, ...sums];
    },
  };
}

import type { Problem } from '../contract/problem.ts';
import type { Inspection } from './inspect-table.ts';
import type { Encoding } from './text-decoder.ts';

/**
 * What is to be known of a table as a whole, filed under a report; English. `contraryDates`: dates that can be read in the
 * other order than they all are only.
 */
export function tableNotes(
  file: string,
  report: string,
  inspection: Inspection,
  encoding: Encoding,
  citation: string | null,
  contraryDates: number,
): Problem[] {
  const found: Problem[] = [];
  const note = (code: string, message: string) => found.push({ report, code, message });
  if (citation) note('citation', citation);
  if (inspection.swapped) {
    note('swapped-coordinates', `${file} has latitude and longitude exchanged in all rows; they are turned.`);
  }
  if (contraryDates > 0) {
    const some = contraryDates === 1 ? '1 date' : `${contraryDates} dates`;
    note(
      'unclear-date',
      `${file} is read day first, but ${some} in it can only be read month first; import it again with --dates month-first.`,
    );
  } else if (inspection.orderUnclear) {
    note(
      'unclear-date',
      `${file} has dates that can be read day or month first; they are read day first (--dates says otherwise).`,
    );
  }
  if (encoding.broken > 0) {
    const signs = encoding.broken === 1 ? '1 sign that is' : `${encoding.broken} signs that are`;
    note('bad-encoding', `${file} has ${signs} not ${encoding.name}, shown as \ufffd.`);
  }
  if (encoding.name === 'windows-1252') note('encoding', `${file} is not UTF-8; it is read as windows-1252.`);
  return found;
}

import type { Problem } from '../contract/problem.ts';
import type { Inspection } from './inspect-table.ts';
import type { Encoding } from './text-decoder.ts';

/** What is to be known of a table as a whole, filed under a report; English. */
export function tableNotes(
  file: string,
  report: string,
  inspection: Inspection,
  encoding: Encoding,
  citation: string | null,
): Problem[] {
  const found: Problem[] = [];
  const note = (code: string, message: string) => found.push({ report, code, message });
  if (citation) note('citation', citation);
  if (inspection.swapped) {
    note('swapped-coordinates', `${file} has latitude and longitude exchanged in all rows; they are turned.`);
  }
  if (inspection.orderUnclear) {
    note(
      'unclear-date',
      `${file} has dates that can be read day or month first; they are read day first (--dates says otherwise).`,
    );
  }
  if (encoding.broken > 0) {
    note(
      'bad-encoding',
      `${file} has ${encoding.broken} signs that are not ${encoding.name}; they are shown as \ufffd.`,
    );
  }
  if (encoding.name === 'windows-1252') note('encoding', `${file} is not UTF-8; it is read as windows-1252.`);
  return found;
}

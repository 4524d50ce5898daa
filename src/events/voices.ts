import { fold } from '../text/fold.ts';
import type { Row } from './row.ts';

/** Quotes at least this long that are equal in two reports come from one wire. */
const WIRE = 60;

/** How many voices speak: one a report, wire copies of one text together. */
export function voicesOf(rows: readonly Row[]): number {
  const first = rows[0]!.report;
  if (rows.every((row) => row.report === first)) return 1;
  const reports = new Set<number>();
  const voices = new Set<number>();
  for (const row of rows) {
    reports.add(row.report);
    voices.add(row.claim.quote.length < WIRE ? -row.report : wordingOf(row));
  }
  return Math.min(voices.size, reports.size);
}

/** A number for the words of a quote: the same whatever the case, the accents and the signs between them. */
function wordingOf(row: Row): number {
  if (row.wording === 0) row.wording = hashOf(fold(row.claim.quote));
  return row.wording;
}

/**
 * A hash of 52 bits (two FNV-1a hashes side by side) of the words of a folded text, above 0. Runs of what is neither
 * letter nor digit count as one space.
 */
function hashOf(folded: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  let gap = false;
  let begun = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const word = code < 128 ? isWord(code) : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
    if (!word) {
      gap = begun;
      continue;
    }
    if (gap) {
      low = Math.imul(low ^ 32, 0x01000193);
      high = Math.imul(high ^ 32, 0x85ebca6b);
      gap = false;
    }
    begun = true;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return ((low >>> 0) & 0xfffff) * 2 ** 32 + (high >>> 0) + 1;
}

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

import type { Addition, Correction } from '../contract/correction.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';

/**
 * Corrections without the added claims whose quote does not stand at their span in their report's text; those become
 * problems that say where it does stand. Added claims of reports that are not among `texts` are kept: linking says that
 * their report is missing.
 */
export function checkQuotes(
  corrections: readonly Correction[],
  texts: ReadonlyMap<string, string>,
): { corrections: Correction[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const kept = corrections.filter((one) => {
    if (one.change !== 'add') return true;
    const text = texts.get(one.report);
    if (text === undefined || text.slice(one.start, one.end) === one.quote) return true;
    problems.push(misplaced(one, text));
    return false;
  });
  return { corrections: kept, problems };
}

/** Places that corrections name and readings may not, in the order of their ids; those `place` does not know are left out. */
export function correctedPlaces(corrections: readonly Correction[], place: (id: string) => Place | null): Place[] {
  const ids = new Set<string>();
  for (const one of corrections) {
    if (one.change === 'place' || one.change === 'add') ids.add(one.placeId);
    if (one.change === 'add' && one.destination !== undefined) ids.add(one.destination);
  }
  return [...ids]
    .sort()
    .map(place)
    .filter((found) => found !== null);
}

function misplaced(one: Addition, text: string): Problem {
  const at = one.quote === '' ? -1 : text.indexOf(one.quote);
  const where = at < 0 ? 'the report does not hold it' : `it stands at ${at} to ${at + one.quote.length}`;
  return {
    report: one.report,
    ...(one.end <= text.length && one.start < one.end ? { span: { start: one.start, end: one.end } } : {}),
    code: 'correction-not-usable',
    message: `The claim added at ${one.time} quotes "${one.quote}" at ${one.start} to ${one.end}, but ${where}; write it anew.`,
  };
}

import type { Mention } from '../contract/report.ts';
import { type Gazetteer, placeOf } from './gazetteer.ts';

/** The land where three countries meet that writers call so without a word on which: its id and those countries. */
const LAND = 'liptako-gourma';
const COUNTRIES = ['ML', 'BF', 'NE'];
/** How many of them a text must speak of to mean theirs. */
const TOLD = 2;
/** Chance that such a description is read right. */
const SURE = 0.7;

/** "The tri-border area", "the unstable three-frontier zone", 'the "three borders"', "la zone dite des trois frontières". */
const DESCRIPTION =
  /\b(?:tri|three|triple|3)[- ](?:borders?|frontiers?) (?:area|region|zone)s?\b|\bthe ["“‘']?(?:three|3) (?:borders|frontiers)\b|\b(?:des|les|aux) (?:[«“"]\s?)?(?:trois|3)[- ]frontières\b/gi;
/** What stands before the name in it. */
const LEAD = /^(?:the ["“‘']?|(?:des|les|aux) (?:[«“"]\s?)?)/i;

/**
 * Where a text speaks of the land of three borders by what it is, which is no name and has no capital. `told` are the
 * places that it names, in order; a description that holds one of them is that one's.
 */
export function threeBorders(text: string, told: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const { index, 0: whole } of text.matchAll(DESCRIPTION)) {
    const start = index + (LEAD.exec(whole)?.[0].length ?? 0);
    const end = index + whole.length;
    while (next < told.length && told[next]!.end <= start) next++;
    if (next < told.length && told[next]!.start < end) continue;
    found.push({ start, end, phrase: text.slice(start, end), placeId: LAND, usage: 'literal', score: SURE });
  }
  return found.length > 0 && isTheirs(told, gazetteer) ? found : [];
}

/** Whether enough of the places that a text names lie in the countries of that land. */
function isTheirs(told: readonly Mention[], gazetteer: Gazetteer): boolean {
  if (!placeOf(gazetteer, LAND)) return false;
  const countries = new Set(told.map(({ placeId }) => placeOf(gazetteer, placeId)?.country));
  return COUNTRIES.filter((code) => countries.has(code)).length >= TOLD;
}

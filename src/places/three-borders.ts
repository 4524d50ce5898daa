import lands from '../../geodata/lexicon/three-borders.tsv?raw';
import type { Mention } from '../contract/report.ts';
import { rowsOf } from '../text/table.ts';
import { type Gazetteer, placeOf } from './gazetteer.ts';

/** Lands where three countries meet that writers call so without a word on which: ids and those countries. */
const LANDS = rowsOf(lands).map(({ place, countries }) => ({ id: place!, countries: countries!.split('|') }));
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
 * Where a text speaks of a land of three borders by what it is, which is no name and has no capital. `told` are the
 * places that it names, in order; a description that holds one of them is that one's.
 */
export function threeBorders(text: string, told: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const found: Omit<Mention, 'placeId'>[] = [];
  let next = 0;
  for (const { index, 0: whole } of text.matchAll(DESCRIPTION)) {
    const start = index + (LEAD.exec(whole)?.[0].length ?? 0);
    const end = index + whole.length;
    while (next < told.length && told[next]!.end <= start) next++;
    if (next < told.length && told[next]!.start < end) continue;
    found.push({ start, end, phrase: text.slice(start, end), usage: 'literal', score: SURE });
  }
  const placeId = found.length > 0 ? landOf(told, gazetteer) : null;
  return placeId === null ? [] : found.map((one) => ({ ...one, placeId }));
}

/** The land in whose countries enough of the places lie that a text names; null for none. */
function landOf(told: readonly Mention[], gazetteer: Gazetteer): string | null {
  const named = new Set(told.map(({ placeId }) => placeOf(gazetteer, placeId)?.country));
  const meant = LANDS.find(({ countries }) => countries.filter((code) => named.has(code)).length >= TOLD);
  return meant && placeOf(gazetteer, meant.id) ? meant.id : null;
}

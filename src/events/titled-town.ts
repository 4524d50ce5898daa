import type { Place } from '../contract/place.ts';
import { isSpot } from './containment.ts';
import type { Reading } from './reading.ts';

/** What stands before a town in a title that tells where something was. */
const AT = /(?:^|[\s('’])(?:à|contre|sur|de|d['’]|in|at|on|near|of|against|outside)\s?$/i;

/**
 * The one town of its country that a title says its report is about: "attaque contre Farabougou", "Kidal : un camp visé".
 * Until the text names a place "the village" is that one. Null where the title names none, or several.
 */
export function titledTown({ report, mentions, place }: Reading, home: Place | null): Place | null {
  const { title, inferred } = report;
  if (inferred.includes('title')) return null;
  const towns = new Map<string, { where: Place; told: boolean }>();
  for (const { phrase, placeId, usage } of mentions) {
    const at = usage === 'literal' ? title.indexOf(phrase) : -1;
    if (at < 0 || /\p{L}/u.test(title[at + phrase.length] ?? '')) continue;
    const where = place(placeId);
    const told = AT.test(title.slice(0, at)) || (at === 0 && /^\s?:/.test(title.slice(phrase.length)));
    if (where && isSpot(where)) towns.set(placeId, { where, told });
  }
  const [only] = towns.values();
  if (!only?.told || towns.size > 1 || (home && home.country !== only.where.country)) return null;
  return only.where;
}

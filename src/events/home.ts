import type { Place } from '../contract/place.ts';
import { capitalId } from '../places/capital.ts';
import { missionLands } from './mission-land.ts';
import type { Reading } from './reading.ts';

/** The capital of the country that a report is about; null where none is known. */
export function capitalOf(reading: Reading, home: Place | null): Place | null {
  return home ? reading.place(capitalId(home.country)) : null;
}

/** Whether a place is the capital of its country. */
export const isCapital = ({ id, country }: Place, place: Reading['place']): boolean =>
  country !== '' && place(capitalId(country))?.id === id;

/** What naming a mission that stood in one country counts: as naming the country as territory. */
const MISSION = 2;

/**
 * The country named most often, a mention as territory counting double, a mission that stood in it as one; the first of
 * equals.
 */
export function homeOf(reading: Reading): Place | null {
  const votes = new Map<string, number>();
  for (const mention of reading.mentions) {
    const place = reading.place(mention.placeId);
    if (!place) continue;
    const country =
      place.kind === 'country' ? place.id : place.within.find((id) => reading.place(id)?.kind === 'country');
    if (!country) continue;
    const weight = (mention.usage === 'literal' ? 2 : 1) * (place.kind === 'country' ? 1 : 1.5);
    votes.set(country, (votes.get(country) ?? 0) + weight);
  }
  for (const [country, count] of missionLands(reading.report.text))
    if (reading.place(country)?.kind === 'country') votes.set(country, (votes.get(country) ?? 0) + count * MISSION);
  let best: string | null = null;
  let top = 0;
  for (const [id, count] of votes)
    if (count > top) {
      top = count;
      best = id;
    }
  return best === null ? null : reading.place(best);
}

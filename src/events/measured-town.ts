import type { Place } from '../contract/place.ts';
import { derivedId, isDerived } from '../places/derived-place.ts';
import { awayFrom } from '../places/whereabouts.ts';
import { fold } from '../text/fold.ts';
import type { Parse } from './chunk.ts';

/** How many items before a word its distance can start. */
const REACH = 14;

/** "30 km from the town": the place that a distance before the item that stands for a town tells; else the town itself. */
export function measuredTown({ items }: Parse, at: number, town: Place, place: (id: string) => Place | null): Place {
  if (isDerived(town.id)) return town;
  let before = '';
  for (let i = Math.max(0, at - REACH); i < at; i++)
    before += items[i]!.text + (items[i]!.end === items[i + 1]!.start ? '' : ' ');
  const away = awayFrom(fold(before));
  return (away && place(derivedId({ form: 'near', anchor: town.id, ...away }))) ?? town;
}

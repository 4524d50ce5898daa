import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { isSpot } from './containment.ts';
import { datelineEnd } from './dateline.ts';
import { isCapital } from './home.ts';

/** A place that a sentence names: its chunk, its item, and the entry that it resolved to. */
export interface NamedPlace {
  chunk: number;
  item: number;
  place: Place;
  /** Whether it is the capital of its country. */
  capital: boolean;
}

/** The places of a kind that a sentence names, after its dateline: the towns and sites where nothing else is said. */
export function namedPlaces(
  parse: Parse,
  place: (id: string) => Place | null,
  fits: (place: Place) => boolean = isSpot,
): NamedPlace[] {
  const named: NamedPlace[] = [];
  const body = datelineEnd(parse);
  for (const [chunk, { kind, a, b }] of parse.chunks.entries()) {
    if (kind !== 'noun' || a < body) continue;
    for (let item = a; item <= b; item++) {
      const { mention } = parse.items[item]!;
      const found: Place | null = mention ? place(mention.placeId) : null;
      if (found && fits(found)) named.push({ chunk, item, place: found, capital: isCapital(found, place) });
    }
  }
  return named;
}

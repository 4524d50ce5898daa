import type { Place } from '../contract/place.ts';
import { capitalId } from '../places/capital.ts';
import type { Context } from './anaphora.ts';
import type { Parse } from './chunk.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { is } from './phrase.ts';

const SOIL = /^(?:soil|territory|sol|territoire)$/;

/**
 * "Niger wants the troops off its soil", "celui-ci a demandé que les Français quittent son sol": the country whose soil a
 * possessive tells, which is the state named last before; null where the sentence names none.
 */
export function ownSoil({ parse, place }: Context, chunk: number, at: number): Place | null {
  const { items, chunks } = parse;
  if (at !== chunks[chunk]!.b || !isOwnSoil(parse, chunk)) return null;
  for (let i = chunk - 1; i >= 0; i--) {
    const { kind, a: from, b: to } = chunks[i]!;
    const words = kind === 'noun' ? items.slice(from, to + 1) : [];
    if (words.some((item) => item.force !== '' || is(item, 'force') || is(item, 'armed'))) continue;
    const state = words.map((item) => countryIn(item, place)).find((one) => one !== null);
    if (state) return state;
  }
  return null;
}

/** "Its soil", "leur territoire". */
export function isOwnSoil({ items, chunks }: Parse, chunk: number): boolean {
  const { a, b } = chunks[chunk]!;
  return a < b && SOIL.test(items[b]!.low) && OWN.test(items[a]!.low);
}

const OWN = /^(?:its|their|son|leur)$/;

/** The country that a word names, by itself, by its capital or by an adjective. */
function countryIn({ mention, demonym }: Item, place: Context['place']): Place | null {
  const named = mention ? place(mention.placeId) : null;
  if (named?.kind === 'country') return named;
  if (named && place(capitalId(named.country))?.id === named.id) return place(named.country);
  const code = named ? undefined : countryOfForce(demonym);
  return code === undefined ? null : place(code);
}

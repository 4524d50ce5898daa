import type { Place } from '../contract/place.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { isNarrow } from './containment.ts';
import type { Found } from './emit.ts';
import { namedPlaces } from './named-place.ts';
import type { PlaceOdds } from './place-odds.ts';
import type { Scene } from './scene.ts';

/** The odds (see `PlaceOdds`) from which a rule is believed about a whole country, and about a region. */
const LIKELY: Record<'country' | 'region', Record<LayerName, number>> = {
  country: { attacks: -400, bases: -100, withdrawals: -200 },
  region: { attacks: -250, bases: -100, withdrawals: -200 },
};

/** Rules of withdrawals whose own words say of a place that it is left: they are believed anyway. */
const PLAIN = /^(?!(?:depart-noun|relocate-verb|replace-verb|reduce-verb|close-verb|transfer-verb|takeover-verb)$)/;

const isArea = (place: Place): boolean => !isNarrow(place);

/**
 * What rules read in a sentence, without what they read of regions and countries that the words around them speak
 * against: such names stand everywhere in what is told, for homes, missions and borders.
 */
export function atLikelyAreas({ parse, place }: Scene, odds: PlaceOdds, found: readonly Found[]): readonly Found[] {
  if (!found.some((one) => isArea(one.place))) return found;
  const areas = namedPlaces(parse, place, isArea).map((one) => ({ id: one.place.id, all: odds.of(one) }));
  return found.filter(({ place: where, draft: { layer, rule } }) => {
    const here = areas.filter(({ id }) => id === where.id);
    if (here.length === 0 || !isArea(where) || (layer === 'withdrawals' && PLAIN.test(rule))) return true;
    const least = LIKELY[where.kind === 'country' ? 'country' : 'region'][layer];
    return here.some(({ all }) => all[layer] >= least);
  });
}

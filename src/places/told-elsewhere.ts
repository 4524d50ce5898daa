import { CLASS } from './context.ts';
import { type Gazetteer, typeOf } from './gazetteer.ts';
import { ANCHORS } from './listed.ts';
import { roughKm } from './nearness.ts';
import { isCapital, type Passage } from './passage.ts';
import type { ShapedSpan } from './span-shape.ts';
import { tellingOf } from './telling.ts';
import { GAP_COMMA, GAP_SPACE } from './words.ts';

/** A name that is taken for a place, and the place. */
export interface Meant {
  span: ShapedSpan;
  place: number;
}

/** How much farther than told, in km, a place lies that is only a namesake of the one meant. */
const APART_KM = 250;
/** Words of a name. */
const WORDS = 4;
/** Longest list that is followed to its end. */
const MEMBERS = 12;
/** People of a place that is known by its name alone. */
const KNOWN = 50_000;
const SMALL = new Set(['town', 'settlement', 'quarter', 'site', 'admin2']);

/**
 * Whether the words after a name, or after the list that it stands in, tell that it is near another place than what it is
 * taken for: "Kaïta et Bayengou, deux villages des environs de Bangui" are not the Kaita of Nigeria.
 */
export function isToldElsewhere(passage: Passage, names: readonly Meant[], at: number): boolean {
  const { gazetteer } = passage;
  const { place, span } = names[at]!;
  if (!SMALL.has(typeOf(gazetteer, place)) || gazetteer.population[place]! > KNOWN) return false;
  const from = listEnd(passage, span.to);
  const anchor = names.slice(at + 1, at + 2 + MEMBERS).find((one) => one.span.from >= from);
  if (!anchor || !isAnchor(gazetteer, anchor.place)) return false;
  const telling = tellingOf(passage, from, anchor.span.from);
  if (!telling?.beside) return false;
  const reach = telling.km + gazetteer.radius[anchor.place]! / 10 + APART_KM;
  return roughKm(gazetteer, anchor.place, place) > reach;
}

const isAnchor = (gazetteer: Gazetteer, place: number): boolean => ANCHORS.has(typeOf(gazetteer, place));

/** The word after the list of capitalised names that goes on at word `at`. */
function listEnd({ words, context }: Passage, at: number): number {
  let end = at;
  for (let count = 0; count < MEMBERS; count++) {
    const gap = words.gap[end - 1]!;
    const and = gap === GAP_SPACE && end < words.count && (context[end]! & CLASS.and) !== 0;
    const next = and ? end + 1 : end;
    if (!and && gap !== (GAP_COMMA | GAP_SPACE)) return end;
    if (next >= words.count || !isCapital(words, next)) return end;
    end = next + 1;
    while (end < words.count && end < next + WORDS && words.gap[end - 1] === GAP_SPACE && isCapital(words, end)) end++;
  }
  return end;
}

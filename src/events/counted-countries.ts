import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import type { Item } from './items.ts';

/** What countries are members of, and are counted as. */
const COUNTED = /^(?:countries|nations|states|members|member-states|governments|pays|états|membres|etats)$/;
/** Prepositions of a count of countries that something is done in: "deployed in five countries". */
const WITHIN = /^(?:in|across|into|throughout|from|dans|en|au|aux|depuis|à)$/;
/** What countries do at a border of theirs. */
const MEETING =
  /^(?:meet|meets|met|share|converge|join|touch|rejoignent|touchent|rencontrent|croisent|partagent|retrouvent)$/;
/** What can stand between countries of one row. */
const BETWEEN = /^(?:,|and|et|&|ou|or|the|le|la|les|l'|de|du|des|d')$/;
/** How many words before a bracket tell what it lists. */
const HEAD = 4;
/** Wider than a country no land of several is told by them. */
const SEVERAL_KM = 400;

/**
 * Whether a country stands in a row that only says which are counted or meet somewhere: "a force of five nations (Mali,
 * Chad, Niger)", "the three borders zone of Mali, Niger and Burkina Faso", "where Mali and Niger meet". Nothing happens
 * in them by that.
 */
export function isCounted({ items }: Parse, item: number, where: Place, place: (id: string) => Place | null): boolean {
  if (where.kind !== 'country') return false;
  const isCountry = (i: number): boolean => {
    const named = items[i]?.mention ? place(items[i]!.mention!.placeId) : null;
    return named?.kind === 'country';
  };
  let from = item;
  let to = item;
  for (let i = item - 1; i >= 0 && (isCountry(i) || BETWEEN.test(items[i]!.low)); i--) if (isCountry(i)) from = i;
  for (let i = item + 1; i < items.length && (isCountry(i) || BETWEEN.test(items[i]!.low)); i++)
    if (isCountry(i)) to = i;
  if (from === to) return false;
  return inBrackets(items, from, to) || ofLand(items, from, place) || meetThere(items, from, to);
}

/** "Five countries of the Sahel (Mali, Niger)", "the three borders (Mali, Niger, Burkina Faso)": but not "in five countries (...)". */
function inBrackets(items: readonly Item[], from: number, to: number): boolean {
  if (items[from - 1]?.low !== '(' || items[to + 1]?.low !== ')') return false;
  const start = Math.max(0, from - 1 - HEAD);
  const head = items.slice(start, from - 1).findLastIndex(({ low }) => COUNTED.test(low));
  return head >= 0 && !items.slice(Math.max(0, start + head - HEAD), start + head).some(({ low }) => WITHIN.test(low));
}

/** "The three borders zone of Mali, Niger and Burkina Faso", "le Liptako-Gourma (Mali, Niger)": a land that lies in several. */
function ofLand(items: readonly Item[], from: number, place: (id: string) => Place | null): boolean {
  for (let i = from - 1; i >= Math.max(0, from - HEAD); i--) {
    const { mention, low } = items[i]!;
    const land = mention ? place(mention.placeId) : null;
    if (land) return land.kind === 'region' && land.country === '' && land.radiusKm <= SEVERAL_KM;
    if (
      !/^(?:of|between|de|du|des|d'|entre|la|le|les|l'|the|[("”»,])$/.test(low) &&
      !/^(?:zone|area|region)$/.test(low)
    )
      return false;
  }
  return false;
}

/** "Where Mali, Niger and Burkina Faso meet", "où se touchent le Mali et le Niger". */
function meetThere(items: readonly Item[], from: number, to: number): boolean {
  const where = items.slice(Math.max(0, from - HEAD), from).some(({ low }) => low === 'where' || low === 'où');
  if (!where) return false;
  const near = [...items.slice(Math.max(0, from - HEAD), from), ...items.slice(to + 1, to + 1 + HEAD)];
  return near.some(({ low }) => MEETING.test(low));
}

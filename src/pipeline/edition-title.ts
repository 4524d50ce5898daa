import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';

/**
 * Names an edition after where its marks are: the one or two countries with most of them, such as "Mali and Niger".
 * A country that is no place of the edition goes by its code; an edition without marks is an "Edition".
 */
export function titleOf(features: readonly Feature[], places: ReadonlyMap<string, Place>): string {
  const counts = new Map<string, number>();
  for (const { properties: p } of features) {
    if (p.country) counts.set(p.country, (counts.get(p.country) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  const names = new Map([...places.values()].filter((p) => p.kind === 'country').map((p) => [p.country, p.name]));
  const where = ranked.slice(0, 2).map((code) => names.get(code) ?? code);
  return where.join(' and ') || 'Edition';
}

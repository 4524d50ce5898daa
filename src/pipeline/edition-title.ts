import { dayOf, partsOf } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';

/**
 * Names an edition after where and when its marks are: the one or two countries with most marks, and the years from
 * the first to the last, such as "Mali and Niger, 2012–2023". A country that is no place of the edition is its code.
 */
export function titleOf(features: readonly Feature[], places: ReadonlyMap<string, Place>): string {
  const counts = new Map<string, number>();
  const years: number[] = [];
  for (const { properties: p } of features) {
    if (p.country) counts.set(p.country, (counts.get(p.country) ?? 0) + 1);
    for (const iso of [p.from, p.to]) {
      const day = dayOf(iso);
      if (day !== null && p.status !== 'planned') years.push(partsOf(day).year);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  const names = new Map([...places.values()].filter((p) => p.kind === 'country').map((p) => [p.country, p.name]));
  const where = ranked.slice(0, 2).map((code) => names.get(code) ?? code);
  const when = years.length === 0 ? [] : [...new Set([Math.min(...years), Math.max(...years)])];
  return [where.join(' and ') || 'Edition', when.join('–')].filter(Boolean).join(', ');
}

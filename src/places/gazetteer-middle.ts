import type { Entry } from './gazetteer-entry.ts';

const KM_A_DEGREE = 111.2;

interface Sum {
  lat: number;
  lon: number;
  count: number;
  people: number;
  south: number;
  north: number;
}

/**
 * Fills in what regions take from their settlements: population as the sum, and where it is open the point as their
 * mean and the radius as half their north-south reach. Regions without a point and without a settlement are left out.
 */
export function middles(entries: readonly Entry[]): Entry[] {
  const sums = new Map<string, Sum>();
  for (const entry of entries) {
    if (entry.type === 'admin1' || entry.type === 'admin2' || entry.type === 'country') continue;
    if (entry.type === 'quarter' || entry.gid === 0) continue;
    for (const id of [entry.country, entry.admin1, entry.admin2]) if (id) add(sums, id, entry);
  }
  for (const entry of entries) {
    if (entry.gid !== 0 || entry.type !== 'town') continue;
    for (const id of [entry.admin1, entry.admin2]) if (id && !sums.has(id)) add(sums, id, entry);
  }
  return entries.flatMap((entry) => {
    const sum = entry.gid === 0 ? sums.get(entry.slug) : undefined;
    if (sum === undefined) return Number.isNaN(entry.lat) ? [] : [entry];
    const lat = Number.isNaN(entry.lat) ? sum.lat / sum.count : entry.lat;
    const lon = Number.isNaN(entry.lat) ? sum.lon / sum.count : entry.lon;
    const reach = Math.max(5, Math.round(((sum.north - sum.south) / 2) * KM_A_DEGREE));
    return [{ ...entry, lat, lon, population: sum.people, radius: entry.radius > 0 ? entry.radius : reach }];
  });
}

function add(sums: Map<string, Sum>, id: string, { lat, lon, population }: Entry): void {
  const sum = sums.get(id) ?? { lat: 0, lon: 0, count: 0, people: 0, south: 90, north: -90 };
  sum.lat += lat;
  sum.lon += lon;
  sum.count++;
  sum.people += population;
  sum.south = Math.min(sum.south, lat);
  sum.north = Math.max(sum.north, lat);
  sums.set(id, sum);
}

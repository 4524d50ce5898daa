import type { Entry } from './gazetteer-entry.ts';
import { createNamesakes } from './gazetteer-namesakes.ts';

const KM_A_DEGREE = 111.2;
/** Radius in km of a second-level region of which only the seat is known. */
const AROUND_SEAT = 30;

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
 * mean and the radius as half their north-south reach. A second-level region without settlements stands at the town of
 * its name, or else, with the radius of all of it, in the middle of its first-level region. First-level regions without
 * a point and without a settlement are left out.
 */
export function middles(entries: readonly Entry[]): Entry[] {
  const sums = sumsOf(entries);
  const filled: Entry[] = [];
  for (const entry of entries) {
    const sum = entry.gid === 0 ? sums.get(entry.slug) : undefined;
    if (sum !== undefined) filled.push(filledIn(entry, sum));
    else if (!Number.isNaN(entry.lat) || entry.type === 'admin2') filled.push(entry);
  }
  const open = filled.filter(({ lat }) => Number.isNaN(lat));
  const above = new Map(filled.filter(({ type }) => type === 'admin1').map((entry) => [entry.slug, entry]));
  const namesakes = createNamesakes(open.flatMap(namesOf));
  namesakes.add(filled.filter(isSettled));
  const placed = new Map<Entry, Entry>();
  for (const entry of open) {
    const within = namesOf(entry)
      .flatMap(namesakes.of)
      .filter(({ admin1 }) => admin1 === entry.admin1);
    const [seat] = within.sort((x, y) => y.population - x.population || x.gid - y.gid);
    const region = above.get(entry.admin1);
    if (seat) placed.set(entry, { ...entry, lat: seat.lat, lon: seat.lon, radius: AROUND_SEAT });
    else if (region) placed.set(entry, { ...entry, lat: region.lat, lon: region.lon, radius: region.radius });
  }
  return filled.map((entry) => placed.get(entry) ?? entry).filter(({ lat }) => !Number.isNaN(lat));
}

function filledIn(entry: Entry, sum: Sum): Entry {
  const isOpen = Number.isNaN(entry.lat);
  const reach = Math.max(5, Math.round(((sum.north - sum.south) / 2) * KM_A_DEGREE));
  return {
    ...entry,
    lat: isOpen ? sum.lat / sum.count : entry.lat,
    lon: isOpen ? sum.lon / sum.count : entry.lon,
    population: sum.people,
    radius: entry.radius > 0 ? entry.radius : reach,
  };
}

const namesOf = ({ country, names }: Entry) => names.map(({ text }) => ({ country, name: text }));

const isSettled = ({ type }: Entry): boolean =>
  type === 'town' || type === 'seat' || type === 'seat1' || type === 'capital' || type === 'settlement';

function sumsOf(entries: readonly Entry[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const entry of entries) {
    if (entry.type === 'admin1' || entry.type === 'admin2' || entry.type === 'country') continue;
    if (entry.type === 'quarter' || entry.gid === 0) continue;
    for (const id of [entry.country, entry.admin1, entry.admin2]) if (id) add(sums, id, entry);
  }
  for (const entry of entries) {
    if (entry.gid !== 0 || (entry.type !== 'town' && entry.type !== 'settlement')) continue;
    for (const id of [entry.admin1, entry.admin2]) if (id && !sums.has(id)) add(sums, id, entry);
  }
  return sums;
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

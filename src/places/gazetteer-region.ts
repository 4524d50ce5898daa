import type { Entry } from './gazetteer-entry.ts';
import { createNamesakes } from './gazetteer-namesakes.ts';

/** How far a hand-kept settlement and a listed one of its name can lie apart and be the same, in degrees. */
const SAME_PLACE = 0.3;
/** How far the nearest settlement that tells a place's regions can be, in degrees. */
const REACH = 1;

/**
 * Hand-kept settlements take over what the list knows of the same place, near them or misplaced in it: its people, its
 * regions and its other names; the listed entry then goes. Returns the list without those.
 */
export function withoutTaken(hand: readonly Entry[], listed: readonly Entry[]): Entry[] {
  const settlements = hand.filter(({ type }) => type === 'settlement');
  const namesOf = (entry: Entry) => entry.names.map(({ text }) => ({ ...entry, name: text }));
  const namesakes = createNamesakes(settlements.flatMap(namesOf));
  namesakes.add(listed);
  const misplaced = new Set(settlements.map((entry) => entry.misplaced));
  const byNumber = new Map(listed.filter(({ gid }) => misplaced.has(gid)).map((entry) => [entry.gid, entry]));
  const taken = new Set<Entry>();
  for (const entry of settlements) {
    const elsewhere = byNumber.get(entry.misplaced ?? 0);
    const same = (
      elsewhere ? [elsewhere] : namesOf(entry).flatMap((named) => namesakes.near(named, SAME_PLACE))
    ).filter((other) => other.type !== 'quarter' && !taken.has(other));
    const [best] = same.sort((x, y) => y.population - x.population || x.gid - y.gid);
    if (!best) continue;
    taken.add(best);
    const names = new Set(entry.names.map(({ text }) => text));
    entry.names.push(...best.names.filter(({ text }) => !names.has(text)));
    entry.population = best.population;
    entry.admin1 = best.admin1;
    entry.admin2 = best.admin2;
  }
  return listed.filter((entry) => !taken.has(entry));
}

/** Gives places without a first-level region that of the nearest settlement in their country. */
export function placeInRegions(entries: readonly Entry[]): void {
  const byCell = new Map<string, Entry[]>();
  const cellOf = (country: string, lat: number, lon: number): string => `${country}|${lat}|${lon}`;
  for (const entry of entries) {
    if (entry.gid === 0 || entry.admin1 === '') continue;
    const cell = cellOf(entry.country, Math.floor(entry.lat), Math.floor(entry.lon));
    const there = byCell.get(cell);
    if (there) there.push(entry);
    else byCell.set(cell, [entry]);
  }
  for (const entry of entries) {
    if (entry.gid !== 0 || entry.admin1 !== '' || (entry.type !== 'town' && entry.type !== 'settlement')) continue;
    let nearest: Entry | null = null;
    let least = REACH;
    for (const [north, east] of AROUND) {
      const cell = cellOf(entry.country, Math.floor(entry.lat) + north, Math.floor(entry.lon) + east);
      for (const other of byCell.get(cell) ?? []) {
        const d = Math.hypot(other.lat - entry.lat, other.lon - entry.lon);
        if (d < least) [least, nearest] = [d, other];
      }
    }
    if (nearest) entry.admin1 = nearest.admin1;
  }
}

const AROUND = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => [north, east] as const));

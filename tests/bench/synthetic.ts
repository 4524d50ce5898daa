import { dayFrom } from '../../src/contract/day.ts';
import { type EventStore, NO_DAY, NONE } from '../../src/contract/events-bin.ts';
import { PLACE_KINDS, PRECISIONS, STATUSES } from '../../src/contract/vocabulary.ts';
import { seeded } from './random.ts';

/** How much is made up. There are never more places than events. */
export interface Size {
  events: number;
  places?: number;
  seed?: number;
}

const FIRST = dayFrom(2012, 1, 1);
const LAST = dayFrom(2023, 12, 31);
const COUNTRIES = ['ML', 'NE', 'BF', 'TD', 'MR', 'NG'];
const FORCES = ['ML', 'FR', 'UN', 'NE', 'BF', 'G5', 'TD', 'civilians'];
const ACTORS = ['JNIM', 'ISGS', 'unknown', 'ML', 'BF'];
const CLUSTERS = 40;

/**
 * Made-up violence all over the Sahel: no place, day or toll of it is real; the same seed gives the same bytes. Rows are
 * in no order of time; `inOrderOfTime` brings them into that of a file.
 */
export function syntheticStore({
  events,
  places = Math.min(100_000, Math.ceil(events / 10)),
  seed = 1,
}: Size): EventStore {
  const random = seeded(seed);
  const bases = Math.round(events * 0.01);
  const withdrawals = Math.round(events * 0.01);
  const attacks = events - bases - withdrawals;
  const where = syntheticPlaces(places, random);
  const table: EventStore['events'] = {
    line: Uint32Array.from({ length: events }, (_, row) => row),
    from: new Int32Array(events),
    to: new Int32Array(events),
    status: new Uint8Array(events),
    precision: new Uint8Array(events),
    place: new Uint32Array(events),
    force: new Uint32Array(events),
    actor: new Uint32Array(events).fill(NONE),
    action: new Uint16Array(events),
    killed: new Uint32Array(events).fill(NONE),
    killedMost: new Uint32Array(events).fill(NONE),
    sources: new Uint8Array(events).fill(1),
    disputed: new Uint8Array(events),
    bytes: new Uint32Array(events).fill(900),
  };
  const lives = {
    openedFrom: new Int32Array(bases).fill(NO_DAY),
    openedTo: new Int32Array(bases),
    closedFrom: new Int32Array(bases).fill(NO_DAY),
    closedTo: new Int32Array(bases).fill(NO_DAY),
    lastConfirmed: new Int32Array(bases).fill(NO_DAY),
  };
  for (let i = 0; i < events; i++) {
    const day = someDay(random);
    const exact = random() < 0.9;
    const width = exact ? 0 : random() < 0.6 ? 6 : 29;
    table.from[i] = day;
    table.to[i] = day + width;
    table.precision[i] = PRECISIONS.indexOf(exact ? 'day' : width === 6 ? 'week' : 'month');
    table.status[i] = STATUSES.indexOf(random() < 0.95 ? 'reported' : random() < 0.8 ? 'alleged' : 'denied');
    table.place[i] = somePlace(places, random);
    table.force[i] = Math.floor(random() * FORCES.length);
    if (i < bases) {
      lives.openedTo[i] = day;
      if (random() < 0.7) lives.openedFrom[i] = day - Math.floor(random() * 20);
      if (random() < 0.6) lives.lastConfirmed[i] = day + Math.floor(random() * 900);
      if (random() < 0.6) {
        const closed = day + 30 + Math.floor(random() * 1500);
        lives.closedTo[i] = closed;
        if (random() < 0.5) lives.closedFrom[i] = closed - Math.floor(random() * 200);
      }
    } else if (i < bases + attacks) {
      table.actor[i] = FORCES.length + Math.floor(random() * ACTORS.length);
      table.action[i] = 1;
      table.killed[i] = table.killedMost[i] = Math.floor(random() ** 6 * 60);
    } else {
      table.action[i] = 2;
    }
  }
  return {
    header: {
      dateline: { edition: `synthetic-${events}-${seed}`, generated: '2024-01-01', schema: '1' },
      layers: {
        bases: { rows: bases, at: 0 },
        attacks: { rows: attacks, at: 0 },
        withdrawals: { rows: withdrawals, at: 0 },
      },
      places,
      texts: { ids: 0, names: 0 },
      forces: [...FORCES, ...ACTORS],
      actions: ['presence', 'attack', 'withdrawal'],
      countries: COUNTRIES,
    },
    events: table,
    bases: lives,
    places: where,
  };
}

/** Events a day of the even store, and the day in the middle of them. */
const EVENLY = 4;
const MIDDLE = dayFrom(2017, 1, 1);

/**
 * Made-up attacks and withdrawals, as many each day, however many there are: more of them last longer, so that a window
 * of days always holds the same number. Bases, which live long, are denied.
 */
export function evenStore(size: Size): EventStore {
  const store = syntheticStore({ places: 1000, ...size });
  const { from, to, status } = store.events;
  const bases = store.header.layers.bases.rows;
  const days = Math.ceil(size.events / EVENLY);
  const first = MIDDLE - Math.floor(days / 2);
  for (let row = 0; row < size.events; row++) {
    status[row] = STATUSES.indexOf(row < bases ? 'denied' : 'reported');
    from[row] = to[row] = first + ((row * 7919) % days);
  }
  return store;
}

/** Places in clusters, as settlements lie along rivers and roads. */
export function syntheticPlaces(count: number, random: () => number): EventStore['places'] {
  const centres = Array.from({ length: CLUSTERS }, () => ({ lon: -12 + random() * 36, lat: 11 + random() * 8 }));
  const places: EventStore['places'] = {
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    radiusKm: new Float32Array(count).fill(2),
    kind: new Uint8Array(count).fill(PLACE_KINDS.indexOf('settlement')),
    country: new Uint16Array(count),
    ids: [],
    names: [],
  };
  for (let i = 0; i < count; i++) {
    const centre = centres[Math.floor(random() * CLUSTERS)] ?? { lon: 0, lat: 15 };
    places.lon[i] = round(centre.lon + (random() + random() - 1) * 3);
    places.lat[i] = round(centre.lat + (random() + random() - 1) * 2);
    places.country[i] = Math.floor(random() * COUNTRIES.length);
    places.ids.push(`s${i}`);
    places.names.push(`Village ${i}`);
  }
  return places;
}

/** More of late than at first, as in most records of violence. */
export function someDay(random: () => number): number {
  return FIRST + Math.floor(Math.max(random(), random()) * (LAST - FIRST + 1));
}

/** Few places have most of the events. */
export function somePlace(places: number, random: () => number): number {
  return Math.min(places - 1, Math.floor(places * random() ** 2));
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

import type { Day } from '../contract/day.ts';
import { type EventStore, NO_DAY, rowsOf } from '../contract/events-bin.ts';
import { LAYERS, STATUSES } from '../contract/vocabulary.ts';
import { BASE, BASE_ALLEGED, type EventColumns, isPlan, kindOf, MANNERS, type RowColumns } from './columns.ts';
import { BEYOND } from './day-order.ts';
import { type LifeDays, lifeFrom, PLAN_DAYS } from './life.ts';
import { asTheyStand, inOrder, isDay, OPEN, setLife, type Times } from './row-times.ts';

/** Columns of an `events.bin`; `source` is the row of the store. */
export function columnsFrom(store: EventStore, rows = rowColumnsFrom(store)): EventColumns {
  const { header, places } = store;
  let country: readonly string[] | null = null;
  let { source } = rows;
  return {
    ...rows,
    get source() {
      return (source ??= asTheyStand(rows.length));
    },
    places: {
      get ids() {
        return places.ids;
      },
      get names() {
        return places.names;
      },
      get country() {
        return (country ??= Array.from(places.country, (index) => header.countries[index] ?? ''));
      },
      lon: places.lon,
      lat: places.lat,
      radiusKm: places.radiusKm,
      kind: places.kind,
    },
    forces: header.forces,
  };
}

const STATUS_COUNT = STATUSES.length;
/** Kind of a row by layer and status, `NEVER` for denied ones. */
const NEVER = 255;
const KINDS = Uint8Array.from(
  LAYERS.flatMap((_, layer) =>
    STATUSES.map((status) => (status === 'denied' ? NEVER : kindOf(layer, MANNERS[status]))),
  ),
);

/** The same without places and forces. */
export function rowColumnsFrom({ header, events, bases }: Pick<EventStore, 'header' | 'events' | 'bases'>): RowColumns {
  const rows = rowsOf(header);
  const { line, from, to, status } = events;
  const kinds = kindsOf(header);
  const kind = new Uint8Array(rows);
  const sorted = plainRows(events, kinds, kind);
  // Most rows are drawn from the first to the last day that is told of them: theirs are copied all at once.
  const times: Times = { start: from.slice(), end: to.slice(), kind, sorted, bases: [], lives: [] };
  const { start, end } = times;
  for (let i = sorted; i < rows; i++) {
    const at = line[i] as number;
    const is = kinds(at, status[i] as number);
    const a = from[i] as number;
    const b = to[i] as number;
    kind[i] = is;
    if (is === BASE || is === BASE_ALLEGED) {
      start[i] = OPEN;
      const life = lifeFrom(lifeDays(bases, at, a));
      if (life) setLife(times, i, life);
    } else if (is === NEVER || (a === NO_DAY && b === NO_DAY)) {
      start[i] = OPEN;
    } else if (a === NO_DAY || a > b) {
      const first = (start[i] = a === NO_DAY ? b : b === NO_DAY ? a : b);
      end[i] = b === NO_DAY && isPlan(is) ? first + PLAN_DAYS : a === NO_DAY ? b : a;
    }
  }
  return inOrder(times, { place: events.place, force: events.force });
}

/** The kind of a row by its line and status. */
function kindsOf({ layers }: EventStore['header']): (line: number, status: number) => number {
  const firstAttack = layers.bases.rows;
  const firstWithdrawal = firstAttack + layers.attacks.rows;
  return (line, status) => {
    const layer = line < firstAttack ? 0 : line < firstWithdrawal ? 1 : 2;
    return KINDS[layer * STATUS_COUNT + status] as number;
  };
}

/**
 * How many of the first rows are drawn as they stand, in the order of time and no bases; theirs are the only kinds set. In
 * a file these are nearly all: a loop with nothing else to do goes through a million of them in a fraction of the time.
 */
function plainRows(
  { line, status, from, to }: EventStore['events'],
  kinds: ReturnType<typeof kindsOf>,
  kind: Uint8Array,
) {
  let last = -BEYOND;
  for (let row = 0; row < kind.length; row++) {
    const is = kinds(line[row] as number, status[row] as number);
    const first = from[row] as number;
    const isPlain = is !== BASE && is !== BASE_ALLEGED && is !== NEVER && first <= (to[row] as number);
    if (!isPlain || first < last || !isDay(first)) return row;
    kind[row] = is;
    last = first;
  }
  return kind.length;
}

/** What is told of the life of the base of a line that was seen on a day. */
function lifeDays(bases: EventStore['bases'], line: number, from: Day): LifeDays {
  return {
    openedFrom: dayIn(bases.openedFrom, line),
    openedTo: dayIn(bases.openedTo, line) ?? (from === NO_DAY ? null : from),
    closedFrom: dayIn(bases.closedFrom, line),
    closedTo: dayIn(bases.closedTo, line),
    confirmed: dayIn(bases.lastConfirmed, line),
  };
}

function dayIn(column: Int32Array, i: number): Day | null {
  const day = column[i];
  return day === undefined || day === NO_DAY ? null : day;
}

import { BASE_COLUMNS, EVENT_COLUMNS, type EventStore, NO_DAY } from './events-bin.ts';
import { STATUSES } from './vocabulary.ts';

const DENIED = STATUSES.indexOf('denied');
const PLANNED = STATUSES.indexOf('planned');

/** No calendar has a day this far from 1970; a row of such a day is never drawn. */
const BEYOND = 4_000_000;
/** What stands after all days, in the order of rows. */
const BASES = BEYOND;
const NEVER = BEYOND + 1;
/** More than there can be rows. */
const ROWS = 2 ** 27;

/**
 * The same store with its rows in the order of time: what happens on days (attacks, withdrawals, all that is planned) by
 * the first day that is told of it, then bases, then what is never drawn, being denied or without a day; what is alike
 * stays in its order. A reader that finds them so need not sort a million rows before the first picture.
 */
export function inOrderOfTime(store: EventStore): EventStore {
  const rows = store.events.line.length;
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = slotOf(store, row) * ROWS + row;
  const order = Uint32Array.from(keys.sort(), (key) => ((key % ROWS) + ROWS) % ROWS);
  const events = Object.fromEntries(
    Object.keys(EVENT_COLUMNS).map((name) => {
      const column = store.events[name as keyof typeof EVENT_COLUMNS];
      const sorted = column.slice();
      for (let at = 0; at < rows; at++) sorted[at] = column[order[at] as number] as number;
      return [name, sorted];
    }),
  );
  return { ...store, events: events as unknown as EventStore['events'] };
}

/** The day a row is put on, or one of the slots after all days. */
function slotOf({ header, events, bases }: EventStore, row: number): number {
  const line = events.line[row] as number;
  const status = events.status[row] as number;
  const from = events.from[row] as number;
  const to = events.to[row] as number;
  if (status === DENIED) return NEVER;
  if (line >= header.layers.bases.rows || status === PLANNED) {
    const first = from === NO_DAY ? to : to === NO_DAY ? from : Math.min(from, to);
    return Math.abs(first) < BEYOND ? first : NEVER;
  }
  const isTold = (name: string) => bases[name as keyof typeof BASE_COLUMNS][line] !== NO_DAY;
  return from !== NO_DAY || Object.keys(BASE_COLUMNS).some(isTold) ? BASES : NEVER;
}

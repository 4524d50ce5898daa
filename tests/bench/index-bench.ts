import { dayFrom } from '../../src/contract/day.ts';
import { packEvents, storeOf, unpackColumns } from '../../src/contract/events-bin.ts';
import { inOrderOfTime } from '../../src/contract/events-bin-order.ts';
import { createCursor } from '../../src/timeline/cursor.ts';
import type { Moment } from '../../src/timeline/moment.ts';
import { binsOf, spreadOf } from '../../src/timeline/spread.ts';
import { columnsFrom } from '../../src/timeline/stored-columns.ts';
import { seeded } from './random.ts';
import { type BenchRow, quantile } from './row.ts';
import { syntheticStore } from './synthetic.ts';

const FROM = dayFrom(2013, 1, 1);
const TO = dayFrom(2023, 6, 1);
const WINDOW = 180;
/** A month's drag in one frame is the largest step a hand makes without jumping. */
const STEPS = [1, 7, 30];

/** Figures of the index alone, without a map: what of a scrub step is counting. */
export function benchIndex(events: number, places?: number): { rows: BenchRow[]; notes: string[] } {
  const bytes = packEvents(inOrderOfTime(syntheticStore({ events, ...(places ? { places } : {}) }))).buffer;
  const rows: BenchRow[] = [];
  const notes: string[] = [];
  for (const mode of ['between', 'as-of'] as const) {
    const before = memory();
    const started = performance.now();
    const unpacked = unpackColumns(bytes);
    if ('damaged' in unpacked) throw new Error(unpacked.damaged);
    const columns = columnsFrom(storeOf(unpacked.raw));
    const cursor = createCursor(columns);
    cursor.moveTo(momentAt(mode, TO));
    const loadMs = performance.now() - started;
    // As the map does, which adds the places of a cell up.
    cursor.counts.follow(
      Uint32Array.from(columns.places.lon, (lon) => Math.floor(lon + 180)),
      360,
    );
    cursor.moveTo(momentAt(mode, TO - 1));
    const taken: number[] = [];
    for (const step of STEPS) {
      for (let day = FROM; day < TO; day += step) {
        const begun = performance.now();
        cursor.moveTo(momentAt(mode, day));
        taken.push(performance.now() - begun);
      }
    }
    const random = seeded(7);
    const jumps = Array.from({ length: 200 }, () => {
      const begun = performance.now();
      cursor.moveTo(momentAt(mode, FROM + Math.floor(random() * (TO - FROM))));
      return performance.now() - begun;
    });
    const heapMb = (memory() - before) / 1e6 - columnBytes(columns) / 1e6;
    rows.push({
      way: 'dateline index',
      events,
      mode,
      stepP50Ms: quantile(taken, 0.5),
      stepP95Ms: quantile(taken, 0.95),
      shownMs: null,
      fps: null,
      loadMs,
      heapMb,
    });
    const begun = performance.now();
    const spread = spreadOf(columns);
    binsOf(spread, [FROM, TO]);
    const spreadMs = performance.now() - begun;
    const shown = cursor.counts.byClass.reduce((a, b) => a + b, 0);
    notes.push(
      `${events} ${mode}: jump p50 ${quantile(jumps, 0.5).toFixed(2)} p95 ${quantile(jumps, 0.95).toFixed(2)} ms, ` +
        `histogram of all ${spreadMs.toFixed(1)} ms, ${shown} marks shown`,
    );
  }
  return { rows, notes };
}

function momentAt(mode: 'between' | 'as-of', day: number): Moment {
  return mode === 'between' ? { mode, from: day - WINDOW, to: day } : { mode, day, memory: WINDOW };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function columnBytes(columns: ReturnType<typeof columnsFrom>): number {
  const { start, end, kind, place, force, source } = columns;
  return [start, end, kind, place, force, source].reduce((sum, column) => sum + column.byteLength, 0);
}

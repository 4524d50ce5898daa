/**
 * One line of the benchmark's table and of its JSON. Times in milliseconds: `step` is main-thread time of a scrub step,
 * `shown` from the step to the new picture, `load` from bytes in memory to the first answer. `heapMb` is what comes on
 * top of the columns. Null where a way or a machine cannot tell.
 */
export interface BenchRow {
  way: string;
  events: number;
  mode: 'between' | 'as-of';
  stepP50Ms: number | null;
  stepP95Ms: number | null;
  shownMs: number | null;
  fps: number | null;
  loadMs: number | null;
  heapMb: number | null;
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

import type { Correction } from '../../contract/correction.ts';

/** What was done in one go and is undone in one go: lines that were added, and lines that were taken back. */
export interface Step {
  add: readonly Correction[];
  drop: readonly Correction[];
}

/** Everything that was corrected by hand, oldest first, and what was undone of it, the last undone last. */
export interface Log {
  done: readonly Step[];
  undone: readonly Step[];
}

export const EMPTY_LOG: Log = { done: [], undone: [] };

/** The lines that hold, in the order in which they were written. */
export function linesOf(log: Log): readonly Correction[] {
  const known = lines.get(log);
  if (known) return known;
  let holding: Correction[] = [];
  for (const { add, drop } of log.done) {
    const gone = new Set(drop.map(keyOf));
    if (gone.size > 0) holding = holding.filter((line) => !gone.has(keyOf(line)));
    holding.push(...add);
  }
  lines.set(log, holding);
  return holding;
}
const lines = new WeakMap<Log, readonly Correction[]>();

/** What makes two lines the same one. */
export function keyOf(line: Correction): string {
  return JSON.stringify(Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Adds lines; those that already hold are left out, and what had been undone can no longer be done again. */
export function append(log: Log, add: readonly Correction[]): Log {
  const held = new Set(linesOf(log).map(keyOf));
  const fresh = add.filter((line) => !held.has(keyOf(line)));
  return fresh.length === 0 ? log : { done: [...log.done, { add: fresh, drop: [] }], undone: [] };
}

/** Takes lines back; the same log where none of them holds. */
export function takeBack(log: Log, drop: readonly Correction[]): Log {
  const wanted = new Set(drop.map(keyOf));
  const held = linesOf(log).filter((line) => wanted.has(keyOf(line)));
  return held.length === 0 ? log : { done: [...log.done, { add: [], drop: held }], undone: [] };
}

/** Undoes the last step; the same log where there is none. */
export function undo(log: Log): Log {
  const last = log.done.at(-1);
  return last === undefined ? log : { done: log.done.slice(0, -1), undone: [...log.undone, last] };
}

/** Does the last undone step again; the same log where there is none. */
export function redo(log: Log): Log {
  const last = log.undone.at(-1);
  return last === undefined ? log : { done: [...log.done, last], undone: log.undone.slice(0, -1) };
}

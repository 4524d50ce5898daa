import type { Correction } from '../../contract/correction.ts';

/** What was done in one go and is undone in one go: lines that were added, and lines that were taken back. */
export interface Step {
  add: readonly Correction[];
  drop: readonly Correction[];
}

/**
 * Everything that was corrected by hand, oldest first: the lines that the edition was built with, what was done since,
 * and what was undone of that, the last undone last.
 */
export interface Log {
  built: readonly Correction[];
  done: readonly Step[];
  undone: readonly Step[];
}

export const EMPTY_LOG: Log = { built: [], done: [], undone: [] };

/** The log of an edition as it comes, with the lines that it was built with, each once. */
export function logOf(built: readonly Correction[] | undefined): Log {
  if (built === undefined || built.length === 0) return EMPTY_LOG;
  return { ...EMPTY_LOG, built: [...new Map(built.map((line) => [keyOf(line), line])).values()] };
}

/** The lines that hold, in the order in which they were written; a line that the edition was built with holds once. */
export function linesOf(log: Log): readonly Correction[] {
  const known = lines.get(log);
  if (known) return known;
  const holding = new Map(log.built.map((line) => [keyOf(line), line]));
  let asBuilt = true;
  for (const { add, drop } of log.done) {
    for (const line of drop) if (holding.delete(keyOf(line))) asBuilt = false;
    for (const line of add) {
      const key = keyOf(line);
      if (holding.has(key)) continue;
      holding.set(key, line);
      asBuilt = false;
    }
  }
  const found = asBuilt ? log.built : [...holding.values()];
  lines.set(log, found);
  return found;
}

/** The lines that hold besides those that the edition was built with. */
export function linesSince(log: Log): readonly Correction[] {
  const lines = linesOf(log);
  if (lines === log.built) return [];
  const built = new Set(log.built);
  return lines.filter((line) => !built.has(line));
}

/** Whether a log says no more and no less than the edition was built with. */
export function isAsBuilt(log: Log): boolean {
  return linesOf(log) === log.built;
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
  return fresh.length === 0 ? log : { ...log, done: [...log.done, { add: fresh, drop: [] }], undone: [] };
}

/** Takes lines back; the same log where none of them holds. */
export function takeBack(log: Log, drop: readonly Correction[]): Log {
  const wanted = new Set(drop.map(keyOf));
  const held = linesOf(log).filter((line) => wanted.has(keyOf(line)));
  return held.length === 0 ? log : { ...log, done: [...log.done, { add: [], drop: held }], undone: [] };
}

/** Undoes the last step; the same log where there is none. */
export function undo(log: Log): Log {
  const last = log.done.at(-1);
  return last === undefined ? log : { ...log, done: log.done.slice(0, -1), undone: [...log.undone, last] };
}

/** Does the last undone step again; the same log where there is none. */
export function redo(log: Log): Log {
  const last = log.undone.at(-1);
  return last === undefined ? log : { ...log, done: [...log.done, last], undone: log.undone.slice(0, -1) };
}

/** So many answers are kept; a table has fewer different days, countries and actors, or else repeats none of them. */
const MOST = 100_000;

/** A pure function of a cell that keeps its answers, since the cells of a column repeat. */
export function remembered<T>(look: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const answer = known.get(cell);
    if (answer !== undefined || known.has(cell)) return answer as T;
    const own = detached(cell);
    const fresh = look(own);
    if (known.size < MOST) known.set(own, fresh);
    return fresh;
  };
}

/**
 * The same text in memory of its own. Engines keep a cell as a window on the piece of the file it was cut from, so that
 * one kept cell would keep a megabyte.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

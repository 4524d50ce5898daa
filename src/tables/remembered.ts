/** So many answers are kept; a table has fewer different days, countries and actors, or else repeats none of them. */
const MOST = 100_000;

/** A pure function of a cell that keeps its answers, since the cells of a column repeat. */
export function remembered<T>(look: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, { answer: T }>();
  let lastCell: string | null = null;
  let last: T;
  return (cell) => {
    if (cell === lastCell) return last;
    let found = known.get(cell);
    if (found === undefined) {
      const own = detached(cell);
      found = { answer: look(own) };
      if (known.size < MOST) known.set(own, found);
    }
    lastCell = cell;
    last = found.answer;
    return last;
  };
}

/**
 * The same text in memory of its own. Engines keep a cell as a window on the piece of the file it was cut from, and a
 * text put together from cells as a list of such windows, so that one kept cell would keep a megabyte.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

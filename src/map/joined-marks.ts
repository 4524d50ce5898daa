import type { ShownMark } from '../timeline/mark-state.ts';

const NONE: readonly ShownMark[] = [];

/** Makes one list of several; the same list as long as they are the same. */
export function joinedMarks(): (...lists: (readonly ShownMark[])[]) => readonly ShownMark[] {
  let held: { lists: (readonly ShownMark[])[]; all: readonly ShownMark[] } | null = null;
  return (...lists) => {
    const full = lists.filter((list) => list.length > 0);
    if (full.length < 2) return full[0] ?? NONE;
    if (!held || held.lists.length !== full.length || full.some((list, i) => list !== held?.lists[i])) {
      held = { lists: full, all: full.flat() };
    }
    return held.all;
  };
}

import type { BaseLabel } from './base-label.ts';
import type { Stack } from './stacks.ts';

/** A town and a marked place of one name are the same within so many degrees, and any two within so few. */
const SAME_NAME = 0.4;
const SAME_PLACE = 0.025;
const SAME_REGION = 6;

/** The basemap's names without those that stand beside a mark already. `nameOf` is what the mark's label says. */
export function unmarked(
  labels: readonly BaseLabel[],
  stacks: readonly Stack[],
  nameOf: (stack: Stack) => string,
): BaseLabel[] {
  const marked = stacks.map((stack) => ({ stack, name: nameOf(stack).toLowerCase() }));
  const ids = new Set(stacks.map(({ id }) => id));
  return labels.filter((label) => {
    if (label.kind === 'country') return !ids.has(label.key);
    const spot = label.spots[0];
    if (!spot || label.kind === 'water') return true;
    const name = label.text.toLowerCase();
    return !marked.some(({ stack, name: other }) => {
      const away = Math.max(Math.abs(stack.lon - spot.lon), Math.abs(stack.lat - spot.lat));
      if (label.kind === 'region') return name === other && away < SAME_REGION;
      return away < SAME_PLACE || (away < SAME_NAME && name === other);
    });
  });
}

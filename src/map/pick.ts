import type { Box } from './declutter.ts';

/** What a pointer can hit: a stack or the label of its place. */
export interface Hit extends Box {
  id: string;
}

/** Least size in CSS pixels of a target for a mouse or pen, and for a finger. */
export const POINTER_SIZE = 24;
export const TOUCH_SIZE = 44;

/**
 * Id of the nearest hit under a point of the screen, each target grown to at least `size` by `size`; null for none.
 * Of two that are equally near, the later (which is drawn above) wins.
 */
export function pick(hits: readonly Hit[], x: number, y: number, size: number): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    const dx = Math.abs(x - hit.x);
    const dy = Math.abs(y - hit.y);
    if (dx > Math.max(hit.halfWidth, size / 2) || dy > Math.max(hit.halfHeight, size / 2)) continue;
    const distance = Math.hypot(Math.max(0, dx - hit.halfWidth), Math.max(0, dy - hit.halfHeight));
    const toCentre = Math.hypot(dx, dy) / 1e4;
    if (distance + toCentre <= least) {
      best = hit.id;
      least = distance + toCentre;
    }
  }
  return best;
}

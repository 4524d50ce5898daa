import { afterEach, expect, test, vi } from 'vitest';
import { watchCovered } from '../../../src/app/stage/covered.ts';
import type { Box } from '../../../src/map/declutter.ts';

afterEach(() => vi.unstubAllGlobals());

/** Observers that are asked by hand. */
function observers(): { fire(): void; watching(): number } {
  const acts = new Set<() => void>();
  class Observer {
    readonly act: () => void;
    constructor(act: () => void) {
      this.act = act;
    }
    observe(): void {
      acts.add(this.act);
    }
    disconnect(): void {
      acts.delete(this.act);
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('MutationObserver', Observer);
  return { fire: () => [...acts].forEach((act) => void act()), watching: () => acts.size };
}

const rect = (left: number, top: number, width: number, height: number) => ({
  getBoundingClientRect: () => ({ left, top, width, height }),
});

test('tells where panels lie, from the corner of the stage, and again only when that has changed', () => {
  const { fire, watching } = observers();
  let panels = [rect(16, 64, 200, 100), rect(0, 0, 0, 0)];
  const stage = { ...rect(0, 48, 1000, 600), querySelectorAll: () => panels } as unknown as Element;
  const told: (readonly Box[])[] = [];
  const stop = watchCovered(stage, (boxes) => told.push(boxes));
  expect(told).toEqual([[{ x: 116, y: 66, halfWidth: 100, halfHeight: 50 }]]);
  fire();
  expect(told).toHaveLength(1);
  panels = [];
  fire();
  expect(told.at(-1)).toEqual([]);
  stop();
  expect(watching()).toBe(0);
});

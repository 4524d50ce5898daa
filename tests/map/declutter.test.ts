import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, BoxGrid, declutter, MOST_SHIFT } from '../../src/map/declutter.ts';

const square = (x: number, y: number, half = 9.5): Box => ({ x, y, halfWidth: half, halfHeight: half });
const placed = (boxes: Box[]): Box[] =>
  declutter(boxes).map(({ dx, dy }, i) => ({ ...boxes[i]!, x: boxes[i]!.x + dx, y: boxes[i]!.y + dy }));
const touch = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

describe('declutter', () => {
  it('leaves boxes alone that do not touch', () => {
    expect(declutter([square(0, 0), square(40, 0)])).toEqual([
      { dx: 0, dy: 0 },
      { dx: 0, dy: 0 },
    ]);
  });

  it('moves the later of two that overlap, no further than it must', () => {
    const [first, second] = declutter([square(0, 0), square(15, 0)]);
    expect(first).toEqual({ dx: 0, dy: 0 });
    expect(Math.hypot(second!.dx, second!.dy)).toBe(6);
    expect(touch(square(0, 0), square(15 + second!.dx, second!.dy))).toBe(false);
  });

  const points = (most: number, side: number) =>
    fc.array(fc.record({ x: fc.integer({ min: 0, max: side }), y: fc.integer({ min: 0, max: side }) }), {
      maxLength: most,
    });

  it('never moves anything beyond 30 px', () => {
    fc.assert(
      fc.property(points(40, 40), (list) => {
        for (const { dx, dy } of declutter(list.map(({ x, y }) => square(x, y)))) {
          expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(MOST_SHIFT + 1e-9);
        }
      }),
    );
  });

  it('always frees three boxes of each other', () => {
    fc.assert(
      fc.property(points(3, 24), (list) => {
        const after = placed(list.map(({ x, y }) => square(x, y)));
        for (const [i, a] of after.entries()) expect(after.slice(0, i).some((b) => touch(a, b))).toBe(false);
      }),
    );
  });

  it('gives the same shifts wherever the map is dragged to', () => {
    const boxes = [square(0, 0), square(4, 3), square(12, 8), square(-6, 2)];
    const dragged = boxes.map((box) => ({ ...box, x: box.x + 1000, y: box.y - 333 }));
    const close = (list: { dx: number; dy: number }[]) => list.map(({ dx, dy }) => [dx.toFixed(6), dy.toFixed(6)]);
    expect(close(declutter(dragged))).toEqual(close(declutter(boxes)));
  });
});

describe('BoxGrid', () => {
  it('finds what a box covers, over cell borders too', () => {
    const grid = new BoxGrid();
    grid.add({ x: 64, y: 64, halfWidth: 30, halfHeight: 5 });
    expect(grid.free(square(64, 90))).toBe(true);
    expect(grid.free(square(64, 78, 9))).toBe(true);
    expect(grid.free(square(64, 77, 9))).toBe(false);
    expect(grid.free(square(64, 78, 9), 2)).toBe(false);
    expect(grid.free(square(95, 64, 2))).toBe(false);
  });
});

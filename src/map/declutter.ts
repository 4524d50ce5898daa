/** A box in CSS pixels on screen, by its centre. */
export interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** A stack is moved at most this far, in CSS pixels. */
export const MOST_SHIFT = 30;
/** Free room kept between two boxes. */
const ROOM = 2;
const DIRECTIONS = 16;
const STEPS = [6, 10, 14, 18, 22, 26, MOST_SHIFT];

/** Side of a cell of the grid, CSS pixels. */
const CELL = 64;
const cellOf = (column: number, row: number): number => column * 65_536 + row;

/** Finds what lies near a box without looking at every other one. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    const right = Math.floor((box.x + box.halfWidth) / CELL);
    const bottom = Math.floor((box.y + box.halfHeight) / CELL);
    for (let i = Math.floor((box.x - box.halfWidth) / CELL); i <= right; i++) {
      for (let j = Math.floor((box.y - box.halfHeight) / CELL); j <= bottom; j++) {
        const cell = this.#cells.get(cellOf(i, j));
        if (cell) cell.push(box);
        else this.#cells.set(cellOf(i, j), [box]);
      }
    }
  }

  /** Whether a box keeps `room` to all boxes of the grid. */
  free(box: Box, room = 0): boolean {
    return this.covered(box, room, Number.MIN_VALUE) === 0;
  }

  /**
   * Sum of the areas that a box, moved by dx and dy, shares with those of the grid; 0 is free. A box that lies in two
   * cells counts twice. Stops counting at `enough`.
   */
  covered(box: Box, room = 0, enough = Number.POSITIVE_INFINITY, dx = 0, dy = 0): number {
    const x = box.x + dx;
    const y = box.y + dy;
    const reachX = box.halfWidth + room;
    const reachY = box.halfHeight + room;
    const right = Math.floor((x + reachX) / CELL);
    const bottom = Math.floor((y + reachY) / CELL);
    let sum = 0;
    for (let i = Math.floor((x - reachX) / CELL); i <= right; i++) {
      for (let j = Math.floor((y - reachY) / CELL); j <= bottom; j++) {
        const cell = this.#cells.get(cellOf(i, j));
        if (!cell) continue;
        for (const other of cell) {
          const width = reachX + other.halfWidth - Math.abs(x - other.x);
          if (width <= 0) continue;
          const height = reachY + other.halfHeight - Math.abs(y - other.y);
          if (height > 0) sum += width * height;
        }
        if (sum >= enough) return sum;
      }
    }
    return sum;
  }
}

/** Shifts to try, nearest first. */
const SHIFTS = STEPS.flatMap((step) =>
  Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (i * 2 * Math.PI) / DIRECTIONS;
    return { dx: Math.cos(angle) * step, dy: Math.sin(angle) * step };
  }),
);

/**
 * Shifts that free boxes of each other, as `{dx, dy}` in the order given, which is that of rank: an earlier box never
 * yields to a later one. Where no place within 30 px is free, the box goes where it covers least. The result depends
 * on distances only, so a map that is dragged does not rearrange itself.
 */
export function declutter(boxes: readonly Box[]): { dx: number; dy: number }[] {
  const grid = new BoxGrid();
  return boxes.map((box) => {
    let best = { dx: 0, dy: 0 };
    let cost = grid.covered(box, ROOM);
    for (const shift of SHIFTS) {
      if (cost === 0) break;
      const next = grid.covered(box, ROOM, cost, shift.dx, shift.dy);
      if (next < cost * 0.999) {
        best = shift;
        cost = next;
      }
    }
    grid.add({ ...box, x: box.x + best.dx, y: box.y + best.dy });
    return best;
  });
}

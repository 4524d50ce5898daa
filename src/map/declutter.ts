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

/** Area in square CSS pixels that two boxes share, with `room` to spare between them. */
export function overlap(a: Box, b: Box, room = 0): number {
  const width = a.halfWidth + b.halfWidth + room - Math.abs(a.x - b.x);
  const height = a.halfHeight + b.halfHeight + room - Math.abs(a.y - b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Finds what lies near a box without looking at every other one. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();
  readonly #size = 96;

  add(box: Box): void {
    this.#each(box, 0, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    });
  }

  /** Sum of the areas shared with the boxes of the grid; 0 is free. A box in two cells may count twice. */
  covered(box: Box, room = 0): number {
    let sum = 0;
    this.#each(box, room, (key) => {
      for (const other of this.#cells.get(key) ?? []) sum += overlap(box, other, room);
    });
    return sum;
  }

  #each(box: Box, room: number, visit: (key: number) => void): void {
    const left = Math.floor((box.x - box.halfWidth - room) / this.#size);
    const right = Math.floor((box.x + box.halfWidth + room) / this.#size);
    const top = Math.floor((box.y - box.halfHeight - room) / this.#size);
    const bottom = Math.floor((box.y + box.halfHeight + room) / this.#size);
    for (let i = left; i <= right; i++) for (let j = top; j <= bottom; j++) visit(i * 65_536 + j);
  }
}

/**
 * Shifts that free boxes of each other, as `{dx, dy}` in the order given, which is that of rank: an earlier box never
 * yields to a later one. Where no place within 30 px is free, the box goes where it covers least. The result depends
 * on distances only, so a map that is dragged does not rearrange itself.
 */
export function declutter(boxes: readonly Box[]): { dx: number; dy: number }[] {
  const grid = new BoxGrid();
  return boxes.map((box) => {
    let best = { dx: 0, dy: 0, cost: grid.covered(box, ROOM) };
    for (const step of STEPS) {
      if (best.cost === 0) break;
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = (i * 2 * Math.PI) / DIRECTIONS;
        const dx = Math.cos(angle) * step;
        const dy = Math.sin(angle) * step;
        const cost = grid.covered({ ...box, x: box.x + dx, y: box.y + dy }, ROOM);
        if (cost < best.cost * 0.999) best = { dx, dy, cost };
        if (cost === 0) break;
      }
    }
    grid.add({ ...box, x: box.x + best.dx, y: box.y + best.dy });
    return { dx: best.dx, dy: best.dy };
  });
}

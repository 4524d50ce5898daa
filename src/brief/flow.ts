import type { Block } from './block.ts';
import type { Op } from './op.ts';
import type { Rect } from './paper.ts';

/** A block that flows: `keep` stays with what follows it (a head with its first line). */
export interface Item {
  block: Block;
  keep?: boolean;
  gap?: number;
}

/**
 * Sets items into columns, one after the other, and says which are left over when all are full. An item that is taller
 * than a whole column is set at its top and cut by the page, so that nothing loops.
 */
export function flow(items: readonly Item[], columns: readonly Rect[]): { ops: Op[]; rest: Item[]; used: number } {
  const ops: Op[] = [];
  let index = 0;
  let used = 0;
  for (const column of columns) {
    let y = column.y;
    while (index < items.length) {
      const group = groupAt(items, index);
      const height = group.reduce(
        (sum, { block, gap = 0 }, at) => sum + block.height + (at + 1 < group.length ? gap : 0),
        0,
      );
      if (y > column.y && y + height > column.y + column.height + 0.5) break;
      if (y === column.y && height > column.height && columns.indexOf(column) < columns.length - 1) {
        const roomier = columns.slice(columns.indexOf(column) + 1).some((other) => other.height > column.height);
        if (roomier) break;
      }
      for (const { block, gap = 0 } of group) {
        ops.push(...block.draw(column.x, y));
        y += block.height + gap;
      }
      index += group.length;
      used = Math.max(used, y);
    }
  }
  return { ops, rest: items.slice(index), used };
}

/** An item with those it must stay with. */
function groupAt(items: readonly Item[], index: number): Item[] {
  const group: Item[] = [];
  for (let i = index; i < items.length; i++) {
    const item = items[i]!;
    group.push(item);
    if (!item.keep) break;
  }
  return group;
}

/** Columns of a width within a box. */
export function columnsIn(box: Rect, count: number, gap: number): Rect[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + i * (width + gap),
    y: box.y,
    width,
    height: box.height,
  }));
}

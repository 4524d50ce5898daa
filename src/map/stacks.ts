import type { ShownMark } from '../timeline/mark-state.ts';
import {
  COUNT_EXTENT,
  changedRing,
  countSprites,
  type Extent,
  extentOf,
  lookOf,
  type MarkLook,
  markSprites,
} from './mark-look.ts';
import { isOffMap } from './off-map.ts';
import { moved, type Sprite } from './sprite.ts';

/**
 * How marks of one place are folded: three or two and a count; one and a count; one and a count for a country; or, on
 * paper, where nothing can be unfolded, six or five and a count.
 */
export type Folding = 'row' | 'single' | 'country' | 'paper';

/** Below these zooms a place shows one mark and a count, and all places of a country share one stack. */
export const SINGLE_BELOW = 5;
export const COUNTRY_BELOW = 3.5;

/** CSS pixels between two marks of a stack. */
const GAP = 3;
const CHANGED_RADIUS = 16.5;

export interface StackMark {
  mark: ShownMark;
  look: MarkLook;
  changed: boolean;
}

/** The marks of one place as one row centred on 0,0. Lengths are CSS pixels. */
export interface Stack {
  /** Place id, or `country:ML` where a whole country is folded. */
  id: string;
  lon: number;
  lat: number;
  country: string;
  marks: readonly StackMark[];
  /** Those that are drawn, left to right, and how many are folded into the count. */
  shown: readonly StackMark[];
  hidden: number;
  halfWidth: number;
  halfHeight: number;
  sprites: readonly Sprite[];
}

export function foldingAt(zoom: number, compact: boolean): Folding {
  if (zoom < COUNTRY_BELOW) return 'country';
  return compact || zoom < SINGLE_BELOW ? 'single' : 'row';
}

/**
 * Stacks of the marks that can be drawn, ordered by place id. `changed` holds ids of features, `letters` gives the
 * capitals of a force.
 */
export function stacksOf(
  marks: readonly ShownMark[],
  changed: ReadonlySet<string>,
  folding: Folding,
  letters: (force: string | undefined) => string,
): Stack[] {
  const groups = new Map<string, StackMark[]>();
  for (const mark of marks) {
    if (isOffMap(mark.feature)) continue;
    const p = mark.feature.properties;
    const id = folding === 'country' && p.country !== '' ? `country:${p.country}` : p.placeId;
    const item = { mark, look: lookOf(mark, letters), changed: changed.has(p.id) };
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, items]) => stackOf(id, items.toSorted(byOrder), folding));
}

const LAYER_ORDER = { bases: 0, attacks: 1, withdrawals: 2 } as const;

/** Bases by the day they opened, then attacks with the newest first, then withdrawals. */
function byOrder(a: StackMark, b: StackMark): number {
  const layer = LAYER_ORDER[a.mark.layer] - LAYER_ORDER[b.mark.layer];
  if (layer !== 0) return layer;
  const [x, y] = [startOf(a), startOf(b)];
  if (x !== y) return (x < y ? -1 : 1) * (a.mark.layer === 'attacks' ? -1 : 1);
  return a.mark.feature.id < b.mark.feature.id ? -1 : 1;
}

function startOf({ mark }: StackMark): string {
  const p = mark.feature.properties;
  return p.openedFrom ?? p.openedTo ?? p.from ?? '';
}

function stackOf(id: string, marks: readonly StackMark[], folding: Folding): Stack {
  const { shown, hidden } = fold(marks, folding);
  const cells = shown.map((item) => ({ sprites: cellSprites(item), extent: cellExtent(item) }));
  if (hidden > 0) cells.push({ sprites: countSprites(hidden), extent: COUNT_EXTENT });
  const width = cells.reduce((sum, { extent }) => sum + extent.left + extent.right, GAP * (cells.length - 1));
  const halfHeight = Math.max(...cells.map(({ extent }) => Math.max(extent.up, extent.down)));
  const sprites: Sprite[] = [];
  let x = -width / 2;
  for (const cell of cells) {
    for (const sprite of cell.sprites) {
      sprite.x += x + cell.extent.left;
      sprites.push(sprite);
    }
    x += cell.extent.left + cell.extent.right + GAP;
  }
  const points = marks.map(({ mark }) => mark.feature.geometry.coordinates);
  return {
    id,
    lon: mean(points.map(([lon]) => lon)),
    lat: mean(points.map(([, lat]) => lat)),
    country: marks[0]!.mark.feature.properties.country,
    marks,
    shown,
    hidden,
    halfWidth: width / 2,
    halfHeight,
    sprites,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const MOST_MARKS: Readonly<Record<Folding, number>> = { row: 3, single: 2, country: 2, paper: 6 };

/**
 * Which marks of a stack are drawn. Changed ones always are. A count never stands for a single mark, as it would take
 * the same room. Where a row is folded, an attack or a withdrawal is not hidden behind two bases.
 */
function fold(marks: readonly StackMark[], folding: Folding): { shown: StackMark[]; hidden: number } {
  const most = MOST_MARKS[folding];
  if (marks.length <= most) return { shown: [...marks], hidden: 0 };
  const kept = new Set(marks.filter(({ changed }) => changed));
  const room = most - 1;
  const first = marks[0]!;
  const other = marks.find(({ mark }) => mark.layer !== first.mark.layer);
  for (const mark of [first, other, ...marks]) {
    if (kept.size >= room) break;
    if (mark) kept.add(mark);
  }
  if (marks.length - kept.size === 1) return { shown: [...marks], hidden: 0 };
  return { shown: marks.filter((mark) => kept.has(mark)), hidden: marks.length - kept.size };
}

function cellExtent(item: StackMark): Extent {
  const extent = extentOf(item.look);
  if (!item.changed) return extent;
  const radius = ringRadius(extent);
  const middle = (extent.right - extent.left) / 2;
  return { left: radius - middle, right: radius + middle, up: radius, down: radius };
}

function cellSprites(item: StackMark): Sprite[] {
  const sprites = markSprites(item.look);
  if (!item.changed) return sprites;
  const extent = extentOf(item.look);
  const middle = (extent.right - extent.left) / 2;
  return [...changedRing(ringRadius(extent)).map((sprite) => moved(sprite, middle, 0)), ...sprites];
}

function ringRadius(extent: Extent): number {
  return Math.max(CHANGED_RADIUS, (extent.left + extent.right) / 2 + 4, extent.up + 4);
}

/** The ring round a selected stack, with its gap; a second thin line where it has the keyboard. */
export function selectedSprites(stack: Stack, focused: boolean): Sprite[] {
  const box = (off: number) => {
    return { shape: 'box', x: 0, y: 0, hw: stack.halfWidth + off, hh: stack.halfHeight + off, inner: off } as const;
  };
  const rings: Sprite[] = [
    { ...box(5), stroke: 'focus-gap', width: 5.5 },
    { ...box(5), stroke: 'focus', width: 2.5 },
  ];
  if (focused) rings.push({ ...box(9), stroke: 'focus-gap', width: 3 }, { ...box(9), stroke: 'focus', width: 1 });
  return rings;
}

/** The box around the marks of a stack: west, south, east, north in degrees. */
export function stackBounds({ marks }: Stack): [number, number, number, number] {
  const points = marks.map(({ mark }) => mark.feature.geometry.coordinates);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

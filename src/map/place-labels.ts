import { type Box, BoxGrid } from './declutter.ts';
import { FONTS, type FontName, type Measure, type TextSprite } from './sprite.ts';

/** Free pixels between a stack and its name, and between two names. */
const GAP = 6;
const ROOM = 1;

/** A stack that wants its name beside it, in order of rank. */
export interface LabelWish {
  id: string;
  text: string;
  font: FontName;
  /** Where the stack stands after decluttering, with its ring. */
  box: Box;
}

export interface PlacedLabel {
  id: string;
  box: Box;
  sprite: TextSprite;
}

type Side = readonly [dx: number, dy: number];
/** East, south, west, north, then the corners. */
const SIDES: readonly Side[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

/** Box of a text whose centre is given; the halo is not counted. */
export function textBox(text: string, font: FontName, measure: Measure, x: number, y: number): Box {
  return { x, y, halfWidth: measure(text, font) / 2, halfHeight: FONTS[font].size * 0.56 };
}

/** Baseline of a text whose box is centred on y. */
export function baselineOf(font: FontName, y: number): number {
  return y + FONTS[font].size * 0.355;
}

/**
 * Places names beside their stacks: east, else south, west, north, else a corner, never over a stack or another name.
 * A side that leaves `inside` (the part of the screen that no panel covers) is taken only when no other is free, and not
 * at all where `room` is asked for. A name that finds no room is left out. `taken` receives the boxes of the placed
 * names; `room` is what stays free between two of them, CSS px.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: BoxGrid,
  inside: Box,
  measure: Measure,
  room = 0,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const names = new BoxGrid();
  for (const wish of wishes) {
    const free = SIDES.map((side) => sideBox(wish, side, measure)).filter(
      (box) => taken.free(box, ROOM) && (room === 0 || names.free(box, room)),
    );
    const box = free.find((candidate) => contains(inside, candidate)) ?? (room === 0 ? free[0] : undefined);
    if (!box) continue;
    taken.add(box);
    names.add(box);
    const y = baselineOf(wish.font, box.y);
    const sprite: TextSprite = {
      shape: 'text',
      x: box.x,
      y,
      text: wish.text,
      font: wish.font,
      fill: 'map-label',
      halo: 'map-halo',
      haloWidth: 3.25,
    };
    placed.push({ id: wish.id, box, sprite });
  }
  return placed;
}

function sideBox({ text, font, box }: LabelWish, [sx, sy]: Side, measure: Measure): Box {
  const label = textBox(text, font, measure, box.x, box.y);
  const corner = sx !== 0 && sy !== 0;
  const reachX = box.halfWidth + (corner ? 1 : GAP);
  const reachY = box.halfHeight + (corner ? 1 : GAP - 2);
  label.x += sx * (reachX + label.halfWidth);
  label.y += sy * (reachY + label.halfHeight);
  return label;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    Math.abs(inner.x - outer.x) + inner.halfWidth <= outer.halfWidth &&
    Math.abs(inner.y - outer.y) + inner.halfHeight <= outer.halfHeight
  );
}

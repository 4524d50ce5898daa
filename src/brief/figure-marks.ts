import type { Feature } from '../contract/feature.ts';
import type { BaseLabel } from '../map/base-label.ts';
import { type Box, BoxGrid } from '../map/declutter.ts';
import { groundLabels, screenBox } from '../map/ground-labels.ts';
import { type Hatch, haloOf } from '../map/halo.ts';
import { line, numberSprites } from '../map/mark-look.ts';
import type { Hit } from '../map/pick.ts';
import { placeLabels } from '../map/place-labels.ts';
import type { Region } from '../map/region.ts';
import { type Measure, moved, type Sprite } from '../map/sprite.ts';
import { selectedSprites } from '../map/stacks.ts';
import { DISC, type SheetStack, standeeOf } from './crowd.ts';
import type { FigureView } from './figure-view.ts';
import type { Rect } from './paper.ts';
import { boxAt, type Leader, leadersOf, type Point } from './standing.ts';

/** What a figure's marks are drawn from. `spots` say where each stack stands; `numbers` is empty where none is drawn. */
export interface MarksInput {
  stacks: readonly SheetStack[];
  spots: ReadonlyMap<string, Point>;
  numbers: ReadonlyMap<string, number>;
  nameOf(stack: SheetStack): string;
  selected: string | null;
  /** Parts of the frame that no name may cover. */
  obstacles: readonly Rect[];
  labels: readonly BaseLabel[];
  regionOf(feature: Feature): Region | null;
  view: FigureView;
  measure: Measure;
}

/** How a place's uncertainty is drawn: a circle of so many km, or the hatch of its region. */
export type Halo = { km: number } | 'region';

/** Marks of a figure from below to above, with the places whose uncertainty is drawn, and what can be pointed at. */
export interface FigureMarks {
  hatches: Hatch[];
  sprites: Sprite[];
  hits: Hit[];
  haloed: Map<string, Halo>;
}

/** Room that a ring takes round a selected stack. */
const RING = 7;

/** Draws the stacks of a sheet where they stand, their names, numbers and leaders, and the basemap's names around them. */
export function figureMarks(input: MarksInput): FigureMarks {
  const { view, numbers, measure, selected } = input;
  const taken = new BoxGrid();
  const hatches: Hatch[] = [];
  const hits: Hit[] = [];
  const haloed = new Map<string, Halo>();
  const [halos, leaders, rows, discs]: [Sprite[], Sprite[], Sprite[], Sprite[]] = [[], [], [], []];
  const order = input.stacks.toSorted((a, b) => rank(b, selected) - rank(a, selected) || (a.id < b.id ? -1 : 1));
  const wishes = order.map((stack) => {
    for (const member of stack.members) {
      const halo = haloOf(member, input.regionOf, view);
      halos.push(...halo.sprites);
      if (halo.hatch) hatches.push(halo.hatch);
      if (halo.hatch || halo.sprites.some(({ hatched }) => hatched)) haloed.set(member.id, 'region');
      else if (halo.sprites.length > 0) haloed.set(member.id, { km: widestOf(member) });
    }
    const number = numbers.get(stack.id);
    const at = input.spots.get(stack.id)!;
    const standee = standeeOf(stack, view, { numbered: number !== undefined });
    const rect = boxAt(standee, at);
    for (const leader of leadersOf(standee, rect)) {
      leaders.push(...leaderSprites(leader));
      for (const box of along(leader)) taken.add(box);
    }
    if (number !== undefined) {
      const [x, y] = [at.x - stack.halfWidth + DISC.x, at.y - stack.halfHeight + DISC.y];
      discs.push(...numberSprites(number).map((sprite) => moved(sprite, x, y)));
    }
    const ring = stack.id === selected;
    const own = ring ? [...selectedSprites(stack, false), ...stack.sprites] : stack.sprites;
    rows.unshift(...own.map((sprite) => moved(sprite, at.x, at.y)));
    const box = halved(rect, ring ? RING : 0);
    taken.add(box);
    hits.push({ id: stack.id, ...box });
    return { id: stack.id, text: input.nameOf(stack), font: ring ? 'place-selected' : 'place', box } as const;
  });
  for (const obstacle of [...input.obstacles, ...besides(view)]) taken.add(halved(obstacle));
  const names = placeLabels(wishes, taken, screenBox(view), measure);
  for (const { id, box } of names) hits.push({ id, ...box });
  const ground = groundLabels(input.labels, view, taken, new Map(), measure);
  const labels = names.map(({ sprite }) => sprite);
  return { hatches, sprites: [...halos, ...leaders, ...ground, ...rows, ...labels, ...discs], hits, haloed };
}

function rank({ id, marks }: SheetStack, selected: string | null): number {
  return marks.length + (id === selected ? 1e6 : 0);
}

/** A dot at the true place and a line from it to what stands aside. */
function leaderSprites({ from, to }: Leader): Sprite[] {
  return [
    line(from.x, from.y, to.x, to.y, 3, 'map-halo'),
    { shape: 'disc', ...from, hw: 3, hh: 3, fill: 'map-halo' },
    line(from.x, from.y, to.x, to.y, 1, 'map-dot'),
    { shape: 'disc', ...from, hw: 2, hh: 2, fill: 'map-dot' },
  ];
}

/** Boxes that a leader passes through, so that no name stands on it. */
function along({ from, to }: Leader): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / Math.max(1, steps),
    y: from.y + ((to.y - from.y) * i) / Math.max(1, steps),
    halfWidth: 3,
    halfHeight: 3,
  }));
}

/** What lies around a frame: no name may be cut by it. */
function besides({ width, height }: FigureView): Rect[] {
  return [
    { x: -BESIDE, y: -BESIDE, width: BESIDE, height: height + 2 * BESIDE },
    { x: width, y: -BESIDE, width: BESIDE, height: height + 2 * BESIDE },
    { x: 0, y: -BESIDE, width, height: BESIDE },
    { x: 0, y: height, width, height: BESIDE },
  ];
}
const BESIDE = 240;

function halved({ x, y, width, height }: Rect, more = 0): Box {
  return { x: x + width / 2, y: y + height / 2, halfWidth: width / 2 + more, halfHeight: height / 2 + more };
}

/** Radius in km of the place of a stack. */
function widestOf(stack: Pick<SheetStack, 'marks'>): number {
  return Math.max(...stack.marks.map(({ mark }) => mark.feature.properties.radiusKm));
}

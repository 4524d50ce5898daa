import type { Feature } from '../contract/feature.ts';
import type { BaseLabel } from './base-label.ts';
import { type Box, BoxGrid, declutter } from './declutter.ts';
import { groundLabels, screenBox } from './ground-labels.ts';
import { type Hatch, haloOf } from './halo.ts';
import { line, numberSprites } from './mark-look.ts';
import type { Hit } from './pick.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import type { Region } from './region.ts';
import { type Measure, moved, type Sprite } from './sprite.ts';
import { type Stack, selectedSprites } from './stacks.ts';
import type { Viewport } from './viewport.ts';

/** All that one picture of the marks depends on, besides the colours. */
export interface LayoutInput {
  stacks: readonly Stack[];
  /** What a stack is called, in the map's language. */
  nameOf(stack: Stack): string;
  selected: string | null;
  focused: string | null;
  /** Numbers of a brief, by place id. */
  numbers: ReadonlyMap<string, number>;
  /** Parts of the screen that the basemap's names leave free. */
  obstacles: readonly Box[];
  /** Names of the basemap that stand beside no mark, see `unmarked`. */
  baseLabels: readonly BaseLabel[];
  regionOf(feature: Feature): Region | null;
  view: Viewport;
  measure: Measure;
  /** See `groundLabels`. */
  keptSpots: Map<string, number>;
}

/**
 * A picture: sprites from below to above, of which the first `ground` lie under all marks, hatched areas (which lie under
 * all sprites), and what can be hit.
 */
export interface Scene {
  hatches: Hatch[];
  sprites: Sprite[];
  ground: number;
  hits: Hit[];
}

/** Where a stack stands on screen: its true point and the shift that frees it of others. */
interface Standing {
  stack: Stack;
  at: { x: number; y: number };
  box: Box;
}

/** A picture of less than so many square CSS px has fewer names, with more room between them. */
const SMALL = 200_000;
const AIRY = 10;
/** Room that a ring takes round a selected stack. */
const RING = 7;
/** Stacks this far outside the screen still push those inside, so that dragging the map moves nothing else. */
const BEYOND = 200;

/** Lays out one picture. Pure but for `keptSpots`. */
export function layout(input: LayoutInput): Scene {
  const { view, numbers, measure } = input;
  const standing = stand(input);
  const hatches: Hatch[] = [];
  const halos: Sprite[] = [];
  const leaders: Sprite[] = [];
  const stacks: Sprite[] = [];
  const discs: Sprite[] = [];
  const hits: Hit[] = [];
  const taken = new BoxGrid();
  for (const place of standing) {
    const { stack, box } = place;
    const halo = haloOf(stack, input.regionOf, view);
    halos.push(...halo.sprites);
    if (halo.hatch) hatches.push(halo.hatch);
    leaders.push(...leader(place));
    taken.add(ringed(place, input));
    hits.push({ id: stack.id, ...box });
    const number = numbers.get(stack.id);
    if (number === undefined) continue;
    const disc = { x: box.x - box.halfWidth - 3, y: box.y - box.halfHeight - 3, halfWidth: 8, halfHeight: 8 };
    taken.add(disc);
    discs.push(...numberSprites(number).map((sprite) => moved(sprite, disc.x, disc.y)));
  }
  for (const { stack, box } of standing.toReversed()) {
    const ring = stack.id === input.selected || stack.id === input.focused;
    const own = ring ? [...selectedSprites(stack, stack.id === input.focused), ...stack.sprites] : stack.sprites;
    const x = snapped(box.x - stack.halfWidth, view.ratio) + stack.halfWidth;
    const y = snapped(box.y - SNAP_UP, view.ratio) + SNAP_UP;
    stacks.push(...own.map((sprite) => moved(sprite, x, y)));
  }
  for (const obstacle of input.obstacles) taken.add(obstacle);
  const room = view.width * view.height < SMALL ? AIRY : undefined;
  const names = placeLabels(wishes(standing, input), taken, screenBox(view), measure, room);
  for (const { id, box } of names) hits.push({ id, ...box });
  const ground = groundLabels(input.baseLabels, view, taken, input.keptSpots, measure);
  const labels = names.map(({ sprite }) => sprite);
  const leading = ground.filter(isLeading);
  const under = [...halos, ...leaders, ...ground.filter((sprite) => !isLeading(sprite))];
  return {
    hatches,
    sprites: [...under, ...leading, ...stacks, ...labels, ...discs],
    ground: under.length,
    hits: hits.reverse(),
  };
}

/** Whether it is a name by which one knows where one is: it stays legible over a crowd of dots. */
const isLeading = (sprite: Sprite): boolean =>
  sprite.shape === 'text' && (sprite.fill === 'map-country' || sprite.font === 'capital');

/** Half the height of a base's square: its edges fall between pixels, so that they are sharp. */
const SNAP_UP = 9.5;
const snapped = (value: number, ratio: number): number => Math.round(value * ratio) / ratio;

/** Stacks near the screen in order of rank, moved free of each other. */
function stand({ stacks, view, selected }: LayoutInput): Standing[] {
  const near: Standing[] = [];
  for (const stack of stacks) {
    const at = view.project(stack.lon, stack.lat);
    if (!at || at.x < -BEYOND || at.y < -BEYOND || at.x > view.width + BEYOND || at.y > view.height + BEYOND) continue;
    near.push({ stack, at, box: { ...at, halfWidth: stack.halfWidth, halfHeight: stack.halfHeight } });
  }
  near.sort((a, b) => byRank(a.stack, b.stack, selected));
  const shifts = declutter(near.map(({ box }) => box));
  return near.map(({ stack, at, box }, index) => {
    const { dx, dy } = shifts[index]!;
    return { stack, at, box: { ...box, x: box.x + dx, y: box.y + dy } };
  });
}

/** The selected first, then what changed, then by the number of marks, then by id. */
function byRank(a: Stack, b: Stack, selected: string | null): number {
  const weight = (stack: Stack): number =>
    (stack.id === selected ? 1e6 : 0) + (stack.marks.some(({ changed }) => changed) ? 1e3 : 0) + stack.marks.length;
  return weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}

function ringed({ stack, box }: Standing, { selected, focused }: LayoutInput): Box {
  if (stack.id !== selected && stack.id !== focused) return box;
  return { ...box, halfWidth: box.halfWidth + RING, halfHeight: box.halfHeight + RING };
}

/** A dot at the true place and a line from it to a stack that had to move. */
function leader({ at, box }: Standing): Sprite[] {
  if (at.x === box.x && at.y === box.y) return [];
  const x = Math.max(box.x - box.halfWidth, Math.min(box.x + box.halfWidth, at.x));
  const y = Math.max(box.y - box.halfHeight, Math.min(box.y + box.halfHeight, at.y));
  return [
    line(at.x, at.y, x, y, 3, 'map-halo'),
    { shape: 'disc', ...at, hw: 3, hh: 3, fill: 'map-halo' },
    line(at.x, at.y, x, y, 1, 'map-dot'),
    { shape: 'disc', ...at, hw: 2, hh: 2, fill: 'map-dot' },
  ];
}

function wishes(standing: readonly Standing[], input: LayoutInput): LabelWish[] {
  return standing.map((place) => ({
    id: place.stack.id,
    text: input.nameOf(place.stack),
    font: place.stack.id === input.selected ? 'place-selected' : 'place',
    box: ringed(place, input),
  }));
}

import type { BaseLabel, Spot } from './base-label.ts';
import { type Box, BoxGrid } from './declutter.ts';
import type { Ink } from './palette.ts';
import { baselineOf, contains, textBox } from './place-labels.ts';
import { FONTS, type FontName, type Measure, type Sprite } from './sprite.ts';
import type { Viewport } from './viewport.ts';

const INKS: Readonly<Record<BaseLabel['kind'], Ink>> = {
  capital: 'map-label',
  country: 'map-country',
  seat: 'map-label-2',
  town: 'map-label-2',
  mentioned: 'map-label-2',
  region: 'map-label-2',
  water: 'map-water-text',
};
/** A name of an area must keep this far from its border, in pixels; a little more room than none. */
const MARGIN = 2;
/** No name is shorter, in pixels from its middle to its end. */
const LEAST_ROOM = 12;
/** Pixels between a river and its name. */
const OVER_WATER = 8;

/**
 * Draws the basemap's names where `taken` leaves room, in the order given, that of `baseLabels`. A country's or region's name is drawn
 * only where it lies wholly within its border. `kept` remembers which spot each name stood on, so that it stays there
 * as long as it can; pass the same map at each call.
 */
export function groundLabels(
  labels: readonly BaseLabel[],
  view: Viewport,
  taken: BoxGrid,
  kept: Map<string, number>,
  measure: Measure,
): Sprite[] {
  const sprites: Sprite[] = [];
  const screen = screenBox(view);
  const towns = new BoxGrid();
  for (const label of labels) {
    if (view.zoom < label.minZoom) continue;
    const { kind } = label;
    if (kind === 'country' || kind === 'region') sprites.push(...areaName(label, view, screen, taken, kept, measure));
    else if (kind === 'water') sprites.push(...waterName(label, view, screen, taken, measure));
    else sprites.push(...townName(label, view, screen, taken, towns, measure));
  }
  return sprites;
}

/** The part of the screen that no panel covers. */
export function screenBox({ width, height, padding }: Viewport): Box {
  const halfWidth = Math.max(0, width - padding.left - padding.right) / 2;
  const halfHeight = Math.max(0, height - padding.top - padding.bottom) / 2;
  return { x: padding.left + halfWidth, y: padding.top + halfHeight, halfWidth, halfHeight };
}

function areaName(
  label: BaseLabel,
  view: Viewport,
  screen: Box,
  taken: BoxGrid,
  kept: Map<string, number>,
  measure: Measure,
): Sprite[] {
  const roomiest = (label.spots[0]?.room ?? 0) * view.perDegree;
  if (roomiest < LEAST_ROOM) return [];
  const last = kept.get(label.key);
  for (const font of label.fonts) {
    const half = measure(label.text, font) / 2;
    const fits = (index: number): Box | null => {
      const spot = label.spots[index];
      return spot ? areaBox(label.text, font, spot, half, view, screen, taken, measure) : null;
    };
    const order = last === undefined ? label.spots.keys() : [last, ...label.spots.keys()];
    for (const index of order) {
      const box = fits(index);
      if (!box) continue;
      kept.set(label.key, index);
      taken.add(box);
      return [text(label, font, box)];
    }
  }
  kept.delete(label.key);
  return [];
}

/** Box of an area's name on a spot, or null where it would leave the area or the screen, or cover something. */
function areaBox(
  name: string,
  font: FontName,
  spot: Spot,
  half: number,
  view: Viewport,
  screen: Box,
  taken: BoxGrid,
  measure: Measure,
): Box | null {
  const degrees = spot.room ?? 0;
  const room = view.room?.(spot.lon, spot.lat, degrees) ?? degrees * view.perDegree;
  if (room < Math.max(half, FONTS[font].size * 3.2) + MARGIN) return null;
  const at = view.project(spot.lon, spot.lat);
  if (!at) return null;
  const box = textBox(name, font, measure, at.x, at.y);
  return contains(screen, box) && taken.free(box, 3) ? box : null;
}

/** Least distance in pixels between a town and the next: a map of names alone would drown the marks. */
function townSpacing(kind: BaseLabel['kind'], zoom: number): number {
  const most = kind === 'town' ? 58 : kind === 'seat' ? 30 : 0;
  return Math.max(0, most * Math.min(1, (8.2 - zoom) / 2.2));
}

function townName(
  label: BaseLabel,
  view: Viewport,
  screen: Box,
  taken: BoxGrid,
  towns: BoxGrid,
  measure: Measure,
): Sprite[] {
  const spot = label.spots[0];
  const at = spot && view.project(spot.lon, spot.lat);
  if (!at) return [];
  const radius = label.kind === 'capital' ? 2.25 : 1.6;
  const dot = { x: at.x, y: at.y, halfWidth: radius + 1, halfHeight: radius + 1 };
  if (!contains(screen, dot) || !taken.free(dot, 1)) return [];
  if (!towns.free(dot, townSpacing(label.kind, view.zoom))) return [];
  const font = label.fonts[0]!;
  const name = textBox(label.text, font, measure, at.x, at.y);
  const aside = radius + 4 + name.halfWidth;
  for (const [dx, dy] of [
    [aside, 0],
    [-aside, 0],
    [0, -radius - 3 - name.halfHeight],
    [0, radius + 3 + name.halfHeight],
  ] as const) {
    const box = { ...name, x: at.x + dx, y: at.y + dy };
    if (!contains(screen, box) || !taken.free(box, 2)) continue;
    taken.add(box);
    taken.add(dot);
    towns.add(dot);
    return [
      { shape: 'disc', x: at.x, y: at.y, hw: radius + 1.25, hh: radius + 1.25, fill: 'map-halo' },
      { shape: 'disc', x: at.x, y: at.y, hw: radius, hh: radius, fill: 'map-dot' },
      text(label, font, box),
    ];
  }
  return [];
}

function waterName(label: BaseLabel, view: Viewport, screen: Box, taken: BoxGrid, measure: Measure): Sprite[] {
  const spot = label.spots[0];
  const at = spot && view.project(spot.lon, spot.lat);
  if (!at) return [];
  const font = label.fonts[0]!;
  const angle = label.angle ?? 0;
  const away = label.angle === undefined || label.angle === 0 ? 0 : OVER_WATER;
  const x = at.x + Math.sin(angle) * away;
  const y = at.y - Math.cos(angle) * away;
  const flat = textBox(label.text, font, measure, x, y);
  const halfWidth = Math.abs(Math.cos(angle)) * flat.halfWidth + Math.abs(Math.sin(angle)) * flat.halfHeight;
  const halfHeight = Math.abs(Math.sin(angle)) * flat.halfWidth + Math.abs(Math.cos(angle)) * flat.halfHeight;
  const box = { x, y, halfWidth, halfHeight };
  if (!contains(screen, box) || !taken.free(box, 2)) return [];
  taken.add(box);
  const down = baselineOf(font, 0);
  return [{ ...text(label, font, flat), x: x - Math.sin(angle) * down, y: y + Math.cos(angle) * down, angle }];
}

function text(label: BaseLabel, font: FontName, box: Box): Sprite {
  const y = baselineOf(font, box.y);
  const fill = INKS[label.kind];
  return { shape: 'text', x: box.x, y, text: label.text, font, fill, halo: 'map-halo', haloWidth: 3.25 };
}

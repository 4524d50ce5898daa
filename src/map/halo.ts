import type { LayerName } from '../contract/vocabulary.ts';
import { line } from './mark-look.ts';
import type { Ink } from './palette.ts';
import type { Region } from './region.ts';
import type { ShapeSprite } from './sprite.ts';
import type { Stack } from './stacks.ts';
import type { Viewport } from './viewport.ts';

/** Colour of a layer's marks, halos and hatches. */
export const LAYER_INKS: Readonly<Record<LayerName, Ink>> = { bases: 'base', attacks: 'attack', withdrawals: 'leave' };

const DASH = { on: 3, off: 2.5 };
const WIDTH = 1.1;
/** A settlement's own extent is no doubt about where something happened; from this radius in km on it is. */
const SURE_KM = 8;
/** A circle that would hide behind its mark is not drawn. */
const LEAST_PX = 11;

/** An area to fill with slanted lines: rings in CSS pixels on screen, `[x0, y0, x1, y1, …]`, closed. */
export interface Hatch {
  rings: readonly Float32Array[];
  ink: Ink;
  /** A point that moves with the ground, so that the lines do. */
  x: number;
  y: number;
}

/**
 * How far off a stack's place may be: a circle of its radius on the ground, or the outline of its region with its
 * hatch. A region without an outline is a hatched circle.
 */
export function haloOf(
  stack: Stack,
  regionOf: (feature: Stack['marks'][number]['mark']['feature']) => Region | null,
  view: Viewport,
): { sprites: ShapeSprite[]; hatch: Hatch | null } {
  const { feature, layer } = stack.marks.find(({ mark }) => mark.layer === 'attacks')?.mark ?? stack.marks[0]!.mark;
  const p = feature.properties;
  const ink = LAYER_INKS[layer];
  const at = view.project(stack.lon, stack.lat);
  if (!at || stack.id.startsWith('country:')) return { sprites: [], hatch: null };
  const region = regionOf(feature);
  if (region) return outline(region, ink, at, view);
  const exact = p.placeKind === 'site' || p.placeKind === 'settlement';
  const radius = p.radiusKm * view.perKm(stack.lat);
  if (radius < LEAST_PX || (exact && p.radiusKm < SURE_KM)) return { sprites: [], hatch: null };
  const wide = p.placeKind === 'admin1';
  const circle: ShapeSprite = {
    shape: 'disc',
    ...at,
    hw: radius,
    hh: radius,
    fill: ink,
    fillAlpha: wide ? 0.32 : 0.09,
    hatched: wide,
    stroke: ink,
    width: WIDTH,
    dash: DASH,
  };
  return { sprites: [circle], hatch: null };
}

function outline(region: Region, ink: Ink, at: { x: number; y: number }, view: Viewport) {
  const { geometry } = region;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings: Float32Array[] = [];
  const sprites: ShapeSprite[] = [];
  for (const ring of polygons.flat()) {
    const points = ring.map(([lon = 0, lat = 0]) => view.project(lon, lat)).filter((point) => point !== null);
    rings.push(new Float32Array(points.flatMap(({ x, y }) => [x, y])));
    let phase = 0;
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      if (onScreen(a, b, view)) sprites.push(line(a.x, a.y, b.x, b.y, WIDTH, ink, { dash: { ...DASH, phase } }));
      phase = (phase + length) % (DASH.on + DASH.off);
    }
  }
  return { sprites, hatch: { rings, ink, ...at } };
}

function onScreen(a: { x: number; y: number }, b: { x: number; y: number }, view: Viewport): boolean {
  return (
    Math.max(a.x, b.x) > -5 &&
    Math.min(a.x, b.x) < view.width + 5 &&
    Math.max(a.y, b.y) > -5 &&
    Math.min(a.y, b.y) < view.height + 5
  );
}

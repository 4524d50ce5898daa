import type { BaseLabel } from '../map/base-label.ts';
import { baseLabels } from '../map/basemap-names.ts';
import type { Box } from '../map/declutter.ts';
import { haloOf } from '../map/halo.ts';
import { layout, type Scene } from '../map/layout.ts';
import type { Hit } from '../map/pick.ts';
import { regionsBy } from '../map/region.ts';
import type { Stack } from '../map/stacks.ts';
import { unmarked } from '../map/unmarked.ts';
import { emptiest, locator, scaleBlock } from './figure-furniture.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { type Basemap, groundOps } from './ground.ts';
import { type GroupOp, type MeasureText, type Op, rectPath, type TextOp, textsOf } from './op.ts';
import type { Rect } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { fontMeasure, regionHatch, spriteOps } from './sprite-op.ts';
import { tickOps, touches } from './ticks.ts';
import type { BriefWords } from './words.ts';

/** What a figure needs besides the sheet. `countries` stand out from the land behind; `main` is darker in the locator. */
export interface FigureInput {
  sheet: Pick<Sheet, 'camera' | 'stacks' | 'names' | 'numbers' | 'language'>;
  basemap: Basemap;
  countries: ReadonlySet<string>;
  main: string;
  words: BriefWords;
  measure: MeasureText;
  /** What is drawn on the map: all; no locator (a film); no scale and arrow either (a series says them once). */
  furniture: 'all' | 'scale' | 'none';
  /** Names only countries and capitals besides the marked places: in a film lesser names would come and go. */
  quiet?: boolean;
  /** Id of the stack that carries the ring of selection. */
  selected?: string | null;
  /** The ground as drawn before, for a series of figures from one camera. */
  ground?: readonly Op[];
}

/** How a stack's uncertainty is drawn: a circle of so many km, or the hatch of its region. */
export type Halo = { km: number } | 'region';

/** A map with its furniture, as a group at its place. `haloed` are the stacks whose uncertainty is drawn; `hits` what can be pointed at. */
export interface Figure {
  group: GroupOp;
  haloed: ReadonlyMap<string, Halo>;
  hits: readonly Hit[];
  view: FigureView;
}

const LOCATOR = 105;
/** Below this width or height a frame has no room for a locator. */
const ROOMY = { width: 420, height: 300 };
const INSET = 10;
const CLEAR = 6;

/** Draws the map of a sheet into a rectangle of it. */
export function figureOf(input: FigureInput, rect: Rect): Figure {
  const { sheet, basemap, words, measure } = input;
  const { width, height } = rect;
  const view = {
    ...figureView(sheet.camera, width, height),
    padding: { top: 22, right: 8, bottom: 8, left: 8 },
  };
  const regionOf = regionsBy(basemap.names.regions);
  const nameOf = (stack: Stack): string => sheet.names.get(stack.id) ?? '';
  const scene = (labels: readonly BaseLabel[], obstacles: readonly Rect[]): Scene =>
    layout({
      stacks: sheet.stacks,
      nameOf,
      selected: input.selected ?? null,
      focused: null,
      numbers: sheet.numbers,
      obstacles: obstacles.map(halved),
      baseLabels: labels,
      regionOf,
      view,
      measure: fontMeasure(measure),
      keptSpots: new Map(),
    });
  const taken = scene([], []).hits.map(boxOf);
  const scale = scaleBlock(view, words, measure);
  const scaleAt = input.furniture === 'none' ? null : emptiest(alongEdges(view, scale), taken);
  const roomy = width >= ROOMY.width && height >= ROOMY.height;
  const locatorAt = input.furniture === 'all' && roomy ? emptiest(corners(view, LOCATOR, scaleAt), taken) : null;
  const furniture = [scaleAt, locatorAt].filter((place) => place !== null);
  const ticks = tickOps(view, [...taken, ...furniture], words, measure);
  const labels = unmarked(
    baseLabels(basemap.names, sheet.language, input.main === '' ? null : input.main, []).filter(
      ({ kind }) => !input.quiet || kind === 'country' || kind === 'capital',
    ),
    sheet.stacks,
    nameOf,
  );
  const { hatches, sprites, hits } = scene(labels, [...furniture, ...textsOf(ticks).map(textBox)]);
  const haloed = new Map<string, Halo>();
  for (const stack of sheet.stacks) {
    const halo = haloOf(stack, regionOf, view);
    if (halo.hatch || halo.sprites.some(({ hatched }) => hatched)) haloed.set(stack.id, 'region');
    else if (halo.sprites.length > 0) haloed.set(stack.id, { km: widestOf(stack) });
  }
  const marks = spriteOps(sprites, 0, 0, measure);
  const ops: Op[] = [
    { kind: 'group', name: 'ground', ops: input.ground ?? groundOps(basemap, view, input.countries) },
    ...hatches.map((hatch) => regionHatch(hatch, width, height)),
    ...ticks,
    { kind: 'group', name: 'marks', ops: marks },
    ...(scaleAt ? scale.draw(scaleAt.x, scaleAt.y) : []),
    ...(locatorAt ? [locator(basemap, view, input.main, locatorAt.x, locatorAt.y, LOCATOR)] : []),
  ];
  const frame = rectPath(0, 0, width, height);
  const group: GroupOp = {
    kind: 'group',
    name: 'map',
    at: { x: rect.x, y: rect.y },
    ops: [
      { kind: 'group', clip: frame, ops },
      { kind: 'path', d: frame, stroke: '#16191D', width: 1 },
    ],
  };
  return { group, haloed, hits, view };
}

function boxOf(hit: { x: number; y: number; halfWidth: number; halfHeight: number }): Rect {
  return {
    x: hit.x - hit.halfWidth - CLEAR,
    y: hit.y - hit.halfHeight - CLEAR,
    width: 2 * (hit.halfWidth + CLEAR),
    height: 2 * (hit.halfHeight + CLEAR),
  };
}

function halved({ x, y, width, height }: Rect): Box {
  return { x: x + width / 2, y: y + height / 2, halfWidth: width / 2, halfHeight: height / 2 };
}

function textBox({ x, y, width, size }: TextOp): Rect {
  return { x: x - 2, y: y - size, width: width + 4, height: size + 4 };
}

/** Places for the scale along the lower edge, then the upper one, from the left. */
function alongEdges(view: FigureView, { width, height }: { width: number; height: number }): Rect[] {
  const places: Rect[] = [];
  for (const y of [view.height - height - INSET, 26]) {
    for (let x = 14; x + width <= view.width - 14; x += 24) places.push({ x, y, width, height });
  }
  return places.length > 0 ? places : [{ x: 4, y: Math.max(0, view.height - height - 4), width, height }];
}

function corners(view: FigureView, size: number, scale: Rect | null): Rect[] {
  const [right, bottom] = [view.width - size, view.height - size];
  const places = [
    [right, bottom],
    [0, bottom],
    [right, 0],
    [0, 0],
  ].map(([x = 0, y = 0]) => ({ x, y, width: size, height: size }));
  return places.filter((place) => scale === null || !touches(place, scale));
}

/** Radius in km of the place of a stack. */
function widestOf(stack: Stack): number {
  return Math.max(...stack.marks.map(({ mark }) => mark.feature.properties.radiusKm));
}

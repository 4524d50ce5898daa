import { baseLabels } from '../map/basemap-names.ts';
import type { Hit } from '../map/pick.ts';
import { regionsBy } from '../map/region.ts';
import type { Stack } from '../map/stacks.ts';
import { unmarked } from '../map/unmarked.ts';
import { locator, scaleBlock } from './figure-furniture.ts';
import { figureMarks, type Halo } from './figure-marks.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { type Basemap, groundOps } from './ground.ts';
import { type GroupOp, type MeasureText, type Op, rectPath, type TextOp, textsOf } from './op.ts';
import type { Rect } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { fontMeasure, regionHatch, spriteOps } from './sprite-op.ts';
import { tickOps } from './ticks.ts';
import type { BriefWords } from './words.ts';

/** What a figure needs besides the sheet. `countries` stand out from the land behind; `main` is darker in the locator. */
export interface FigureInput {
  sheet: Pick<Sheet, 'camera' | 'stacks' | 'spots' | 'furniture' | 'names' | 'numbers' | 'numbered' | 'language'>;
  basemap: Basemap;
  countries: ReadonlySet<string>;
  main: string;
  words: BriefWords;
  measure: MeasureText;
  /** Names only countries and capitals besides the marked places: in a film lesser names would come and go. */
  quiet?: boolean;
  /** Id of the stack that carries the ring of selection. */
  selected?: string | null;
  /** The ground as drawn before, for a series of figures from one camera. */
  ground?: readonly Op[];
}

/** A map with its furniture, as a group at its place. `haloed` are the places whose uncertainty is drawn; `hits` what can be pointed at. */
export interface Figure {
  group: GroupOp;
  haloed: ReadonlyMap<string, Halo>;
  hits: readonly Hit[];
  view: FigureView;
}

/** Draws the map of a sheet into a rectangle of it. */
export function figureOf(input: FigureInput, rect: Rect): Figure {
  const { sheet, basemap, words, measure } = input;
  const { width, height } = rect;
  const view = {
    ...figureView(sheet.camera, width, height),
    padding: { top: 22, right: 8, bottom: 8, left: 8 },
  };
  const nameOf = (stack: Stack): string => sheet.names.get(stack.id) ?? '';
  const marks = {
    stacks: sheet.stacks,
    spots: sheet.spots,
    numbers: sheet.numbered ? sheet.numbers : new Map<string, number>(),
    nameOf,
    selected: input.selected ?? null,
    regionOf: regionsBy(basemap.names.regions),
    view,
    measure: fontMeasure(measure),
  };
  const taken = figureMarks({ ...marks, labels: [], obstacles: [] }).hits.map(boxOf);
  const { scale, locator: inset } = sheet.furniture;
  const furniture = [scale, inset].filter((place) => place !== null);
  const ticks = tickOps(view, [...taken, ...furniture], words, measure);
  const labels = unmarked(
    baseLabels(basemap.names, sheet.language, input.main === '' ? null : input.main, []).filter(
      ({ kind }) => !input.quiet || kind === 'country' || kind === 'capital',
    ),
    sheet.stacks.flatMap(({ members }) => members),
    nameOf,
  );
  const obstacles = [...furniture, ...textsOf(ticks).map(textBox)];
  const { hatches, sprites, hits, haloed } = figureMarks({ ...marks, labels, obstacles });
  const ops: Op[] = [
    { kind: 'group', name: 'ground', ops: input.ground ?? groundOps(basemap, view, input.countries) },
    ...hatches.map((hatch) => regionHatch(hatch, width, height)),
    ...ticks,
    { kind: 'group', name: 'marks', ops: spriteOps(sprites, 0, 0, measure) },
    ...(scale ? scaleBlock(view, words, measure).draw(scale.x, scale.y) : []),
    ...(inset ? [locator(basemap, view, input.main, inset.x, inset.y, inset.width)] : []),
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
  return { group, haloed, hits: hits.toReversed(), view };
}

function boxOf({ x, y, halfWidth, halfHeight }: Hit): Rect {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

function textBox({ x, y, width, size }: TextOp): Rect {
  return { x: x - 2, y: y - size, width: width + 4, height: size + 4 };
}

import type { Feature, Geometry } from 'geojson';
import type { BasemapNames } from '../map/basemap-names.ts';
import type { Ground } from '../map/ground.ts';
import { RELIEF_BOX } from '../map/style.ts';
import type { FigureView } from './figure-view.ts';
import { type Op, rectPath } from './op.ts';
import { areaPath, linesPath } from './outline.ts';
import { SHEET_PALETTE } from './sprite-op.ts';

/** The basemap's files, parsed. `relief` names the picture of the relief; null where it cannot be had. */
export interface Basemap extends Ground {
  names: BasemapNames;
  relief: string | null;
}

const colour = SHEET_PALETTE;
const DASHES = { region: [2, 2.5], disputed: [5, 3] };

/** Land, water, relief and borders as the map draws them, within the view's frame; no text. */
export function groundOps(basemap: Basemap, view: FigureView, countries: ReadonlySet<string>): Op[] {
  const { zoom } = view;
  const back = basemap.land.filter(({ properties }) => properties.back);
  const own = basemap.land.filter(({ properties }) => countries.has(properties.id));
  const lakes = areaPath(shapes(basemap.lakes.filter(({ properties }) => properties.great || zoom >= 5)), view);
  const rivers = basemap.rivers.filter(({ properties }) => properties.great || zoom >= 4.5);
  return [
    { kind: 'path', d: rectPath(0, 0, view.width, view.height), fill: colour['map-water'] },
    ...filled(areaPath(shapes(back), view), colour['map-land-back']),
    ...filled(areaPath(shapes(own), view), colour['map-land']),
    ...reliefOps(basemap, view),
    ...filled(lakes, colour['map-water']),
    ...stroked(lakes, colour['map-river'], 0.75),
    ...rivers.flatMap(({ geometry, properties }) =>
      stroked(
        linesPath([geometry], view),
        colour['map-river'],
        properties.great
          ? between(zoom, [2, 0.5], [4.5, 1.1], [6, 1.6], [9, 3])
          : between(zoom, [4.5, 0.7], [6, 1.2], [9, 2.2]),
      ),
    ),
    ...(zoom >= 4.5
      ? stroked(linesPath(shapes(basemap.regionLines), view), colour['map-admin'], 1, DASHES.region)
      : []),
    ...borderOps(basemap, view),
  ];
}

function borderOps(basemap: Basemap, view: FigureView): Op[] {
  const all = linesPath(shapes(basemap.borders), view);
  const of = (disputed: boolean): string =>
    linesPath(shapes(basemap.borders.filter(({ properties }) => properties.disputed === disputed)), view);
  return [
    ...stroked(all, colour['map-border-soft'], between(view.zoom, [2.5, 0], [4, 3.4])),
    ...stroked(of(false), colour['map-border'], between(view.zoom, [1, 0.5], [4, 1.1])),
    ...stroked(of(true), colour['map-dispute-border'], 1.1, DASHES.disputed),
  ];
}

/** Whether a boundary in dispute is on the sheet, which then has to say so. */
export function showsDisputedBorder(basemap: Basemap, view: FigureView): boolean {
  return linesPath(shapes(basemap.borders.filter(({ properties }) => properties.disputed)), view) !== '';
}

/** A small map of where the sheet's map lies: its frame on the land around, the main country darker. */
export function locatorOps(basemap: Basemap, view: FigureView, main: string, frame: string): Op[] {
  const back = basemap.land.filter(({ properties }) => properties.back);
  const own = basemap.land.filter(({ properties }) => properties.id === main && main !== '');
  return [
    { kind: 'path', d: rectPath(0, 0, view.width, view.height), fill: colour['map-water'] },
    ...filled(areaPath(shapes(back), view), '#F2EFE8'),
    ...filled(areaPath(shapes(own), view), '#C9C2B4'),
    ...stroked(linesPath(shapes(basemap.borders), view), '#A9A294', 0.5),
    { kind: 'path', d: frame, stroke: colour.ink, width: 1.5 },
  ];
}

/** The relief fades out where it would be coarse or crowded, as on the map. */
function reliefOps({ relief }: Basemap, view: FigureView): Op[] {
  const opacity = between(view.zoom, [3.2, 0], [3.6, 1], [7, 1], [7.9, 0]);
  if (relief === null || opacity === 0) return [];
  const [west, south, east, north] = RELIEF_BOX;
  const corner = view.projectFree(west, north);
  const right = view.projectFree(east, north);
  const below = view.projectFree(west, south);
  const angle = Math.atan2(right.y - corner.y, right.x - corner.x);
  const width = Math.hypot(right.x - corner.x, right.y - corner.y);
  const height = Math.hypot(below.x - corner.x, below.y - corner.y);
  return [{ kind: 'picture', name: relief, ...corner, width, height, ...(angle ? { angle } : {}), opacity }];
}

const shapes = (features: readonly Feature<Geometry>[]): Geometry[] => features.map(({ geometry }) => geometry);

function filled(d: string, fill: string): Op[] {
  return d === '' ? [] : [{ kind: 'path', d, fill }];
}

function stroked(d: string, stroke: string, width: number, dash?: readonly number[]): Op[] {
  if (d === '' || width === 0) return [];
  return [{ kind: 'path', d, stroke, width, round: true, ...(dash ? { dash } : {}) }];
}

/** A value that runs linearly between stops, each a zoom and what holds there. */
function between(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const after = stops.findIndex(([at]) => zoom < at);
  if (after === 0) return stops[0]![1];
  if (after === -1) return stops.at(-1)![1];
  const [a, b] = [stops[after - 1]!, stops[after]!];
  return a[1] + ((zoom - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

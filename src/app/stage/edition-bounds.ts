import type { Edition } from '../../contract/edition.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { isOffMap } from '../../map/off-map.ts';

/** Marks further out than this many times the middle half's spread do not shrink the map; on a narrow map, fewer. */
const REACH = 1.5;
const NARROW_REACH = 0.4;
const MARGIN = 0.6;
const LEAST_SPREAD = 2;

/**
 * West, south, east, north in degrees of where the marks of an edition crowd, with a margin: single far ones are left
 * out. The whole world for no mark. A `narrow` map shows the middle of the crowd large rather than all of it small.
 */
export function editionBounds(edition: Edition, narrow = false): [number, number, number, number] {
  const points = LAYERS.flatMap((layer) => edition[layer].features)
    .filter((feature) => !isOffMap(feature))
    .map(({ geometry }) => geometry.coordinates);
  return boundsOfPoints(
    points.map(([lon]) => lon),
    points.map(([, lat]) => lat),
    narrow ? NARROW_REACH : REACH,
  );
}

/** The same for points given by their degrees. */
export function boundsOfPoints(
  lons: readonly number[],
  lats: readonly number[],
  reach = REACH,
): [number, number, number, number] {
  if (lons.length === 0) return [-160, -50, 170, 70];
  const [west, east] = crowd(lons, reach);
  const [south, north] = crowd(lats, REACH);
  return [
    Math.max(-180, west - MARGIN),
    Math.max(-85, south - MARGIN),
    Math.min(180, east + MARGIN),
    Math.min(85, north + MARGIN),
  ];
}

/** Least and greatest value within reach of the middle half. */
function crowd(values: readonly number[], reach: number): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const spread = Math.max(LEAST_SPREAD, at(0.75) - at(0.25)) * reach;
  const near = sorted.filter((value) => value >= at(0.25) - spread && value <= at(0.75) + spread);
  return [near[0] ?? at(0), near.at(-1) ?? at(1)];
}

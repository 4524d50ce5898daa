import type { Edition } from '../../contract/edition.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { isOffMap } from '../../map/off-map.ts';

/** Share of the marks left out at each side, so that one far mark does not shrink the map. */
const TAIL = 0.04;
const MARGIN = 0.6;

/** West, south, east, north of the marks that matter, in degrees, with a margin; the whole world for no mark. */
export function editionBounds(edition: Edition): [number, number, number, number] {
  const points = LAYERS.flatMap((layer) => edition[layer].features)
    .filter((feature) => !isOffMap(feature))
    .map(({ geometry }) => geometry.coordinates);
  if (points.length === 0) return [-160, -50, 170, 70];
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const lats = points.map(([, lat]) => lat).sort((a, b) => a - b);
  const cut = Math.floor(points.length * TAIL);
  const at = (values: readonly number[], i: number): number => values[i] ?? 0;
  return [
    Math.max(-180, at(lons, cut) - MARGIN),
    Math.max(-85, at(lats, cut) - MARGIN),
    Math.min(180, at(lons, lons.length - 1 - cut) + MARGIN),
    Math.min(85, at(lats, lats.length - 1 - cut) + MARGIN),
  ];
}

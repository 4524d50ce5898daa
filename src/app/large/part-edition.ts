import type { Edition, PlacesFile } from '../../contract/edition.ts';
import type { Feature } from '../../contract/feature.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportMeta } from '../../contract/report.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { Crowd } from '../../timeline/crowd.ts';
import type { LargeEdition } from './large-edition.ts';

/** West, south, east, north in degrees; west may lie east of east, across the date line. */
export type Bounds = readonly [number, number, number, number];

/** A 1 for each place that is drawn within the bounds. */
export function placesWithin({ lon, lat, offMap }: Crowd, bounds: Bounds): Uint8Array {
  const [west, south, east, north] = bounds;
  const whole = east - west >= 360;
  const within = new Uint8Array(offMap.length);
  for (let place = 0; place < within.length; place++) {
    const y = lat[place] as number;
    if (offMap[place] === 1 || y < south || y > north) continue;
    within[place] = Number(whole || between(lon[place] as number, west, east));
  }
  return within;
}

/** Rows with a mark now of these layers, at places within the bounds, in the order of time. */
export function rowsInView({ timeline }: LargeEdition, layers: readonly LayerName[], bounds: Bounds): number[] {
  const { place } = timeline.columns;
  const within = placesWithin(timeline.crowd, bounds);
  return [...timeline.shownRows()].filter(
    (row) => within[place[row] as number] === 1 && layers.includes(timeline.layerNow(row) as LayerName),
  );
}

/** Whether a longitude lies between two others going east, whatever copy of the world they are of. */
function between(lon: number, west: number, east: number): boolean {
  const turned = (degrees: number) => ((degrees % 360) + 360) % 360;
  return turned(lon - west) <= turned(east - west);
}

/** Some whole features of a large edition as an edition of their own, with their places and reports. */
export function partEdition(
  { info }: LargeEdition,
  found: readonly { feature: Feature; layer: LayerName }[],
  lists: { reports: readonly ReportMeta[]; problems: readonly Problem[] },
  placeOf: (id: string) => (PlacesFile['features'][number]['properties'] & { lon: number; lat: number }) | undefined,
): Edition {
  const { dateline } = info;
  const layer = (name: LayerName) => ({
    type: 'FeatureCollection' as const,
    dateline,
    features: found.filter((entry) => entry.layer === name).map((entry) => entry.feature),
  });
  const heard = new Set(found.flatMap(({ feature }) => feature.properties.claims.map(({ report }) => report)));
  const reports = lists.reports.filter(({ id }) => heard.has(id));
  const ids = new Set(found.map(({ feature }) => feature.properties.placeId));
  const places = [...ids].flatMap((id) => {
    const place = placeOf(id);
    if (place === undefined) return [];
    const { lon, lat, ...properties } = place;
    const geometry = { type: 'Point' as const, coordinates: [lon, lat] as [number, number] };
    return [{ type: 'Feature' as const, id, geometry, properties }];
  });
  return {
    info,
    bases: layer('bases'),
    attacks: layer('attacks'),
    withdrawals: layer('withdrawals'),
    places: { type: 'FeatureCollection', dateline, features: places },
    reports: { dateline, reports },
    problems: { dateline, problems: lists.problems.filter(({ report }) => heard.has(report)) },
  };
}

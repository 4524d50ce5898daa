import type { Edition, PlacesFile } from '../../contract/edition.ts';
import type { Feature } from '../../contract/feature.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportMeta } from '../../contract/report.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { LargeEdition } from './large-edition.ts';

/** West, south, east, north in degrees; west may lie east of east, across the date line. */
type Bounds = readonly [number, number, number, number];

/** Rows with a mark now of these layers, at places within the bounds, in the order of time. */
export function rowsInView({ timeline }: LargeEdition, layers: readonly LayerName[], bounds: Bounds): number[] {
  const { place } = timeline.columns;
  const { lon, lat, offMap } = timeline.crowd;
  const [west, south, east, north] = bounds;
  const isIn = (at: number): boolean => {
    const x = lon[at] as number;
    const y = lat[at] as number;
    if (offMap[at] === 1 || y < south || y > north) return false;
    return east - west >= 360 || between(x, west, east);
  };
  return [...timeline.shownRows()].filter(
    (row) => isIn(place[row] as number) && layers.includes(timeline.layerNow(row) as LayerName),
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

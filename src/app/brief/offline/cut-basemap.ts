import type { Feature, Geometry, Position } from 'geojson';
import type { Basemap } from '../../../brief/ground.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Decimals of the coordinates that are kept: 100 metres, a pixel at the closest zoom. */
const DIGITS = 3;

/** What of a basemap reaches into some bounds, with coordinates as fine as a page needs. */
export function cutBasemap(basemap: Basemap, bounds: Bounds): Basemap {
  const inside = (lon: number, lat: number): boolean =>
    lon >= bounds[0] && lon <= bounds[2] && lat >= bounds[1] && lat <= bounds[3];
  const cut = <G extends Geometry, P>(features: readonly Feature<G, P>[]): Feature<G, P>[] =>
    features.flatMap((feature) => {
      const geometry = cutGeometry(feature.geometry, bounds);
      return geometry === null ? [] : [{ ...feature, geometry: geometry as G }];
    });
  const { names } = basemap;
  return {
    land: cut(basemap.land),
    borders: cut(basemap.borders),
    regionLines: cut(basemap.regionLines),
    rivers: cut(basemap.rivers),
    lakes: cut(basemap.lakes),
    names: {
      countries: names.countries.filter(({ spots }) => spots.some(({ lon, lat }) => inside(lon, lat))),
      towns: names.towns.filter(({ lon, lat }) => inside(lon, lat)),
      waters: names.waters.filter(({ lon, lat }) => inside(lon, lat)),
      regions: names.regions.flatMap((region) => {
        const geometry = cutGeometry(region.geometry, bounds);
        return geometry === null ? [] : [{ ...region, geometry: geometry as typeof region.geometry }];
      }),
    },
    relief: basemap.relief,
  };
}

/** The rings and lines of a geometry that reach into the bounds; null where none does. */
function cutGeometry(geometry: Geometry, bounds: Bounds): Geometry | null {
  const line = (points: Position[]): Position[] | null => (touches(points, bounds) ? points.map(rounded) : null);
  const some = <T>(list: readonly (T | null)[]): T[] => list.filter((one): one is T => one !== null);
  switch (geometry.type) {
    case 'LineString': {
      const coordinates = line(geometry.coordinates);
      return coordinates && { ...geometry, coordinates };
    }
    case 'MultiLineString':
    case 'Polygon': {
      const coordinates = some(geometry.coordinates.map(line));
      return coordinates.length === 0 ? null : { ...geometry, coordinates };
    }
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map((rings) => some(rings.map(line))).filter((rings) => rings.length > 0);
      return polygons.length === 0 ? null : { ...geometry, coordinates: polygons };
    }
    default:
      return geometry;
  }
}

/** Whether the box of some points meets the bounds. */
function touches(points: readonly Position[], [west, south, east, north]: Bounds): boolean {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    w = Math.min(w, lon);
    e = Math.max(e, lon);
    s = Math.min(s, lat);
    n = Math.max(n, lat);
  }
  return w <= east && e >= west && s <= north && n >= south;
}

const rounded = (position: Position): Position => position.map((value) => Number(value.toFixed(DIGITS)));

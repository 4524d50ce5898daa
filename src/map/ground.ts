import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

type Areas<P> = readonly Feature<Polygon | MultiPolygon, P>[];
type Lines<P> = readonly Feature<LineString | MultiLineString, P>[];

/** What the ground is made of, by kind. */
export interface Ground {
  /**
   * Countries by their ISO alpha-2 codes, each once. What is drawn as the land behind is marked `back`: countries and, without
   * a code, many of them in one.
   */
  land: Areas<{ id: string; back: boolean }>;
  /** `great` ones are drawn at every zoom. */
  lakes: Areas<{ great: boolean }>;
  rivers: Lines<{ great: boolean }>;
  /** Between first-level regions of one country. */
  regionLines: Lines<object>;
  borders: Lines<{ disputed: boolean }>;
}

/** Reads `ground.geojson`, parsed, as the brief draws it; the map gives the file to MapLibre as it is. */
export function readGround({ features }: { features: readonly Feature[] }): Ground {
  const ofKind = <G extends Geometry, P>(kind: string) =>
    features.filter(({ properties }) => properties?.kind === kind) as Feature<G, P>[];
  return {
    land: ofKind('land'),
    lakes: ofKind('lake'),
    rivers: ofKind('river'),
    regionLines: ofKind('region-line'),
    borders: ofKind('border'),
  };
}

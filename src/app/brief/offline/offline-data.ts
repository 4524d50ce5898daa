import type { FigureCamera } from '../../../brief/figure-view.ts';
import type { Basemap } from '../../../brief/ground.ts';
import type { Stage } from '../../../brief/numbering.ts';
import type { Recipe } from '../../../brief/recipe.ts';
import { passesFilters } from '../../../brief/shown-marks.ts';
import type { Day } from '../../../contract/day.ts';
import type { Edition } from '../../../contract/edition.ts';
import { LAYERS } from '../../../contract/vocabulary.ts';
import type { Bounds } from './cut-basemap.ts';

/** Longest quote that a page keeps, in UTF-16 units; the edition holds the whole. */
const MOST_QUOTE = 600;

/** A map that is moved and scrubbed keeps its marks near their places, each by itself. */
export const OFFLINE_STAGE: Stage = { numbered: true, grouped: false, furniture: 'scale' };

/**
 * All that a page which stands alone is made of, as JSON. `camera` fits a frame of `frame` pixels; `span` are the first
 * and last day of its slider; `relief` is a picture as a data address, empty for none.
 */
export interface OfflineData {
  recipe: Recipe;
  edition: Edition;
  reviewed: string[];
  produced: Day;
  lens: string;
  link: string;
  basemap: Basemap;
  relief: string;
  camera: FigureCamera;
  frame: { width: number; height: number };
  /** What the centre of the map may be moved within. */
  bounds: Bounds;
  span: { from: Day; to: Day };
  day: Day;
}

/** The part of an edition that a recipe can show: its layers, forces and marks, their places and their reports. */
export function editionFor(edition: Edition, recipe: Pick<Recipe, 'layers' | 'forces' | 'leftOut'>): Edition {
  const { corrections: _corrections, ...info } = edition.info;
  const kept = LAYERS.map((layer) => {
    const features = edition[layer].features
      .filter((feature) => passesFilters({ feature, layer }, recipe))
      .map((feature) => {
        const claims = feature.properties.claims.map((claim) => ({
          ...claim,
          quote: claim.quote.slice(0, MOST_QUOTE),
        }));
        return { ...feature, properties: { ...feature.properties, claims } };
      });
    return [layer, { ...edition[layer], features }] as const;
  });
  const features = kept.flatMap(([, file]) => file.features);
  const places = new Set(
    features.flatMap(({ properties: p }) => [p.placeId, ...p.claims.map(({ placeId }) => placeId)]),
  );
  const reports = new Set(features.flatMap(({ properties }) => properties.claims.map(({ report }) => report)));
  return {
    info,
    ...(Object.fromEntries(kept) as Pick<Edition, (typeof LAYERS)[number]>),
    places: { ...edition.places, features: edition.places.features.filter(({ id }) => places.has(id)) },
    reports: { ...edition.reports, reports: edition.reports.reports.filter(({ id }) => reports.has(id)) },
    problems: { ...edition.problems, problems: [] },
  };
}

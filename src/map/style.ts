import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type Theme } from './palette.ts';

/** Absolute addresses of the basemap's files; the relief is a pair, one for each theme. */
export interface BasemapUrls {
  ground: string;
  relief: Readonly<Record<Theme, string>>;
}

/** West, south, east and north of the relief image, which is in Web Mercator. */
export const RELIEF_BOX = [-20, 2, 30, 38] as const;

/**
 * The whole ground is one source: MapLibre masks the tiles of each source anew wherever another one was drawn between. Its
 * tiles reach a few pixels over their edges, as far as the widest line needs (as a rule it would be a quarter of a tile), and
 * are not cut any finer than at zoom `FINEST`, of which tiles show all that the data hold.
 */
const BUFFER = 8;
const FINEST = 6;

/** Layers from here up lie over the relief; the application's own layers go on top of all. */
const DASH_BORDER = [4.5, 2.7];

/**
 * The basemap as a MapLibre style: land, water, relief and borders, without a word of text (labels are drawn with the
 * marks). `countries` (ISO alpha-2) stand out from the land behind. Pure: the same arguments give the same style.
 */
export function mapStyle(
  theme: Theme,
  urls: BasemapUrls,
  countries: readonly string[],
  globe = false,
): StyleSpecification {
  const [west, south, east, north] = RELIEF_BOX;
  return {
    version: 8,
    name: `Dateline ${theme}`,
    projection: { type: globe ? 'globe' : 'mercator' },
    sources: {
      ground: { type: 'geojson', data: urls.ground, maxzoom: FINEST, buffer: BUFFER },
      relief: {
        type: 'image',
        url: urls.relief[theme],
        coordinates: [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      },
    },
    layers: [...grounds(theme, countries), ...waters(theme), ...lines(theme)],
  };
}

type Kind = 'land' | 'lake' | 'river' | 'region-line' | 'border';

const GROUND = 'ground';
const ofKind = (kind: Kind): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const marked = (kind: Kind, property: string, value = true): FilterSpecification => [
  'all',
  ofKind(kind),
  ['==', ['get', property], value],
];

/** The countries that stand out from the land behind. */
export function landFilter(countries: readonly string[]): FilterSpecification {
  return ['all', ofKind('land'), ['in', ['get', 'id'], ['literal', [...countries]]]];
}

function grounds(theme: Theme, countries: readonly string[]): LayerSpecification[] {
  const colour = PALETTES[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colour['map-water'] } },
    {
      id: 'land-back',
      type: 'fill',
      source: GROUND,
      filter: marked('land', 'back'),
      paint: { 'fill-color': colour['map-land-back'] },
    },
    {
      id: 'land',
      type: 'fill',
      source: GROUND,
      filter: landFilter(countries),
      paint: { 'fill-color': colour['map-land'] },
    },
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      minzoom: 3.2,
      maxzoom: 7.9,
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': ['interpolate', ['linear'], ['zoom'], 3.2, 0, 3.6, 1, 7, 1, 7.9, 0],
      },
    },
  ];
}

function waters(theme: Theme): LayerSpecification[] {
  const colour = PALETTES[theme];
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: GROUND,
      filter: ['all', ofKind('lake'), ['any', ['==', ['get', 'great'], true], ['>=', ['zoom'], 5]]],
      paint: { 'fill-color': colour['map-water'], 'fill-outline-color': colour['map-river'] },
    },
    {
      id: 'rivers',
      type: 'line',
      source: GROUND,
      filter: marked('river', 'great'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colour['map-river'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4.5, 1.1, 6, 1.6, 9, 3],
      },
    },
    {
      id: 'rivers-small',
      type: 'line',
      source: GROUND,
      filter: marked('river', 'great', false),
      minzoom: 4.5,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colour['map-river'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, 0.7, 6, 1.2, 9, 2.2],
      },
    },
  ];
}

/** Lines are mitred: a round bend takes three times as many triangles, and at these widths nobody sees it. */
function lines(theme: Theme): LayerSpecification[] {
  const colour = PALETTES[theme];
  return [
    {
      id: 'region-lines',
      type: 'line',
      source: GROUND,
      filter: ofKind('region-line'),
      minzoom: 4.5,
      paint: { 'line-color': colour['map-admin'], 'line-width': 1, 'line-dasharray': [2, 2.5] },
    },
    {
      id: 'border-casing',
      type: 'line',
      source: GROUND,
      filter: ofKind('border'),
      minzoom: 2.5,
      paint: {
        'line-color': colour['map-border-soft'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2.5, 0, 4, 3.4],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: GROUND,
      filter: marked('border', 'disputed', false),
      paint: {
        'line-color': colour['map-border'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 1.1],
      },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: GROUND,
      filter: marked('border', 'disputed'),
      paint: { 'line-color': colour['map-dispute-border'], 'line-width': 1.1, 'line-dasharray': DASH_BORDER },
    },
  ];
}

import type { FilterSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type Theme } from './palette.ts';

/** Absolute addresses of the basemap's files; the relief is a pair, one for each theme. */
export interface BasemapUrls {
  countries: string;
  borders: string;
  regionLines: string;
  rivers: string;
  lakes: string;
  relief: Readonly<Record<Theme, string>>;
}

/** West, south, east and north of the relief image, which is in Web Mercator. */
export const RELIEF_BOX = [-20, 2, 30, 38] as const;

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
      countries: { type: 'geojson', data: urls.countries, tolerance: 0.2 },
      borders: { type: 'geojson', data: urls.borders, tolerance: 0.2 },
      'region-lines': { type: 'geojson', data: urls.regionLines, tolerance: 0.2 },
      rivers: { type: 'geojson', data: urls.rivers, tolerance: 0.2 },
      lakes: { type: 'geojson', data: urls.lakes, tolerance: 0.2 },
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

/** The countries that stand out, each in the form that fits its borders. */
export function landFilter(countries: readonly string[]): FilterSpecification {
  return ['all', ['==', ['get', 'twice'], false], ['in', ['get', 'id'], ['literal', [...countries]]]];
}

function grounds(theme: Theme, countries: readonly string[]): LayerSpecification[] {
  const colour = PALETTES[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colour['map-water'] } },
    { id: 'land-back', type: 'fill', source: 'countries', paint: { 'fill-color': colour['map-land-back'] } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: landFilter(countries),
      paint: { 'fill-color': colour['map-land'] },
    },
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      minzoom: 3,
      maxzoom: 8,
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': ['interpolate', ['linear'], ['zoom'], 3.2, 0, 3.6, 1, 7, 1, 7.9, 0],
      },
    },
  ];
}

function waters(theme: Theme): LayerSpecification[] {
  const colour = PALETTES[theme];
  const great: FilterSpecification = ['==', ['get', 'great'], true];
  const small: FilterSpecification = ['==', ['get', 'great'], false];
  const lake = { 'fill-color': colour['map-water'], 'fill-outline-color': colour['map-river'] };
  return [
    { id: 'lakes', type: 'fill', source: 'lakes', filter: great, paint: lake },
    { id: 'lakes-small', type: 'fill', source: 'lakes', filter: small, minzoom: 5, paint: lake },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: great,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour['map-river'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4.5, 1.1, 6, 1.6, 9, 3],
      },
    },
    {
      id: 'rivers-small',
      type: 'line',
      source: 'rivers',
      filter: small,
      minzoom: 4.5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour['map-river'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, 0.7, 6, 1.2, 9, 2.2],
      },
    },
  ];
}

function lines(theme: Theme): LayerSpecification[] {
  const colour = PALETTES[theme];
  const agreed: FilterSpecification = ['==', ['get', 'disputed'], false];
  const disputed: FilterSpecification = ['==', ['get', 'disputed'], true];
  return [
    {
      id: 'region-lines',
      type: 'line',
      source: 'region-lines',
      minzoom: 4.5,
      paint: { 'line-color': colour['map-admin'], 'line-width': 1, 'line-dasharray': [2, 2.5] },
    },
    {
      id: 'border-casing',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour['map-border-soft'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2.5, 0, 4, 3.4],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      filter: agreed,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour['map-border'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 1.1],
      },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'borders',
      filter: disputed,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour['map-dispute-border'], 'line-width': 1.1, 'line-dasharray': DASH_BORDER },
    },
  ];
}

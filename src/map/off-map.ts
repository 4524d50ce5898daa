import type { Feature } from '../contract/feature.ts';

/**
 * Whether a feature's place is too wide to be a point: a whole country, or a stretch of land without an outline ("the
 * Sahel", "northern Mali"). Such features are listed beside the map and never drawn on it.
 */
export function isOffMap(feature: Feature): boolean {
  return feature.properties.placeKind === 'country' || feature.properties.placeKind === 'region';
}

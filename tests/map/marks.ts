import type { FeatureProperties } from '../../src/contract/feature.ts';
import type { LayerName } from '../../src/contract/vocabulary.ts';
import type { BaseLabel } from '../../src/map/base-label.ts';
import type { Measure } from '../../src/map/sprite.ts';
import { flatViewport, type Viewport } from '../../src/map/viewport.ts';
import type { MarkState, ShownMark } from '../../src/timeline/mark-state.ts';
import { featureWith } from '../timeline/features.ts';

/** A mark at a place named by its id, on the equator at so many degrees east. */
export function markAt(
  place: string,
  lon: number,
  layer: LayerName,
  state: MarkState,
  properties: Partial<FeatureProperties> = {},
): ShownMark {
  const id = properties.id ?? `${place}-${layer}-${properties.force ?? ''}-${properties.from ?? ''}`;
  const feature = featureWith({ placeId: place, placeName: place, force: 'FR', ...properties, id }, id);
  feature.geometry.coordinates = [lon, 0];
  return { feature, layer, state };
}

/** Every letter seven pixels wide. */
export const measure: Measure = (text) => text.length * 7;

/** A window of 1000 by 600 on the equator at the prime meridian, in which a degree is 100 pixels wide. */
export function equator(zoom = Math.log2(36_000 / 512), padding = { top: 0, right: 0, bottom: 0, left: 0 }): Viewport {
  return flatViewport({ lon: 0, lat: 0, zoom }, { width: 1000, height: 600, ratio: 1 }, { x: 500, y: 300 }, padding);
}

export function townLabel(text: string, lon: number, lat: number, kind: BaseLabel['kind'] = 'town'): BaseLabel {
  return { kind, key: `town:${text}`, text, spots: [{ lon, lat }], fonts: ['town'], minZoom: 0 };
}

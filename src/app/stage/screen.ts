import type { MapView, Padding } from '../../map/map-options.ts';
import { flatViewport, type Viewport } from '../../map/viewport.ts';
import type { Camera } from '../state/view.ts';

/** Where places stand on the map's element, CSS px; null before it has a size. */
export function mapScreen(map: MapView, camera: Camera | null, padding: Padding): Viewport | null {
  const box = document.querySelector('.stage .map')?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const centre = {
    x: (box.width + padding.left - padding.right) / 2,
    y: (box.height + padding.top - padding.bottom) / 2,
  };
  return flatViewport(camera ?? map.camera(), { width: box.width, height: box.height, ratio: 1 }, centre, padding);
}

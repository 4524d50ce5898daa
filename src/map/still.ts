import type { MapOptions, MapView } from './map-options.ts';

/**
 * Draws a map once, off screen, in the size of another one, and takes it down again. `fill` gives it its marks.
 * `create` is `createMapView`, passed in as the two call each other.
 */
export async function drawStill(
  create: (container: HTMLElement, options: MapOptions) => MapView,
  options: MapOptions,
  like: HTMLElement,
  fill: (view: MapView) => void,
): Promise<HTMLCanvasElement> {
  const container = document.createElement('div');
  container.className = 'map-still';
  container.style.width = `${like.clientWidth}px`;
  container.style.height = `${like.clientHeight}px`;
  document.body.append(container);
  const view = create(container, options);
  try {
    fill(view);
    await view.ready();
    return view.capture();
  } finally {
    view.destroy();
    container.remove();
  }
}

import { useEffect } from 'preact/hooks';
import type { MapView } from '../../map/map-options.ts';

/**
 * Puts a picture of the map in its place while the page is printed: what a graphics card draws is blank on paper in
 * most browsers.
 */
export function usePrintedMap(map: MapView | null): void {
  useEffect(() => {
    if (!map) return;
    let picture: HTMLCanvasElement | null = null;
    const before = (): void => {
      picture?.remove();
      picture = map.capture();
      picture.className = 'print-map';
      picture.setAttribute('aria-hidden', 'true');
      document.querySelector('.stage .map')?.after(picture);
    };
    const after = (): void => {
      picture?.remove();
      picture = null;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [map]);
}

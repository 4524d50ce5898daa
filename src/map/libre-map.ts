import { Map as LibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { MAX_ZOOM, MIN_ZOOM } from './map-camera.ts';
import { type MapOptions, NO_PADDING } from './map-options.ts';
import { MAP_WORDS } from './map-words.ts';

/** MapLibre's map in an element, as ours are: north up, flat, with words in the map's language. */
export function createLibreMap(holder: HTMLElement, options: MapOptions, style: StyleSpecification): LibreMap {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const { interactive = true, cooperative = false, language, pixelRatio, padding = NO_PADDING, view } = options;
  const map = new LibreMap({
    container: holder,
    style,
    attributionControl: false,
    interactive,
    cooperativeGestures: cooperative,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // Nothing fades; but of 0 MapLibre makes a placement of labels, of which it has none, in every frame.
    fadeDuration: 1,
    maxCanvasSize: [8192, 8192],
    locale: locale(language),
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
    ...('zoom' in view ? { center: [view.lon, view.lat], zoom: view.zoom } : {}),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setPadding(padding);
  return map;
}

function locale(language: 'en' | 'fr'): Record<string, string> {
  const words = MAP_WORDS[language];
  return {
    'Map.Title': words.label,
    'CooperativeGesturesHandler.WindowsHelpText': words.ctrl,
    'CooperativeGesturesHandler.MacHelpText': words.ctrl.replace('Ctrl', '⌘'),
    'CooperativeGesturesHandler.MobileHelpText': words.fingers,
  };
}

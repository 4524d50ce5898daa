import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { ImageSource } from 'maplibre-gl';
import { basemapNames, basemapUrls } from './basemap.ts';
import { cameraView, watchSize } from './camera-view.ts';
import type { Box } from './declutter.ts';
import { drawFonts } from './fonts.ts';
import { createFurniture } from './furniture.ts';
import type { Scene } from './layout.ts';
import { createLibreMap } from './libre-map.ts';
import { createMapCamera } from './map-camera.ts';
import { createMapContent } from './map-content.ts';
import { type Camera, type MapOptions, type MapView, NO_PADDING } from './map-options.ts';
import { createMapScene, NO_NAMES, type SceneState } from './map-scene.ts';
import { MAP_WORDS } from './map-words.ts';
import { createMarksLayer, MARKS_LAYER, type Picture } from './marks-layer.ts';
import { PALETTES } from './palette.ts';
import { watchPointer } from './pointer.ts';
import { recolour } from './recolour.ts';
import { createSignal } from './signal.ts';
import { stackBounds } from './stacks.ts';
import { drawStill } from './still.ts';
import { landFilter, mapStyle } from './style.ts';
import { createMeasure } from './text-atlas.ts';

/** Draws the map into an empty element that has a size, and keeps to it until `destroy`. */
export function createMapView(container: HTMLElement, options: MapOptions): MapView {
  let { theme, language, globe = false } = options;
  const { interactive = true } = options;
  const urls = basemapUrls();
  const errors = createSignal<string>();
  const cameras = createSignal<Camera>();
  const state: SceneState = {
    edition: options.edition,
    names: NO_NAMES,
    language,
    marks: [],
    changed: new Set(),
    selected: null,
    focused: null,
    numbers: new Map(),
    compact: options.compact ?? false,
    obstacles: [],
  };
  const measure = createMeasure();
  const scenes = createMapScene(measure);
  let scene: Scene = { hatches: [], sprites: [], ground: 0, hits: [] };
  const content = createMapContent();
  /** What the scene was made of, to make it anew only when it would come out otherwise. */
  let made: readonly unknown[] = [];
  let revision = 0;
  /** 0 until the faces are there: nothing is written in a face that stands in for another. */
  let fonts = 0;
  let covered: readonly Box[] = [];
  /** Countries that the ground sets off: to change them makes its tiles anew. */
  let { countries } = options.edition;

  const holder = document.createElement('div');
  holder.className = 'map-canvas';
  container.append(holder);
  const map = createLibreMap(holder, options, mapStyle(theme, urls, state.edition.countries, globe));
  const size = watchSize(map);
  const view = () => cameraView(map, size(), globe);
  const eye = createMapCamera(map, view);
  if (!('zoom' in options.view)) eye.fit(options.view, true);

  const layer = createMarksLayer((): Picture => {
    const seen = view();
    const { width, height, ratio, zoom, frame = null } = seen;
    const { dots, marks } = content.picture({ frame, zoom, area: width * height }, state.selected);
    if (fonts > 0) {
      const { lng, lat } = map.getCenter();
      const { top, right, bottom, left } = seen.padding;
      state.marks = marks();
      const now = [revision, state.marks, lng, lat, zoom, width, height, ratio, top, right, bottom, left, globe];
      if (now.some((value, index) => value !== made[index])) {
        made = now;
        scene = scenes.draw(state, seen);
      }
    }
    return { scene, dots, palette: PALETTES[theme], width, height, ratio, fonts };
  });
  const addMarks = () => {
    if (!map.getLayer(MARKS_LAYER)) map.addLayer(layer);
  };
  map.on('style.load', addMarks);
  map.on('error', ({ error }) => errors.send(error.message));
  const furniture = interactive ? createFurniture(container, eye.zoomBy) : null;
  let cell: readonly [number, number, number, number] | null = null;
  const pointer = watchPointer(map, {
    hits: () => scene.hits,
    dotAt({ lng, lat }, reach) {
      const hit = content.pick(lng, lat, reach);
      if (hit && 'place' in hit) return hit.place;
      cell = hit?.bounds ?? null;
      return hit && `cell:${hit.bounds.join()}`;
    },
    open: (id) => openCell(id) || openCountry(id),
  });
  const showCamera = () => {
    const at = eye.camera();
    furniture?.setScale(at.lat, at.zoom);
    cameras.send(at);
  };
  map.on('move', showCamera);
  map.on('moveend', clearFurniture);
  map.on('resize', clearFurniture);
  map.on('webglcontextlost', () => errors.send('The graphics card dropped the map; it will be drawn again.'));
  const update = (change: Partial<SceneState>): void => {
    Object.assign(state, change);
    revision++;
    layer.repaint();
  };
  function clearFurniture(): void {
    update({ obstacles: [...(furniture?.boxes() ?? []), ...covered] });
  }
  const speak = () => {
    map.getCanvas().setAttribute('aria-label', MAP_WORDS[language].label);
    furniture?.setLanguage(language);
    const { right, bottom } = map.getPadding();
    furniture?.setPadding(right ?? 0, bottom ?? 0);
    clearFurniture();
  };
  speak();
  showCamera();

  let settled = new Promise<void>((resolve) => {
    const loading = [
      basemapNames().then((names) => {
        state.names = names;
      }),
      drawFonts(document.fonts).finally(() => {
        fonts++;
        revision++;
        measure.forget();
        map.triggerRepaint();
      }),
      new Promise<void>((drawn) => map.once('load', () => drawn())),
    ];
    Promise.allSettled(loading).then((results) => {
      for (const result of results) if (result.status === 'rejected') errors.send(String(result.reason));
      clearFurniture();
      idle().then(() => {
        layer.expectDots();
        resolve();
      });
    });
  });

  /** Resolves when the next picture is drawn and nothing more is on its way. */
  function idle(): Promise<void> {
    return new Promise((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  }
  /** Several places under one dot: a click goes nearer, to where they part. */
  function openCell(id: string): boolean {
    if (!id.startsWith('cell:') || cell === null) return false;
    eye.near(cell);
    return true;
  }
  /** A folded country is not a place: a click on it goes nearer. */
  function openCountry(id: string): boolean {
    const stack = scenes.stacks(state, map.getZoom()).find((candidate) => candidate.id === id);
    if (!stack || !id.startsWith('country:')) return false;
    eye.fit(stackBounds(stack));
    return true;
  }
  function setTheme(next: MapOptions['theme']): void {
    theme = next;
    recolour(map, mapStyle(theme, urls, state.edition.countries, globe));
    map.getSource<ImageSource>('relief')?.updateImage({ url: urls.relief[theme] });
    map.triggerRepaint();
  }
  function setLanguage(next: MapOptions['language']): void {
    language = next;
    update({ language });
    speak();
  }
  function setGlobe(next: boolean): void {
    globe = next;
    map.setProjection({ type: next ? 'globe' : 'mercator' });
  }
  function setEdition(edition: MapOptions['edition']): void {
    update({ edition });
    if (!map.getLayer('land') || edition.countries.join() === countries.join()) return;
    countries = edition.countries;
    map.setFilter('land', landFilter(countries));
  }

  return {
    setEdition,
    setMarks(next, changed) {
      content.setMarks(next);
      update({ changed });
    },
    setCrowd(next, shown) {
      content.setCrowd(next, shown);
      layer.repaint();
    },
    setNumbers: (numbers) => update({ numbers }),
    setSelected: (selected) => update({ selected }),
    setFocused: (focused) => update({ focused }),
    setCompact: (compact) => update({ compact }),
    setCovered(boxes) {
      covered = boxes;
      clearFurniture();
    },
    setTheme,
    setLanguage,
    setPadding(padding) {
      eye.setPadding(padding);
      speak();
    },
    setGlobe,
    flyTo: eye.flyTo,
    reveal: eye.reveal,
    fit: (bounds) => eye.fit(bounds),
    zoomBy: eye.zoomBy,
    camera: eye.camera,
    bounds: eye.bounds,
    onPick: pointer.onPick,
    onHover: pointer.onHover,
    onPointer: pointer.onPointer,
    onCamera: cameras.listen,
    onError: errors.listen,
    ready: () => settled,
    capture() {
      map.redraw();
      const source = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = source.width;
      copy.height = source.height;
      copy.getContext('2d')?.drawImage(source, 0, 0);
      return copy;
    },
    snapshot(scale) {
      const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
      const padding = { top, right, bottom, left };
      const { edition, compact } = state;
      const now = { ...options, theme, language, globe, edition, compact, view: eye.camera(), padding };
      return drawStill(createMapView, { ...now, interactive: false, pixelRatio: scale }, holder, (still) => {
        content.copyTo(still, state.changed);
        still.setNumbers(state.numbers);
        still.setSelected(state.selected);
      });
    },
    resize: () => map.resize(),
    showIn(next, { view: look, padding = NO_PADDING, ...shown }) {
      next.append(...(holder.parentElement?.children ?? []));
      const { width, height } = size();
      if (next.clientWidth !== width || next.clientHeight !== height) map.resize();
      content.clear();
      covered = [];
      update({
        changed: new Set(),
        selected: null,
        focused: null,
        numbers: new Map(),
        compact: shown.compact ?? false,
      });
      setEdition(shown.edition);
      if (shown.theme !== theme) setTheme(shown.theme);
      if ((shown.globe ?? false) !== globe) setGlobe(!globe);
      if (shown.language !== language) setLanguage(shown.language);
      map.setPadding(padding);
      if ('zoom' in look) map.jumpTo({ center: [look.lon, look.lat], zoom: look.zoom });
      else eye.fit(look, true);
      speak();
      settled = settled.then(idle);
    },
    destroy() {
      pointer.remove();
      furniture?.remove();
      map.remove();
      holder.remove();
    },
  };
}

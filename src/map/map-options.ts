import type { LayerName } from '../contract/vocabulary.ts';
import type { Crowd } from '../timeline/crowd.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import type { Language } from './basemap-names.ts';
import type { Box } from './declutter.ts';
import type { MapEdition } from './map-scene.ts';
import type { Theme } from './palette.ts';

/** Where the map looks: the centre in degrees and the zoom of 512 px tiles. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** CSS pixels at each side that panels cover; "centre" is the centre of what is left. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export interface MapOptions {
  theme: Theme;
  language: Language;
  /** The first of its `countries` is the one whose name is set larger. */
  edition: MapEdition;
  /** A camera, or bounds to fit. */
  view: Camera | Bounds;
  padding?: Padding;
  /** One mark and a count per place whatever the zoom (phones). */
  compact?: boolean;
  globe?: boolean;
  /** Leave the page's own scrolling alone: zoom only with Ctrl, move only with two fingers. */
  cooperative?: boolean;
  /** False for a still: no gestures, no buttons, no scale or attribution. */
  interactive?: boolean;
  /** Device pixels a CSS pixel, where it is not the screen's (1 to 3). */
  pixelRatio?: number;
}

/**
 * The map as the application sees it; the only door to MapLibre. A pick is a place: its id, or null for a click on
 * bare ground. The functions that take a callback return one that takes it off again.
 */
export interface MapView {
  setEdition(edition: MapEdition): void;
  /** Marks to draw now, and the ids of those features that carry the ring of change. Drawn in the next frame. */
  setMarks(marks: readonly ShownMark[], changed: ReadonlySet<string>): void;
  /**
   * Marks given as counts, for when they may be too many to be drawn one by one; to be called again whenever the counts
   * have changed. Null for none. Marks set by `setMarks` are drawn besides.
   */
  setCrowd(crowd: Crowd | null, layers: readonly LayerName[]): void;
  /** Numbers that key places to a list of sources, by place id. */
  setNumbers(numbers: ReadonlyMap<string, number>): void;
  setSelected(placeId: string | null): void;
  /** The place that has the keyboard, ringed with a second line. */
  setFocused(placeId: string | null): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  /** The ground stays where it is on screen. */
  setPadding(padding: Padding): void;
  setCompact(compact: boolean): void;
  /** Parts of the map under small panels that the padding does not count: no name is written there. */
  setCovered(boxes: readonly Box[]): void;
  setGlobe(globe: boolean): void;
  /** Flies for at most 600 ms, or jumps where the user asked for less motion. */
  flyTo(target: { lon: number; lat: number; zoom?: number }): void;
  /** Moves only if the place is outside the visible part. */
  reveal(target: { lon: number; lat: number }): void;
  /** Shows these bounds; as `flyTo`. */
  fit(bounds: Bounds): void;
  zoomBy(steps: number): void;
  camera(): Camera;
  /** What is visible, without what the padding covers. */
  bounds(): [number, number, number, number];
  onPick(callback: (placeId: string | null) => void): () => void;
  onHover(callback: (placeId: string | null) => void): () => void;
  /** Degrees under the pointer, null when it leaves. */
  onPointer(callback: (at: { lon: number; lat: number } | null) => void): () => void;
  onCamera(callback: (camera: Camera) => void): () => void;
  /** Errors of the basemap, the fonts or the graphics context, one line each. */
  onError(callback: (message: string) => void): () => void;
  /** Resolves when the basemap, its names and the fonts are drawn for the first time. */
  ready(): Promise<void>;
  /** The map as it stands, drawn now: a canvas of device pixels, without furniture. Call after `ready`. */
  capture(): HTMLCanvasElement;
  /** The same view drawn anew at `scale` device pixels a CSS pixel (1 to 3), on a canvas of its own size. */
  snapshot(scale: number): Promise<HTMLCanvasElement>;
  resize(): void;
  /** Shows the map in another element as if it had been made there: no marks are set, `ready` waits until it is drawn. */
  showIn(container: HTMLElement, options: MapOptions): void;
  destroy(): void;
}

import type { Force } from '../contract/edition.ts';
import type { Place } from '../contract/place.ts';
import type { ShownMark } from '../timeline/mark-state.ts';

export type Theme = 'light' | 'dark';
export type Language = 'en' | 'fr';

/** Where the map looks: the centre in degrees and the zoom of 512 px tiles. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** CSS pixels at each side that panels cover; "centre" is the centre of what is left. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What the map must know of an edition besides its marks. `countries` (ISO alpha-2) stand out from the land behind. */
export interface MapEdition {
  places: readonly Place[];
  forces: readonly Force[];
  countries: readonly string[];
}

export interface MapOptions {
  theme: Theme;
  language: Language;
  edition: MapEdition;
  /** A camera, or west, south, east, north in degrees to fit. */
  view: Camera | readonly [number, number, number, number];
  padding?: Padding;
  /** One mark and a count per place whatever the zoom (phones). */
  compact?: boolean;
  /** Leave the page's own scrolling alone: zoom only with Ctrl or two fingers. */
  cooperative?: boolean;
  globe?: boolean;
}

/**
 * The map as the application sees it; the only door to MapLibre. A pick is a place: its id, or null for a click on
 * bare ground. `numbers` of `setNumbers` are by place id. All callbacks return a function that takes them off again.
 */
export interface MapView {
  setEdition(edition: MapEdition): void;
  /** Marks to draw now, and the ids of those features that carry the ring of change. Drawn in the next frame. */
  setMarks(marks: readonly ShownMark[], changed: ReadonlySet<string>): void;
  setNumbers(numbers: ReadonlyMap<string, number>): void;
  setSelected(placeId: string | null): void;
  /** The place that has the keyboard, ringed with a second line. */
  setFocused(placeId: string | null): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  setPadding(padding: Padding): void;
  setCompact(compact: boolean): void;
  setGlobe(globe: boolean): void;
  /** Flies for at most 600 ms, or jumps where the user asked for less motion. */
  flyTo(target: { lon: number; lat: number; zoom?: number }): void;
  /** Shows west, south, east, north; as `flyTo`. */
  fit(bbox: readonly [number, number, number, number]): void;
  zoomBy(steps: number): void;
  camera(): Camera;
  /** Visible west, south, east, north, without what the padding covers. */
  bounds(): [number, number, number, number];
  /** Ids of the places with marks in the visible part, in reading order. */
  placesInView(): string[];
  onPick(callback: (placeId: string | null) => void): () => void;
  onHover(callback: (placeId: string | null) => void): () => void;
  onCamera(callback: (camera: Camera) => void): () => void;
  /** Errors of tiles, styles, fonts or the lost graphics context, one line each. */
  onError(callback: (message: string) => void): () => void;
  /** Resolves when the basemap and the fonts are drawn for the first time. */
  ready(): Promise<void>;
  /** The map as shown, without furniture, drawn anew at `scale` device pixels a CSS pixel (1 to 3). */
  snapshot(scale: number, size?: { width: number; height: number }): Promise<HTMLCanvasElement>;
  resize(): void;
  destroy(): void;
}

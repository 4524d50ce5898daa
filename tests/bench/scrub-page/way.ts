import type { EventStore } from '../../../src/contract/events-bin.ts';

export type Mode = 'between' | 'as-of';

/** One way to draw events and to move through time. `layers` are the canvases that make up its picture. */
export interface Way {
  /** Resolves when the empty map is drawn, ground and all. */
  ready(): Promise<void>;
  /** From what lies in memory to something to look at; resolves when all is set up. */
  load(): Promise<void>;
  step(day: number, mode: Mode): void;
  canvases(): HTMLCanvasElement[];
  /** Bytes of columns that are the data, not the way's. */
  columnBytes(): number;
}

/** Makes a way from made-up events; what it needs in memory is made here, not in `load`. */
export type MakeWay = (container: HTMLElement, store: EventStore, view: View) => Way;

/** Where all ways look. */
export interface View {
  lon: number;
  lat: number;
  zoom: number;
}

/** Colours by which a lit place is known: marks of attacks, whatever the way. */
export const LIT = '#B01030';

/** Where a point of a map that fills the window is, CSS pixels from its upper left corner. */
export function screenPoint(view: View, { lon, lat }: { lon: number; lat: number }): { x: number; y: number } {
  const scale = 512 * 2 ** view.zoom;
  const y = (degrees: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: innerWidth / 2 + ((lon - view.lon) / 360) * scale,
    y: innerHeight / 2 + (y(lat) - y(view.lat)) * scale,
  };
}

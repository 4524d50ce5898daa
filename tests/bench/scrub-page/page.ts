import './page.css';
import { inOrderOfTime } from '../../../src/contract/events-bin-order.ts';
import { evenStore, syntheticStore } from '../synthetic.ts';
import { blankWay, datelineWay } from './dateline-way.ts';
import { setDataWay, setFilterWay } from './maplibre-way.ts';
import { darkAt, dayOfStep, LATITUDES, PLACES_AT, patternOf, placeOfStep, watched } from './sentinels.ts';
import { LIT, type MakeWay, type Mode, screenPoint, type View, type Way } from './way.ts';

/** What the benchmark asks of the page. All times in milliseconds. */
export interface ScrubPage {
  /** `even`: as many events every day, however many there are. */
  prepare(way: string, events: number, places: number, even: boolean): Promise<void>;
  /** Loads and draws the first moment; how long until it is seen. */
  load(mode: Mode): Promise<number>;
  /** Moves to a step; resolves with the time until the picture shows it, or null if it does not within five seconds. */
  step(step: number, mode: Mode): Promise<number | null>;
  /**
   * Moves a step a frame for so long: pictures a second that differ from the one before, and frames a second. `stale`
   * frames did not show the step they were drawn for.
   */
  drag(first: number, mode: Mode, ms: number): Promise<{ pictures: number; frames: number; stale: number }>;
  columnBytes(): number;
}

declare global {
  interface Window {
    scrub: ScrubPage;
    deckWay?: MakeWay;
  }
}

// What was drawn last can be read at any time; the same for all ways.
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
  return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
} as typeof getContext;

const container = document.querySelector<HTMLElement>('#map')!;
const PATIENCE_MS = 8000;
const LOAD_PATIENCE_MS = 240_000;
/** How far a lit pixel may be off its colour, a channel. */
const TOLERANCE = 24;
let way: Way | null = null;
let blank = false;

/** The Sahel above, the watched places below, whatever the size of the window. */
function viewFor(): View {
  const zoom = Math.min(Math.log2((innerWidth * 360) / (44 * 512)), Math.log2((innerHeight * 360) / (27 * 512)));
  return { lon: 6, lat: 9, zoom };
}
const view = viewFor();

const onScreen = (place: { lon: number; lat: number }) => screenPoint(view, place);

const WANTED = [1, 3, 5].map((i) => Number.parseInt(LIT.slice(i, i + 2), 16));
const isAttack = (pixels: Uint8Array, at: number): boolean =>
  pixels[at + 3] === 255 && WANTED.every((value, i) => Math.abs((pixels[at + i] as number) - value) <= TOLERANCE);

/** A row of pixels of each canvas at a height; what was drawn in this frame. */
function pixelsAt(y: number): { pixels: Uint8Array; ratio: number }[] {
  return (way?.canvases() ?? []).flatMap((canvas) => {
    const gl = canvas.getContext('webgl2');
    if (!gl) return [];
    const ratio = canvas.width / innerWidth;
    const pixels = new Uint8Array(Math.round(innerWidth * ratio) * 4);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    const row = Math.round(canvas.height - 1 - y * ratio);
    gl.readPixels(0, row, pixels.length / 4, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return [{ pixels, ratio }];
  });
}

/** Which of some places are lit, by one reading of each canvas: every reading has to wait for what draws. */
function areLit(places: readonly { lon: number; lat: number }[]): boolean[] {
  const lit = places.map(() => false);
  for (const canvas of way?.canvases() ?? []) {
    const gl = canvas.getContext('webgl2');
    if (!gl) continue;
    const ratio = canvas.width / innerWidth;
    const points = places.map(onScreen);
    const columns = points.map(({ x }) => Math.round(x * ratio));
    const rows = points.map(({ y }) => Math.round(canvas.height - 1 - y * ratio));
    const [left, bottom] = [Math.min(...columns), Math.min(...rows)];
    const [width, height] = [Math.max(...columns) - left + 1, Math.max(...rows) - bottom + 1];
    const pixels = new Uint8Array(width * height * 4);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.readPixels(left, bottom, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    for (const [i, column] of columns.entries()) {
      lit[i] ||= isAttack(pixels, (((rows[i] as number) - bottom) * width + column - left) * 4);
    }
  }
  return lit;
}

/** Which of the watched places are lit, a sign each; no two steps of a drag have the same. */
function pattern(): string {
  return LATITUDES.flatMap((lat) => {
    const rows = pixelsAt(onScreen({ lon: 0, lat }).y);
    return PLACES_AT.filter((place) => place.lat === lat).map((place) =>
      Number(rows.some(({ pixels, ratio }) => isAttack(pixels, Math.round(onScreen(place).x * ratio) * 4))),
    );
  }).join('');
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
function shows(step: number): boolean {
  const [come, gone] = areLit([placeOfStep(step), darkAt(step)]);
  return come === true && gone === false;
}

async function untilShown(step: number, begun: number, patience = PATIENCE_MS): Promise<number | null> {
  while (performance.now() - begun < patience) {
    await frame();
    if (shows(step) || blank) return performance.now() - begun;
  }
  return null;
}

const FIRST_STEP = 40;

window.scrub = {
  async prepare(name, events, places, even) {
    const ways: Record<string, MakeWay | undefined> = {
      dateline: datelineWay,
      blank: blankWay,
      setFilter: setFilterWay,
      setData: setDataWay,
      'deck.gl': window.deckWay,
    };
    const make = ways[name];
    if (!make) throw new Error(`There is no way called ${name} here.`);
    blank = name === 'blank';
    const store = even ? evenStore({ events, places }) : syntheticStore({ events, places });
    way = make(container, inOrderOfTime(watched(store)), view);
    await way.ready();
  },
  async load(mode) {
    const begun = performance.now();
    await way?.load();
    way?.step(dayOfStep(FIRST_STEP), mode);
    const taken = await untilShown(FIRST_STEP, begun, LOAD_PATIENCE_MS);
    if (taken === null) throw new Error('The first picture never came.');
    return taken;
  },
  async step(step, mode) {
    const begun = performance.now();
    way?.step(dayOfStep(step), mode);
    return untilShown(step, begun);
  },
  async drag(first, mode, ms) {
    const begun = performance.now();
    let frames = 0;
    let pictures = 0;
    let stale = 0;
    let last = pattern();
    for (let step = first; performance.now() - begun < ms; step++) {
      way?.step(dayOfStep(step), mode);
      await frame();
      frames++;
      const next = pattern();
      if (next !== last) pictures++;
      if (next !== patternOf(step, mode)) stale++;
      last = next;
    }
    const seconds = (performance.now() - begun) / 1000;
    return { pictures: pictures / seconds, frames: frames / seconds, stale };
  },
  columnBytes: () => way?.columnBytes() ?? 0,
};

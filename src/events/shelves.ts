/** Days of one drawer, as a power of two. */
const DRAWER = 3;
const FEWEST = 1024;
/** Events that are gathered at most. */
const MOST = 4096;

/** Events by place and days. Both are numbers; events of a drawer are found again last put first. */
export interface Shelves {
  /** Puts an event at a place on each of the days from `from` to `to`. */
  put(place: number, event: number, from: number, to: number): void;
  /** Adds to a list the events of a place that are on any of those days, and some besides, until it is full; one may come twice. */
  gather(place: number, from: number, to: number, into: number[]): void;
}

/** Shelves as one open hash table of drawers, each the head of a chain. Ranges put must be short; those sought need not. */
export function createShelves(): Shelves {
  let places = new Int32Array(FEWEST).fill(-1);
  let drawers = new Int32Array(FEWEST);
  let heads = new Int32Array(FEWEST);
  let used = 0;
  let first = 2 ** 29;
  let last = -(2 ** 29);
  const events: number[] = [];
  const next: number[] = [];

  /** Slot of a drawer, or the free one where it would go. */
  const slotOf = (place: number, drawer: number): number => {
    const mask = places.length - 1;
    let slot = (Math.imul(place, 0x9e3779b1) ^ Math.imul(drawer, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (places[slot] !== -1 && (places[slot] !== place || drawers[slot] !== drawer)) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const before = { places, drawers, heads };
    const size = places.length * 2;
    places = new Int32Array(size).fill(-1);
    drawers = new Int32Array(size);
    heads = new Int32Array(size);
    for (let i = 0; i < before.places.length; i++) {
      const place = before.places[i]!;
      if (place === -1) continue;
      const slot = slotOf(place, before.drawers[i]!);
      places[slot] = place;
      drawers[slot] = before.drawers[i]!;
      heads[slot] = before.heads[i]!;
    }
  };

  return {
    put(place, event, from, to) {
      first = Math.min(first, from >> DRAWER);
      last = Math.max(last, to >> DRAWER);
      for (let drawer = from >> DRAWER; drawer <= to >> DRAWER; drawer++) {
        if (used * 2 > places.length) grow();
        const slot = slotOf(place, drawer);
        if (places[slot] === -1) {
          used++;
          places[slot] = place;
          drawers[slot] = drawer;
          heads[slot] = -1;
        }
        events.push(event);
        next.push(heads[slot]!);
        heads[slot] = events.length - 1;
      }
    },
    gather(place, from, to, into) {
      const end = Math.min(last, to >> DRAWER);
      for (let drawer = Math.max(first, from >> DRAWER); drawer <= end; drawer++) {
        const slot = slotOf(place, drawer);
        if (places[slot] === -1) continue;
        for (let at = heads[slot]!; at >= 0 && into.length < MOST; at = next[at]!) into.push(events[at]!);
      }
    },
  };
}

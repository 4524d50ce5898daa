import type { Map as LibreMap, MapMouseEvent } from 'maplibre-gl';
import { type Hit, POINTER_SIZE, pick, TOUCH_SIZE } from './pick.ts';
import { createSignal, type Signal } from './signal.ts';

interface PointerWatch {
  onPick: Signal<string | null>['listen'];
  onHover: Signal<string | null>['listen'];
  onPointer: Signal<{ lon: number; lat: number } | null>['listen'];
  remove(): void;
}

/** What the map has drawn that a pointer can mean. */
export interface Targets {
  /** Stacks and labels of the last frame. */
  hits(): readonly Hit[];
  /** Id of what is drawn smaller at a point, within so many CSS pixels. */
  dotAt(at: { lng: number; lat: number }, reach: number): string | null;
  /** Takes a click on what is no place (a folded country, several places under one dot); true where it did. */
  open(id: string): boolean;
}

/** Ids of what is no place begin so. */
const NO_PLACE = /^(?:country|cell):/;

/** Says what a mouse, pen or finger means by a click or by resting. */
export function watchPointer(map: LibreMap, { hits, dotAt, open }: Targets): PointerWatch {
  const picks = createSignal<string | null>();
  const hovers = createSignal<string | null>();
  const pointers = createSignal<{ lon: number; lat: number } | null>();
  let hovered: string | null = null;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    hovers.send(id !== null && NO_PLACE.test(id) ? null : id);
  };
  const under = ({ point, lngLat, originalEvent }: MapMouseEvent): string | null => {
    const touch = 'pointerType' in originalEvent ? originalEvent.pointerType === 'touch' : coarse();
    const size = touch ? TOUCH_SIZE : POINTER_SIZE;
    return pick(hits(), point.x, point.y, size) ?? dotAt(lngLat, size / 2);
  };
  const onClick = (event: MapMouseEvent): void => {
    const id = under(event);
    if (id === null || !open(id)) picks.send(id);
  };
  const onMove = (event: MapMouseEvent): void => {
    hover(under(event));
    pointers.send({ lon: event.lngLat.lng, lat: event.lngLat.lat });
  };
  const onOut = (): void => {
    hover(null);
    pointers.send(null);
  };
  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  return {
    onPick: picks.listen,
    onHover: hovers.listen,
    onPointer: pointers.listen,
    remove() {
      map.off('click', onClick);
      map.off('mousemove', onMove);
      map.off('mouseout', onOut);
    },
  };
}

/** Whether the main pointing device is a finger. */
function coarse(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

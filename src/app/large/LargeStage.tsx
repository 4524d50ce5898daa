import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapView, Padding } from '../../map/map-options.ts';
import { watchCovered } from '../stage/covered.ts';
import { MapFailed } from '../stage/MapFailed.tsx';
import type { CreateMap } from '../stage/MapStage.tsx';
import { firstPadding } from '../stage/phone-room.ts';
import { pickOnMap } from '../state/actions.ts';
import { firstBounds } from './first-bounds.ts';
import type { LargeStore } from './large-store.ts';
import { useLarge } from './use-large.ts';

interface Props {
  createMap: CreateMap;
  padding: Padding;
  compact: boolean;
  /** Told of the map when it is made and of null when it is gone. */
  onMap(map: MapView | null): void;
}

/** Time without a move of the map after which it counts as at rest. */
const REST_MS = 300;
const NONE: ReadonlySet<string> = new Set();

/** The map of a large edition: its marks are counts, which the map draws as it has room for them. */
export function LargeStage({ createMap, padding, compact, onMap }: Props) {
  const store = useLarge();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapView | null>(null);
  const [failed, setFailed] = useState(false);
  const words = store.words.value.app;
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: MapView;
    try {
      made = createMap(element, {
        theme: store.theme.peek(),
        language: store.language.peek(),
        edition: { places: [], forces: store.edition.info.forces, countries: countriesOf(store) },
        view: store.view.camera.peek() ?? firstBounds(store.large.timeline),
        padding: firstPadding(padding, compact, store.view.camera.peek() !== null),
        compact,
      });
    } catch {
      setFailed(true);
      return;
    }
    setMap(made);
    onMap(made);
    const drawn = framesLater(() => {
      stops.push(
        effect(() => {
          store.now.value;
          made.setCrowd(store.large.timeline.crowd, store.view.layers.value);
        }),
      );
    });
    Promise.all([made.ready(), drawn.done]).then(() => {
      document.documentElement.dataset.ready = '';
      store.fetchNotes();
      lookAround();
    });
    let resting: ReturnType<typeof setTimeout> | undefined;
    const lookAround = () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        store.bounds.value = made.bounds();
      }, REST_MS);
    };
    made.setMarks([], NONE);
    const stops = [
      effect(() => made.setTheme(store.theme.value)),
      effect(() => made.setLanguage(store.language.value)),
      effect(() => made.setSelected(store.view.place.value)),
      effect(() => {
        if (store.cameraAsked.value) made.flyTo(store.cameraAsked.value);
      }),
      effect(() => {
        if (store.flight.value) made.flyTo(store.flight.value);
      }),
      made.onPick((place) => pickOnMap(store, place)),
      made.onCamera((camera) => {
        store.view.camera.value = camera;
        lookAround();
      }),
    ];
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(element);
    return () => {
      resized.disconnect();
      for (const stop of stops) stop();
      drawn.stop();
      clearTimeout(resting);
      onMap(null);
      made.destroy();
    };
  }, [createMap]);
  useEffect(() => map?.setPadding(padding), [map, padding.left, padding.right, padding.top, padding.bottom]);
  useEffect(() => map?.setCompact(compact), [map, compact]);
  useEffect(() => {
    const stage = container.current?.parentElement;
    return map && stage ? watchCovered(stage, map.setCovered) : undefined;
  }, [map]);
  return (
    <>
      <section class="map" ref={container} aria-label={words.map} />
      {failed && <MapFailed words={words} list={store.view.list} />}
    </>
  );
}

/**
 * Does something two frames on, in a task of its own: the ground with its names, and the marks, each take long to draw
 * for the first time, and in one frame they would hold the page up.
 */
function framesLater(act: () => void): { done: Promise<void>; stop(): void } {
  let stopped = false;
  const done = new Promise<void>((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (!stopped) act();
          resolve();
        }),
      ),
    );
  });
  return {
    done,
    stop: () => {
      stopped = true;
    },
  };
}

/** Countries with places, the one with most of them first. */
function countriesOf({ large, index }: LargeStore): string[] {
  const codes = new Set(large.store.header.countries);
  codes.delete('');
  codes.delete(index.mainCountry);
  return index.mainCountry === '' ? [...codes].sort() : [index.mainCountry, ...[...codes].sort()];
}

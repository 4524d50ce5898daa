import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { MapOptions, MapView, Padding } from '../../map/map-options.ts';
import { pickOnMap } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { Candidates } from './Candidates.tsx';
import { watchCovered } from './covered.ts';
import { drawnMarks, selectedPlace } from './drawn-marks.ts';
import { editionBounds } from './edition-bounds.ts';
import { MapFailed } from './MapFailed.tsx';
import { Outside } from './Outside.tsx';
import { firstPadding } from './phone-room.ts';

/** Makes a map in an element; passed in so that the page decides when MapLibre comes. */
export type CreateMap = (container: HTMLElement, options: MapOptions) => MapView;

interface Props {
  createMap: CreateMap;
  padding: Padding;
  compact: boolean;
  /** Leaves the scrolling to the page around this one. */
  cooperative?: boolean;
  onView(view: MapView | null): void;
}

/** The map with its furniture: keeps the map view and the store alike. */
export function MapStage({ createMap, padding, compact, cooperative = false, onView }: Props) {
  const store = useStore();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapView | null>(null);
  const [failure, setFailure] = useState(false);
  const words = store.words.value.app;

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: MapView;
    try {
      made = createMap(element, {
        theme: store.theme.peek(),
        language: store.language.peek(),
        edition: mapEdition(),
        view: store.view.camera.peek() ?? editionBounds(store.edition, compact),
        padding: firstPadding(padding, compact, store.view.camera.peek() !== null),
        compact,
        cooperative,
      });
    } catch {
      setFailure(true);
      return;
    }
    setMap(made);
    onView(made);
    // Says to those who measure or photograph the page that everything is drawn.
    made.ready().then(() => {
      document.documentElement.dataset.ready = '';
    });
    let drawn = store.index.places;
    const stops = [
      effect(() => {
        const { places } = store.index;
        if (places === drawn) return;
        drawn = places;
        made.setEdition(mapEdition());
      }),
      effect(() => {
        if (store.frameAsked.value) made.fit(store.frameAsked.value);
      }),
      effect(() => {
        const { marks, numbers } = drawnMarks(store);
        made.setMarks(marks, store.settled.value.changed);
        made.setNumbers(numbers);
      }),
      effect(() => made.setTheme(store.theme.value)),
      effect(() => made.setLanguage(store.language.value)),
      effect(() => made.setSelected(selectedPlace(store))),
      effect(() => {
        if (store.cameraAsked.value) made.flyTo(store.cameraAsked.value);
      }),
      made.onPick((place) => pickOnMap(store, place)),
      made.onCamera((camera) => {
        store.view.camera.value = camera;
      }),
    ];
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(element);
    return () => {
      resized.disconnect();
      for (const stop of stops) stop();
      onView(null);
      made.destroy();
    };
  }, [createMap]);
  useEffect(() => map?.setPadding(padding), [map, padding.left, padding.right, padding.top, padding.bottom]);
  // A flight must come after the padding: setting that ends whatever is under way.
  const chosen = selectedPlace(store);
  // A panel that is drawn over the chosen place moves the map; one that is let down does not.
  const covering = padding.bottom + padding.right;
  const most = useRef(covering);
  if (chosen === null) most.current = covering;
  const covered = Math.max(most.current, covering);
  most.current = covered;
  // A link that says where to look is taken at its word.
  const told = useRef(store.view.camera.peek() !== null);
  useEffect(() => {
    if (!map) return;
    if (told.current) {
      told.current = false;
      return;
    }
    const place = chosen === null ? undefined : store.index.places.get(chosen);
    if (place && place.kind !== 'country' && place.kind !== 'region') map.reveal(place);
  }, [map, chosen, covered, store]);
  const flight = store.flight.value;
  useEffect(() => {
    if (flight) map?.flyTo(flight);
  }, [map, flight]);
  useEffect(() => map?.setCompact(compact), [map, compact]);
  useEffect(() => {
    const stage = container.current?.parentElement;
    return map && stage ? watchCovered(stage, map.setCovered) : undefined;
  }, [map]);

  return (
    <>
      <section class="map" ref={container} aria-label={words.map} />
      {failure && <MapFailed words={words} list={store.view.list} />}
      {map && <Candidates map={map} padding={padding} />}
      {map && !compact && <Outside map={map} padding={padding} />}
    </>
  );

  function mapEdition(): MapOptions['edition'] {
    return {
      places: [...store.index.places.values()],
      forces: store.edition.info.forces,
      countries: editionCountries(store.openedIndex.value.mainCountry),
    };
  }

  /** Countries with marks, the one with most of them first. */
  function editionCountries(first: string): string[] {
    const features = LAYERS.flatMap((layer) => store.opened.value[layer].features);
    const codes = new Set(features.map(({ properties }) => properties.country));
    codes.delete('');
    codes.delete(first);
    return first === '' ? [...codes].sort() : [first, ...[...codes].sort()];
  }
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapView, Padding } from '../../map/map-options.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { MarkList } from '../marks/MarkList.tsx';
import { useStore } from '../state/context.ts';
import { type Cover, hiddenPlaces } from './hidden-places.ts';
import { mapScreen } from './screen.ts';

const ROWS = 5;

/** Places with marks beyond the frame, or under this list and the map's buttons: a click flies there. */
export function Outside({ map, padding }: { map: MapView; padding: Padding }) {
  const store = useStore();
  const words = store.words.value.title;
  const own = useRef<HTMLElement>(null);
  const [list, setList] = useState<Cover | null>(null);
  useLayoutEffect(() => {
    const now = own.current && coverOf(own.current);
    if (JSON.stringify(now) !== JSON.stringify(list)) setList(now);
  });
  const camera = store.view.camera.value;
  if (camera === null || store.view.report.value !== null) return null;
  const screen = mapScreen(map, camera, padding);
  const marksAt = new Map<string, ShownMark[]>();
  for (const mark of store.shown.value) {
    if (isOffMap(mark.feature)) continue;
    const { placeId } = mark.feature.properties;
    marksAt.set(placeId, [...(marksAt.get(placeId) ?? []), mark]);
  }
  const places = [...marksAt].map(([id, marks]) => {
    const mark = marks[0] as ShownMark;
    const [lon, lat] = mark.feature.geometry.coordinates;
    return { id, mark, count: marks.length, lon, lat, at: screen?.project(lon, lat) ?? null };
  });
  const buttons = document.querySelector('.stage .map-zoom');
  const hidden = hiddenPlaces(places, map.bounds(), buttons ? [coverOf(buttons)] : [], list);
  if (hidden.length === 0) return null;
  const rows = hidden.map(({ id, mark, count, lon, lat }) => {
    const name = placeNameOf(store.index, id, mark.feature.properties.placeName, store.language.value);
    return {
      key: id,
      mark: <FeatureMark mark={mark} height={22} />,
      text: count > 1 ? `${name}, ${count}` : name,
      onOpen: () => {
        store.flight.value = { lon, lat };
      },
    };
  });
  return (
    <section class="outside mark-list" aria-label={words.outside} ref={own}>
      <MarkList heading={words.outside} rows={rows} few={ROWS} />
    </section>
  );
}

/** What an element of the stage lies over, from the map's corner. */
function coverOf(element: Element): Cover {
  const corner = document.querySelector('.stage .map')?.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [corner?.left ?? 0, corner?.top ?? 0];
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

import type { MapView } from '../../map/map-options.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { MarkList } from '../marks/MarkList.tsx';
import { useStore } from '../state/context.ts';

const ROWS = 5;

/** Places with marks beyond the frame: a click flies there. */
export function Outside({ map }: { map: MapView }) {
  const store = useStore();
  const words = store.words.value.title;
  if (store.view.camera.value === null || store.view.report.value !== null) return null;
  const [west, south, east, north] = map.bounds();
  const places = new Map<string, ShownMark[]>();
  for (const mark of store.shown.value) {
    if (isOffMap(mark.feature)) continue;
    const [lon, lat] = mark.feature.geometry.coordinates;
    if (lon >= west && lon <= east && lat >= south && lat <= north) continue;
    const { placeId } = mark.feature.properties;
    places.set(placeId, [...(places.get(placeId) ?? []), mark]);
  }
  if (places.size === 0) return null;
  const rows = [...places].map(([id, marks]) => {
    const mark = marks[0] as ShownMark;
    const [lon, lat] = mark.feature.geometry.coordinates;
    const name = placeNameOf(store.index, id, mark.feature.properties.placeName, store.language.value);
    return {
      key: id,
      mark: <FeatureMark mark={mark} height={22} />,
      text: marks.length > 1 ? `${name}, ${marks.length}` : name,
      onOpen: () => {
        store.flight.value = { lon, lat };
      },
    };
  });
  return (
    <section class="outside mark-list" aria-label={words.outside}>
      <MarkList heading={words.outside} rows={rows} few={ROWS} />
    </section>
  );
}

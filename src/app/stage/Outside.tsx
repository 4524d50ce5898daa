import { useSignal } from '@preact/signals';
import type { MapView } from '../../map/map-options.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';

/** Rows shown before the rest becomes a number. */
const ROWS = 5;

/** Places with marks beyond the frame: a click flies there. */
export function Outside({ map }: { map: MapView }) {
  const store = useStore();
  const open = useSignal(false);
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
  const rows = [...places].slice(0, open.value ? undefined : ROWS);
  return (
    <section class="outside" aria-label={words.outside}>
      <h2>{words.outside}</h2>
      {rows.map(([id, marks]) => {
        const mark = marks[0] as ShownMark;
        const [lon, lat] = mark.feature.geometry.coordinates;
        const name = placeNameOf(store.index, id, mark.feature.properties.placeName, store.language.value);
        return (
          <button
            key={id}
            type="button"
            onClick={() => {
              store.flight.value = { lon, lat };
            }}
          >
            <FeatureMark mark={mark} height={22} />
            <span>
              {name}
              {marks.length > 1 ? `, ${marks.length}` : ''}
            </span>
          </button>
        );
      })}
      {places.size > ROWS && (
        <button
          type="button"
          class="more"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? words.fewer : words.andMore(places.size - ROWS)}
        </button>
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { isOffMap } from '../../map/off-map.ts';
import { rangeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { shortDay } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { select } from '../state/actions.ts';
import { useStore } from '../state/context.ts';

/** Rows shown before the rest becomes a number. */
const ROWS = 2;
const MOST = 60;

/** Marks that are placed only by country or a wider area: told, not drawn on a point. */
export function OffMapTray() {
  const store = useStore();
  const open = useSignal(false);
  const words = store.words.value;
  const marks = store.shown.value.filter(({ feature }) => isOffMap(feature));
  if (marks.length === 0) return null;
  return (
    <div class="tray">
      <h2>
        {words.title.notOnMap} <b class="count">{marks.length}</b>
        <span>{words.title.onlyCountry}</span>
      </h2>
      {marks.slice(0, open.value ? MOST : ROWS).map((mark) => (
        <button key={mark.feature.id} type="button" onClick={() => select(store, mark.feature.properties.placeId)}>
          <FeatureMark mark={mark} height={24} />
          <span>{describe(mark)}</span>
        </button>
      ))}
      {marks.length > ROWS && (
        <button
          type="button"
          class="more"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? words.title.fewer : words.title.andMore(marks.length - ROWS)}
        </button>
      )}
    </div>
  );

  function describe(mark: ShownMark): string {
    const { placeId, placeName } = mark.feature.properties;
    const place = placeNameOf(store.index, placeId, placeName, store.language.value);
    const range = mark.layer === 'bases' ? null : rangeOf(mark.feature.properties);
    const what = markTitle(mark.feature.properties, mark.layer, store.index, words, store.language.value);
    const where = place === '' || what.includes(place) ? '' : place;
    return [what, where, range ? shortDay(range.from, store.language.value) : ''].filter(Boolean).join(', ');
  }
}

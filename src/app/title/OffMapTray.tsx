import { isOffMap } from '../../map/off-map.ts';
import { rangeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { shortDay } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { MarkList } from '../marks/MarkList.tsx';
import { select } from '../state/actions.ts';
import { useStore } from '../state/context.ts';

const ROWS = 2;

/** Marks that are placed only by country or a wider area: told, not drawn on a point. */
export function OffMapTray() {
  const store = useStore();
  const words = store.words.value;
  const marks = store.shown.value.filter(({ feature }) => isOffMap(feature));
  if (marks.length === 0) return null;
  const rows = marks.map((mark) => ({
    key: mark.feature.id,
    mark: <FeatureMark mark={mark} height={24} />,
    text: describe(mark),
    onOpen: () => select(store, mark.feature.properties.placeId),
  }));
  return (
    <div class="tray mark-list">
      <MarkList heading={words.title.notOnMap} note={words.title.onlyCountry} rows={rows} few={ROWS} />
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

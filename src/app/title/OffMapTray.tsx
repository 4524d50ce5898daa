import { isOffMap } from '../../map/off-map.ts';
import { rangeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { shortDay } from '../i18n/format.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { select } from '../state/actions.ts';
import { useStore } from '../state/context.ts';

/** Rows shown before the rest becomes a number. */
const ROWS = 4;

/** Marks that are placed only by country or a wider area: told, not drawn on a point. */
export function OffMapTray() {
  const store = useStore();
  const words = store.words.value;
  const marks = store.shown.value.filter(({ feature }) => isOffMap(feature));
  if (marks.length === 0) return null;
  const first = marks[0] as ShownMark;
  return (
    <div class="tray">
      <h2>
        {words.title.notOnMap} <span>{words.title.onlyCountry}</span>
      </h2>
      {marks.slice(0, ROWS).map((mark) => (
        <button key={mark.feature.id} type="button" onClick={() => select(store, mark.feature.properties.placeId)}>
          <FeatureMark mark={mark} height={24} />
          <span>{describe(mark)}</span>
        </button>
      ))}
      {marks.length > ROWS && (
        <button type="button" class="more" onClick={() => select(store, first.feature.properties.placeId)}>
          {words.title.andMore(marks.length - ROWS)}
        </button>
      )}
    </div>
  );

  function isHome({ feature }: ShownMark): boolean {
    return feature.properties.placeKind === 'country' && feature.properties.country === store.index.mainCountry;
  }

  function describe(mark: ShownMark): string {
    const { title, placeId, placeName, force, target } = mark.feature.properties;
    const place = placeNameOf(store.index, placeId, placeName, store.language.value);
    const who = force ?? target;
    const range = mark.layer === 'bases' ? null : rangeOf(mark.feature.properties);
    const what = title || (who ? forceName(store.index, who, store.language.value) : '');
    const where = place === '' || isHome(mark) || what.includes(place) ? '' : place;
    return [what, where, range ? shortDay(range.from, store.language.value) : ''].filter(Boolean).join(', ');
  }
}

import { useMemo } from 'preact/hooks';
import { lettersBy } from '../../map/letters.ts';
import type { Lifeline } from '../../timeline/lifeline.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { select, setDay } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { LifeBar } from './LifeBar.tsx';
import type { TimeScale } from './time-scale.ts';

export const ROW = 13;

/** Rows in the order of the dock: the selected place first, then the places most is known of. */
export function orderLifelines(lines: readonly Lifeline[], selected: string | null): Lifeline[] {
  const weights = new Map<string, number>();
  for (const { placeId, attacks, feature } of lines) {
    const weight = attacks.length + feature.properties.claims.length;
    weights.set(placeId, (weights.get(placeId) ?? 0) + weight);
  }
  const order = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const ranked =
    selected !== null && weights.has(selected) ? [selected, ...order.filter((id) => id !== selected)] : order;
  return ranked
    .flatMap((id) => lines.filter(({ placeId }) => placeId === id))
    .map((line, i, all) => ({
      ...line,
      placeName: all[i - 1]?.placeId === line.placeId ? '' : line.placeName,
    }));
}

/** One bar a base on the time scale: hatched where its ends are not known, diamonds for attacks at its place. */
export function Lifelines({ lines, scale, width }: { lines: readonly Lifeline[]; scale: TimeScale; width: number }) {
  const store = useStore();
  const { index, edition } = store;
  const language = store.language.value;
  const words = store.words.value;
  const selected = store.view.place.value;
  const letters = useMemo(() => lettersBy(edition.info.forces), [edition]);
  const cursor = cursorOf(store.moment.value);
  const asOf = store.moment.value.mode === 'as-of';
  const bars = useMemo(
    () => lines.map((line) => <LifeBar line={line} scale={scale} width={width} axis={store.axis} height={ROW} />),
    [lines, scale, width, store.axis],
  );
  return (
    <ul class="lifelines" aria-label={words.dock.lifelines}>
      {lines.map((line, i) => {
        const ended = asOf && line.life.notAfter !== null && line.life.notAfter < cursor;
        const place = placeNameOf(index, line.placeId, line.feature.properties.placeName, language);
        return (
          <li key={line.feature.id} class={`${line.placeId === selected ? 'chosen' : ''}${ended ? ' ended' : ''}`}>
            <button
              type="button"
              aria-label={words.dock.lifeline(place, forceName(index, line.force, language))}
              onClick={(event) => {
                const end = line.life.notAfter;
                const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
                select(store, line.placeId);
                if (end !== null && event.detail > 0 && Math.abs(x - scale.x(end)) < 6) setDay(store, end);
              }}
            >
              <span class="where">{line.placeName && place}</span>
              <span class="whose">{letters(line.force)}</span>
              {bars[i]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

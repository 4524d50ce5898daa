import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { lettersBy } from '../../map/letters.ts';
import { isOffMap } from '../../map/off-map.ts';
import type { Lifeline } from '../../timeline/lifeline.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { select, setDay } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { LifeBar } from './LifeBar.tsx';
import type { TimeScale } from './time-scale.ts';

export const ROW = 13;
/** How near a press must be to a bar's end to go to that day, CSS px. */
const END_GRIP = 6;

/** Rows of one place that are shown while others have none, the chosen place apart. */
const EACH = 2;

/**
 * So many rows of those in the order of the dock: where not all are shown, those of a place that most is told of stand
 * for it, so that many places come before the many forces of one. All rows of the selected place are among them.
 */
export function pickLifelines(lines: readonly Lifeline[], rows: number, selected: string | null): Lifeline[] {
  if (rows >= lines.length) return [...lines];
  const told = ({ feature }: Lifeline): number => feature.properties.claims.length;
  const ranks = new Map<Lifeline, number>();
  const seen = new Map<string, number>();
  for (const line of [...lines].sort((a, b) => told(b) - told(a))) {
    const rank = seen.get(line.placeId) ?? 0;
    seen.set(line.placeId, rank + 1);
    ranks.set(line, line.placeId === selected ? 0 : rank);
  }
  const first = lines.filter((line) => (ranks.get(line) ?? 0) < EACH);
  const rest = lines.filter((line) => (ranks.get(line) ?? 0) >= EACH);
  const kept = new Set([...first, ...rest].slice(0, rows));
  const attacks = new Map(lines.filter((line) => line.attacks.length > 0).map((line) => [line.placeId, line.attacks]));
  return namedOnce(lines.filter((line) => kept.has(line))).map((line) => ({
    ...line,
    attacks: line.placeName === '' ? [] : (attacks.get(line.placeId) ?? []),
  }));
}

/** Rows in the order of the dock: the selected place first, then the places most is known of, whole countries last. */
export function orderLifelines(lines: readonly Lifeline[], selected: string | null): Lifeline[] {
  const weights = new Map<string, number>();
  for (const { placeId, attacks, feature } of lines) {
    const weight = attacks.length + feature.properties.claims.length;
    weights.set(placeId, (weights.get(placeId) ?? 0) + weight);
  }
  const wide = new Set(lines.filter(({ feature }) => isOffMap(feature)).map(({ placeId }) => placeId));
  const order = [...weights]
    .sort((a, b) => Number(wide.has(a[0])) - Number(wide.has(b[0])) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
  const ranked =
    selected !== null && weights.has(selected) ? [selected, ...order.filter((id) => id !== selected)] : order;
  return namedOnce(ranked.flatMap((id) => lines.filter(({ placeId }) => placeId === id)));
}

/** Rows of which only the first of a place carries its name. */
function namedOnce(lines: readonly Lifeline[]): Lifeline[] {
  return lines.map((line, i) => ({
    ...line,
    placeName: lines[i - 1]?.placeId === line.placeId ? '' : line.feature.properties.placeName,
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
  const active = useSignal(0);
  const cursor = cursorOf(store.moment.value);
  const asOf = store.moment.value.mode === 'as-of';
  const bars = useMemo(
    () => lines.map((line) => <LifeBar line={line} scale={scale} width={width} axis={store.axis} height={ROW} />),
    [lines, scale, width, store.axis],
  );
  const open = (i: number, x: number | null): void => {
    const line = lines[i];
    if (!line) return;
    select(store, line.placeId);
    const end = line.life.notAfter;
    if (x !== null && end !== null && Math.abs(x - scale.x(end)) < END_GRIP) setDay(store, end);
  };
  return (
    <div
      class="lifelines"
      role="listbox"
      tabIndex={0}
      aria-label={words.dock.lifelines}
      aria-activedescendant={`life-${Math.min(active.value, lines.length - 1)}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        active.value = Math.floor((event.clientY - box.top) / ROW);
        open(active.value, event.clientX - box.left);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') active.value = Math.min(lines.length - 1, active.value + 1);
        else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
        else if (event.key === 'Enter') open(active.value, null);
        else return;
        event.preventDefault();
      }}
    >
      {lines.map((line, i) => {
        const ended = asOf && line.life.notAfter !== null && line.life.notAfter < cursor;
        const place = placeNameOf(index, line.placeId, line.feature.properties.placeName, language);
        const state = [
          line.placeId === selected ? 'chosen' : '',
          ended ? 'ended' : '',
          i === active.value ? 'active' : '',
        ];
        return (
          <div
            key={line.feature.id}
            id={`life-${i}`}
            class={`lifeline ${state.filter(Boolean).join(' ')}`}
            role="option"
            tabIndex={-1}
            aria-selected={line.placeId === selected}
            title={words.dock.lifeline(place, forceName(index, line.force, language))}
          >
            <span class="where" aria-hidden="true">
              {line.placeName && place}
            </span>
            <span class="whose" aria-hidden="true">
              {letters(line.force)}
            </span>
            <span class="unseen">{words.dock.lifeline(place, forceName(index, line.force, language))}</span>
            {bars[i]}
          </div>
        );
      })}
    </div>
  );
}

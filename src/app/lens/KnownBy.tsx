import '../styles/lens.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Day, dayOf } from '../../contract/day.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { DateField } from '../dock/DateField.tsx';
import { longDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { Popover } from './Popover.tsx';

/** Pause of the slider's hand after which the map follows. */
const SETTLE_MS = 120;

/** By which day a report must have been published to count. */
export function KnownBy() {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const reports = store.openedIndex.value.reports;
  const days = useMemo(
    () => [...reports.values()].map(({ publishedTo, published }) => dayOf(publishedTo ?? published)),
    [reports],
  );
  const dated = days.filter((day) => day !== null);
  const range = { from: Math.min(...dated), to: Math.max(...dated) };
  const known = store.view.knownBy.value;
  const held = useSignal<Day | null>(null);
  const day = held.value ?? known ?? range.to;
  useEffect(() => {
    const wanted = held.value;
    if (wanted === null) return;
    const timer = setTimeout(() => {
      store.view.knownBy.value = wanted;
      held.value = null;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [held.value]);
  const set = (next: Day | null): void => {
    held.value = null;
    store.view.knownBy.value = next;
  };
  const mapDay = cursorOf(store.moment.value);
  const undated = days.length - dated.length;
  if (dated.length === 0) return <Popover label={words.lens.knownLabel}>{words.lens.undated(undated)}</Popover>;
  return (
    <Popover label={words.lens.knownLabel}>
      <div class="known">
        <div class="known-row">
          <DateField day={day} label={words.lens.day} range={range} onDay={set} />
          <button type="button" class="btn quiet" onClick={() => set(null)} aria-pressed={known === null}>
            {words.lens.anyDay}
          </button>
        </div>
        <input
          class="known-slider"
          type="range"
          min={range.from}
          max={range.to}
          value={day}
          aria-label={words.lens.slider}
          aria-valuetext={longDay(day, language)}
          onInput={(event) => {
            held.value = Number(event.currentTarget.value);
          }}
        />
        <button type="button" class="text-btn" onClick={() => set(mapDay)}>
          {words.lens.mapDay}, {longDay(mapDay, language)}
        </button>
        {known !== null && (
          <p role="status">
            {words.lens.outBy(dated.filter((published) => published <= day).length, days.length)}{' '}
            {undated > 0 && words.lens.undated(undated)}
          </p>
        )}
      </div>
    </Popover>
  );
}

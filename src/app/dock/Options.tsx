import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { lengthOfTime } from '../i18n/format.ts';
import { setDay, setFrom, setMode } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { SPEEDS } from '../state/player.ts';
import { MEMORIES, MODES, STEPS, type Step } from '../state/view.ts';
import { DateField } from './DateField.tsx';

/** Widths of a window on offer, in days. */
const WIDTHS = [31, 91, 365, 731, 1096] as const;

/** As of, between, since. */
export function ModeSwitch() {
  const store = useStore();
  const words = store.words.value.dock;
  const mode = store.view.mode.value;
  return (
    <fieldset class="segments">
      <legend class="unseen">{words.modeLabel}</legend>
      {MODES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            class="unseen"
            name="mode"
            checked={name === mode}
            onChange={() => setMode(store, name)}
          />
          <span>{words.modes[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The typed date, or the two ends of a window. */
export function DateFields() {
  const store = useStore();
  const words = store.words.value;
  const now = store.moment.value;
  const cursor = cursorOf(now);
  if (now.mode === 'as-of')
    return <DateField day={cursor} label={words.dock.date} onDay={(day) => setDay(store, day)} />;
  return (
    <>
      <DateField day={windowOf(now).from} label={words.dock.from} onDay={(day) => setFrom(store, day)} />
      <span class="between-word">{words.title.to}</span>
      <DateField day={cursor} label={words.dock.until} onDay={(day) => setDay(store, day)} />
    </>
  );
}

/** Step unit, memory and speed, as words with an underlined value. */
export function Options() {
  const store = useStore();
  const words = store.words.value.dock;
  const language = store.language.value;
  const { view } = store;
  const mode = view.mode.value;
  const now = store.moment.value;
  const cursor = cursorOf(now);
  const width = cursor + 1 - windowOf(now).from;
  const widths = [...new Set([...WIDTHS, width])].sort((a, b) => a - b);
  const memories = [...new Set<number>([...MEMORIES, view.memory.value])].sort((a, b) => a - b);
  return (
    <>
      <label class="word-select">
        {mode === 'between' ? words.moveBy : words.step}
        <select
          value={view.step.value}
          onChange={(event) => {
            view.step.value = event.currentTarget.value as Step;
          }}
        >
          {STEPS.map((unit) => (
            <option key={unit} value={unit}>
              {words.steps[unit]}
            </option>
          ))}
        </select>
      </label>
      {now.mode === 'between' && (
        <label class="word-select">
          {words.keepWidth}
          <select
            value={String(width)}
            onChange={(event) => setFrom(store, cursor + 1 - Number(event.currentTarget.value))}
          >
            {widths.map((days) => (
              <option key={days} value={String(days)}>
                {lengthOfTime(days, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      {mode === 'as-of' && (
        <label class="word-select">
          {words.memory}
          <select
            value={String(view.memory.value)}
            onChange={(event) => {
              view.memory.value = Number(event.currentTarget.value);
            }}
          >
            {memories.map((days) => (
              <option key={days} value={String(days)}>
                {lengthOfTime(days, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      {store.playing.value && (
        <label class="word-select">
          {words.speed}
          <select
            value={String(store.speed.value)}
            onChange={(event) => {
              store.speed.value = Number(event.currentTarget.value);
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={String(speed)}>
                {speed} ×
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

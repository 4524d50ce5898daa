import { cursorOf } from '../../timeline/moment.ts';
import { Icon, PlayIcon } from '../marks/Icon.tsx';
import { jumpToChange, setDay, step } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import type { Store } from '../state/store.ts';

/** Play, or from the first change again when the cursor stands at the end; or pause. */
export function togglePlay(store: Store): void {
  const atEnd = cursorOf(store.moment.peek()) >= store.lastDay;
  if (!store.playing.peek() && atEnd) setDay(store, store.timeline.changes[0]?.day ?? store.axis.from);
  store.playing.value = !store.playing.peek();
}

/** Previous change, step back, play, step on, next change. */
export function Transport({ small = false }: { small?: boolean }) {
  const store = useStore();
  const words = store.words.value.dock;
  const cursor = cursorOf(store.moment.value);
  const before = store.timeline.changeFrom(cursor, -1) !== null;
  const after = store.timeline.changeFrom(cursor, 1) !== null;
  return (
    <div class="transport">
      <button
        type="button"
        class="icon-btn"
        aria-label={words.previousChange}
        title={`${words.previousChange} <`}
        disabled={!before}
        onClick={() => jumpToChange(store, -1)}
      >
        <Icon name="previousChange" />
      </button>
      {!small && (
        <button
          type="button"
          class="icon-btn"
          aria-label={words.stepBack}
          title={`${words.stepBack} ,`}
          onClick={() => step(store, -1)}
        >
          <Icon name="back" />
        </button>
      )}
      <PlayButton />
      {!small && (
        <button
          type="button"
          class="icon-btn"
          aria-label={words.stepOn}
          title={`${words.stepOn} .`}
          onClick={() => step(store, 1)}
        >
          <Icon name="next" />
        </button>
      )}
      <button
        type="button"
        class="icon-btn"
        aria-label={words.nextChange}
        title={`${words.nextChange} >`}
        disabled={!after}
        onClick={() => jumpToChange(store, 1)}
      >
        <Icon name="nextChange" />
      </button>
    </div>
  );
}

/** Starts and stops time. */
export function PlayButton() {
  const store = useStore();
  const { dock } = store.words.value;
  const playing = store.playing.value;
  return (
    <button type="button" class="play" aria-label={playing ? dock.pause : dock.play} onClick={() => togglePlay(store)}>
      <PlayIcon playing={playing} />
    </button>
  );
}

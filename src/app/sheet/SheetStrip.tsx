import type { ComponentChildren } from 'preact';
import { cursorOf } from '../../timeline/moment.ts';
import { togglePlay } from '../dock/Transport.tsx';
import { shortDay } from '../i18n/format.ts';
import { PlayIcon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';

/** Play, date and slider below an open panel, so that time is never out of reach. */
export function SheetStrip({ children }: { children: ComponentChildren }) {
  const store = useStore();
  const words = store.words.value;
  const playing = store.playing.value;
  const { mode } = store.moment.value;
  return (
    <div class="strip">
      <button
        type="button"
        class="play"
        aria-label={playing ? words.dock.pause : words.dock.play}
        onClick={() => togglePlay(store)}
      >
        <PlayIcon playing={playing} />
      </button>
      <p>
        <span>
          {mode === 'as-of' ? words.title.asOf : mode === 'between' ? words.title.between : words.title.since}
        </span>
        {shortDay(cursorOf(store.moment.value), store.language.value)}
      </p>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { cursorOf } from '../../timeline/moment.ts';
import { PlayButton } from '../dock/Transport.tsx';
import { shortDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';

/** Play, date and slider below an open panel, so that time is never out of reach. */
export function SheetStrip({ children }: { children: ComponentChildren }) {
  const store = useStore();
  const words = store.words.value;
  const { mode } = store.moment.value;
  return (
    <div class="strip">
      <PlayButton />
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

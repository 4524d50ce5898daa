import type { ComponentChildren } from 'preact';
import { Transport } from '../dock/Transport.tsx';
import { useStore } from '../state/context.ts';
import { DateLine } from '../title/TitleBlock.tsx';

/** What a phone always shows: date, play, the state in a sentence and the time axis. */
export function SheetPeek({ state, children }: { state: ComponentChildren; children: ComponentChildren }) {
  const store = useStore();
  const words = store.words.value.title;
  const { mode } = store.moment.value;
  return (
    <div class="peek">
      <div class="row">
        <div>
          <p class="kicker">{mode === 'as-of' ? words.asOf : mode === 'between' ? words.between : words.since}</p>
          <DateLine />
        </div>
        <Transport small />
      </div>
      {state}
      {children}
    </div>
  );
}

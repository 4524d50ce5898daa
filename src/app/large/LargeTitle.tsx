import { Rich } from '../marks/Rich.tsx';
import { editionTitle } from '../state/store.ts';
import { LayerSwitches } from '../title/Legend.tsx';
import { DateLine } from '../title/TitleBlock.tsx';
import { LargeForces } from './LargeForces.tsx';
import { LargeTray } from './LargeTray.tsx';
import { LARGE_TEXTS, largeSentence } from './large-text.ts';
import { useLarge } from './use-large.ts';

/** The samples of the legend stand for every force. */
export const NO_LETTERS = { bases: '–', attacks: '', withdrawals: '–' } as const;

/** The dateline of a large edition: place, date, the state as counts, the legend that switches the layers. */
export function LargeTitle() {
  const store = useLarge();
  const words = store.words.value;
  const title = editionTitle(store);
  return (
    <section class="title" aria-label={title}>
      <div class="headline">
        <p class="kicker">{words.title.kicker(title, store.moment.value.mode)}</p>
        <DateLine />
        <StateLine />
      </div>
      <LayerSwitches letters={NO_LETTERS} counts={store.counts.value} />
      <LargeForces />
      <LargeTray />
      <Notes />
    </section>
  );
}

/** What the owners of the data ask, and what an edition of this size cannot do. */
export function Notes() {
  const store = useLarge();
  const text = LARGE_TEXTS[store.language.value];
  return (
    <div class="large-notes">
      {store.citations.value.map((citation) => (
        <p key={citation} lang="en">
          {citation}
        </p>
      ))}
      <details>
        <summary>{text.limitsTitle}</summary>
        <p>{text.limits}</p>
      </details>
    </div>
  );
}

/** What is known of the moment, in counts. */
export function StateLine() {
  const store = useLarge();
  const now = store.moment.value;
  const memory = now.mode === 'as-of' ? now.memory : null;
  return (
    <p class="state">
      <Rich text={largeSentence(store.counts.value, memory, store.language.value)} />
    </p>
  );
}

import { useComputed, useSignal } from '@preact/signals';
import { windowOf } from '../../timeline/moment.ts';
import { longDay, shortDay } from '../i18n/format.ts';
import { LensBadge } from '../lens/LensWords.tsx';
import { isClear } from '../lens/lens.ts';
import { lensOf } from '../lens/relink.ts';
import { Icon } from '../marks/Icon.tsx';
import { Rich } from '../marks/Rich.tsx';
import { Moments } from '../moments/Moments.tsx';
import { OwnBadge } from '../own/OwnBadge.tsx';
import { useStore } from '../state/context.ts';
import { editionTitle } from '../state/store.ts';
import { useLayout } from '../state/use-layout.ts';
import { FilterBadge, ShowAll } from './FilterBadge.tsx';
import { ForceTags } from './ForceTags.tsx';
import { HowSure } from './HowSure.tsx';
import { Legend } from './Legend.tsx';
import { OffMapTray } from './OffMapTray.tsx';
import { SizeKey } from './SizeKey.tsx';
import { stateSentence } from './state-sentence.ts';

/** Window height, CSS px, from which the block has room for all that it can say. */
const TALL = 880;

/** The dateline as a headline: place, date, the state in a sentence, and the legend that switches the layers. */
export function TitleBlock() {
  const store = useStore();
  const folded = useSignal(false);
  const layout = useLayout();
  const words = store.words.value;
  const title = editionTitle(store);
  const { mode } = store.moment.value;
  return (
    <section class={`title${folded.value ? ' folded' : ''}`} aria-label={title}>
      <LensBadge />
      <FilterBadge />
      <OwnBadge />
      <div class="headline">
        <button
          type="button"
          class="kicker"
          aria-expanded={!folded.value}
          title={folded.value ? words.title.unfold : words.title.fold}
          onClick={() => {
            folded.value = !folded.value;
          }}
        >
          {words.title.kicker(title, mode)}
          <Icon name={folded.value ? 'sortDown' : 'sortUp'} size={12} />
        </button>
        <DateLine />
        {!folded.value && <StateLine />}
      </div>
      {!folded.value && (
        <>
          <Legend />
          <ForceTags />
          <HowSure />
          {mode !== 'as-of' && <SizeKey />}
          <OffMapTray />
          <Moments folded={layout === 'medium' || innerHeight < TALL || mode !== 'as-of'} />
        </>
      )}
    </section>
  );
}

/** The big date, or the two ends of a window. */
export function DateLine() {
  const { moment, language, words } = useStore();
  const now = moment.value;
  if (now.mode === 'as-of') {
    const text = longDay(now.day, language.value);
    return <h1 class={`date${text.length > 15 ? ' long' : ''}`}>{text}</h1>;
  }
  const { from, to } = windowOf(now);
  const ends = [shortDay(from, language.value), shortDay(to, language.value)] as const;
  return (
    <h1 class={`date window${ends.join('').length > 21 ? ' long' : ''}`}>
      {ends[0]} <span>{now.mode === 'since' ? words.value.title.to : words.value.title.and}</span> {ends[1]}
    </h1>
  );
}

export function useStateSentence() {
  const store = useStore();
  return useComputed(() => {
    if (store.inView.value.length === 0 && !isClear(lensOf(store))) return store.words.value.lens.nothing;
    return stateSentence({
      marks: store.shown.value,
      moment: store.moment.value,
      timeline: store.timeline,
      index: store.index,
      words: store.words.value,
      language: store.language.value,
    });
  });
}

function StateLine() {
  const sentence = useStateSentence();
  return (
    <p class="state">
      <Rich text={sentence.value} />
      <ShowAll />
    </p>
  );
}

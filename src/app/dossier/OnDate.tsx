import { useMemo } from 'preact/hooks';
import type { Claim } from '../../contract/claim.ts';
import { type Day, dayOf } from '../../contract/day.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { cursorOf, windowOf } from '../../timeline/moment.ts';
import type { Entry } from '../edition/edition-index.ts';
import { lengthOfTime, longDay } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { setDay } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { MarkRow } from './MarkRow.tsx';

/** What stands at a place at the moment, or what is known nearest in time. */
export function OnDate({ marks, entries }: { marks: readonly ShownMark[]; entries: readonly Entry[] }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const now = store.moment.value;
  const bases = marks.filter(({ layer, state }) => layer === 'bases' && state !== 'closed').length;
  const attacks = marks.filter(({ layer }) => layer === 'attacks').length;
  const heading =
    now.mode === 'as-of'
      ? words.place.on(longDay(now.day, language))
      : words.place.inWindow(longDay(windowOf(now).from, language), longDay(cursorOf(now), language));
  const summary = `${words.place.summary(bases, attacks)}${
    now.mode === 'as-of' ? ` ${words.place.inMemory(lengthOfTime(now.memory, language))}` : ''
  }`;
  return (
    <section>
      <h3>
        {heading} <span>{summary}</span>
      </h3>
      {marks.map((mark, i) => (
        <MarkRow key={mark.feature.id} mark={mark} years={i === lastBase(marks)} />
      ))}
      {marks.length === 0 && <Nearest entries={entries} />}
    </section>
  );
}

function lastBase(marks: readonly ShownMark[]): number {
  return marks.findLastIndex(({ layer }) => layer === 'bases');
}

/** The change at a place that lies nearest to the cursor, with the jump to it. */
function Nearest({ entries }: { entries: readonly Entry[] }) {
  const store = useStore();
  const words = store.words.value;
  const cursor = cursorOf(store.moment.value);
  const ids = useMemo(() => new Set(entries.map(({ feature }) => feature.id)), [entries]);
  const changes = store.timeline.changes.filter(({ feature }) => ids.has(feature.id));
  const [nearest] = [...changes].sort((a, b) => Math.abs(a.day - cursor) - Math.abs(b.day - cursor));
  return (
    <p class="nothing">
      {words.place.nothingNow}{' '}
      {nearest && (
        <>
          {words.place.nearest(
            markTitle(nearest.feature.properties, nearest.layer, store.index, words, store.language.value),
            longDay(nearest.day, store.language.value),
          )}{' '}
          <button type="button" class="text-btn" onClick={() => setDay(store, nearest.day)}>
            {words.place.goThere}
          </button>
        </>
      )}
    </p>
  );
}

/** The newest claim of a mark that was published by a day; where there is none, the oldest after it, then an undated. */
export function newestClaim(
  mark: Pick<ShownMark, 'feature'>,
  cursor: Day,
  published: (report: string) => string | null,
): Claim | null {
  const dated = mark.feature.properties.claims.map((claim) => ({ claim, day: dayOf(published(claim.report)) }));
  const by = dated.filter(({ day }) => day !== null && day <= cursor).sort((a, b) => (b.day ?? 0) - (a.day ?? 0));
  const after = dated.filter(({ day }) => day !== null && day > cursor).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  return (by[0] ?? after[0] ?? dated[0])?.claim ?? null;
}

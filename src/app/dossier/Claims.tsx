import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import { lettersBy } from '../../map/letters.ts';
import type { MarkState } from '../../timeline/mark-state.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { linesOf } from '../corrections/log.ts';
import type { ClaimEntry, Entry } from '../edition/edition-index.ts';
import { dayRange } from '../i18n/format.ts';
import { lowest } from '../i18n/toll.ts';
import { Mark } from '../marks/Mark.tsx';
import { useStore } from '../state/context.ts';
import { lazy } from '../state/lazy.tsx';
import { contingentsOf } from './contingents.ts';
import { Quote } from './Quote.tsx';

const ClaimEditor = lazy(async () => (await import('../corrections/ClaimEditor.tsx')).ClaimEditor);
const HandNote = lazy(async () => (await import('../corrections/HandNote.tsx')).HandNote);

/** Claims shown before the reader asks for more. */
const PAGE = 30;
/** Claims on what came soonest after the cursor that are shown however many come before. */
const AFTERWARDS = 5;

/** All claims of a place, newest first; those after the cursor stand under *Afterwards*. */
export function Claims({ entries }: { entries: readonly Entry[] }) {
  const store = useStore();
  const words = store.words.value.place;
  const claims = useMemo(() => sortedClaims(entries), [entries]);
  const shown = useSignal(PAGE);
  const cursor = cursorOf(store.moment.value);
  const later = claims.filter((entry) => firstDay(entry.claim) > cursor);
  const earlier = claims.filter((entry) => firstDay(entry.claim) <= cursor);
  const room = Math.max(AFTERWARDS, shown.value - earlier.length);
  const rest = claims.length - Math.min(earlier.length, shown.value) - Math.min(later.length, room);
  return (
    <section class="claims">
      <h3>
        {words.claims(claims.length)} <span>{words.newest}</span>
      </h3>
      {earlier.slice(0, shown.value).map((entry) => (
        <ClaimRow key={entry.claim.id} entry={entry} />
      ))}
      {later.length > 0 && (
        <div class="afterwards">
          <h4>{words.afterwards}</h4>
          {later.slice(-room).map((entry) => (
            <ClaimRow key={entry.claim.id} entry={entry} />
          ))}
        </div>
      )}
      {rest > 0 && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {words.moreClaims(Math.min(PAGE, rest))}
        </button>
      )}
    </section>
  );
}

function ClaimRow({ entry: { claim, layer } }: { entry: ClaimEntry }) {
  const store = useStore();
  const words = store.words.value.place;
  const language = store.language.value;
  const percent = store.words.value.review.percent(String(Math.round(claim.confidence * 100)));
  const editing = store.editing.value === claim.id;
  const from = dayOf(claim.from);
  const to = dayOf(claim.to);
  const when = from === null && to === null ? words.undatedDay : dayRange(from, to, claim.precision, language, true);
  return (
    <article class="claim">
      <div class="when">
        <span>{when}</span>
        <Mark
          layer={layer}
          state={claimState(claim, layer)}
          letters={lettersBy(store.edition.info.forces)(claim.force)}
          killed={claim.killed === undefined ? null : lowest(claim.killed)}
          width={38}
          height={28}
        />
      </div>
      <div>
        <Quote claim={claim} status said={contingentsOf([claim], store.index, store.language.value).join(', ')}>
          {store.corrects && (
            <button
              type="button"
              class="text-btn"
              aria-expanded={editing}
              onClick={() => {
                store.editing.value = editing ? null : claim.id;
              }}
            >
              {store.words.value.correct.open}
            </button>
          )}
        </Quote>
        {linesOf(store.log.value).length > 0 && <HandNote waiting="" claimId={claim.id} report={claim.report} />}
        <details>
          <summary>{words.detail}</summary>
          {words.rule(claim.rule, percent)}
        </details>
      </div>
      {editing && (
        <ClaimEditor
          waiting={store.words.value.app.loading}
          claimId={claim.id}
          onDone={() => {
            store.editing.value = null;
          }}
        />
      )}
    </article>
  );
}

/** How a single claim's mark is drawn, whatever others say. */
export function claimState(claim: Pick<Claim, 'status' | 'phase'>, layer: LayerName): MarkState {
  if (claim.status === 'planned') return 'announced';
  if (claim.status === 'alleged') return 'alleged';
  if (layer === 'attacks') return claim.status === 'denied' ? 'old' : 'fresh';
  if (layer === 'withdrawals') return claim.status === 'denied' ? 'ghost' : 'done';
  return claim.status === 'denied' || claim.phase === 'closed' ? 'closed' : 'open';
}

function firstDay(claim: Claim): number {
  return dayOf(claim.from) ?? dayOf(claim.to) ?? Number.NEGATIVE_INFINITY;
}

function sortedClaims(entries: readonly Entry[]): ClaimEntry[] {
  const seen = new Map<string, ClaimEntry>();
  for (const { feature, layer } of entries) {
    for (const claim of feature.properties.claims) {
      if (!seen.has(claim.id)) seen.set(claim.id, { claim, feature, layer });
    }
  }
  return [...seen.values()].sort((a, b) => firstDay(b.claim) - firstDay(a.claim) || (a.claim.id < b.claim.id ? -1 : 1));
}

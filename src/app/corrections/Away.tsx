import '../styles/correct.css';
import type { Claim } from '../../contract/claim.ts';
import { placeNameOf } from '../i18n/names.ts';
import { useStore } from '../state/context.ts';
import type { Store } from '../state/store.ts';
import { claimsById, isRejected, linesByClaim } from './claim-state.ts';
import { revoke } from './desk.ts';
import { HandLine } from './HandNote.tsx';

/** Claims that the machine put at a place and a person rejected or moved: still told here, with the way back. */
export function Away({ placeId }: { placeId: string }) {
  const store = useStore();
  const words = store.words.value;
  const away = awayFrom(store, placeId);
  if (away.length === 0) return null;
  const byClaim = linesByClaim(store.log.value);
  const now = claimsById(store.index);
  return (
    <section class="away">
      <h3>{words.correct.awayHeading(away.length)}</h3>
      <ul>
        {away.map((claim) => {
          const lines = byClaim.get(claim.id) ?? [];
          const rejected = isRejected(lines);
          const moved = now.get(claim.id)?.claim.placeId ?? claim.placeId;
          return (
            <li key={claim.id}>
              <q class={rejected ? 'gone' : ''} lang={store.index.reports.get(claim.report)?.language}>
                {claim.quote}
              </q>
              <ul class="by-hand">
                {rejected ? (
                  lines
                    .filter(({ change }) => change === 'reject')
                    .map((line) => (
                      <li key={line.time}>
                        <HandLine line={line} />
                      </li>
                    ))
                ) : (
                  <li>{words.correct.movedTo(placeNameOf(store.index, moved, moved, store.language.value))}</li>
                )}
              </ul>
              <button type="button" class="text-btn" onClick={() => revoke(store, lines)}>
                {words.correct.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function awayFrom(store: Store, placeId: string): Claim[] {
  const now = claimsById(store.index);
  const lines = linesByClaim(store.log.value);
  return [...store.machine.values()].filter((claim) => {
    if (claim.placeId !== placeId || !lines.has(claim.id)) return false;
    const current = now.get(claim.id);
    return current ? current.claim.placeId !== placeId : isRejected(lines.get(claim.id) ?? []);
  });
}

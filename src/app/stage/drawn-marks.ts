import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { stateAt } from '../../timeline/mark-state.ts';
import { claimsById } from '../corrections/claim-state.ts';
import { claimState } from '../dossier/Claims.tsx';
import type { Store } from '../state/store.ts';

/**
 * The marks on the map and the numbers of their places: those of the moment, or with a report open all that it tells
 * of, numbered by its first claim at each place. Denied claims and wide places are never among them.
 */
export function drawnMarks(store: Store): { marks: ShownMark[]; numbers: Map<string, number> } {
  const report = store.view.report.value;
  const numbers = new Map<string, number>();
  if (report === null) {
    const shown = store.shown.value.filter(({ feature }) => !isOffMap(feature));
    return { marks: withReviewed(store, shown), numbers };
  }
  const marks = new Map<string, ShownMark>();
  (store.index.inReport.get(report) ?? []).forEach(({ claim, feature, layer }, i) => {
    if (isOffMap(feature) || claim.status === 'denied' || feature.properties.status === 'denied') return;
    const state = stateAt(feature, layer, store.moment.value) ?? claimState(claim, layer);
    if (!marks.has(feature.id)) marks.set(feature.id, { feature, layer, state });
    if (!numbers.has(claim.placeId)) numbers.set(claim.placeId, i + 1);
  });
  return { marks: [...marks.values()], numbers };
}

/** The mark of the claim under review is drawn whatever the day. */
function withReviewed(store: Store, shown: ShownMark[]): ShownMark[] {
  const id = store.view.review.value ? store.view.claim.value : null;
  const entry = id === null ? undefined : claimsById(store.index).get(id);
  if (!entry || isOffMap(entry.feature) || shown.some(({ feature }) => feature.id === entry.feature.id)) return shown;
  const { feature, layer, claim } = entry;
  return [...shown, { feature, layer, state: claimState(claim, layer) }];
}

/** The place with the ring: that of the claim under review, of the open report's active claim or of a name pointed at, else the dossier's. */
export function selectedPlace(store: Store): string | null {
  const report = store.view.report.value;
  if (report === null && store.view.review.value) {
    const reviewed = store.view.claim.value;
    return (reviewed !== null && claimsById(store.index).get(reviewed)?.claim.placeId) || null;
  }
  if (report === null) return store.view.place.value;
  const pointed = store.pointed.value;
  if (pointed !== null) return pointed;
  const active = store.view.claim.value;
  const entry = store.index.inReport.get(report)?.find(({ claim }) => claim.id === active);
  return entry?.claim.placeId ?? null;
}

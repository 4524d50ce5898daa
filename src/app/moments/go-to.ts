import { batch } from '@preact/signals';
import { dayOf } from '../../contract/day.ts';
import type { NamedMoment } from '../../contract/named-moment.ts';
import { windowOf } from '../../timeline/moment.ts';
import { select } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** Brings time and map to a named moment and closes what lies over the map. */
export function goTo(store: Store, { day, from, view }: NamedMoment): void {
  batch(() => {
    store.playing.value = false;
    select(store, null);
    store.view.mode.value = from === undefined ? 'as-of' : 'between';
    store.view.day.value = dayOf(day);
    store.view.from.value = from === undefined ? null : dayOf(from);
    // Not as a link asks: what closes over the map moves its padding, and that would end the flight.
    store.flight.value = { ...view };
  });
}

/** The index of the named moment that time stands at, -1 where it stands at none; wherever the map looks. */
export function standingAt(store: Store): number {
  const now = store.moment.value;
  const window = windowOf(now);
  return (store.edition.info.moments ?? []).findIndex((one) =>
    one.from === undefined
      ? now.mode === 'as-of' && now.day === dayOf(one.day)
      : now.mode === 'between' && window.from === dayOf(one.from) && window.to === dayOf(one.day),
  );
}

import { effect } from '@preact/signals';
import { render } from 'preact';
import { cursorOf } from '../../timeline/moment.ts';
import { longDay } from '../i18n/format.ts';
import type { CreateMap } from '../stage/MapStage.tsx';
import { untilLeft } from '../state/browser.ts';
import { type AddressBar, startLink } from '../state/link.ts';
import { startPlayer, type Timers } from '../state/player.ts';
import { unsettled } from '../state/settled.ts';
import { editionTitle, type Surroundings } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { LargeApp } from './LargeApp.tsx';
import type { LargeEdition } from './large-edition.ts';
import { createLargeStore, type LargeStore } from './large-store.ts';

/** Time without input after which a step counts as settled. */
const SETTLE_MS = 180;

/** Shows a large edition in an element. */
export function startLarge(
  root: HTMLElement,
  large: LargeEdition,
  view: View,
  around: Surroundings,
  page: { createMap: CreateMap; bar: AddressBar; timers: Timers },
): LargeStore {
  const store = createLargeStore(large, view, around);
  effect(() => {
    document.documentElement.dataset.theme = store.theme.value;
  });
  effect(() => {
    document.documentElement.lang = store.language.value;
    document.title = `${editionTitle(store)} – ${store.words.value.app.name}`;
  });
  let timer: number | null = null;
  const settle = () => {
    timer = null;
    const moment = store.moment.peek();
    const last = store.settled.peek().moment;
    const step = last.mode === moment.mode && cursorOf(last) !== cursorOf(moment);
    store.settled.value = { ...unsettled(moment), previous: step ? last : null };
    if (store.playing.peek()) return;
    const { bases, attacks } = store.counts.peek();
    const day = longDay(cursorOf(moment), store.language.peek());
    store.announced.value = store.words.peek().dock.spoken(day, bases, attacks);
  };
  let first = true;
  const stopSettling = effect(() => {
    store.moment.value;
    if (timer !== null) page.timers.clear(timer);
    timer = first ? null : page.timers.set(settle, SETTLE_MS);
    first = false;
  });
  untilLeft(stopSettling, startPlayer(store, page.timers), startLink(store, page.bar, page.timers));
  render(<LargeApp store={store} createMap={page.createMap} />, root);
  return store;
}

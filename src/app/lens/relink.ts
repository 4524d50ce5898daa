import { batch, effect, untracked } from '@preact/signals';
import type { Feature } from '../../contract/feature.ts';
import { linesOf } from '../corrections/log.ts';
import { countByLayer } from '../state/filters.ts';
import { unsettled } from '../state/settled.ts';
import type { Linked, Store } from '../state/store.ts';
import { wireCopies } from './copies.ts';
import { CLEAR, isClear, isHeard, type Lens } from './lens.ts';
import { lensPhrases } from './lens-phrases.ts';

/** The lens of a view. */
export function lensOf(store: Store): Lens {
  const { accordingTo, without, tongues, copies, knownBy } = store.view;
  return {
    accordingTo: accordingTo.value,
    without: without.value,
    tongues: tongues.value,
    copies: copies.value,
    knownBy: knownBy.value,
  };
}

/** Ids of the wire copies of the edition as it was opened. */
export function copiesOf(store: Store): ReadonlySet<string> {
  const index = store.openedIndex.value;
  const known = copiesByIndex.get(index);
  if (known) return known;
  const copies = wireCopies(index.reports, index.inReport);
  copiesByIndex.set(index, copies);
  return copies;
}
const copiesByIndex = new WeakMap<object, ReadonlySet<string>>();

/** What keeps the map to the lens and the corrections. `ready`: what was asked for at the start is there, or cannot be had. */
export interface Relinking {
  ready: Promise<void>;
  stop(): void;
}

/**
 * Links the claims anew whenever the lens, the corrections or the opened edition change, through the worker of
 * the store's tools. Marks that came out otherwise carry the ring of change, and the live region says what is now shown.
 */
export function startRelinking(store: Store): Relinking {
  let asked = 0;
  let opened: { edition: unknown; places: unknown } | null = null;
  const started: Promise<void>[] = [];
  let shown: Lens = CLEAR;
  const show = (linked: Linked | null, lens: Lens): void => {
    const ring = !starting && same(lens, shown);
    shown = lens;
    untracked(() => present(store, linked, lens, ring));
  };
  let starting = true;
  const stop = effect(() => {
    const lens = lensOf(store);
    const corrections = linesOf(store.log.value);
    const edition = store.opened.value;
    const extra = store.extraPlaces.value;
    asked++;
    const own = asked;
    if (isClear(lens) && corrections.length === 0) {
      if (store.linked.peek() !== null) show(null, lens);
      return;
    }
    const copies = copiesOf(store);
    const heard = isClear(lens)
      ? null
      : edition.reports.reports.filter((report) => isHeard(lens, report, copies)).map(({ id }) => id);
    const answer = (async () => {
      const worker = await store.tools.worker();
      if (opened?.edition !== edition || opened.places !== extra) {
        opened = { edition, places: extra };
        const places = [...store.openedIndex.peek().places.values(), ...extra];
        const claims = [...store.machine.values()].map(({ claim }) => claim);
        await worker.ask('open', { claims, places, reports: edition.reports.reports });
      }
      if (own !== asked) return;
      const linked = await worker.ask('link', { corrections, ...(heard ? { reports: heard } : {}) });
      if (own === asked) show(linked, lens);
    })().catch(() => {
      opened = null;
      if (own === asked) store.notice.value = store.words.peek().lens.failed;
    });
    if (starting) started.push(answer);
  });
  const ready = Promise.all(started).then(() => {
    starting = false;
  });
  return { ready, stop };
}

function same(a: Lens, b: Lens): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Puts layers in place, rings what is new or otherwise than before where that is asked, and says what is shown. */
function present(store: Store, linked: Linked | null, lens: Lens, ring: boolean): void {
  const told = ({ feature }: { feature: Feature }): string => JSON.stringify(feature.properties);
  const before = ring ? new Map(store.timeline.entries.map((entry) => [entry.feature.id, told(entry)])) : null;
  batch(() => {
    store.linked.value = linked;
    const shown = store.shown.value;
    const changed = before ? shown.filter((mark) => before.get(mark.feature.id) !== told(mark)) : [];
    store.settled.value = {
      ...unsettled(store.moment.value),
      changed: new Set(changed.map(({ feature }) => feature.id)),
    };
    const words = store.words.value;
    const phrases = lensPhrases(lens, words, store.language.value);
    const { bases, attacks } = countByLayer(shown);
    store.announced.value = words.lens.spoken(phrases.join(', '), bases, attacks);
  });
}

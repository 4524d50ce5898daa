import { batch, effect, untracked } from '@preact/signals';
import type { Feature } from '../../contract/feature.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { isAsBuilt, linesOf } from '../corrections/log.ts';
import { countByLayer } from '../state/filters.ts';
import { unsettled } from '../state/settled.ts';
import type { Linked, Store } from '../state/store.ts';
import { wireCopies } from './copies.ts';
import { CLEAR, isClear, isHeard, type Lens } from './lens.ts';
import { lensPhrases } from './lens-phrases.ts';

/** The lens of a view. */
export function lensOf({ view }: Pick<Store, 'view'>): Lens {
  const { accordingTo, without, tongues, copies, knownBy } = view;
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
  /** What the worker gives with no more corrections than the edition's own, and under which lens: what changes are told by. */
  let plain: { linked: Linked; key: string } | null = null;
  let before: Linked | null = null;
  const started: Promise<void>[] = [];
  let shownLens: Lens = CLEAR;
  let starting = true;
  const show = (linked: Linked | null, lens: Lens): void => {
    const after = linked ?? (plain?.key === JSON.stringify(lens) ? plain.linked : null);
    const ring = !starting && same(lens, shownLens) && before !== null && after !== null;
    const changed = ring && before && after ? changedIds(before, after) : new Set<string>();
    before = after;
    shownLens = lens;
    untracked(() => present(store, linked, lens, changed));
  };
  const stop = effect(() => {
    const lens = lensOf(store);
    const log = store.log.value;
    const corrections = linesOf(log);
    const asBuilt = isAsBuilt(log);
    const edition = store.opened.value;
    const extra = store.extraPlaces.value;
    asked++;
    const own = asked;
    if (isClear(lens) && asBuilt) {
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
        if (opened?.edition !== edition) plain = null;
        opened = { edition, places: extra };
        const places = [...store.openedIndex.peek().places.values(), ...extra];
        const claims = [...store.machine.values()];
        await worker.ask('open', { claims, places, reports: edition.reports.reports });
      }
      const key = JSON.stringify(lens);
      if (own === asked && !asBuilt && plain?.key !== key) {
        plain = {
          linked: await worker.ask('link', { corrections: log.built, ...(heard ? { reports: heard } : {}) }),
          key,
        };
        before ??= plain.linked;
      }
      if (own !== asked) return;
      const linked = await worker.ask('link', { corrections, ...(heard ? { reports: heard } : {}) });
      if (asBuilt) plain = { linked, key };
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

/** Ids of the features that are new or otherwise than before. */
function changedIds(before: Linked, after: Linked): Set<string> {
  const known = new Map(LAYERS.flatMap((layer) => before[layer]).map((feature) => [feature.id, told(feature)]));
  const changed = LAYERS.flatMap((layer) => after[layer]).filter((feature) => known.get(feature.id) !== told(feature));
  return new Set(changed.map(({ id }) => id));
}

const told = ({ properties }: Feature): string => JSON.stringify(properties);

/** Puts layers in place, rings what changed and says what is shown. */
function present(store: Store, linked: Linked | null, lens: Lens, changed: ReadonlySet<string>): void {
  batch(() => {
    store.linked.value = linked;
    store.settled.value = { ...unsettled(store.moment.value), changed };
    const words = store.words.value;
    const phrases = lensPhrases(lens, words, store.language.value);
    const { bases, attacks } = countByLayer(store.shown.value);
    store.announced.value = words.lens.spoken(phrases.join(', '), bases, attacks);
  });
}

import { expect, test } from 'vitest';
import { claimsById } from '../../../src/app/corrections/claim-state.ts';
import { correct, openDesk, revoke, signature } from '../../../src/app/corrections/desk.ts';
import { linesOf, linesSince } from '../../../src/app/corrections/log.ts';
import { writePatch } from '../../../src/app/corrections/patch-file.ts';
import { editionFiles } from '../../../src/app/own/edition-files.ts';
import { undoCorrection } from '../../../src/app/state/history.ts';
import type { Store } from '../../../src/app/state/store.ts';
import type { Correction } from '../../../src/contract/correction.ts';
import { KIDAL, TESSALIT } from '../../fixtures/told-edition.ts';
import { memoryShelf, settled, toldStore } from '../told-store.ts';

const by = { reason: 'Read by hand', author: 'the editors', time: '2022-01-01T00:00:00.000Z' };
const MERGED: Correction = { claim: 'tombouctou-1', change: 'merge', into: 'checkpoint-1', ...by };
const SPLIT: Correction = { claim: 'camp-left-copy-1', change: 'split', ...by };
const MOVED: Correction = { claim: 'camp-left-1', change: 'place', placeId: TESSALIT, ...by };
const REJECTED: Correction = { claim: 'camp-opened-2', change: 'reject', ...by };

/** The claims of each attack, as they are linked now. */
const attacks = (store: Store): string[][] =>
  store.edition.attacks.features.map(({ properties }) => properties.claims.map(({ id }) => id).sort()).sort();
const LINKED = [['camp-left-copy-1'], ['checkpoint-1', 'tombouctou-1']];

test('what was merged and split when the edition was built stays so under a lens and a correction', async () => {
  const { store, relinking } = toldStore('', memoryShelf(), [MERGED, SPLIT]);
  await relinking.ready;
  expect(store.linked.value).toBeNull();
  expect(attacks(store)).toEqual(LINKED);
  store.view.without.value = ['AFP'];
  await settled();
  expect(store.linked.value).not.toBeNull();
  expect(attacks(store)).toEqual(LINKED);
  store.view.without.value = [];
  correct(store, [{ claim: 'camp-left-1', change: 'status', status: 'alleged', ...signature(store, 'Hearsay') }], '');
  await settled();
  expect(attacks(store)).toEqual(LINKED);
  const changed = store.timeline.entries.filter(({ feature }) => store.settled.value.changed.has(feature.id));
  expect(changed.map(({ layer, feature }) => [layer, feature.properties.placeId])).toEqual([
    ['bases', KIDAL],
    ['withdrawals', KIDAL],
  ]);
  undoCorrection(store);
  await settled();
  expect(store.linked.value).toBeNull();
  expect(undoCorrection(store)).toBe(false);
});

test('the machine’s own reading of what was corrected at build is there, and can be gone back to', async () => {
  const { store, relinking } = toldStore('', memoryShelf(), [MOVED, REJECTED]);
  await relinking.ready;
  expect(claimsById(store.index).get('camp-left-1')?.claim.placeId).toBe(TESSALIT);
  expect(store.machine.get('camp-left-1')?.placeId).toBe(KIDAL);
  expect(claimsById(store.index).has('camp-opened-2')).toBe(false);
  expect(store.machine.get('camp-opened-2')?.quote).toContain('UN peacekeepers');
  revoke(store, [MOVED, REJECTED]);
  await settled();
  expect(claimsById(store.index).get('camp-left-1')?.claim.placeId).toBe(KIDAL);
  expect(claimsById(store.index).has('camp-opened-2')).toBe(true);
  undoCorrection(store);
  await settled();
  expect(store.linked.value).toBeNull();
});

test('the file to keep holds what was built in and what came since, each line once', () => {
  const shelf = memoryShelf();
  const { store } = toldStore('', shelf, [MERGED]);
  openDesk(store);
  expect(shelf.held.size).toBe(0);
  correct(store, [REJECTED], '');
  expect(writePatch(linesOf(store.log.value))).toBe(writePatch([MERGED, REJECTED]));
  expect(linesSince(store.log.value)).toEqual([REJECTED]);
  // Built anew with that file, the edition holds both, and the browser still has its own.
  const { store: rebuilt } = toldStore('', shelf, [MERGED, REJECTED]);
  openDesk(rebuilt);
  expect(linesOf(rebuilt.log.value)).toEqual([MERGED, REJECTED]);
  expect(linesSince(rebuilt.log.value)).toEqual([]);
});

test('a saved edition is linked with the corrections that hold, and says so itself', async () => {
  const { store } = toldStore('', memoryShelf(), [MERGED, SPLIT]);
  correct(store, [MOVED], '');
  const files = new Map<string, string>();
  for await (const { path, bytes } of editionFiles(store)) files.set(path, new TextDecoder().decode(bytes));
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
  expect(json('edition.json').corrections).toBe('corrections.json');
  expect(json('corrections.json').corrections).toEqual([MERGED, SPLIT, MOVED]);
  expect(json('corrections.json').readings).toMatchObject([{ id: 'camp-left-1', placeId: KIDAL }]);
  expect(json('withdrawals.geojson').features).toMatchObject([{ properties: { placeId: TESSALIT } }]);
  expect(json('attacks.geojson').features).toHaveLength(2);
});

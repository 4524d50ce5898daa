import { expect, test } from 'vitest';
import { claimNow, isRejected, linesByClaim } from '../../../src/app/corrections/claim-state.ts';
import {
  authorOf,
  correct,
  loadPatch,
  openDesk,
  revoke,
  setAuthor,
  signature,
} from '../../../src/app/corrections/desk.ts';
import { linesOf } from '../../../src/app/corrections/log.ts';
import { readPatch, writePatch } from '../../../src/app/corrections/patch-file.ts';
import { hasKept, storageKey } from '../../../src/app/corrections/storage-key.ts';
import { redoCorrection, undoCorrection } from '../../../src/app/state/history.ts';
import type { Store } from '../../../src/app/state/store.ts';
import { memoryShelf, settled, toldStore } from '../told-store.ts';

const reports = (store: Store) => store.opened.value.reports.reports;
const reject = (store: Store, claim: string) =>
  correct(store, [{ claim, change: 'reject', ...signature(store, 'Not an event') }], 'said');

test('what was corrected is there on the next visit, with its undo', () => {
  const shelf = memoryShelf();
  const { store } = toldStore('', shelf);
  openDesk(store);
  expect(shelf.held.size).toBe(0);
  reject(store, 'checkpoint-1');
  reject(store, 'tombouctou-1');
  undoCorrection(store);
  expect(hasKept(shelf, storageKey(reports(store)))).toBe(true);

  const { store: again } = toldStore('', shelf);
  openDesk(again);
  expect(linesOf(again.log.value)).toEqual(linesOf(store.log.value));
  expect(linesOf(again.log.value)).toHaveLength(1);
  redoCorrection(again);
  expect(linesOf(again.log.value)).toHaveLength(2);
});

test('the key goes by the reports, not by the edition nor by their order', () => {
  const { store } = toldStore();
  const list = reports(store);
  expect(storageKey([...list].reverse())).toBe(storageKey(list));
  expect(storageKey(list.slice(1))).not.toBe(storageKey(list));
  expect(storageKey(list.map((one, i) => (i === 0 ? { ...one, sha256: 'f'.repeat(64) } : one)))).not.toBe(
    storageKey(list),
  );
});

test('a full shelf and a missing one are said, and the corrections hold for the visit', () => {
  const { store } = toldStore('', memoryShelf(60));
  reject(store, 'checkpoint-1');
  expect(store.keeping.value).toBe('full');
  expect(store.notice.value).toContain('no room left');
  expect(linesOf(store.log.value)).toHaveLength(1);
  const { store: bare } = toldStore('', null);
  reject(bare, 'checkpoint-1');
  expect(bare.keeping.value).toBe('blocked');
  expect(linesOf(bare.log.value)).toHaveLength(1);
});

test('a damaged shelf gives what can be read and loses nothing', () => {
  const shelf = memoryShelf();
  const { store } = toldStore('', shelf);
  const key = storageKey(reports(store));
  const good = { claim: 'checkpoint-1', change: 'accept', ...signature(store, 'Checked') };
  const damaged = JSON.stringify({ done: [{ add: [good, { change: 'dance' }] }] });
  shelf.held.set(key, damaged);
  openDesk(store);
  expect(linesOf(store.log.value)).toEqual([good]);
  expect(store.notice.value).toContain('damaged');
  expect([...shelf.held.values()]).toContain(damaged);
});

test('a rejected claim leaves the map, and its machine reading stays at hand', async () => {
  const { store, relinking } = toldStore('#t=2021-05-20&memory=365');
  await relinking.ready;
  reject(store, 'tombouctou-1');
  await settled();
  expect(store.index.inReport.has('tombouctou')).toBe(false);
  expect(claimNow(store, 'tombouctou-1')?.claim.quote).toContain('roquette');
  const lines = linesByClaim(store.log.value).get('tombouctou-1') ?? [];
  expect(isRejected(lines)).toBe(true);
  revoke(store, lines);
  await settled();
  expect(store.index.inReport.has('tombouctou')).toBe(true);
});

test('corrections are signed with a name that is kept', () => {
  const shelf = memoryShelf();
  const { store } = toldStore('', shelf);
  setAuthor(store, '  M. Keïta ');
  expect(signature(store, 'Checked')).toMatchObject({ author: 'M. Keïta', reason: 'Checked' });
  expect(authorOf(toldStore('', shelf).store)).toBe('M. Keïta');
  const { store: bare } = toldStore('', null);
  setAuthor(bare, 'A. B.');
  expect(authorOf(bare)).toBe('A. B.');
});

test('a file is read line by line: what holds is added once, what does not is told', async () => {
  const { store } = toldStore();
  const line = { claim: 'checkpoint-1', change: 'accept', ...signature(store, 'Checked') } as const;
  const text = `\ufeff${JSON.stringify(line)}\n\n{"change":"dance"}\nnot json\n`;
  const first = await loadPatch(store, text);
  expect(first.added).toBe(1);
  expect(first.bad.map((bad) => bad.line)).toEqual([3, 4]);
  expect((await loadPatch(store, text)).added).toBe(0);
  expect(readPatch(writePatch(linesOf(store.log.value))).corrections).toEqual([line]);
});

test('a correction whose claim is gone is told and stays in the file', async () => {
  const { store, relinking } = toldStore();
  await relinking.ready;
  const gone = { claim: 'nowhere', change: 'reject', ...signature(store, 'Checked') } as const;
  await loadPatch(store, writePatch([gone]));
  await settled();
  expect(store.linked.value?.problems.map(({ code }) => code)).toEqual(['correction-without-claim']);
  expect(writePatch(linesOf(store.log.value))).toContain('nowhere');
});

test('a lens that leaves a report out leaves its corrections alone', async () => {
  const { store, relinking } = toldStore('#by=AFP');
  await relinking.ready;
  reject(store, 'checkpoint-1');
  await settled();
  expect(store.linked.value?.problems).toEqual([]);
});

test('an added claim is on the map with its quote', async () => {
  const { store, relinking } = toldStore('#t=2021-10-30&memory=365');
  await relinking.ready;
  const quote = 'The last trucks drove south to Gao.';
  const text = (await store.loadReport('camp-left'))?.text ?? '';
  const start = text.indexOf(quote);
  correct(
    store,
    [
      {
        change: 'add',
        report: 'camp-left',
        layer: 'withdrawals',
        action: 'withdrawal',
        status: 'reported',
        start,
        end: start + quote.length,
        quote,
        placeId: 'gn:2457163',
        from: '2021-10-12',
        to: '2021-10-12',
        precision: 'day',
        force: 'FR',
        ...signature(store, 'Missed'),
      },
    ],
    'said',
  );
  await settled();
  const added = store.index.inReport.get('camp-left')?.find(({ claim }) => claim.quote === quote);
  expect(added?.layer).toBe('withdrawals');
  expect(store.machine.has(added?.claim.id ?? '')).toBe(false);
});

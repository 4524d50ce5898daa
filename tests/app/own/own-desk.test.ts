import { expect, test } from 'vitest';
import { addSources, cancelReading, ownDesk, removeOwn, type Source } from '../../../src/app/own/own-desk.ts';
import { createStore, type Store } from '../../../src/app/state/store.ts';
import { readHash } from '../../../src/app/state/url-hash.ts';
import type { Edition } from '../../../src/contract/edition.ts';
import type { WorkerClient } from '../../../src/worker/client.ts';
import { toldEdition } from '../../fixtures/told-edition.ts';
import { fileOf, SOURCES } from '../../places/gazetteer-fixture.ts';
import { answersAsWorker, memoryShelf } from '../told-store.ts';

const GAZETTEER = fileOf(SOURCES);
const SAID = '---\npublished: 2022-05-02\npublisher: Test Wire\n---\nGunmen attacked a camp in Gao on 1 May 2022.\n';

function source(name: string, text: string, size = text.length): Source {
  return { name, size, bytes: async () => new TextEncoder().encode(text) };
}

function emptyHanded(): Store {
  const { edition, reports } = toldEdition();
  return createStore(edition, 0, readHash(''), {
    language: 'en',
    theme: 'light',
    loadReport: async (id) => reports.find((report) => report.id === id) ?? null,
    tools: { worker: () => Promise.reject(new Error()), shelf: memoryShelf(), gazetteer: '', now: () => new Date(0) },
  });
}

const worker = (): WorkerClient => answersAsWorker(async () => GAZETTEER);

test('a report is read, linked with what is there, shown as the user’s own, and taken out again', async () => {
  const store = emptyHanded();
  const before = store.opened.peek();
  await addSources(store, [source('note.md', SAID)], worker);
  expect(ownDesk(store).files.value.map(({ name, state }) => [name, state])).toEqual([['note.md', 'read']]);
  expect([...store.own.value.reports.keys()]).toEqual(['note']);
  const reports = store.opened.value.reports.reports;
  expect(reports).toHaveLength(before.reports.reports.length + 1);
  expect(reports.find(({ id }) => id === 'note')).toMatchObject({ publisher: 'Test Wire', published: '2022-05-02' });
  const claims = store.index.inReport.get('note') ?? [];
  expect(claims.map(({ claim, layer }) => [layer, claim.from])).toEqual([['attacks', '2022-05-01']]);
  expect((await store.loadReport('note'))?.text).toContain('Gunmen');
  expect(store.settled.value.changed.has(claims[0]?.feature.id ?? '')).toBe(true);
  // What the edition said before is still there.
  const told = [...store.machine.keys()].filter((id) => id !== claims[0]?.claim.id);
  expect(told.sort()).toEqual(claimIds(before));
  await removeOwn(store, 'note', worker);
  expect(store.opened.value).toBe(before);
  expect(ownDesk(store).files.value).toEqual([]);
});

test('what cannot be read, is there already or has a taken name says so, and the rest goes on', async () => {
  const store = emptyHanded();
  const [first] = store.opened.peek().reports.reports;
  await addSources(
    store,
    [
      source('empty.txt', ''),
      source('scan.pdf', '%PDF-1.7\u0000\u0001\u0002\u0000'),
      source('huge.txt', 'x', 65_000_000),
      source('note.md', SAID),
      source('again.md', SAID),
      source(`${first?.id}.md`, SAID.replace('1 May', '2 May')),
    ],
    worker,
  );
  const told = ownDesk(store).files.value.map(({ name, state, read }) => [
    name.split('.')[0],
    state,
    read?.problems[0]?.code,
  ]);
  expect(told).toEqual([
    ['empty', 'skipped', 'unreadable-empty'],
    ['scan', 'skipped', 'unreadable-binary'],
    ['huge', 'skipped', 'unreadable-too-large'],
    ['note', 'read', undefined],
    ['again', 'skipped', 'same-report'],
    [first?.id, 'read', 'same-id'],
  ]);
  expect([...store.own.value.reports.keys()]).toEqual(['note', `${first?.id}-2`]);
});

test('a reports.csv gives the reports dropped with it their metadata', async () => {
  const store = emptyHanded();
  const csv = 'file,title,publisher,published\nnote.txt,A raid,Test Wire,2022-05-02\n';
  await addSources(store, [source('note.txt', 'Gunmen attacked Gao.'), source('reports.csv', csv)], worker);
  expect(store.own.value.reports.get('note')).toMatchObject({ title: 'A raid', published: '2022-05-02' });
});

test('stopping keeps what was read and marks the rest as not read', async () => {
  const store = emptyHanded();
  let started = 0;
  const start = (): WorkerClient => {
    const inner = worker();
    started++;
    if (started > 1) return inner;
    let reject: (reason: Error) => void = () => {};
    return {
      ask(kind, ask) {
        if (kind === 'read' && (ask as { name: string }).name === 'slow.md') {
          return new Promise((_, no) => {
            reject = no;
            queueMicrotask(() => cancelReading(store));
          });
        }
        return inner.ask(kind, ask);
      },
      end: () => reject(new Error('The worker was ended.')),
    };
  };
  await addSources(store, [source('note.md', SAID), source('slow.md', SAID), source('last.md', SAID)], start);
  expect(ownDesk(store).files.value.map(({ state }) => state)).toEqual(['read', 'cancelled', 'cancelled']);
  expect(ownDesk(store).failure.value).toBeNull();
  expect([...store.own.value.reports.keys()]).toEqual(['note']);
  expect(store.own.value.progress).toBeNull();
});

test('a gazetteer that cannot be had is told, and nothing is added', async () => {
  const store = emptyHanded();
  const broken = (): WorkerClient =>
    answersAsWorker(async () => {
      throw new Error('gazetteer.bin: 404');
    });
  await addSources(store, [source('note.md', SAID)], broken);
  expect(ownDesk(store).failure.value).toBe('gazetteer.bin: 404');
  expect(store.own.value.reports.size).toBe(0);
});

function claimIds({ bases, attacks, withdrawals }: Edition): string[] {
  const features = [bases, attacks, withdrawals].flatMap((layer) => layer.features);
  return [...new Set(features.flatMap(({ properties }) => properties.claims.map(({ id }) => id)))].sort();
}

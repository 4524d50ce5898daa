import { describe, expect, test } from 'vitest';
import { type LargeEdition, type LargeSource, openLarge } from '../../../src/app/large/large-edition.ts';
import { createLargeStore } from '../../../src/app/large/large-store.ts';
import { DEFAULT_VIEW } from '../../../src/app/state/view.ts';
import type { EditionFile } from '../../../src/contract/edition.ts';
import { packEvents } from '../../../src/contract/events-bin.ts';
import { LAYERS } from '../../../src/contract/vocabulary.ts';
import { buildStore } from '../../../src/tables/event-store.ts';
import { arrangedOf } from '../../../src/worker/columns-work.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition: EDITION } = fixtureEdition();

const INFO: EditionFile = { ...EDITION.info, events: 'events.bin' };
const AROUND = { language: 'en', theme: 'light', loadReport: async () => null } as const;

/** The small edition as a large one lies in its folder: columns, and layer files with a feature a line. */
function folder(): { files: Map<string, Uint8Array>; asked: string[]; source: LargeSource } {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const store = buildStore();
  const head = '{\n"features": [\n';
  for (const layer of LAYERS) {
    const lines = EDITION[layer].features.map((feature) => JSON.stringify(feature));
    for (const [i, feature] of EDITION[layer].features.entries()) {
      store.add(feature, layer, new TextEncoder().encode(lines[i]).length + 2);
    }
    files.set(`${layer}.geojson`, new TextEncoder().encode(`${head}${lines.join(',\n')}\n]\n}\n`));
  }
  const at = { bases: head.length, attacks: head.length, withdrawals: head.length };
  files.set('events.bin', packEvents(store.finish(INFO.dateline, at)));
  const json: Record<string, unknown> = { 'reports.json': EDITION.reports, 'problems.json': EDITION.problems };
  return {
    files,
    asked,
    source: {
      json: async (file) => json[file] ?? null,
      columns: async () => arrangedOf(files.get('events.bin')?.slice().buffer ?? new ArrayBuffer(0)),
      async part(file, from, to) {
        asked.push(file);
        return files.get(file)?.subarray(from, to) ?? null;
      },
    },
  };
}

async function opened(source: LargeSource): Promise<LargeEdition> {
  const answer = await openLarge(INFO, source);
  if (!answer.ok) throw new Error(answer.failure.kind);
  return answer.large;
}

describe('a large edition', () => {
  test('opens on its columns alone and fetches whole features by their bytes', async () => {
    const { source, asked } = folder();
    const large = await opened(source);
    expect(asked).toEqual([]);
    const rows = [...Array(large.timeline.columns.length).keys()];
    const found = await large.features(rows);
    const all = LAYERS.flatMap((layer) => EDITION[layer].features.map((feature) => ({ feature, layer })));
    const { line } = large.store.events;
    const wanted = rows.map((row) => all[line[large.timeline.columns.source[row] as number] as number]);
    expect(found).toEqual(wanted);
    expect(asked).toHaveLength(rows.length);
  });

  test('says which file is missing or damaged', async () => {
    const { source } = folder();
    const none = await openLarge(INFO, { ...source, columns: async () => ({ missing: true }) });
    expect(none).toEqual({ ok: false, failure: { kind: 'missing', file: 'events.bin' } });
    const cut = await openLarge(INFO, { ...source, columns: async () => arrangedOf(new ArrayBuffer(3)) });
    expect(cut).toMatchObject({ ok: false, failure: { kind: 'damaged', file: 'events.bin' } });
  });

  test('leaves out features that a server does not give in parts', async () => {
    const { source } = folder();
    const large = await opened({ ...source, part: async () => null });
    expect(await large.features([0, 1])).toEqual([]);
  });
});

describe('the store of a large edition', () => {
  test('counts what is drawn without a single feature', async () => {
    const { source, asked } = folder();
    const large = await opened(source);
    const store = createLargeStore(large, { ...DEFAULT_VIEW, day: large.timeline.extent?.to ?? null }, AROUND);
    large.timeline.moveTo(store.moment.value);
    const shown = [...large.timeline.shownRows()].flatMap((row) => large.timeline.mark(row) ?? []);
    for (const layer of LAYERS) {
      expect(store.counts.value[layer]).toBe(shown.filter((mark) => mark.layer === layer).length);
    }
    const force = large.timeline.columns.forces[0] as string;
    store.view.forces.value = [force];
    const own = shown.filter(
      ({ feature: { properties: p }, layer }) => (layer === 'attacks' ? p.target : p.force) === force,
    );
    const total = (of: typeof store) => LAYERS.reduce((sum, layer) => sum + of.counts.value[layer], 0);
    expect(total(store)).toBe(own.length);
    store.view.forces.value = [];
    expect(total(store)).toBe(shown.length);
    expect(asked).toEqual([]);
    const linked = createLargeStore(await opened(source), { ...DEFAULT_VIEW, forces: [force] }, AROUND);
    linked.view.day.value = large.timeline.extent?.to ?? null;
    expect(total(linked)).toBe(own.length);
  });

  test('counts the first moment once', async () => {
    const large = await opened(folder().source);
    const { moveTo, keepForces } = large.timeline;
    const calls: string[] = [];
    large.timeline.moveTo = (moment) => {
      calls.push('moveTo');
      moveTo(moment);
    };
    large.timeline.keepForces = (codes) => {
      calls.push('keepForces');
      keepForces(codes);
    };
    const store = createLargeStore(large, DEFAULT_VIEW, AROUND);
    store.now.value;
    expect(calls).toEqual(['moveTo']);
    store.view.forces.value = [large.timeline.columns.forces[0] as string];
    store.now.value;
    expect(calls).toEqual(['moveTo', 'keepForces', 'moveTo']);
  });

  test('holds the marks, claims and reports of a place once it was opened', async () => {
    const large = await opened(folder().source);
    const store = createLargeStore(large, DEFAULT_VIEW, AROUND);
    const [place] = EDITION.attacks.features.map(({ properties }) => properties.placeId);
    const row = store.placeRow(place as string);
    await store.openRows([...large.timeline.rowsAt(row)]);
    const features = store.index.atPlace
      .get(place as string)
      ?.map(({ feature }) => feature.id)
      .sort();
    const wanted = LAYERS.flatMap((layer) => EDITION[layer].features).filter(
      ({ properties: p }) => p.placeId === place && p.status !== 'denied' && (p.from ?? p.to ?? p.openedTo) !== null,
    );
    expect(features).toEqual(wanted.map(({ id }) => id).sort());
    expect(store.index.places.get(place as string)?.name).toBe(wanted[0]?.properties.placeName);
    const report = wanted[0]?.properties.claims[0]?.report as string;
    expect(store.index.reports.get(report)?.id).toBe(report);
    expect(store.index.inReport.get(report)?.length).toBeGreaterThan(0);
    await store.openRows([...large.timeline.rowsAt(row)]);
    expect(store.index.atPlace.get(place as string)).toHaveLength(wanted.length);
  });
});

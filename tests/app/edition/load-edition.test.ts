import { expect, test } from 'vitest';
import { loadEdition, loadReport } from '../../../src/app/edition/load-edition.ts';
import { EDITION_FILES } from '../../../src/contract/edition.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition, reports } = fixtureEdition();

/** The fixture as files, some of them replaced; `null` is a missing file. */
function folder(changes: Record<string, unknown> = {}) {
  const files: Record<string, unknown> = Object.fromEntries(
    (Object.keys(EDITION_FILES) as (keyof typeof EDITION_FILES)[]).map((part) => [
      EDITION_FILES[part][0],
      edition[part],
    ]),
  );
  for (const report of reports) files[`reports/${report.id}.json`] = report;
  Object.assign(files, changes);
  return async (file: string) => structuredClone(files[file] ?? null);
}

test('a whole edition is loaded', async () => {
  const loaded = await loadEdition(folder());
  expect(loaded).toEqual({ ok: true, edition, skipped: [] });
});

test('corrections are loaded where the edition names them; one broken line is left out, a missing file is told', async () => {
  const line = { claim: 'c1', change: 'accept', reason: 'Read', author: '', time: '2026-01-02T00:00:00.000Z' };
  const file = { dateline: edition.info.dateline, corrections: [line, { claim: 'c2' }], readings: [] };
  const info = { ...edition.info, corrections: 'corrections.json' };
  const loaded = await loadEdition(folder({ 'edition.json': info, 'corrections.json': file }));
  if (!loaded.ok) throw new Error('not loaded');
  expect(loaded.edition.corrections?.corrections).toEqual([line]);
  expect(loaded.skipped).toMatchObject([{ file: 'corrections.json', index: 1 }]);
  expect(await loadEdition(folder({ 'edition.json': info }))).toEqual({
    ok: false,
    failure: { kind: 'missing', file: 'corrections.json' },
  });
});

test('one broken feature is left out and counted', async () => {
  const [first, ...rest] = edition.attacks.features;
  const broken = { ...first, geometry: { type: 'Point', coordinates: [999, 0] } };
  const loaded = await loadEdition(folder({ 'attacks.geojson': { ...edition.attacks, features: [broken, ...rest] } }));
  if (!loaded.ok) throw new Error('not loaded');
  expect(loaded.edition.attacks.features).toEqual(rest);
  expect(loaded.skipped).toMatchObject([{ file: 'attacks.geojson', index: 0 }]);
});

test('a missing file, a damaged one and another schema are told apart', async () => {
  expect(await loadEdition(folder({ 'bases.geojson': null }))).toEqual({
    ok: false,
    failure: { kind: 'missing', file: 'bases.geojson' },
  });
  expect(await loadEdition(folder({ 'reports.json': 'text' }))).toMatchObject({
    ok: false,
    failure: { kind: 'damaged', file: 'reports.json' },
  });
  const other = { ...edition.info, dateline: { ...edition.info.dateline, schema: '7' } };
  expect(await loadEdition(folder({ 'edition.json': other }))).toEqual({
    ok: false,
    failure: { kind: 'schema', file: 'edition.json', found: '7', expected: '1' },
  });
});

test('a file that cannot be read as JSON is damaged', async () => {
  const whole = folder();
  const loaded = await loadEdition(async (file) => {
    if (file === 'places.geojson') throw new SyntaxError('not JSON');
    return whole(file);
  });
  expect(loaded).toMatchObject({ ok: false, failure: { kind: 'damaged', file: 'places.geojson' } });
});

test('a report is loaded, a damaged or missing one is null', async () => {
  expect(await loadReport(folder(), 'jowhar-2022')).toMatchObject({ id: 'jowhar-2022' });
  expect(await loadReport(folder(), 'nowhere')).toBeNull();
  expect(await loadReport(folder({ 'reports/jowhar-2022.json': { id: 3 } }), 'jowhar-2022')).toBeNull();
});

test('who waits hears how many files have come', async () => {
  const heard: string[] = [];
  await loadEdition(folder(), (come, files) => heard.push(`${come}/${files}`));
  expect(heard).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
});

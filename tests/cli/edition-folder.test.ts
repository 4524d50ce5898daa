import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition, replaceFolder, writeEdition } from '../../src/cli/edition-folder.ts';
import { InputError } from '../../src/cli/failure.ts';
import type { Edition } from '../../src/contract/edition.ts';
import { temporaryFolder } from './folder.ts';

const dateline = { edition: '00000000', generated: '2022-01-20', schema: '1' as const };
const layer = { type: 'FeatureCollection' as const, dateline, features: [] };
const edition: Edition = {
  info: { dateline, title: 'Nothing yet', forces: [] },
  attacks: layer,
  bases: layer,
  withdrawals: layer,
  places: layer,
  reports: { dateline, reports: [] },
  problems: { dateline, problems: [{ report: 'a', code: 'total', message: 'A total.' }] },
};

test('an edition comes back as it was written', async () => {
  const folder = join(temporaryFolder(), 'new/edition');
  await writeEdition(folder, edition, []);
  expect(await readEdition(folder)).toEqual(edition);
});

test('the corrections that an edition was linked with are written and read with it', async () => {
  const folder = join(temporaryFolder(), 'edition');
  const line = { claim: 'c1', change: 'accept' as const, reason: 'Read', author: '', time: '2026-01-02T00:00:00.000Z' };
  const corrected: Edition = {
    ...edition,
    info: { ...edition.info, corrections: 'corrections.json' },
    corrections: { dateline, corrections: [line], readings: [] },
  };
  await writeEdition(folder, corrected, []);
  expect(await readEdition(folder)).toEqual(corrected);
  writeFileSync(join(folder, 'corrections.json'), '{}');
  await expect(readEdition(folder)).rejects.toThrow(/corrections\.json is not as the schema says/);
});

test('writing again replaces the whole folder but keeps the corrections', async () => {
  const folder = join(temporaryFolder(), 'edition');
  await writeEdition(folder, edition, []);
  writeFileSync(join(folder, 'corrections.ndjson'), '{"kept":true}\n');
  writeFileSync(join(folder, 'reports/old.json'), '{}');
  await writeEdition(folder, edition, []);
  expect(readFileSync(join(folder, 'corrections.ndjson'), 'utf8')).toBe('{"kept":true}\n');
  expect(readdirSync(join(folder, 'reports'))).toEqual([]);
  expect(readdirSync(join(folder, '..'))).toEqual(['edition']);
});

test('a folder of other files is left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'thesis.docx'), 'x');
  await expect(writeEdition(folder, edition, [])).rejects.toThrow(/holds other files/);
  expect(readdirSync(folder)).toEqual(['thesis.docx']);
});

test('a failure while writing leaves the old folder and no remains', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'edition');
  await writeEdition(folder, edition, []);
  const before = readFileSync(join(folder, 'edition.json'), 'utf8');
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  await expect(
    replaceFolder(folder, 'edition.json', 'an edition', async (aside) => {
      writeFileSync(join(aside, 'edition.json'), 'half');
      throw full;
    }),
  ).rejects.toThrow(/the disk is full/);
  expect(readFileSync(join(folder, 'edition.json'), 'utf8')).toBe(before);
  expect(readdirSync(parent)).toEqual(['edition']);
});

test('a path through a file cannot be written, in one line', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'x');
  const failure = writeEdition(join(folder, 'file/edition'), edition, []);
  await expect(failure).rejects.toThrow(InputError);
  await expect(failure).rejects.toThrow(/cannot be written: a part of its path is a file/);
});

test('what is no edition, damaged or of another schema is said', async () => {
  const folder = join(temporaryFolder(), 'edition');
  await expect(readEdition(folder)).rejects.toThrow(/is not an edition/);
  mkdirSync(folder);
  writeFileSync(join(folder, 'edition.json'), '{');
  await expect(readEdition(folder)).rejects.toThrow(/is damaged/);
  writeFileSync(
    join(folder, 'edition.json'),
    JSON.stringify({ ...edition.info, dateline: { ...dateline, schema: '9' } }),
  );
  await expect(readEdition(folder)).rejects.toThrow(/reads schema 1/);
});

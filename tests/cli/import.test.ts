import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { checkEdition, readEdition, writeEdition } from '../../src/cli/edition-folder.ts';
import { main } from '../../src/cli/main.ts';
import { unpackEvents } from '../../src/contract/events-bin.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { featureRanges } from '../../src/timeline/feature-range.ts';
import { temporaryFolder } from './folder.ts';
import { ROOT } from './run.ts';

const ACLED = join(import.meta.dirname, '../fixtures/tables/acled-shaped.csv');

/** Runs a command in this process and gathers what it says. */
async function run(args: readonly string[], input = ''): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const terminal: Terminal = {
    input: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    write: async () => undefined,
    say: (line) => said.push(line),
    progress: () => undefined,
    env: {},
  };
  return { code: await main(args, terminal), said };
}

test('a table becomes an edition that follows the contract, and says what was left out', async () => {
  const out = join(temporaryFolder(), 'edition');
  const { code, said } = await run(['import', ACLED, '--out', out]);
  expect(code).toBe(1);
  expect(said).toEqual([
    'Read as an ACLED table, utf-8.',
    expect.stringContaining('ACLED asks for a citation'),
    '1 row left out (duplicate-id): an earlier row has the same id (line 7).',
    '1 row left out (no-layer): neither an attack, nor a base, nor a withdrawal (line 5).',
    `${out}: 4 of 6 rows at 4 places: 1 base, 3 attacks`,
  ]);
  const edition = await readEdition(out);
  expect(edition.info).toMatchObject({ title: 'Mali and Niger', dateline: { generated: '2021-06-20' } });
  expect(edition.attacks.features).toHaveLength(3);
  expect(edition.attacks.bbox).toEqual([-3.1, 14.1, 1.45, 15.6512]);
  expect(edition.places.features).toHaveLength(4);
  const report = JSON.parse(readFileSync(join(out, 'reports/acled-shaped-0001.json'), 'utf8'));
  const claim = edition.attacks.features[0]?.properties.claims[0];
  expect(report.text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
});

test('the same table gives the same bytes', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) await run(['import', ACLED, '--out', join(folder, name)]);
  for (const name of readdirSync(join(folder, 'a'))) {
    if (name.includes('.'))
      expect(readFileSync(join(folder, 'a', name))).toEqual(readFileSync(join(folder, 'b', name)));
  }
});

describe('nothing is half-imported', () => {
  test('where the table cannot be used', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'edition');
    const table = join(folder, 'table.csv');
    await run(['import', ACLED, '--out', out]);
    const before = readFileSync(join(out, 'edition.json'), 'utf8');
    writeFileSync(table, 'colour,size\nred,large\n');
    const { code, said } = await run(['import', table, '--out', out]);
    expect(code).toBe(1);
    expect(said[0]).toMatch(/^table\.csv: no column for date, lat, lon was found.*Nothing was written\.$/);
    expect(readFileSync(join(out, 'edition.json'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['edition', 'table.csv']);
  });

  test('where somebody ends the program meanwhile', async () => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [
      join(ROOT, 'bin/dateline.mjs'),
      'import',
      '-',
      '--out',
      join(folder, 'out'),
    ]);
    child.stdin.write(readFileSync(ACLED));
    await expect.poll(() => readdirSync(folder), { timeout: 10_000 }).toEqual([expect.stringMatching(/^\.out-/)]);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('where there is no table', async () => {
    const folder = temporaryFolder();
    const { code, said } = await run(['import', join(folder, 'none.csv'), '--out', join(folder, 'edition')]);
    expect([code, said]).toEqual([1, [`${join(folder, 'none.csv')} cannot be read: it does not exist.`]]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  [['import', ACLED], 'import needs --out.'],
  [['import', '--out', 'x'], 'import takes one table.'],
  [['import', ACLED, '--out', 'x', '--map', 'colour=red'], '--map: "colour=red" is no field=column'],
  [['import', ACLED, '--out', 'x', '--layer', 'towns'], '--layer wants attacks, bases or withdrawals'],
  [['import', ACLED, '--out', 'x', '--dates', 'american'], '--dates wants day-first or month-first'],
  [['import', ACLED, '--out', 'x', '--generated', 'today'], '--generated wants a day'],
  [['export', 'x', '--out', 'x.csv'], '--out wants a file that ends in .parquet'],
])('%j is wrong use', async (args, message) => {
  const { code, said } = await run(args);
  expect(code).toBe(2);
  expect(said.join('\n')).toContain(message);
});

test('a check says what each column is taken for, and writes nothing', async () => {
  const folder = temporaryFolder();
  const table = join(folder, 'table.csv');
  writeFileSync(table, 'Jour,Lat,Lon,Pays\n03/05/2021,-0.1,16.2,Mali\n');
  const { code, said } = await run(['import', table, '--check', '--map', 'country=Pays']);
  expect(code).toBe(0);
  expect(said).toEqual([
    'table.csv is read as a table of events.',
    'date = Jour (guessed): 03/05/2021',
    'lat = Lat (guessed): -0.1',
    'lon = Lon (guessed): 16.2',
    'country = Pays: Mali',
    'Latitude and longitude are exchanged and would be turned.',
    'Dates can be read day or month first and would be read day first; see --dates.',
  ]);
  expect(readdirSync(folder)).toEqual(['table.csv']);
});

test('a table comes in by standard input, and guesses are said', async () => {
  const out = join(temporaryFolder(), 'edition');
  const { code, said } = await run(['import', '-', '--out', out], 'Jour,Lat,Lon\n2021-05-03,16.2,-0.1\n');
  expect(code).toBe(0);
  expect(said[1]).toBe('Columns were guessed; if a guess is wrong, say so: --map date=Jour,lat=Lat,lon=Lon');
});

describe('an edition of more than 20,000 features', { timeout: 60_000 }, () => {
  const rows = Array.from(
    { length: 20_001 },
    (_, i) => `${i},2021-05-${String((i % 28) + 1).padStart(2, '0')},16.2,${i % 50},Wêll ${i}`,
  );
  const table = `id,date,lat,lon,place\n${rows.join('\n')}\n`;

  /** The features that the ranges of an events.bin point at. */
  function featuresByRange(folder: string): string[] {
    const bytes = gunzipSync(readFileSync(join(folder, 'events.bin')));
    const unpacked = unpackEvents(new Uint8Array(bytes).buffer);
    if ('damaged' in unpacked) throw new Error(unpacked.damaged);
    const rangeOf = featureRanges(unpacked.store);
    const files = Object.fromEntries(LAYERS.map((layer) => [layer, readFileSync(join(folder, `${layer}.geojson`))]));
    return [0, 1, 777, 20_000].map((line) => {
      const range = rangeOf(unpacked.store.events.line.indexOf(line));
      if (!range) throw new Error(`no line ${line}`);
      return JSON.parse(String(files[range.layer]?.subarray(range.from, range.to))).id;
    });
  }

  test('has an events.bin that finds each feature in its layer file', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'edition');
    expect((await run(['import', '-', '--out', out], table)).code).toBe(0);
    expect(featuresByRange(out)).toEqual([
      'standard-input-0',
      'standard-input-1',
      'standard-input-777',
      'standard-input-20000',
    ]);
    await checkEdition(out);
    const again = join(folder, 'again');
    await writeEdition(again, await readEdition(out), []);
    expect(featuresByRange(again)).toEqual(featuresByRange(out));
    writeFileSync(join(out, 'events.bin'), 'not gzip');
    await expect(checkEdition(out)).rejects.toThrow('is damaged: it is not gzipped');
  });

  test('is exported as GeoParquet', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    await run(['import', '-', '--out', join(folder, 'edition')], table);
    const out = join(folder, 'all.parquet');
    expect((await run(['export', join(folder, 'edition'), '--out', out])).code).toBe(0);
    const file = new Uint8Array(readFileSync(out)).buffer;
    const found = await parquetReadObjects({ file, rowStart: 777, rowEnd: 778 });
    expect(found[0]).toMatchObject({ id: 'standard-input-777', placeName: 'Wêll 777' });
  });
});

test('what is to be known of a table as a whole is said, whatever it is', async () => {
  const rows = ['03/05/2020', '04/06/2020'].map((date, id) => `${id},${date},16.27,-0.04,Gao,Mali`);
  const table = ['id,date,lat,lon,place,country', ...rows].join('\n');
  const { code, said } = await run(['import', '-', '--out', join(temporaryFolder(), 'edition')], table);
  expect(code).toBe(0);
  expect(said).toContain(
    'standard input has dates that can be read day or month first; they are read day first (--dates says otherwise).',
  );
});

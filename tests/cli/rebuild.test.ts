import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { ROOT } from './run.ts';

const BUILDS = 'dateline: building the gazetteer, once after a change of its sources; it can take a moment\n';

/** A checkout whose command line is built already, and whose gazetteer is one table in capitals. */
const FILES: Readonly<Record<string, string>> = {
  'dist/cli/main.js': "export const main = async () => (console.log('ran'), 0);",
  'dist/.cli': '',
  'src/places/capitals.ts': 'export const capitals = (text: string): string => text.toUpperCase();',
  'src/places/mentions.ts': '',
  'geodata/gazetteer/towns.tsv': 'Gao',
  'geodata/gazetteer/context.tsv': '',
  'package.json': '{ "type": "module" }',
  'package-lock.json': '{}',
  'scripts/gazetteer.ts': `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { capitals } from '../src/places/capitals.ts';
    export function writeGazetteers(root: string): string[] {
      const table = root + '/geodata/gazetteer/towns.tsv';
      writeFileSync(root + '/dist/gazetteer.bin', capitals(readFileSync(table, 'utf8')));
      return [table];
    }`,
};

function checkout(): { write: (file: string, text: string) => void; run: () => Promise<object> } {
  const folder = temporaryFolder();
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  const never = new Date('2100-01-01');
  utimesSync(join(folder, 'dist/.cli'), never, never);
  for (const file of ['bin/dateline.mjs', 'scripts/build.mjs']) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    write,
    run: async () => {
      const said = await promisify(execFile)(process.execPath, [join(folder, 'bin/dateline.mjs'), 'help']);
      return { ...said, gazetteer: readFileSync(join(folder, 'dist/gazetteer.bin'), 'utf8') };
    },
  };
}

describe('the command line of a checkout', () => {
  test('says on stderr that it builds a missing gazetteer, and leaves a fresh one alone in silence', async () => {
    const { run } = checkout();
    expect(await run()).toEqual({ stdout: 'ran\n', stderr: BUILDS, gazetteer: 'GAO' });
    expect(await run()).toEqual({ stdout: 'ran\n', stderr: '', gazetteer: 'GAO' });
  });

  test('builds the gazetteer anew after a change of what it is made of, and of nothing else', async () => {
    const { write, run } = checkout();
    await run();
    write('geodata/gazetteer/context.tsv', 'word');
    write('src/places/mentions.ts', 'export const mentions = [];');
    expect(await run()).toMatchObject({ stderr: '', gazetteer: 'GAO' });
    write('geodata/gazetteer/towns.tsv', 'Kidal');
    expect(await run()).toMatchObject({ stderr: BUILDS, gazetteer: 'KIDAL' });
    write('src/places/capitals.ts', 'export const capitals = (text: string): string => text;');
    expect(await run()).toMatchObject({ stderr: BUILDS, gazetteer: 'Kidal' });
    write('package-lock.json', '{ "packages": {} }');
    expect(await run()).toMatchObject({ stderr: BUILDS, gazetteer: 'Kidal' });
    write('dist/.gazetteer', '');
    expect(await run()).toMatchObject({ stderr: BUILDS, gazetteer: 'Kidal' });
  });
});

test('the gazetteer is known to be made of its tables and of the modules that build it', () => {
  const sources = readFileSync(join(ROOT, 'dist/.gazetteer'), 'utf8').split('\n');
  expect(sources).toEqual(
    expect.arrayContaining([
      'scripts/gazetteer.ts',
      'src/places/words.ts',
      'src/text/character.ts',
      'geodata/lexicon/stop-words.tsv',
      'geodata/gazetteer/words.tsv',
      'geodata/gazetteer/settlements.tsv',
      'package-lock.json',
    ]),
  );
  expect(sources).not.toContain('geodata/gazetteer/context.tsv');
});

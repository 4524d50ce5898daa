import { describe, expect, test } from 'vitest';
import { importTable } from '../../src/tables/import-table.ts';
import { inspectTable } from '../../src/tables/inspect-table.ts';
import { MAX_ROW } from '../../src/tables/row-splitter.ts';
import { imported } from './imported.ts';

const HEAD = 'id,date,lat,lon,place,country,notes';
const good = (id: number) => `${id},2021-05-03,16.27,-0.04,Gao,Mali,said to be so`;
const table = (...rows: string[]) => [HEAD, ...rows].join('\n');

/** What a bad table must say: how many rows for which reason, and in words with the line and the mend. */
interface Case {
  what: string;
  bytes: string | Uint8Array;
  kept: number;
  rejected: [string, number][];
  said: string[];
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const CASES: Case[] = [
  {
    what: 'a broken quote',
    bytes: table(good(1), '2,2021-05-03,16.27,-0.04,"Gao,Mali,x', good(3)),
    kept: 2,
    rejected: [['broken-quote', 1]],
    said: [
      'table.csv line 3 is left out: a quote is not closed where it should be; double quotes inside a quoted cell.',
    ],
  },
  {
    what: 'mixed line ends',
    bytes: `${HEAD}\r\n${good(1)}\n${good(2)}\r${good(3)}\r\n\n${good(4)}`,
    kept: 4,
    rejected: [],
    said: [],
  },
  {
    what: 'mixed line ends and a row that is cut by one',
    bytes: `${HEAD}\r\n${good(1)}\r2,2021-05-03,16.27\r\n${good(3)}\n`,
    kept: 2,
    rejected: [['wrong-width', 1]],
    said: ['table.csv line 3 is left out: not as many cells as the header has; check the quotes around commas.'],
  },
  {
    what: 'an encoding that is not UTF-8',
    bytes: latin(table(good(1), '2,2021-05-03,16.27,-0.04,Ménaka,Mali,déjà')),
    kept: 2,
    rejected: [],
    said: ['table.csv is not UTF-8; it is read as windows-1252.'],
  },
  {
    what: 'UTF-8 with broken bytes',
    bytes: Uint8Array.from([
      ...new TextEncoder().encode(
        table(good(1), '2,2021-05-03,16.27,-0.04,Ménaka,Mali,déjà', '3,2021-05-03,16.27,-0.04,B'),
      ),
      0xff,
      0xfe,
      ...new TextEncoder().encode('x,Mali,y'),
    ]),
    kept: 3,
    rejected: [],
    said: ['table.csv has 2 signs that are not utf-8, shown as \ufffd.'],
  },
  {
    what: 'UTF-8 with one broken byte',
    bytes: Uint8Array.from([
      ...new TextEncoder().encode(table('1,2021-05-03,16.27,-0.04,Ménaka,Mali,a', '2,2021-05-03,16.27,-0.04,B')),
      0xff,
      ...new TextEncoder().encode('x,Mali,y'),
    ]),
    kept: 2,
    rejected: [],
    said: ['table.csv has 1 sign that is not utf-8, shown as \ufffd.'],
  },
  {
    what: 'latitude and longitude exchanged throughout',
    bytes: table('1,2021-05-03,-0.04,16.27,Gao,Mali,a', '2,2021-05-04,-4.2,14.5,Mopti,Mali,b'),
    kept: 2,
    rejected: [],
    said: ['table.csv has latitude and longitude exchanged in all rows; they are turned.'],
  },
  {
    what: 'latitude and longitude exchanged in a row',
    bytes: table(good(1), '2,2021-05-03,-0.04,16.27,Gao,Mali,a', good(3)),
    kept: 2,
    rejected: [['swapped-coordinates', 1]],
    said: ['table.csv line 3 is left out: latitude and longitude are exchanged; put each in its own column.'],
  },
  {
    what: 'coordinates that are no degrees, and some in minutes and seconds',
    bytes: table(
      good(1),
      '2,2021-05-03,1627,-0.04,Gao,Mali,a',
      `3,2021-05-03,"16° 16' 12""N",0°02′24″O,Gao,Mali,b`,
      `4,2021-05-03,16°75'N,0°2'W,Gao,Mali,c`,
    ),
    kept: 2,
    rejected: [['bad-coordinates', 2]],
    said: [3, 5].map(
      (line) =>
        `table.csv line ${line} is left out: the coordinates are no degrees of latitude and longitude; write them as 16.27 and -0.04.`,
    ),
  },
  {
    what: 'dates in four formats and one that is none',
    bytes: table(
      good(1),
      '2,25/05/2021,16.27,-0.04,Gao,Mali,a',
      '3,25 May 2021,16.27,-0.04,Gao,Mali,b',
      '4,44341,16.27,-0.04,Gao,Mali,c',
      '5,soon,16.27,-0.04,Gao,Mali,d',
    ),
    kept: 4,
    rejected: [['bad-date', 1]],
    said: ['table.csv line 6 is left out: the date cannot be read; write it as YYYY-MM-DD.'],
  },
  {
    what: 'a column of dates of which most are none',
    bytes: table(good(1), ...[2, 3, 4].map((id) => `${id},soon,16.27,-0.04,Gao,Mali,d`)),
    kept: 1,
    rejected: [['bad-date', 3]],
    said: [3, 4, 5].map(
      (line) => `table.csv line ${line} is left out: the date cannot be read; write it as YYYY-MM-DD.`,
    ),
  },
  {
    what: 'an order of day and month that shows only late',
    bytes: table(
      ...Array.from({ length: 2100 }, (_, id) => `${id},03/05/2021,16.27,-0.04,Gao,Mali,a`),
      '9001,05/25/2021,16.27,-0.04,Gao,Mali,b',
    ),
    kept: 2100,
    rejected: [['bad-date', 1]],
    said: [
      'table.csv is read day first, but 1 date in it can only be read month first; import it again with --dates month-first.',
      'table.csv line 2102 is left out: the date cannot be read; write it as YYYY-MM-DD.',
    ],
  },
];

describe('a bad table says how many rows it lost and why', () => {
  test.each(CASES)('$what', ({ bytes, kept, rejected, said }) => {
    for (const piece of [7, 1 << 20]) {
      const { result, features, reports } = imported(bytes, {}, piece);
      expect(features).toHaveLength(kept);
      expect(result.rejected).toEqual(rejected);
      expect(result.rows).toBe(kept + rejected.reduce((sum, [, count]) => sum + count, 0));
      expect(result.problems.map(({ message }) => message)).toEqual(said);
      // What was left out stands in no report either: each paragraph is a row that was kept.
      expect(reports.flatMap(({ text }) => text.split('\n\n'))).toHaveLength(kept);
    }
  });
});

describe('a table that is one line', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('of a gigabyte is refused as too long, and nothing of it is imported', () => {
    const features: string[] = [];
    const importing = importTable(
      { file: 'long.csv', sha256: () => '0'.repeat(64) },
      { feature: ({ id }) => features.push(id), report: ({ id }) => features.push(id) },
    );
    const piece = bytes(`${'2021-05-03,16.27,-0.04,'.repeat(1 << 16)}`);
    for (let i = 0; i < 700; i++) importing.push(piece);
    expect(importing.finish()).toEqual({
      code: 'no-usable-row',
      unusable: 'No row of long.csv can be used (1 too-long: longer than a megabyte; check the line ends).',
      rejected: [['too-long', 1]],
    });
    expect(features).toEqual([]);
  });

  test('is known by its first megabyte', () => {
    expect(inspectTable(bytes('x,'.repeat(MAX_ROW / 2)), { file: 'long.csv' })).toEqual({
      code: 'no-whole-row',
      unusable: 'long.csv has no whole row in its first megabyte; check the line ends.',
    });
    expect(inspectTable(bytes('a,b\n'), { file: 'short.csv' })).toEqual({
      code: 'no-rows',
      unusable: 'short.csv has no rows.',
    });
  });
});

test('a table whose first line is a row already is not read without it', () => {
  const rows = [1, 2, 3].map(good).join('\n');
  const { unusable } = inspectTable(new TextEncoder().encode(rows), { file: 'table.csv' }) as { unusable: string };
  expect(unusable).toBe('table.csv has no line of column names; put one above its rows.');
});

describe('a file that is no table', () => {
  const codeOf = (bytes: Uint8Array): unknown[] => {
    const said: string[] = [];
    const importing = importTable(
      { file: 'table.csv', sha256: () => '' },
      { feature: ({ id }) => said.push(id), report: ({ id }) => said.push(id) },
    );
    importing.push(bytes);
    const looked = inspectTable(bytes, { file: 'table.csv' });
    const found = importing.finish();
    if (!('unusable' in looked) || !('unusable' in found)) throw new Error('it is read as a table');
    return [looked.code, looked.unusable, found.code, found.unusable, said];
  };

  test('is told from text: a spreadsheet, an archive', () => {
    const packed = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    packed.set([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
    const sheet = new Uint8Array(5000);
    sheet.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const why =
      'table.csv cannot be read as a table: it is not text; save it as CSV if it is a spreadsheet, unpack it if it is packed.';
    for (const bytes of [packed, sheet]) expect(codeOf(bytes)).toEqual(['no-text', why, 'no-text', why, []]);
  });

  test('has a line of column names that cannot be read: the next line is not taken for it', () => {
    const bytes = new TextEncoder().encode([HEAD.replace('place', '"place'), good(1), good(2)].join('\n'));
    const why =
      'table.csv cannot be read as a table: a quote in its line of column names is broken; double quotes inside a quoted name.';
    expect(codeOf(bytes)).toEqual(['broken-header', why, 'broken-header', why, []]);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { MAX_ROW, splitRows } from '../../src/tables/row-splitter.ts';

/** Rows and faults of a text that comes in pieces of the given length. */
function split(text: string, piece = text.length || 1, delimiter = ',', only?: Uint8Array) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const bad: [string, number][] = [];
  const splitter = splitRows(delimiter, {
    row: (cells, line) => {
      rows.push(cells);
      lines.push(line);
    },
    bad: (reason, line) => bad.push([reason, line]),
  });
  if (only) splitter.only(only);
  for (let at = 0; at < text.length; at += piece) splitter.push(text.slice(at, at + piece));
  splitter.finish();
  return { rows, lines, bad };
}

test('any line end ends a row, also mixed', () => {
  expect(split('a,b\r\n1,2\n3,4\r5,6\r\n\r\n7,8').rows).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
    ['7', '8'],
  ]);
  expect(split('a,b\r\n1,2\n3,4\r5,6').lines).toEqual([1, 2, 3, 4]);
});

test('quoted cells hold delimiters, quotes and line ends', () => {
  const { rows, lines } = split('a,b\n"1,""x""","two\nlines"\n3,4\n');
  expect(rows).toEqual([
    ['a', 'b'],
    ['1,"x"', 'two\nlines'],
    ['3', '4'],
  ]);
  expect(lines).toEqual([1, 2, 4]);
});

test('where the pieces are cut makes no difference', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
      fc.integer({ min: 1, max: 9 }),
      (table, piece) => {
        const text = table.map((row) => row.join(',')).join('\n');
        expect(split(text, piece)).toEqual(split(text));
      },
    ),
    { numRuns: 500 },
  );
});

test('cells that nobody reads are left empty, and nothing else is read otherwise', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (table, piece, quotes) => {
        const text = quotes ? Papa.unparse(table, { quotes: true }) : table.map((row) => row.join(',')).join('\n');
        const whole = split(text, piece);
        const some = split(text, piece, ',', Uint8Array.of(1, 0, 1));
        expect([some.lines, some.bad]).toEqual([whole.lines, whole.bad]);
        expect(some.rows).toEqual(whole.rows.map((row) => row.map((value, i) => (i === 0 || i === 2 ? value : ''))));
      },
    ),
    { numRuns: 300 },
  );
  expect(split('a,"x""y",c\n1,"2\n3",4\n5,6,7', 4, ',', Uint8Array.of(1, 0, 1))).toMatchObject({
    rows: [
      ['a', '', 'c'],
      ['1', '', '4'],
      ['5', '', '7'],
    ],
    lines: [1, 2, 4],
  });
});

test('a sound table reads as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' ', 'é') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      (table, piece) => {
        const text = Papa.unparse(table, { newline: '\r\n', quotes: true });
        expect(split(text, piece).rows).toEqual(table);
      },
    ),
  );
});

describe('a broken quote', () => {
  test('that never closes costs its line and no other', () => {
    const { rows, bad } = split('a,b\n1,"two\n3,4\n5,6\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(bad).toEqual([['broken-quote', 2]]);
  });

  test('that closes in a later row costs its line and no other', () => {
    const { rows, bad } = split('a,b\n1,"two\n3,"four"\n5,6\n');
    expect(rows.slice(1)).toEqual([
      ['3', 'four'],
      ['5', '6'],
    ]);
    expect(bad).toEqual([['broken-quote', 2]]);
  });

  test('that closes so that the row is too wide or narrow is found by the width', () => {
    const { rows, bad } = split('a,b,c\n1,"x,2\n3,4,y",5,6\n7,8,9\n');
    expect(rows.at(-1)).toEqual(['7', '8', '9']);
    expect(bad[0]).toEqual(['broken-quote', 2]);
  });

  test('followed by a letter is not guessed at', () => {
    expect(split('a,b\n1,"he "said" so"\n3,4').bad).toEqual([['broken-quote', 2]]);
  });

  test('in every line is met in linear time', () => {
    const lines = 20_000;
    const { rows, bad } = split(`a,b\n${'1,"x\n'.repeat(lines)}`, 1 << 16);
    expect(rows).toHaveLength(1);
    expect(bad).toHaveLength(lines);
  });

  test('is an ordinary sign in a table cut by tabs', () => {
    expect(split('a\tb\n1\t"x\n', 3, '\t')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '"x'],
      ],
      bad: [],
    });
  });
});

test('a line without end is passed over in pieces, and the next row is read', () => {
  const splitter = { rows: 0, bad: [] as string[] };
  const reader = splitRows(',', { row: () => splitter.rows++, bad: (reason) => splitter.bad.push(reason) });
  reader.push('a,b\n');
  const piece = 'x'.repeat(MAX_ROW);
  for (let i = 0; i < 64; i++) reader.push(piece);
  reader.push('\n1,2\n');
  reader.finish();
  expect(splitter).toEqual({ rows: 2, bad: ['too-long'] });
});

import { expect, test } from 'vitest';
import { publishedRange } from '../../src/reading/given.ts';
import { readReportsTable } from '../../src/reading/reports-table.ts';

test('rows by file name, in any order of columns, quoted cells whole', () => {
  const { rows, problems } = readReportsTable(
    'published,File,title\r\n2022-01-20,a.txt,"Troops, and a ""base"""\r\n,b.txt,\r\n',
  );
  expect(problems).toEqual([]);
  expect(rows.get('a.txt')).toEqual({
    title: 'Troops, and a "base"',
    published: { from: '2022-01-20', to: '2022-01-20' },
  });
  expect(rows.get('b.txt')).toEqual({});
});

test('a table without a file column is said and not used', () => {
  const { rows, problems } = readReportsTable('name,title\na.txt,A\n');
  expect(rows.size).toBe(0);
  expect(problems.map((problem) => problem.code)).toEqual(['broken-table']);
});

test('a broken quote ends the table there', () => {
  const { rows, problems } = readReportsTable('file,title\na.txt,A\nb.txt,"B\nc.txt,C\n');
  expect([...rows.keys()]).toEqual(['a.txt']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('row 3');
});

test('a date that is none is said with its file', () => {
  const { rows, problems } = readReportsTable('file,published\na.txt,20/01/2022\n');
  expect(rows.get('a.txt')).toEqual({});
  expect(problems).toMatchObject([{ file: 'a.txt', code: 'bad-published' }]);
});

test('publication dates: day, month, year, time of day dropped', () => {
  expect(publishedRange('2022-03')).toEqual({ from: '2022-03-01', to: '2022-03-31' });
  expect(publishedRange('2024-02')?.to).toBe('2024-02-29');
  expect(publishedRange('2022')).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  expect(publishedRange('2022-01-20T23:30:00Z')).toEqual({ from: '2022-01-20', to: '2022-01-20' });
  for (const bad of ['2022-13', '2022-02-30', '22', 'March 2022']) expect(publishedRange(bad), bad).toBeNull();
});

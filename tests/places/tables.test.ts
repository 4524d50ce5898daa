import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../geodata/gazetteer/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

describe.each(files)('%s', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [header = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');

  test('says where it comes from and under which licence', () => {
    expect(comments.join(' ')).toMatch(/CC0|CC BY|public domain|MIT/);
  });

  test('has as many cells in each row as its header', () => {
    for (const row of rows) expect(row.split('\t'), row).toHaveLength(columns.length);
  });

  test('is sorted by code unit and has no row twice', () => {
    expect(rows).toEqual([...new Set(rows)].sort());
  });

  if (columns.includes('lat')) {
    test('has points on Earth and a radius with each', () => {
      const [lat, lon, radius] = ['lat', 'lon', 'radius'].map((column) => columns.indexOf(column));
      for (const row of rows) {
        const cells = row.split('\t');
        if (cells[lat!] === '') continue;
        expect(Math.abs(Number(cells[lat!])), row).toBeLessThanOrEqual(90);
        expect(Math.abs(Number(cells[lon!])), row).toBeLessThanOrEqual(180);
        if (name !== 'admin1.tsv' && radius! >= 0) expect(Number(cells[radius!]), row).toBeGreaterThan(0);
      }
    });
  }

  if (name === 'supplement.tsv') {
    test('names the source of every point', () => {
      for (const row of rows) expect(row.split('\t')[columns.indexOf('source')], row).toMatch(/\w{4}/);
    });
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { rowsOf } from '../../src/text/table.ts';
import { dateline, ROOT } from '../cli/run.ts';

/**
 * sentences.tsv: news, United Nations, ministry and NGO prose in English and French, invented and written without
 * sight of the rules. `expected` lists `layer place days`: days as `from..to`, one day, or `*` for any. A mark is right
 * when its layer is and its place bears the name; other marks beside those expected are not counted against it here.
 */
interface Expected {
  layer: string;
  place: string;
  days: string;
}

/** Least shares of the expected places that are found, and of the expected days that are right to the day. */
const PLACES = 0.8;
const DAYS = 0.8;

const name = (text: string): string => fold(text).replace(/[^a-z]/g, '');
const alike = (a: string, b: string): boolean => name(a).includes(name(b)) || name(b).includes(name(a));

function expectedOf(cell: string): Expected[] {
  return cell
    .split('; ')
    .filter((one) => one !== '')
    .map((one) => {
      const words = one.split(' ');
      return { layer: words[0]!, place: words.slice(1, -1).join(' '), days: words[words.length - 1]! };
    });
}

interface Told {
  layer: string;
  placeId: string;
  from: string | null;
  to: string | null;
}

test('events of the sentences are put where and when they happened', async () => {
  const rows = rowsOf(readFileSync(join(ROOT, 'tests/golden/sentences.tsv'), 'utf8'));
  const lines = rows.map((row, i) =>
    JSON.stringify({
      id: String(i),
      text: row.text!.replaceAll(' ¶ ', '\n\n'),
      date: row.published,
      lang: row.language,
    }),
  );
  const { out } = await dateline(['claims'], `${lines.join('\n')}\n`);
  const told = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { claims: Told[]; places: { id: string; name: string }[] });
  const count = { places: 0, found: 0, days: 0, right: 0 };
  for (const [i, row] of rows.entries()) {
    for (const { layer, place, days } of expectedOf(row.expected!)) {
      const named = new Set(told[i]!.places.filter((one) => alike(one.name, place)).map(({ id }) => id));
      const marks = told[i]!.claims.filter((one) => one.layer === layer && named.has(one.placeId));
      count.places++;
      if (marks.length > 0) count.found++;
      if (days === '*') continue;
      const [from, to] = days.includes('..') ? days.split('..') : [days, days];
      count.days++;
      if (marks.some((one) => (one.from ?? '') === from && (one.to ?? '') === to)) count.right++;
    }
  }
  expect(count.places).toBeGreaterThan(200);
  expect(count.found / count.places, JSON.stringify(count)).toBeGreaterThanOrEqual(PLACES);
  expect(count.right / count.days, JSON.stringify(count)).toBeGreaterThanOrEqual(DAYS);
});

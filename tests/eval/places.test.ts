import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CORPORA, readCorpus } from '../../src/cli/eval/corpora.ts';
import { measure } from '../../src/cli/eval/measure.ts';
import { type Gazetteer, loadGazetteer } from '../../src/places/gazetteer.ts';

/** Folder that holds corpora/ and gold/; these checks run only where it is given. */
const shared = process.env.DATELINE_SHARED;
const SLACK = 0.002;

interface Printed {
  name: string;
  f1: number;
  endToEnd: number;
}

const printed: Printed[] = JSON.parse(readFileSync(new URL('places.json', import.meta.url), 'utf8'));

test('the printed figures name every corpus once', () => {
  expect(printed.map(({ name }) => name)).toEqual(CORPORA.map(({ name }) => name));
});

describe.runIf(shared)('the figures last printed still hold', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = loadGazetteer(readFileSync(new URL('../../dist/gazetteer.bin', import.meta.url)));
  });

  test.each(CORPORA)('$name', (corpus) => {
    const before = printed.find(({ name }) => name === corpus.name)!;
    const { all } = measure(readCorpus(join(shared!, 'corpora'), corpus), gazetteer);
    expect(all.f1).toBeGreaterThanOrEqual(before.f1 - SLACK);
    expect(all.endToEnd).toBeGreaterThanOrEqual(before.endToEnd - SLACK);
  });
});

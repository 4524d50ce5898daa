import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/cli/edition-folder.ts';
import { ROOT } from '../cli/run.ts';
import { marksOf, readFacts } from './chronicle.ts';

/** Least share of the table's facts that the shipped edition shows. */
const RECALL = 0.95;

test('the shipped edition shows the facts of the chronicle', async () => {
  const edition = await readEdition(join(ROOT, 'geodata/layers'));
  const facts = readFacts();
  const missed = facts.filter((fact) => marksOf(fact, edition).length === 0);
  const recall = 1 - missed.length / facts.length;
  const lines = missed.map(
    (fact) => `${fact.layer} ${fact.place} ${fact.earliest}..${fact.latest} ${fact.force} ${fact.status}`,
  );
  expect(recall, `missed:\n${lines.join('\n')}`).toBeGreaterThanOrEqual(RECALL);
});

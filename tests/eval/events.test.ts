import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gazetteer, loadGazetteer } from '../../src/places/gazetteer.ts';
import { scoreEventLocation } from './event-location.ts';
import { scoreMuc } from './muc.ts';

/** Folder that holds corpora/; these checks run only where it is given. */
const shared = process.env.DATELINE_SHARED;
const SLACK = 0.005;

describe.runIf(shared)('the reading of events holds its figures', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = loadGazetteer(readFileSync(new URL('../../dist/gazetteer.bin', import.meta.url)));
  });
  const figures = JSON.parse(readFileSync(new URL('events.json', import.meta.url), 'utf8'));
  const folder = join(shared ?? '', 'corpora/events');

  test('MUC-4', () => holds({ ...scoreMuc(folder, gazetteer, () => {}) }, figures.muc));
  test('event-location', () => holds({ ...scoreEventLocation(folder, gazetteer, () => {}) }, figures.eventLocation));
});

function holds(now: Record<string, number>, least: Record<string, number>): void {
  for (const [name, share] of Object.entries(least)) expect(now[name], name).toBeGreaterThanOrEqual(share - SLACK);
}

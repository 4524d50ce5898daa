import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EDITION_FILES, type Edition } from '../../src/contract/edition.ts';
import type { ReportFile } from '../../src/contract/report.ts';
import { fixtureEdition } from '../fixtures/edition.ts';
import { toldEdition } from '../fixtures/told-edition.ts';

/**
 * The fixture edition as a folder, gone when the test is over. `changes` maps file names to other contents; null
 * leaves a file out.
 */
export function fixtureFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  return editionFolder(fixtureEdition(), changes);
}

/** The told edition, whose claims link to its marks, as a folder. */
export function toldFolder(): string {
  return editionFolder(toldEdition(), {});
}

function editionFolder(
  { edition, reports }: { edition: Edition; reports: readonly ReportFile[] },
  changes: Readonly<Record<string, string | null>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fixture-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'reports'));
  const files: Record<string, string | null> = {};
  for (const part of Object.keys(EDITION_FILES) as (keyof typeof EDITION_FILES)[]) {
    files[EDITION_FILES[part][0]] = JSON.stringify(edition[part]);
  }
  for (const report of reports) files[`reports/${report.id}.json`] = JSON.stringify(report);
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content !== null) writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The hash of the view that most tests start from. */
export const JANUARY = '#t=2022-01-20&memory=365';

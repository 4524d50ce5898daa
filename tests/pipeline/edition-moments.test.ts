import { expect, test } from 'vitest';
import type { NamedMoment } from '../../src/contract/named-moment.ts';
import type { ReportMeta } from '../../src/contract/report.ts';
import { buildEdition } from '../../src/pipeline/edition.ts';
import { fixtureEdition } from '../fixtures/edition.ts';

const report = fixtureEdition().edition.reports.reports[0] as ReportMeta;
const text = { en: 'Keys', fr: 'Clés' };
const moment = (sources: string[]): NamedMoment => ({
  name: text,
  sentence: text,
  day: '2022-04-19',
  view: { lon: -1.3, lat: 15.8, zoom: 6 },
  sources,
});
const built = (moments: NamedMoment[]) =>
  buildEdition({ reports: [report], claims: [], places: new Map(), mentions: new Map(), problems: [], moments });

test('an edition carries its moments, and its hash tells of them', () => {
  const edition = built([moment([report.id])]);
  expect(edition.info.moments).toEqual([moment([report.id])]);
  expect(edition.info.dateline.edition).not.toBe(built([]).info.dateline.edition);
  expect(built([]).info).not.toHaveProperty('moments');
});

test('a moment that names a report which is not there is left out and told', () => {
  const edition = built([moment([report.id, 'gone'])]);
  expect(edition.info.moments).toBeUndefined();
  expect(edition.problems.problems).toMatchObject([{ report: 'gone', code: 'moment-source' }]);
});

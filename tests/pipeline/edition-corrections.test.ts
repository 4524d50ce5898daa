import { expect, test } from 'vitest';
import type { Correction } from '../../src/contract/correction.ts';
import { KIDAL, TESSALIT, toldEdition } from '../fixtures/told-edition.ts';

const by = { reason: 'Read by hand', author: 'the editors', time: '2022-01-01T00:00:00.000Z' };
const LINES: Correction[] = [
  { claim: 'tombouctou-1', change: 'merge', into: 'checkpoint-1', ...by },
  { claim: 'camp-left-1', change: 'place', placeId: TESSALIT, ...by },
  { claim: 'camp-opened-2', change: 'reject', ...by },
  { claim: 'camp-opened-1', change: 'accept', ...by },
];

test('an edition carries the corrections it was linked with and what the machine had read', () => {
  const { edition, claims } = toldEdition(LINES);
  expect(edition.info.corrections).toBe('corrections.json');
  expect(edition.corrections?.dateline).toEqual(edition.info.dateline);
  expect(edition.corrections?.corrections).toEqual(LINES);
  const read = ['camp-left-1', 'camp-opened-2'].map((id) => claims.find((claim) => claim.id === id));
  expect(edition.corrections?.readings).toEqual(read);
  expect(edition.withdrawals.features[0]?.properties.placeId).toBe(TESSALIT);
  expect(read[0]?.placeId).toBe(KIDAL);
});

test('what was corrected is part of what the edition’s hash stands for', () => {
  const hash = (lines: Correction[]) => toldEdition(lines).edition.info.dateline.edition;
  const accepted = LINES.slice(3);
  expect(hash(accepted)).not.toBe(hash([]));
  expect(hash(accepted)).not.toBe(hash(accepted.map((line) => ({ ...line, reason: 'Another' }))));
});

test('an edition without corrections has no file of them', () => {
  const { edition } = toldEdition();
  expect(edition.info).not.toHaveProperty('corrections');
  expect(edition).not.toHaveProperty('corrections');
});

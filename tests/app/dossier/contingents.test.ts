import { expect, test } from 'vitest';
import { contingentsOf } from '../../../src/app/dossier/contingents.ts';
import type { Force } from '../../../src/contract/edition.ts';

const forces = new Map<string, Force>([
  ['GUARD', { code: 'GUARD', letters: 'KM', en: 'River Guard', fr: 'Garde du fleuve' }],
]);
const base = (force: string, actor?: string) => ({ layer: 'bases' as const, force, ...(actor ? { actor } : {}) });

test('a contingent is told beside the mission whose base it holds, each once', () => {
  const claims = [base('UN', 'TD'), base('UN'), base('UN', 'TD'), base('UN', 'SN')];
  expect(contingentsOf(claims, { forces }, 'en')).toEqual(['Chadian contingent', 'Senegalese contingent']);
  expect(contingentsOf(claims, { forces }, 'fr')).toEqual(['contingent tchadien', 'contingent sénégalais']);
});

test('who is no state stands by name or by the words of the report; the force itself and attackers are no contingent', () => {
  expect(contingentsOf([base('UN', 'GUARD'), base('UN', 'engineers')], { forces }, 'fr')).toEqual([
    'Garde du fleuve',
    'engineers',
  ]);
  expect(contingentsOf([base('TD', 'TD'), { ...base('UN', 'TD'), layer: 'attacks' }], { forces }, 'en')).toEqual([]);
});

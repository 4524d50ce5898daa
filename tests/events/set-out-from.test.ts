import { expect, test } from 'vitest';
import { saidEach } from './said.ts';

test.each([
  [
    'The gunmen set off on Monday towards Gossi, where the army has a camp. The fighters stormed it at dawn and killed two soldiers.',
    'attacks Gossi',
    'en',
  ],
  [
    'Un poste a été attaqué à Gossi. Des renforts partis de Gao sont arrivés trop tard. Le camp avait été mis à sac par les jihadistes.',
    'attacks Gossi',
    'fr',
  ],
])(
  'a place that people set out for is dwelt on, and one that they set out from is not: %s',
  (text, expected, language) => {
    const attacks = saidEach(text, language).filter((line) => line.startsWith('attacks'));
    expect(attacks.length).toBeGreaterThan(0);
    expect(new Set(attacks)).toEqual(new Set([expected]));
  },
);

test('those who come from a town to help do not leave it', () => {
  expect(saidEach('Les renforts militaires partis de Gao sont arrivés trop tard.', 'fr')).toEqual([]);
});

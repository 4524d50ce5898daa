import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { markTitle } from '../../../src/app/i18n/mark-title.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import type { FeatureProperties } from '../../../src/contract/feature.ts';
import type { LayerName } from '../../../src/contract/vocabulary.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const index = indexEdition(edition);
const sample = edition.bases.features[0]?.properties as FeatureProperties;

test.each<[LayerName, Partial<FeatureProperties>, string, string]>([
  [
    'bases',
    { title: 'French base at Gao', action: 'presence', force: 'FR' },
    'French base',
    'Base des forces françaises',
  ],
  [
    'bases',
    { title: 'UN presence in Gao', action: 'presence', force: 'UN', placeKind: 'country' },
    'UN presence',
    'Présence des forces de l’ONU',
  ],
  [
    'withdrawals',
    { title: 'French withdrawal from Gao', action: 'withdrawal', force: 'FR' },
    'French withdrawal',
    'Retrait des forces françaises',
  ],
  [
    'attacks',
    { title: 'Rocket attack on United Nations at Gao', action: 'rocket-attack', target: 'UN' },
    'Rocket attack on UN forces',
    'Tir de roquettes contre les forces de l’ONU',
  ],
  ['attacks', { title: 'Attack at Gao', action: 'attack', target: 'the post' }, 'Attack', 'Attaque'],
  ['attacks', { title: 'Bomb near Gao', action: 'attack', target: 'UN' }, 'Bomb near Gao', 'Bomb near Gao'],
  ['attacks', { title: 'Riot at Gao', action: 'riot' }, 'Riot at Gao', 'Attaque'],
  [
    'bases',
    { title: 'French base at Gao', action: 'rotation', force: 'FR' },
    'French base',
    'Base des forces françaises',
  ],
  ['bases', { title: 'Super camp at Gao', action: 'rotation' }, 'Super camp at Gao', 'Super camp at Gao'],
  [
    'withdrawals',
    { title: 'French convoy from Gao', action: 'convoy', force: 'FR' },
    'French convoy from Gao',
    'Retrait des forces françaises',
  ],
])('%s %o', (layer, change, en, fr) => {
  const p = { ...sample, placeName: 'Gao', ...change };
  expect(markTitle(p, layer, index, messagesIn('en'), 'en')).toBe(en);
  expect(markTitle(p, layer, index, messagesIn('fr'), 'fr')).toBe(fr);
});

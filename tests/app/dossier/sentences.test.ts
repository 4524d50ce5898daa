import { expect, test } from 'vitest';
import { eventSentence, tollWords } from '../../../src/app/dossier/event-sentence.ts';
import { lifeSentence } from '../../../src/app/dossier/life-sentence.ts';
import { newestClaim } from '../../../src/app/dossier/OnDate.tsx';
import { differencesAt } from '../../../src/app/dossier/positions.ts';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { dayOf } from '../../../src/contract/day.ts';
import type { Feature } from '../../../src/contract/feature.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const index = indexEdition(edition);
const en = messagesIn('en');
const fr = messagesIn('fr');
const all = [...edition.bases.features, ...edition.attacks.features, ...edition.withdrawals.features];
const feature = (id: string): Feature => all.find((candidate) => candidate.id === id) as Feature;
const life = (id: string, state: Parameters<typeof lifeSentence>[1]) =>
  lifeSentence(feature(id).properties, state, en, 'en');

test('a base’s life in a sentence', () => {
  expect(life('b-kidal-un', 'open')).toBe('Opened between 1 July 2013 and 14 December 2013; closed 31 October 2023.');
  expect(life('b-kidal-fr', 'leaving')).toBe('Handing over since 12 October 2021; no source gives its last day.');
  expect(life('b-ber-un', 'unconfirmed')).toBe(
    'First named 27 March 2020; no source gives its opening; no end is known.',
  );
  expect(lifeSentence(feature('b-ber-un').properties, 'unconfirmed', en, 'en', true)).toBe(
    'First named 27 March 2020; no source gives its opening; no end is known. Drawn dotted for 92 days before that day: it may have been there already.',
  );
  expect(life('b-timbuktu-ml', 'open')).toBe('Opened 14 December 2021; last named 15 December 2021.');
  expect(lifeSentence(feature('b-kidal-fr').properties, 'leaving', fr, 'fr')).toBe(
    'Remise en cours depuis le 12 octobre 2021\u202f; aucune source ne donne le dernier jour.',
  );
});

test('tolls keep their ranges and say what is not known', () => {
  const toll = (id: string): string => tollWords(feature(id).properties, en, 'en');
  expect(toll('a-gao-2017')).toBe('37 to 80 killed');
  expect(toll('a-kerena-2021')).toBe('none killed, 20 to 28 wounded');
  expect(toll('a-kidal-2022')).toBe('toll not known');
  expect(tollWords({ killed: { min: 134, max: null } }, en, 'en')).toBe('at least 134 killed');
  expect(tollWords({ killed: { min: 37, max: 80 } }, fr, 'fr')).toBe('de 37 à 80 morts');
  expect(tollWords({ killed: 1 }, fr, 'fr')).toBe('1 mort');
  expect(eventSentence(feature('a-gao-2017').properties, 'attacks', index, en, 'en')).toBe('37 to 80 killed · On Mali');
});

test('differences keep every position with who holds it, a point told twice once', () => {
  const kidal = differencesAt(index.atPlace.get('kidal') ?? [], index, en, 'en');
  expect(kidal.map(({ type, title }) => `${type}: ${title}`)).toEqual([
    'date: French camp, Barkhane',
    'toll: Rockets on the UN camp',
    'toll: Rockets and a vehicle bomb on the UN camp',
  ]);
  expect(kidal[0]?.positions).toContainEqual({ text: '13 October 2021', publishers: ['PressAfrik'] });
  expect(kidal[2]?.positions).toEqual([
    { text: '2 killed', publishers: ['Sahel MeMo'] },
    { text: '6 killed', publishers: ['Linfo News'] },
  ]);
});

test('evidence is the newest that was published by the day', () => {
  const published = (report: string) => index.reports.get(report)?.published ?? null;
  const mark = { feature: feature('b-kidal-fr') };
  expect(newestClaim(mark, dayOf('2022-01-20') as number, published)?.report).toBe('pressafrik-2021');
  expect(newestClaim(mark, dayOf('2013-06-01') as number, published)?.report).toBe('adf-2015');
});

test('a source that gives no day holds no position on the day', () => {
  const camp = feature('b-kidal-fr');
  const claim = camp.properties.claims.find(({ phase }) => phase === 'closed');
  const undated = { ...claim!, from: null, to: null, precision: 'open' as const };
  const told = { ...camp, properties: { ...camp.properties, claims: [...camp.properties.claims, undated] } };
  const days = differencesAt([{ feature: told, layer: 'bases' }], index, en, 'en');
  expect(days[0]?.positions).toEqual(differencesAt([{ feature: camp, layer: 'bases' }], index, en, 'en')[0]?.positions);
});

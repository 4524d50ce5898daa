import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { en } from '../../../src/app/i18n/en.ts';
import { fr } from '../../../src/app/i18n/fr.ts';
import { wireCopies } from '../../../src/app/lens/copies.ts';
import { CLEAR, choiceOf, isChosen, isClear, isHeard, picksSources } from '../../../src/app/lens/lens.ts';
import { lensPhrases } from '../../../src/app/lens/lens-phrases.ts';
import { voiceOf } from '../../../src/app/lens/voice.ts';
import { voicesOf } from '../../../src/app/lens/voices.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { toldEdition } from '../../fixtures/told-edition.ts';

const index = indexEdition(toldEdition().edition);
const copies = wireCopies(index.reports, index.inReport);
const heard = (lens: Partial<typeof CLEAR>): string[] =>
  [...index.reports.values()].filter((report) => isHeard({ ...CLEAR, ...lens }, report, copies)).map(({ id }) => id);

test.each([
  ['AFP', 'AFP', null],
  ['AFP via Taipei Times', 'AFP', 'Taipei Times'],
  [' via Nowhere', ' via Nowhere', null],
  ['Via Roma', 'Via Roma', null],
])('the voice of %s is %s', (publisher, voice, carrier) => {
  expect(voiceOf(publisher)).toEqual({ voice, carrier });
});

test('a wire copy says so, or repeats every long quote of an earlier report of another publisher', () => {
  expect([...copies].sort()).toEqual(['camp-left', 'camp-left-copy']);
});

test('publishers are listed by their claims, carriers under the voice they carry', () => {
  const rows = voicesOf(index.reports, index.inReport, 'en');
  expect(rows[0]).toEqual({ voice: 'AFP', reports: 1, claims: 2, carriers: [] });
  expect(rows.find(({ voice }) => voice === 'Reuters')).toMatchObject({ carriers: ['Desert Daily'] });
});

test('a lens hears whom it names, in the languages it names, by the day it names', () => {
  expect(heard({})).toHaveLength(5);
  expect(heard({ accordingTo: ['AFP', 'Reuters'] })).toEqual(['camp-left', 'camp-opened']);
  expect(heard({ without: ['AFP', 'Reuters'] })).toEqual(['camp-left-copy', 'checkpoint', 'tombouctou']);
  expect(heard({ tongues: ['fr'] })).toEqual(['tombouctou']);
  expect(heard({ copies: false })).toEqual(['camp-opened', 'checkpoint', 'tombouctou']);
  expect(heard({ knownBy: dayOf('2021-10-20') })).toEqual(['camp-left', 'camp-opened', 'checkpoint']);
  expect(heard({ knownBy: dayOf('2021-10-19') })).toEqual(['camp-opened', 'checkpoint']);
});

test('a choice is told by the shorter list; all is no lens, none is no choice', () => {
  const all = ['A', 'B', 'C', 'D'];
  expect(choiceOf(new Set(all), all)).toEqual({ accordingTo: [], without: [] });
  expect(choiceOf(new Set(['A', 'B', 'C']), all)).toEqual({ accordingTo: [], without: ['D'] });
  expect(choiceOf(new Set(['D', 'B']), all)).toEqual({ accordingTo: ['B', 'D'], without: [] });
  expect(choiceOf(new Set(), all)).toBeNull();
  for (const chosen of [['A'], ['A', 'B'], ['B', 'C', 'D'], all]) {
    const choice = choiceOf(new Set(chosen), all);
    expect(all.filter((voice) => choice && isChosen(choice, voice))).toEqual(chosen);
  }
});

test('a lens says what it does, in both languages', () => {
  const lens = { ...CLEAR, accordingTo: ['AFP', 'Reuters'], knownBy: dayOf('2022-05-03') };
  expect(lensPhrases(lens, en, 'en')).toEqual(['According to: AFP, Reuters', 'As known on 3 May 2022']);
  expect(lensPhrases(lens, fr, 'fr')).toEqual(['Selon\u202f: AFP, Reuters', 'Tel que connu au 3 mai 2022']);
  const many = { ...CLEAR, without: ['A', 'B', 'C', 'D', 'E'], tongues: ['en', 'fr'], copies: false };
  expect(lensPhrases(many, en, 'en')).toEqual([
    'According to all but A, B, C and 2 more',
    'Only reports in English and French',
    'Without wire copies',
  ]);
  expect(lensPhrases(CLEAR, en, 'en')).toEqual([]);
  expect([isClear(CLEAR), isClear(lens), picksSources({ ...CLEAR, knownBy: 3 })]).toEqual([true, false, false]);
});

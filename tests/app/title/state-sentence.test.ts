import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import type { Language } from '../../../src/app/i18n/language.ts';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { filtered } from '../../../src/app/state/filters.ts';
import { DEFAULT_VIEW } from '../../../src/app/state/view.ts';
import { stateSentence } from '../../../src/app/title/state-sentence.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { LAYERS } from '../../../src/contract/vocabulary.ts';
import type { Moment } from '../../../src/timeline/moment.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const { edition } = fixtureEdition();
const timeline = createTimeline(edition);
const index = indexEdition(edition);
const day = (iso: string): number => dayOf(iso) as number;

function sentence(
  moment: Moment,
  language: Language,
  forces: string[] = [],
  layers: (typeof LAYERS)[number][] = [...LAYERS],
): string {
  const marks = filtered(timeline.shown(moment), { ...DEFAULT_VIEW, layers, forces }, index.reports);
  return stateSentence({ marks, moment, timeline, index, words: messagesIn(language), language });
}

const january: Moment = { mode: 'as-of', day: day('2022-01-20'), memory: 90 };

test('as of a day: who holds what, what was left, and the attacks', () => {
  expect(sentence(january, 'en')).toBe(
    'French forces hold **Gao, Gossi and Ménaka**, have left Tessalit and Timbuktu and are handing over Kidal. **1 attack** in the last 90 days.',
  );
  expect(sentence(january, 'fr')).toBe(
    'Les forces françaises tiennent **Gao, Gossi et Ménaka**, ont quitté Tessalit et Tombouctou et remettent Kidal. **1 attaque** ces 90 derniers jours.',
  );
});

test('a chosen force is the subject, and more places than four become a number', () => {
  expect(sentence(january, 'en', ['UN'])).toMatch(
    /^UN forces hold \*\*.+ and \d more\*\*\. No attack in the last 90 days\.$/,
  );
});

test('a force that gives up bases leads before one that merely holds more', () => {
  const august: Moment = { mode: 'as-of', day: day('2022-08-20'), memory: 90 };
  expect(sentence(august, 'en')).toMatch(
    /^French forces hold \*\*Niamey and Ouagadougou\*\* and have left Gao and Ménaka\./,
  );
});

test('before anything is known it says so', () => {
  const early: Moment = { mode: 'as-of', day: day('2013-01-02'), memory: 90 };
  expect(sentence(early, 'en')).toBe('No base is on record for this day. No attack in the last 90 days.');
});

test('a window counts attacks, adds the tolls as ranges and tells what opened and was left', () => {
  const window: Moment = { mode: 'between', from: day('2017-01-01'), to: day('2019-12-31') };
  expect(sentence(window, 'en')).toBe(
    '**3 attacks**, 220 to 268 killed as the sources count; they differ on 2 of the 3. French forces open **Gossi and Ménaka**.',
  );
  expect(sentence(window, 'fr')).toContain(
    '**3 attaques**, de 220 à 268 morts, selon les sources, qui divergent sur 2 des 3.',
  );
});

test('filters that hide every mark are named as the cause', () => {
  expect(sentence(january, 'en', [], [])).toBe('Nothing is shown: a filter hides every mark.');
});

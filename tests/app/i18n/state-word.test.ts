import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { stateWord } from '../../../src/app/i18n/state-word.ts';
import { dayOf } from '../../../src/contract/day.ts';
import type { Moment } from '../../../src/timeline/moment.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const timeline = createTimeline(fixtureEdition().edition);
const day = (iso: string): number => dayOf(iso) as number;

/** What is said of a base at a moment; undefined where it is not shown. */
function said(id: string, moment: Moment, language: 'en' | 'fr' = 'en'): string | undefined {
  const mark = timeline.shown(moment).find(({ feature }) => feature.id === id);
  return mark && stateWord(mark, moment, messagesIn(language));
}

test('a dotted base says whether it is dotted for what is not told yet or for what was told long ago', () => {
  const asOf = (iso: string): Moment => ({ mode: 'as-of', day: day(iso), memory: 90 });
  expect(said('b-ber-un', asOf('2019-12-20'))).toBeUndefined();
  expect(said('b-ber-un', asOf('2020-01-10'))).toBe('Perhaps there already');
  expect(said('b-ber-un', asOf('2020-01-10'), 'fr')).toBe('Peut-être déjà là');
  expect(said('b-ber-un', asOf('2020-03-28'))).toBe('Open');
  expect(said('b-ber-un', asOf('2022-01-20'))).toBe('Not named for 12 months');
});

test('the same in a window, by its last day', () => {
  const between = (from: string, to: string): Moment => ({ mode: 'between', from: day(from), to: day(to) });
  expect(said('b-ber-un', between('2019-06-01', '2020-01-10'))).toBe('Perhaps there already');
  expect(said('b-ber-un', between('2022-01-01', '2022-03-01'))).toBe('Not named for 12 months');
});

test('in French a withdrawal is announced in its own gender', () => {
  const moment: Moment = { mode: 'as-of', day: day('2022-01-20'), memory: 90 };
  const announced = timeline.shown(moment).filter(({ state }) => state === 'announced');
  const words = announced.map((mark) => [mark.layer, stateWord(mark, moment, messagesIn('fr'))]);
  expect(words.filter(([layer]) => layer === 'withdrawals').length).toBeGreaterThan(0);
  for (const [layer, word] of words) expect(word).toBe(layer === 'withdrawals' ? 'Annoncé' : 'Annoncée');
});

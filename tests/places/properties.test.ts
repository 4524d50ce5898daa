import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/contract/report.ts';
import { placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { whereabouts } from '../../src/places/whereabouts.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

function check(text: string, language: string): Mention[] {
  const mentions = findMentions(text, splitSentences(text), SMALL, { language });
  let end = 0;
  mentions.forEach((mention, i) => {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(text.slice(mention.start, mention.end)).toBe(mention.phrase);
    expect(mention.score).toBeGreaterThan(0);
    expect(mention.score).toBeLessThanOrEqual(1);
    expect(placeOf(SMALL, mention.placeId)).not.toBeNull();
    expect(placeOf(SMALL, whereabouts(text, mentions, i))).not.toBeNull();
    end = mention.end;
  });
  return mentions;
}

test('a word of kind between two names goes with the first', () => {
  const mentions = check('They met in Gao County Gao.', 'en');
  expect(mentions.map(({ phrase }) => phrase)).toEqual(['Gao County']);
});

const scrap = fc.constantFrom(
  'Gao',
  'in',
  'Mali',
  ',',
  '.',
  ' ',
  '\n',
  'N’Djamena',
  "l'",
  'd’',
  'Texas',
  'Paris',
  '20 km north of',
  '(',
  ')',
  '—',
  'Gen.',
  '\ud800',
  '\udc00',
  '\0',
  '\u202e',
  'مالي',
  '马里',
  'é',
  'e\u0301',
  '\u00a0',
  'U.S.',
  'D.C.',
  'Jackson',
  'Andrew',
  'between',
  'and',
  'région',
  'County',
  'Republic of',
  '😀',
  '-',
  '/',
  'Sahel',
  'northern',
);

describe('any text', () => {
  test('gives exact, ordered offsets and known places', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'fr', 'xx'),
        (text, language) => {
          check(text, language);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('made of scraps of reports does so too', () => {
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 60 }),
        fc.constantFrom('', ' '),
        fc.constantFrom('en', 'fr'),
        (scraps, glue, language) => {
          check(scraps.join(glue), language);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('gives the same answer twice and after other texts', () => {
    const text = 'From Tripoli, Lebanon, to Paris, Texas. Gao is in Mali.';
    const first = check(text, 'en');
    check('London, Ontario, and Athens, Georgia.', 'en');
    expect(check(text, 'en')).toEqual(first);
  });
});

describe('a very long text', () => {
  test('of one name is read to its end', () => {
    const text = 'Gao '.repeat(200_000);
    const mentions = findMentions(text, splitSentences(text), SMALL, { language: 'en' });
    for (const { start, end } of mentions.slice(-3)) expect(text.slice(start, end)).toBe('Gao');
    expect(text.length).toBe(800_000);
  });

  test('of one line without a full stop keeps its offsets', () => {
    const text = `${'word in Gao and '.repeat(120_000)}Bamako`;
    const mentions = findMentions(text, splitSentences(text), SMALL, { language: 'en' });
    expect(mentions.length).toBeGreaterThan(100_000);
    const last = mentions.at(-1)!;
    expect(text.slice(last.start, last.end)).toBe('Bamako');
  });

  test('of letters without a space, and of capitals, has no mention', () => {
    for (const text of [
      'a'.repeat(2_000_000),
      'A'.repeat(2_000_000),
      `${'A.'.repeat(300_000)}`,
      'X '.repeat(300_000),
    ]) {
      expect(findMentions(text, splitSentences(text), SMALL, { language: 'en' })).toEqual([]);
    }
  });
});

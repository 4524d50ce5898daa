import { describe, expect, test } from 'vitest';
import { caseLexiconOf } from '../../src/pipeline/case-lexicon.ts';
import { readReport } from '../../src/pipeline/read-report.ts';
import { recase } from '../../src/text/recase.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from '../places/gazetteer-fixture.ts';

const read = (text: string, language: string) =>
  readReport(
    {
      id: 'r',
      title: '',
      publisher: '',
      published: '2024-03-14',
      publishedTo: '2024-03-14',
      url: null,
      language,
      sha256: '',
      inferred: [],
      text,
    },
    SMALL,
  );

describe('a report in capitals', () => {
  test.each([
    ['en', 'MEN READING OF THEIR MISSION HEARD THAT REBELS KILLED EIGHT SOLDIERS IN AN AMBUSH NEAR GAO.', 'rebels', 8],
    ['fr', 'DES JIHADISTES ONT TUÉ SEPT CIVILS À GAO', 'jihadistes', 7],
  ])('%s: is read like any other, its quotes stay as they are', (language, text, actor, killed) => {
    const { claims, mentions } = read(text, language);
    expect(mentions.map((mention) => mention.phrase)).toEqual(['GAO']);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ layer: 'attacks', actor, killed, quote: text });
  });

  test.each([
    [
      'en',
      'A MAN READING IN NEW YORK CITY SAW THE PARIS MISSION',
      'A man reading in New York City saw the Paris mission',
    ],
    ['en', 'THE REBELS LEFT THE CAPITAL FOR PARIS', 'The rebels left the capital for Paris'],
    ['en', 'MINUSMA SAID ON MONDAY THAT IT LEFT GAO', 'MINUSMA said on Monday that it left Gao'],
    ['fr', 'LES FORCES FRANÇAISES QUITTENT MÉNAKA', 'Les forces françaises quittent Ménaka'],
  ])('%s: only names keep their capitals: %s', (language, text, expected) => {
    expect(recase(text, splitSentences(text), caseLexiconOf(SMALL, language))).toBe(expected);
  });
});

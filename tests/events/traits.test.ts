import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/dates.ts';
import { lexiconOf } from '../../src/events/lexicon.ts';
import { namedPlaces } from '../../src/events/named-place.ts';
import { parsesOf } from '../../src/events/parses.ts';
import { createThemes } from '../../src/events/theme.ts';
import { createTraitReader, type TraitReader } from '../../src/events/traits.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { mentionsOf, placeOf } from './reading.ts';

/** A reader, and the names of the traits that it numbers. */
function readerOf(): { reader: TraitReader; names: string[] } {
  const names: string[] = [];
  const reader = createTraitReader((trait) => {
    const known = names.indexOf(trait);
    return known >= 0 ? known : names.push(trait) - 1;
  });
  return { reader, names };
}

/** Names of the traits of each place that a text names, in order. */
function traitsOf(text: string, language = 'en', { reader, names } = readerOf()): Set<string>[] {
  const report = {
    id: 'r',
    title: '',
    publisher: '',
    published: null,
    publishedTo: null,
    url: null,
    language,
    sha256: '',
    inferred: [],
    text,
  };
  const lexicon = lexiconOf(language);
  const themes = createThemes(lexicon.language);
  const sentences = splitSentences(text);
  const dates = findDates(text, sentences, { published: null, language });
  const found: Set<string>[] = [];
  let before = null;
  for (const { parse } of parsesOf({ report, sentences, dates }, mentionsOf(text), lexicon)) {
    const shared = new Set<number>();
    reader.shared(shared, parse, themes.add(parse.items), before);
    before = parse;
    for (const named of namedPlaces(parse, placeOf, () => true)) {
      const all = new Set(shared);
      reader.own(all, parse, named);
      found.push(new Set([...all].map((number) => names[number]!)));
    }
  }
  return found;
}

test('a place has the verb before it, its preposition, and what it is told with', () => {
  const [gao] = traitsOf('On Monday the Danes dismantled the kitchen of their camp in Gao.');
  for (const trait of ['prep:in', 'after:dismantle', 'after.cue:close', 'head:camp', 'clause:<demonym>'])
    expect(gao).toContain(trait);
  expect(gao).not.toContain('first');
});

test('what is told of one place is not told of one past a semicolon', () => {
  const [gao, kidal] = traitsOf('The camp in Gao was closed; ministers met in Kidal.');
  expect(gao).toContain('clause:camp');
  expect(gao).not.toContain('clause:minister');
  expect(kidal).not.toContain('clause:camp');
  expect(kidal).toContain('sentence:camp');
});

test('a word counts once in a zone, numbers and names as what they are', () => {
  const [gao] = traitsOf('Two camps, three camps and a camp of 700 Danes stand near Gao.');
  expect([...gao!].filter((trait) => trait.startsWith('clause:') && trait.endsWith('camp'))).toEqual(['clause:camp']);
  expect(gao).toContain('clause:<number>');
});

test('the sentence before tells by its kinds of words only', () => {
  const [gao] = traitsOf('Soldiers marched. Gao slept.');
  expect(gao).toContain('before.class:force');
  expect([...gao!].some((trait) => trait.startsWith('before:'))).toBe(false);
  expect(gao).toContain('subject');
  expect(gao).not.toContain('opens');
});

test('who speaks in a capital is told by its traits', () => {
  const [bamako] = traitsOf('« Nous partons », a dit le ministre à Bamako.', 'fr');
  for (const trait of ['capital', 'capital:à', 'lang:fr']) expect(bamako).toContain(trait);
});

test('what a word tells does not depend on what was read before, in whatever language', () => {
  const used = readerOf();
  traitsOf('The base and the camp in Gao were closed by the French.', 'en', used);
  const french = 'La base de Gao et le camp français de Kidal ont été fermés.';
  expect(traitsOf(french, 'fr', used)).toEqual(traitsOf(french, 'fr'));
});

test('a country is told from a town', () => {
  const [gao, mali] = traitsOf('The camp in Gao was closed in Mali.');
  expect(mali).toContain('area:country');
  expect([...gao!].filter((trait) => trait.startsWith('area'))).toEqual([]);
});

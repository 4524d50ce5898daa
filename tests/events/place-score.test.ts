import { expect, test } from 'vitest';
import { namedPlaces } from '../../src/events/named-place.ts';
import { optionOf } from '../../src/events/place-option.ts';
import { scoreOf, scoresOf } from '../../src/events/place-score.ts';
import { parseOf, placeOf } from './reading.ts';

const HINTS = [{ origin: true }, { attack: true }, { destination: true }];

test.each([
  'The soldiers left Gao for Kidal on Monday.',
  'Gunmen attacked a post near Konna and drove from there to Gao.',
  'The troops who were in Kidal went from Gao to Tessalit.',
])('%s: the scores of several hints are those of each', (text) => {
  const parse = parseOf(text);
  const verb = parse.chunks.findIndex(({ kind }) => kind === 'verb');
  const named = namedPlaces(parse, placeOf, () => true);
  expect(named.length).toBeGreaterThan(1);
  const all = named.map(({ chunk, item, place }) => {
    const option = optionOf(parse, verb, chunk, item, place, false);
    expect(scoresOf(option, HINTS)).toEqual(HINTS.map((hint) => scoreOf(option, hint)));
    return scoresOf(option, HINTS);
  });
  // The hint tells: not all of them are the same.
  expect(all.some((scores) => new Set(scores).size > 1)).toBe(true);
});

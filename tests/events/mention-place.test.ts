import { expect, test } from 'vitest';
import type { Place } from '../../src/contract/place.ts';
import type { Mention } from '../../src/contract/report.ts';
import { placedMentions } from '../../src/events/mention-place.ts';

const place = (id: string, kind: Place['kind'], within: string[]): Place => {
  const radiusKm = kind === 'admin1' ? 160 : 4;
  return { id, name: id, lon: -4, lat: 14, kind, radiusKm, country: 'ML', within };
};

const PLACES: Readonly<Record<string, Place>> = {
  Mopti: place('Mopti', 'settlement', ['Mopti Region']),
  'Mopti Region': place('Mopti Region', 'admin1', []),
  Bankass: place('Bankass', 'settlement', ['Mopti Region']),
  Gossi: place('Gossi', 'settlement', []),
};

function placed(text: string): string[] {
  const mentions: Mention[] = [...text.matchAll(/Mopti|Bankass|Gossi/g)].map(({ 0: phrase, index: start }) => ({
    start,
    end: start + phrase.length,
    phrase,
    placeId: phrase,
    usage: 'literal',
    score: 0.9,
  }));
  const head = { id: 'r', title: '', publisher: '', published: null, publishedTo: null, url: null };
  const report = { ...head, language: 'en', sha256: '', inferred: [], text };
  const reading = { report, sentences: [], mentions, dates: [], place: (id: string) => PLACES[id] ?? null };
  return placedMentions(reading).map(({ placeId }) => placeId);
}

test.each([
  ['In Mopti, ten people died in an attack on Bankass.', ['Mopti Region', 'Bankass']],
  ['It was calm. In Mopti, ten people died in Bankass.', ['Mopti Region', 'Bankass']],
  ['À Mopti, dix personnes ont péri dans une attaque contre Bankass.', ['Mopti Region', 'Bankass']],
])('a town that opens a sentence about a place in the region of its name is that region: %s', (text, expected) =>
  expect(placed(text)).toEqual(expected),
);

test.each([
  ['In Mopti, ten people died in an attack on Gossi.', ['Mopti', 'Gossi']],
  ['In Mopti, gunmen hit a checkpoint, and in Bankass a bar.', ['Mopti', 'Bankass']],
  ['They left Mopti, ten people died in Bankass.', ['Mopti', 'Bankass']],
  ['In Mopti, ten people died. Bankass was calm.', ['Mopti', 'Bankass']],
])('and else the town: %s', (text, expected) => expect(placed(text)).toEqual(expected));

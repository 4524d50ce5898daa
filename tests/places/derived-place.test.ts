import { describe, expect, test } from 'vitest';
import { derivedId, derivedPlace, parseDerived } from '../../src/places/derived-place.ts';
import { placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { partOf, whereabouts } from '../../src/places/whereabouts.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { SMALL } from './gazetteer-fixture.ts';

/** Whereabouts of all mentions of a text. */
function told(text: string, language = 'en'): string[] {
  const mentions = findMentions(text, splitSentences(text), SMALL, { language });
  return mentions.map((_, i) => whereabouts(text, mentions, i));
}

describe('whereabouts', () => {
  test.each([
    ['A mine went off 20 km north of Gao.', ['near:gn:1:20:0']],
    ['The camp lies 1,200 km from Bamako.', ['near:gn:2:1200:-']],
    ['It is 30 miles south-east of Kidal.', ['near:gn:3:48:135']],
    ['It is 5 kilometres to the west of the town of Kidal.', ['near:gn:3:5:270']],
    ['A mine went off twenty-five kilometres north of Gao.', ['near:gn:1:25:0']],
    ['A mine went off a few kilometres from Gao.', ['near:gn:1:5:-']],
    ['A mine went off a mile from Gao.', ['near:gn:1:2:-']],
    ['A mine went off 12 km outside Gao.', ['near:gn:1:12:-']],
    ['A mine went off 12 km from the centre of Gao.', ['near:gn:1:12:-']],
    ['Shots were heard near Gao.', ['near:gn:1:0:-']],
    ['Units in northern Mali were hit.', ['part:ML:north']],
    ['Units in central Mali were hit.', ['part:ML:central']],
    ['A convoy moved between Gao and Kidal.', ['between:gn:1|gn:3', 'between:gn:1|gn:3']],
    ['A convoy reached Gao.', ['gn:1']],
    ['The northern town of Gao was calm.', ['gn:1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['Une mine a explosé à 20 km au nord de Gao.', ['near:gn:1:20:0']],
    ["Le camp est à une vingtaine de kilomètres au sud-ouest d'Agadez.", ['near:gn:7:20:225']],
    ['Une mine a explosé à vingt-deux kilomètres au nord de Gao.', ['near:gn:1:22:0']],
    ['Une mine a explosé à quelques kilomètres de Gao.', ['near:gn:1:5:-']],
    ['Le camp est à 1 500 km de Gao.', ['near:gn:1:1500:-']],
    ['Le camp est à 1.500 km de Gao.', ['near:gn:1:1500:-']],
    ['Le camp est à 1,5 km de Gao.', ['near:gn:1:2:-']],
    ['Une mine a explosé à 5 km du centre-ville de Gao.', ['near:gn:1:5:-']],
    ['Dans le nord-est du Mali.', ['part:ML:northeast']],
    ['Des tirs près de Gao.', ['near:gn:1:0:-']],
  ])('%s', (text, expected) => {
    expect(told(text, 'fr')).toEqual(expected);
  });
});

describe('a derived place', () => {
  test('has a French name with the "de" that its anchor takes', () => {
    const anchor = { ...placeOf(SMALL, 'gn:1')!, name: 'Anefis', nameFr: 'Anéfis' };
    const named = (km: number, bearing: number | null) =>
      derivedPlace({ form: 'near', anchor: 'gn:1', km, bearing }, () => anchor)!.nameFr;
    expect([named(0, null), named(20, null), named(20, 0)]).toEqual([
      'près d’Anéfis',
      'à 20 km d’Anéfis',
      '20 km au nord d’Anéfis',
    ]);
  });

  test('lies at its distance and direction, with a radius for what is left open', () => {
    const place = placeOf(SMALL, 'near:gn:1:111:0')!;
    expect(place.lat).toBeCloseTo(17.268, 2);
    expect(place.lon).toBeCloseTo(-0.04, 4);
    expect(place).toMatchObject({
      name: '111 km north of Gao',
      nameFr: '111 km au nord de Gao',
      country: 'ML',
      radiusKm: 27.8,
    });
    expect(place.within.slice(0, 2)).toEqual(['gn:1', 'ML.09']);
  });

  test('uses the hand-kept part of a country where there is one', () => {
    expect(placeOf(SMALL, 'part:ML:north')).toMatchObject({
      id: 'part:ML:north',
      lat: 18.3,
      lon: -0.5,
      kind: 'region',
    });
    expect(placeOf(SMALL, 'part:NE:north')!.lat).toBeGreaterThan(placeOf(SMALL, 'NE')!.lat);
  });

  test('between two lies in the middle', () => {
    const place = placeOf(SMALL, 'between:gn:1|gn:3')!;
    expect(place.lat).toBeCloseTo((16.27 + 18.44) / 2, 4);
    expect(place.radiusKm).toBeGreaterThan(140);
  });

  test('between two countries lies where they meet, as far from each as it is large', () => {
    const [mali, niger] = [placeOf(SMALL, 'ML')!, placeOf(SMALL, 'NE')!];
    const place = placeOf(SMALL, 'between:ML|NE')!;
    const share = mali.radiusKm / (mali.radiusKm + niger.radiusKm);
    expect(place.lon).toBeCloseTo(mali.lon + (niger.lon - mali.lon) * share, 4);
    expect(place.radiusKm).toBeLessThan(Math.min(mali.radiusKm, niger.radiusKm));
    expect(place).toMatchObject({ kind: 'region', name: `border of ${mali.name} and ${niger.name}` });
  });

  test('a name that only a country, or a part of it, is told of is an area', () => {
    const named = (anchor: string, bearing: number | null) =>
      placeOf(SMALL, derivedId({ form: 'named', name: 'Oudarak', anchor, km: 0, bearing }))!;
    expect(named('ML', null)).toMatchObject({ name: 'Oudarak', kind: 'region', country: 'ML' });
    expect(named('ML', 0)).toMatchObject({ kind: 'region', country: 'ML' });
    expect(named('gn:1', null)).toMatchObject({ kind: 'settlement' });
  });

  test('ids read back as they were written', () => {
    for (const derived of [
      { form: 'near', anchor: 'gn:1', km: 20, bearing: 45 },
      { form: 'near', anchor: 'ml-gossi', km: 0, bearing: null },
      { form: 'part', anchor: 'ML', part: 'southwest' },
      { form: 'between', anchor: 'gn:1', other: 'ml-ber' },
      { form: 'named', name: 'Tin Éléhé: nord', anchor: 'gn:1', km: 40, bearing: 270 },
      { form: 'named', name: 'Oudarak', anchor: 'ML.10', km: 0, bearing: null },
    ] as const) {
      expect(parseDerived(derivedId(derived))).toEqual(derived);
    }
    for (const id of [
      'gn:1',
      'named:%E0%A4:gn:1:0:-',
      'named:A:near:gn:1:0:-:0:-',
      'near:near:gn:1:1:0:1:0',
      'part:ML:up',
      'near:gn:1:-5:0',
    ])
      expect(parseDerived(id)).toBeNull();
  });
});

test.each([
  ['north', 'north'],
  ['northeast', 'northeast'],
  ['north east', 'northeast'],
  ['south-west', 'southwest'],
  ['ouest', 'west'],
  ['nord-est', 'northeast'],
  ['sud ouest', 'southwest'],
  ['centre', 'central'],
  ['nordest', null],
  ['ester', null],
  ['northern', null],
  ['', null],
])('the part of a country that "%s" names is %s', (word, part) => {
  expect(partOf(word)).toBe(part);
});

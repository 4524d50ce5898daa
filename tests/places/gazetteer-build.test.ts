import { describe, expect, test } from 'vitest';
import { loadGazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { fileOf, SMALL, SOURCES } from './gazetteer-fixture.ts';

const placed = (text: string) =>
  findMentions(text, splitSentences(text), SMALL, { language: 'en' }).map(({ placeId }) => placeId);

describe('the newer list of settlements', () => {
  test('adds places that the older one lacks', () => {
    expect(placeOf(SMALL, 'gn:50')).toMatchObject({ name: 'Bourzanga', country: 'BF', lat: 13.68 });
  });

  test('brings newer counts of people to places of the older one', () => {
    const older = loadGazetteer(fileOf({ ...SOURCES, settlements: 'gid\tname\tpopulation\n' }));
    const people = (gazetteer: typeof SMALL) => gazetteer.population[gazetteer.gid.indexOf(34)];
    expect([people(older), people(SMALL)]).toEqual([1100, 1200]);
  });

  test('gives way to a hand-kept place of its name, which takes its people and its region', () => {
    expect(placeOf(SMALL, 'gn:51')).toBeNull();
    expect(placeOf(SMALL, 'ml-gossi')).toMatchObject({ admin1: 'Timbuktu Region' });
    expect(placed('Soldiers left Gosi in Mali.')).toEqual(['ml-gossi', 'ML']);
  });

  test('gives way to the hand-kept place that it has far from its true point', () => {
    expect(placeOf(SMALL, 'gn:2460584')).toBeNull();
    expect(placeOf(SMALL, 'ml-bamba')).toBeNull();
    expect(placeOf(SMALL, 'ml-bamba-gao')).toMatchObject({ lat: 17.03, admin1: 'Gao Region' });
    expect(placed('Soldiers left Banba in Mali.')).toEqual(['ml-bamba-gao', 'ML']);
  });
});

describe('airfields', () => {
  test('stand for their towns only where nothing better is known', () => {
    expect(placeOf(SMALL, 'cf-zemio')).toMatchObject({ lat: 5.05, lon: 25.15, country: 'CF' });
    expect(placed('They met in Gao in Mali.')).toEqual(['gn:1', 'ML']);
    expect(placeOf(SMALL, 'ml-gao')).toBeNull();
  });
});

describe('regions', () => {
  test('are found by the other names of the table of subdivisions', () => {
    expect(placed('Clans clashed in Middle Shabelle in Somalia.')).toEqual(['SO.13', 'SO']);
    expect(placed('It is made in Guernsey Shire, Ohio.')).toEqual(['US.OH.059', 'US.OH']);
  });

  test('without a settlement stand at the town of their name, or in the middle of the region above', () => {
    const texas = placeOf(SMALL, 'US.TX')!;
    const sources = {
      ...SOURCES,
      admin2: JSON.stringify([
        { code: 'US.TX.901', name: 'Paris County' },
        { code: 'US.TX.902', name: 'Neverseen County' },
      ]),
    };
    const gazetteer = loadGazetteer(fileOf(sources));
    expect(placeOf(gazetteer, 'US.TX.901')).toMatchObject({ lat: 33.66, lon: -95.56 });
    expect(placeOf(gazetteer, 'US.TX.902')).toMatchObject({
      lat: texas.lat,
      lon: texas.lon,
      radiusKm: texas.radiusKm,
    });
  });

  test('do not take the name of a region of the world', () => {
    expect(placed('Armies of the Sahel met.')).toEqual(['sahel']);
  });
});

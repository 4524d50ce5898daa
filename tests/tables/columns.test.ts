import { describe, expect, test } from 'vitest';
import { actorOf } from '../../src/tables/actor.ts';
import { countryOf } from '../../src/tables/country.ts';
import { columnMapOf } from '../../src/tables/field.ts';
import { guessMap } from '../../src/tables/guess-map.ts';
import { schemaOf } from '../../src/tables/known-tables.ts';
import { OTHER } from '../../src/tables/other-table.ts';
import { areSwapped, degreesOf, readPoint } from '../../src/tables/point.ts';

describe('guessing columns', () => {
  test('goes by names in English and French', () => {
    const rows = [['7', '2021-05-03', '16.27', '-0.04', 'Gao', 'Mali', '3', 'Une patrouille est tombée.']];
    expect(
      guessMap(['ref', 'Date incident', 'Latitude', 'Longitude', 'Localité', 'Pays', 'Morts', 'Résumé'], rows),
    ).toEqual({
      id: 'ref',
      date: 'Date incident',
      lat: 'Latitude',
      lon: 'Longitude',
      place: 'Localité',
      country: 'Pays',
      killed: 'Morts',
      notes: 'Résumé',
    });
  });

  test('does not take a column whose values do not fit its name', () => {
    const rows = [['morning', '2021-05-03', '16.27', '-0.04']];
    expect(guessMap(['date', 'when it was', 'lat', 'lon'], rows)).toEqual({
      date: 'when it was',
      lat: 'lat',
      lon: 'lon',
    });
  });

  test('goes by values where names say nothing', () => {
    const text = 'Gunmen came at dawn and burned the market, say two traders who fled.';
    expect(guessMap(['A', 'B', 'C', 'D'], [['03/05/2021', '16.2714', '-0.0447', text]])).toEqual({
      date: 'A',
      lat: 'B',
      lon: 'C',
      notes: 'D',
    });
  });

  test('leaves out what nothing fits', () => {
    expect(guessMap(['colour', 'size'], [['red', 'large']])).toEqual({});
  });
});

test('a column map is read as it is written', () => {
  expect(columnMapOf('date=Day, lat=Y,lon=X,notes=Who\\, what')).toEqual({
    date: 'Day',
    lat: 'Y',
    lon: 'X',
    notes: 'Who, what',
  });
  expect(() => columnMapOf('colour=Red')).toThrow(RangeError);
  expect(() => columnMapOf('date=')).toThrow(RangeError);
});

test('known schemas are told by their columns, whatever the case', () => {
  const acled = 'EVENT_ID_CNTY,EVENT_DATE,TIME_PRECISION,EVENT_TYPE,SUB_EVENT_TYPE,GEO_PRECISION,LATITUDE,LONGITUDE';
  expect(schemaOf(acled.split(',')).name).toBe('acled');
  expect(schemaOf(acled.split(',').slice(1))).toBe(OTHER);
});

describe('coordinates', () => {
  test.each([
    ['16.27', 16.27],
    ['-0,0447', -0.0447],
    ['3.9 W', -3.9],
    ['16.27°N', 16.27],
    ['3.9 O', -3.9],
  ])('%s is %d', (cell, degrees) => {
    expect(degreesOf(cell)).toBe(degrees);
  });

  test('that cannot be are told why', () => {
    expect(readPoint('16', '')).toBe('no-coordinates');
    expect(readPoint('0', '0')).toBe('no-coordinates');
    expect(readPoint('north', '1')).toBe('bad-coordinates');
    expect(readPoint('95', '200')).toBe('bad-coordinates');
    expect(readPoint('120.5', '14.2')).toBe('swapped-coordinates');
    expect(readPoint('14.2', '120.5')).toEqual({ lat: 14.2, lon: 120.5 });
  });

  test('are exchanged when most points lie in their country only when turned', () => {
    const country = countryOf('Mali');
    expect(areSwapped([{ lat: -0.04, lon: 16.27, country }])).toBe(true);
    expect(areSwapped([{ lat: 16.27, lon: -0.04, country }])).toBe(false);
    expect(areSwapped([{ lat: 120, lon: 14, country: null }])).toBe(true);
    expect(areSwapped([{ lat: 14, lon: 16, country: null }])).toBe(false);
    const chad = countryOf('Chad');
    expect(
      areSwapped([
        { lat: 15, lon: 19, country: chad },
        { lat: 19, lon: 15, country: chad },
      ]),
    ).toBe(false);
  });
});

test.each([
  ['Military Forces of Mali (2020-)', 'ML'],
  ['Government of Niger', 'NE'],
  ['Police Forces of Burkina Faso (2022-)', 'BF'],
  ['Boko Haram', 'BOKOHARAM'],
  ['AQIM: Al Qaeda in the Islamic Maghreb', 'AQIM'],
  ['Riders of the North', 'Riders of the North'],
  ['Civilians (Mali)', 'Civilians (Mali)'],
  ['  ', null],
])('the actor "%s" is %s', (cell, actor) => {
  expect(actorOf(cell)).toBe(actor);
});

test('a country is known by its name, its other name and its code', () => {
  expect(
    ['Mali', 'NIGER', 'Burkina Faso', 'Tchad', 'ML', 'DR Congo (Zaire)'].map((name) => countryOf(name)?.code),
  ).toEqual(['ML', 'NE', 'BF', 'TD', 'ML', 'CD']);
  expect(countryOf('Atlantis')).toBeNull();
});

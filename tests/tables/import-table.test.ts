import { describe, expect, test } from 'vitest';
import { importTable } from '../../src/tables/import-table.ts';
import { MAX_ROW } from '../../src/tables/row-splitter.ts';
import { fixture, imported } from './imported.ts';

const HEAD = 'id,date,lat,lon,place,country,notes\n';
const row = (id: number | string, date = '2021-05-03', lat = '16.27', lon = '-0.04') =>
  `${id},${date},${lat},${lon},Gao,Mali,said to be so\n`;

test('a table that no one knows is read by its guessed columns, which are named', () => {
  const { result, features } = imported(HEAD + row(1));
  expect(result.inspection).toMatchObject({
    schema: 'other',
    map: { date: 'date', lat: 'lat', notes: 'notes' },
    swapped: false,
  });
  expect(result.inspection.guessed).toContain('lat');
  expect(features[0]?.properties).toMatchObject({
    from: '2021-05-03',
    placeName: 'Gao',
    country: 'ML',
    action: 'attack',
  });
});

test('a given map goes before the guess', () => {
  const table = 'a,b,c,d,e\n2021-05-03,16.2,-0.1,0,Dawn raid\n';
  const { result, features } = imported(table, { map: { date: 'a', lat: 'B', lon: 'c', type: 'e' } });
  expect(result.inspection.guessed).toEqual([]);
  expect(features[0]).toMatchObject({ layer: 'attacks', properties: { action: 'dawn-raid' } });
});

test('what is missing is named with the columns there are, and nothing is imported', () => {
  expect(() => imported('colour,size\nred,large\n')).toThrow(
    'table.csv: no column for date, lat, lon was found. Name them with --map date=COLUMN,lat=COLUMN,lon=COLUMN; the columns are colour, size.',
  );
  expect(() => imported(HEAD + row(1), { map: { lat: 'breadth' } })).toThrow('table.csv has no column "breadth"');
  expect(() => imported('')).toThrow('table.csv has no rows.');
  expect(() => imported(HEAD)).toThrow('table.csv has no rows.');
  expect(() => imported(HEAD + row(1, '2021-05-03', '95', '95'))).toThrow(
    'No row of table.csv can be used (1 bad-coordinates: the coordinates are no degrees of latitude and longitude; write them as 16.27 and -0.04).',
  );
});

describe('the layer of a row', () => {
  test('is read off its words', () => {
    const table = `date,lat,lon,type,actor\n2021-05-03,16,-1,Withdrawal,FR\n2021-05-03,16,-1,Military base,FR\n2021-05-03,16,-1,Ambush,FR\n2021-05-03,16,-1,Protest,\n`;
    const { features, result } = imported(table);
    expect(features.map((feature) => feature.layer)).toEqual(['withdrawals', 'bases', 'attacks']);
    expect(features[0]?.properties.force).toBe('FR');
    expect(result.rejected).toEqual([['no-layer', 1]]);
  });

  test('is one for all where it is given', () => {
    const { features } = imported('date,end,lat,lon,force\n2013-01-25,2022-08-15,16,-1,FR\n', { layer: 'bases' });
    expect(features[0]).toMatchObject({
      layer: 'bases',
      properties: {
        openedFrom: '2013-01-25',
        closedTo: '2022-08-15',
        force: 'FR',
        from: '2013-01-25',
        to: '2022-08-15',
      },
    });
  });
});

describe('latitude and longitude exchanged', () => {
  test('throughout are turned, and it is said', () => {
    const rows = [1, 2, 3].map((id) => row(id, '2021-05-03', '-0.04', '16.27')).join('');
    const { result, features } = imported(HEAD + rows);
    expect(result.inspection.swapped).toBe(true);
    expect(features[0]?.geometry.coordinates).toEqual([-0.04, 16.27]);
    expect(result.problems.map((problem) => problem.message)).toContain(
      'table.csv has latitude and longitude exchanged in all rows; they are turned.',
    );
  });

  test('in some rows cost these rows', () => {
    const { result } = imported(HEAD + row(1) + row(2) + row(3, '2021-05-03', '-0.04', '16.27') + row(4));
    expect(result.rejected).toEqual([['swapped-coordinates', 1]]);
    expect(result.kept.attacks).toBe(3);
  });
});

describe('dates', () => {
  test('in four formats in one column are all read', () => {
    const { features } = imported(
      HEAD + row(1, '2021-05-25') + row(2, '25/05/2021') + row(3, '25 May 2021') + row(4, '44341'),
    );
    expect(features.map((feature) => feature.properties.from)).toEqual(Array(4).fill('2021-05-25'));
  });

  test('that can be read two ways are read day first, and it is said; or as asked', () => {
    const both = imported(HEAD + row(1, '03/05/2021'));
    expect(both.features[0]?.properties.from).toBe('2021-05-03');
    expect(both.result.problems.map((problem) => problem.code)).toContain('unclear-date');
    expect(imported(HEAD + row(1, '03/05/2021'), { dates: 'month-first' }).features[0]?.properties.from).toBe(
      '2021-03-05',
    );
  });

  test('in both orders cost the rows that cannot be told', () => {
    const { result } = imported(HEAD + row(1, '25/05/2021') + row(2, '05/25/2021') + row(3, '03/05/2021'));
    expect(result.rejected).toEqual([['unclear-date', 1]]);
  });
});

test('each broken row is counted by its reason and none of it is imported', () => {
  const broken = [
    row(1),
    row(2, 'soon'),
    row(3, '2021-05-03', 'north'),
    row(4, '2021-05-03', '', ''),
    '5,2021-05-03,16.27\n',
    '6,2021-05-03,16.27,-0.04,"Gao,Mali,x\n',
    row(1),
    row(7),
  ].join('');
  const { result, features } = imported(HEAD + broken, {}, 7);
  expect(result.rejected).toEqual([
    ['bad-coordinates', 1],
    ['bad-date', 1],
    ['broken-quote', 1],
    ['duplicate-id', 1],
    ['no-coordinates', 1],
    ['wrong-width', 1],
  ]);
  expect(features.map((feature) => feature.id)).toEqual(['table-1', 'table-7']);
  expect(result.rows).toBe(8);
});

test('beyond a hundred rows a reason is listed once more with its sum', () => {
  const rows = Array.from({ length: 150 }, (_, i) => row(i, 'soon')).join('');
  const map = { date: 'date', lat: 'lat', lon: 'lon' };
  const { problems } = imported(HEAD + rows + row('good'), { map }).result;
  expect(problems.filter((problem) => problem.code === 'bad-date')).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe(
    'table.csv: 150 rows in all are left out: the date cannot be read; write it as YYYY-MM-DD.',
  );
});

test('a windows-1252 table with semicolons and decimal commas', () => {
  const text = 'Date;Latitude;Longitude;Localité;Pays\n03/05/2021;16,27;-0,04;Ménaka;Mali\n';
  const { result, features } = imported(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  expect(features[0]?.properties).toMatchObject({ placeName: 'Ménaka', country: 'ML' });
  expect(features[0]?.geometry.coordinates).toEqual([-0.04, 16.27]);
  expect(result.encoding.name).toBe('windows-1252');
});

test('a gigabyte of one line is met in bounded memory: the rows around it are read, and it is counted once', () => {
  const features: string[] = [];
  const importing = importTable(
    { file: 'long.csv', sha256: () => '0'.repeat(64) },
    { feature: ({ properties }) => features.push(properties.placeName), report: () => undefined },
  );
  const bytes = (text: string) => new TextEncoder().encode(text);
  importing.push(bytes('date,latitude,longitude,place\n2021-05-03,16.27,-0.04,Gao\n2021-05-04,16.9,'));
  const piece = new Uint8Array(1 << 22).fill(0x78);
  for (let i = 0; i < 256; i++) importing.push(piece);
  const held = process.memoryUsage().heapUsed;
  importing.push(bytes('\n2021-05-05,14.5,-4.2,Mopti\n'));
  const result = importing.finish();
  expect(features).toEqual(['Gao', 'Mopti']);
  expect('rejected' in result && result.rejected).toEqual([['too-long', 1]]);
  expect(held).toBeLessThan(500_000_000);
});

test('a row of many megabytes on one line is passed over', () => {
  const long = `9,2021-05-03,16,-0.04,Gao,Mali,${'x'.repeat(3 * MAX_ROW)}\n`;
  const { result } = imported(HEAD + row(1) + long + row(2), {}, 1 << 16);
  expect(result.rejected).toEqual([['too-long', 1]]);
  expect(result.kept.attacks).toBe(2);
});

describe('JSON', () => {
  const feature = (id: number, coordinates: unknown) => ({
    type: 'Feature',
    id,
    geometry: coordinates === null ? null : { type: 'Point', coordinates },
    properties: { date: '2021-05-03', name: 'Gao', country: 'Mali', deaths: 3 },
  });

  test('of GeoJSON, in pieces and however it is laid out', () => {
    const collection = {
      type: 'FeatureCollection',
      bbox: [0, 0, 1, 1],
      links: [{ date: '2021-01-01' }],
      name: 'a "features" list',
      features: [feature(1, [-0.04, 16.27]), feature(2, null)],
    };
    for (const text of [JSON.stringify(collection), JSON.stringify(collection, null, 2)]) {
      const { result, features } = imported(text, { file: 'events.geojson' }, 5);
      expect(features[0]).toMatchObject({
        id: 'events-1',
        properties: { placeName: 'Gao', killed: 3, from: '2021-05-03' },
      });
      expect(result.rejected).toEqual([['no-coordinates', 1]]);
    }
  });

  test('of NDJSON, with a line that is none', () => {
    const line = (id: number) => JSON.stringify({ id, date: '2021-05-03', lat: 16.27, lon: -0.04 });
    const { result, features } = imported(`${line(1)}\n{"id": 2, "date"\n\n${line(3)}`, {}, 11);
    expect(features.map((one) => one.id)).toEqual(['table-1', 'table-3']);
    expect(result.rejected).toEqual([['not-json', 1]]);
  });

  test('that is cut off says so', () => {
    const whole = JSON.stringify([1, 2].map((id) => ({ id, date: '2021-05-03', lat: 16.27, lon: -0.04 })));
    const { result } = imported(whole.slice(0, -10));
    expect(result.kept.attacks).toBe(1);
    expect(result.rejected).toEqual([['cut-off', 1]]);
  });
});

test('where the pieces are cut makes no difference', () => {
  const table = fixture('acled-shaped.csv');
  const whole = imported(table, {}, table.length);
  for (const piece of [1, 3, 64]) expect(imported(table, {}, piece)).toEqual(whole);
});

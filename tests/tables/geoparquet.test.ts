import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { openGeoParquet } from '../../src/tables/geoparquet.ts';
import { fixture, imported } from './imported.ts';

const { features } = imported(fixture('acled-shaped.csv'));
const parquet = openGeoParquet();
for (const { layer, ...feature } of features) parquet.add(feature, layer);
const file = parquet.finish();

test('rows come back as they were', async () => {
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    id: features[0]?.id,
    layer: 'attacks',
    from: new Date('2021-03-05T00:00:00Z'),
    killedMin: 4,
    killedMax: 4,
    placeName: 'Tinbarka',
    target: 'ML',
    claims: 1,
  });
  expect(rows[3]).toMatchObject({ layer: 'bases', to: null, actor: null, force: 'FR', woundedMin: null });
});

test('it is GeoParquet: points as WKB, described in the metadata', async () => {
  const metadata = parquetMetadata(file);
  const geo = JSON.parse(metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value ?? '{}');
  expect(geo).toMatchObject({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB' } },
  });
  expect(geo.columns.geometry.bbox).toEqual([-3.1, 14.1, 1.45, 15.6512]);
  const rows = await parquetReadObjects({ file, columns: ['geometry'] });
  expect(rows[0]?.['geometry']).toEqual({ type: 'Point', coordinates: [0.5021, 15.6512] });
});

test('no features are a file without rows', async () => {
  expect(await parquetReadObjects({ file: openGeoParquet().finish() })).toEqual([]);
});

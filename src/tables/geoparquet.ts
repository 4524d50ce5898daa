import { parquetWriteBuffer } from 'hyparquet-writer';
import { dayOf } from '../contract/day.ts';
import type { Bbox, Feature } from '../contract/feature.ts';
import type { LayerName, Toll } from '../contract/vocabulary.ts';

/** Length of a point in well-known binary: byte order, type, two doubles. */
const WKB_POINT = 21;

/**
 * Features of all layers as one GeoParquet file (version 1.1, points as WKB in WGS 84, longitude first): a column a
 * property, days as dates, tolls as their least and greatest number, claims left out but for their count. `bbox` is of
 * all features, null where there are none.
 */
export function geoParquetOf(
  entries: readonly { feature: Feature; layer: LayerName }[],
  bbox: Bbox | null,
): ArrayBuffer {
  const text = (name: string, of: (entry: (typeof entries)[number]) => string | undefined) => ({
    name,
    type: 'STRING' as const,
    data: entries.map((entry) => of(entry) ?? null),
  });
  const number = (name: string, type: 'INT32' | 'DOUBLE', of: (feature: Feature) => number | null) => ({
    name,
    type,
    data: entries.map(({ feature }) => of(feature)),
  });
  const day = (name: 'from' | 'to') => ({
    name,
    data: entries.map(({ feature }) => dateOf(feature.properties[name])),
  });
  const columns = [
    text('id', ({ feature }) => feature.id),
    text('layer', ({ layer }) => layer),
    text('title', ({ feature }) => feature.properties.title),
    text('action', ({ feature }) => feature.properties.action),
    text('status', ({ feature }) => feature.properties.status),
    day('from'),
    day('to'),
    text('precision', ({ feature }) => feature.properties.precision),
    text('placeId', ({ feature }) => feature.properties.placeId),
    text('placeName', ({ feature }) => feature.properties.placeName),
    text('placeKind', ({ feature }) => feature.properties.placeKind),
    text('country', ({ feature }) => feature.properties.country),
    number('radiusKm', 'DOUBLE', (feature) => feature.properties.radiusKm),
    text('force', ({ feature }) => feature.properties.force),
    text('actor', ({ feature }) => feature.properties.actor),
    text('target', ({ feature }) => feature.properties.target),
    number('killedMin', 'INT32', (feature) => least(feature.properties.killed)),
    number('killedMax', 'INT32', (feature) => greatest(feature.properties.killed)),
    number('woundedMin', 'INT32', (feature) => least(feature.properties.wounded)),
    number('woundedMax', 'INT32', (feature) => greatest(feature.properties.wounded)),
    number('confidence', 'DOUBLE', (feature) => feature.properties.confidence),
    text('disputed', ({ feature }) => feature.properties.disputed.join(' ')),
    number('claims', 'INT32', (feature) => feature.properties.claims.length),
    { name: 'geometry', type: 'BYTE_ARRAY' as const, data: entries.map(({ feature }) => wkbOf(feature)) },
  ];
  const element = (column: (typeof columns)[number]) => {
    const optional = { name: column.name, repetition_type: 'OPTIONAL' as const };
    if (!('type' in column)) return { ...optional, type: 'INT32' as const, converted_type: 'DATE' as const };
    if (column.type === 'STRING') return { ...optional, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
    return { ...optional, type: column.type };
  };
  return parquetWriteBuffer({
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    kvMetadata: [{ key: 'geo', value: JSON.stringify(geoOf(bbox)) }],
    createdBy: 'dateline',
  });
}

/** The file's geo metadata; without a CRS it is OGC:CRS84. */
function geoOf(bbox: Bbox | null) {
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...(bbox ? { bbox } : {}) } },
  };
}

function wkbOf({ geometry }: Feature): Uint8Array {
  const bytes = new Uint8Array(WKB_POINT);
  const view = new DataView(bytes.buffer);
  bytes[0] = 1;
  view.setUint32(1, 1, true);
  view.setFloat64(5, geometry.coordinates[0], true);
  view.setFloat64(13, geometry.coordinates[1], true);
  return bytes;
}

function dateOf(iso: string | null): Date | null {
  const day = dayOf(iso);
  return day === null ? null : new Date(day * 86_400_000);
}

function least(toll: Toll | undefined): number | null {
  return toll === undefined ? null : typeof toll === 'number' ? toll : toll.min;
}

function greatest(toll: Toll | undefined): number | null {
  return toll === undefined ? null : typeof toll === 'number' ? toll : toll.max;
}

import { parquetWriteBuffer } from 'hyparquet-writer';
import { dayOf } from '../contract/day.ts';
import type { Bbox, Feature } from '../contract/feature.ts';
import type { LayerName, Toll } from '../contract/vocabulary.ts';
import { remembered } from './remembered.ts';

/** Length of a point in well-known binary: byte order, type, two doubles. */
const WKB_POINT = 21;

/** A column as it grows: its name, how it is written, and its value of a feature. */
interface Column {
  name: string;
  type: 'STRING' | 'INT32' | 'DOUBLE' | 'DATE' | 'BYTE_ARRAY';
  of(feature: Feature, layer: LayerName): string | number | Date | Uint8Array | null;
  data: (string | number | Date | Uint8Array | null)[];
}

/** Gathers features, column by column, and not the features themselves: of a million only these are held. */
export interface GeoParquetBuilder {
  add(feature: Feature, layer: LayerName): void;
  finish(): ArrayBuffer;
}

/**
 * Features of all layers as one GeoParquet file (version 1.1, points as WKB in WGS 84, longitude first): a column a
 * property, days as dates, tolls as their least and greatest number, claims left out but for their count.
 */
export function openGeoParquet(): GeoParquetBuilder {
  // The same few names and codes stand in most rows; each is kept once.
  const kept = remembered((text) => text);
  const text = (name: string, of: (feature: Feature, layer: LayerName) => string | undefined): Column => ({
    name,
    type: 'STRING',
    of: (feature, layer) => {
      const value = of(feature, layer);
      return value === undefined ? null : kept(value);
    },
    data: [],
  });
  const number = (name: string, type: 'INT32' | 'DOUBLE', of: (feature: Feature) => number | null): Column => ({
    name,
    type,
    of,
    data: [],
  });
  const dates = remembered(dateOf);
  const day = (name: 'from' | 'to'): Column => ({
    name,
    type: 'DATE',
    of: ({ properties }) => dates(properties[name] ?? ''),
    data: [],
  });
  const columns = [
    text('id', ({ id }) => id),
    text('layer', (_, layer) => layer),
    text('title', ({ properties }) => properties.title),
    text('action', ({ properties }) => properties.action),
    text('status', ({ properties }) => properties.status),
    day('from'),
    day('to'),
    text('precision', ({ properties }) => properties.precision),
    text('placeId', ({ properties }) => properties.placeId),
    text('placeName', ({ properties }) => properties.placeName),
    text('placeKind', ({ properties }) => properties.placeKind),
    text('country', ({ properties }) => properties.country),
    number('radiusKm', 'DOUBLE', ({ properties }) => properties.radiusKm),
    text('force', ({ properties }) => properties.force),
    text('actor', ({ properties }) => properties.actor),
    text('target', ({ properties }) => properties.target),
    number('killedMin', 'INT32', ({ properties }) => least(properties.killed)),
    number('killedMax', 'INT32', ({ properties }) => greatest(properties.killed)),
    number('woundedMin', 'INT32', ({ properties }) => least(properties.wounded)),
    number('woundedMax', 'INT32', ({ properties }) => greatest(properties.wounded)),
    number('confidence', 'DOUBLE', ({ properties }) => properties.confidence),
    text('disputed', ({ properties }) => properties.disputed.join(' ')),
    number('claims', 'INT32', ({ properties }) => properties.claims.length),
    { name: 'geometry', type: 'BYTE_ARRAY', of: wkbOf, data: [] } satisfies Column,
  ];
  let bbox: Bbox | null = null;
  return {
    add(feature, layer) {
      for (const { of, data } of columns) data.push(of(feature, layer));
      const [lon, lat] = feature.geometry.coordinates;
      bbox = bbox
        ? [Math.min(bbox[0], lon), Math.min(bbox[1], lat), Math.max(bbox[2], lon), Math.max(bbox[3], lat)]
        : [lon, lat, lon, lat];
    },
    finish: () =>
      parquetWriteBuffer({
        columnData: columns.map(({ name, data }) => ({ name, data })),
        schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
        kvMetadata: [{ key: 'geo', value: JSON.stringify(geoOf(bbox)) }],
        createdBy: 'dateline',
      }),
  };
}

function element({ name, type }: Column) {
  const optional = { name, repetition_type: 'OPTIONAL' as const };
  if (type === 'DATE') return { ...optional, type: 'INT32' as const, converted_type: 'DATE' as const };
  if (type === 'STRING') return { ...optional, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
  return { ...optional, type };
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

function dateOf(iso: string): Date | null {
  const day = dayOf(iso);
  return day === null ? null : new Date(day * 86_400_000);
}

function least(toll: Toll | undefined): number | null {
  return toll === undefined ? null : typeof toll === 'number' ? toll : toll.min;
}

function greatest(toll: Toll | undefined): number | null {
  return toll === undefined ? null : typeof toll === 'number' ? toll : toll.max;
}

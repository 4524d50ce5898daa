import { isoOf } from '../contract/day.ts';
import { type EventStore, NO_DAY, NONE, rowsOf } from '../contract/events-bin.ts';
import type { Feature, FeatureProperties } from '../contract/feature.ts';
import { LAYERS, type LayerName, PLACE_KINDS, PRECISIONS, STATUSES, type Toll } from '../contract/vocabulary.ts';

/**
 * Features as far as an `events.bin` knows them, by row: enough to be drawn and listed. Their `claims` are empty and
 * `disputed` holds as many entries as there are disputes, of no particular kind; the whole feature stands in its file.
 */
export interface StoredFeatures {
  feature(row: number): Feature;
  layer(row: number): LayerName;
  /** How many reports tell of it, 255 standing for more. */
  sources(row: number): number;
}

/** What stands before the place in a title made by rule. */
const TITLES: Readonly<Record<LayerName, string>> = { bases: 'Base at ', attacks: '', withdrawals: 'Withdrawal from ' };

export function storedFeatures({ header, events, bases, places }: EventStore): StoredFeatures {
  const starts = [0, header.layers.bases.rows, header.layers.bases.rows + header.layers.attacks.rows];
  const rows = rowsOf(header);
  const layerAt = (row: number) => {
    const line = events.line[row] as number;
    return LAYERS[starts.findLastIndex((start) => start <= line)] as LayerName;
  };
  const day = (column: Int32Array, row: number): string | null => {
    const value = column[row] as number;
    return value === NO_DAY ? null : isoOf(value);
  };
  const force = (column: Uint32Array, row: number): string | undefined =>
    column[row] === NONE ? undefined : header.forces[column[row] as number];
  return {
    layer: layerAt,
    sources: (row) => events.sources[row] ?? 0,
    feature(row) {
      if (!(row >= 0 && row < rows)) throw new RangeError(`no row ${row}`);
      const layer = layerAt(row);
      const place = events.place[row] as number;
      const id = `row-${row}`;
      const action = header.actions[events.action[row] as number] ?? '';
      const placeName = places.names[place] ?? '';
      const whose = force(events.force, row);
      const actor = force(events.actor, row);
      const killed = tollOf(events.killed[row] as number, events.killedMost[row] as number);
      const lead = layer === 'attacks' ? `${action.replaceAll('-', ' ')} at ` : TITLES[layer];
      const properties: FeatureProperties = {
        id,
        title: `${lead.charAt(0).toUpperCase()}${lead.slice(1)}${placeName}`,
        action,
        status: STATUSES[events.status[row] as number] ?? 'reported',
        placeId: places.ids[place] ?? '',
        placeName,
        placeKind: PLACE_KINDS[places.kind[place] as number] ?? 'settlement',
        country: header.countries[places.country[place] as number] ?? '',
        radiusKm: places.radiusKm[place] as number,
        from: day(events.from, row),
        to: day(events.to, row),
        precision: PRECISIONS[events.precision[row] as number] ?? 'day',
        confidence: 1,
        disputed: Array.from({ length: events.disputed[row] as number }, () => 'happened' as const),
        claims: [],
        ...(whose === undefined ? {} : layer === 'attacks' ? { target: whose } : { force: whose }),
        ...(actor === undefined ? {} : { actor }),
        ...(killed === null ? {} : { killed }),
      };
      if (layer === 'bases') {
        const line = events.line[row] as number;
        properties.openedFrom = day(bases.openedFrom, line);
        properties.openedTo = day(bases.openedTo, line);
        properties.closedFrom = day(bases.closedFrom, line);
        properties.closedTo = day(bases.closedTo, line);
        properties.lastConfirmed = day(bases.lastConfirmed, line);
      }
      const coordinates: [number, number] = [places.lon[place] as number, places.lat[place] as number];
      return { type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties };
    },
  };
}

function tollOf(least: number, most: number): Toll | null {
  if (least === NONE) return null;
  return least === most ? least : { min: least, max: most === NONE ? null : most };
}

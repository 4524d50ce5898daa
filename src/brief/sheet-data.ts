import type { ShownMark } from '../timeline/mark-state.ts';
import type { Entry } from './entry.ts';
import type { Source } from './evidence.ts';
import type { Sheet } from './sheet.ts';

/** Columns of the table; the names are those of the edition's features. */
const COLUMNS = [
  'number',
  'layer',
  'state',
  'id',
  'title',
  'place',
  'country',
  'lat',
  'lon',
  'radiusKm',
  'from',
  'to',
  'precision',
  'force',
  'actor',
  'target',
  'killedMin',
  'killedMax',
  'status',
  'disputed',
  'reports',
  'publishers',
  'quote',
  'url',
] as const;

/** What a sheet shows as CSV (RFC 4180, UTF-8), a mark a row; coordinates rounded to `digits` decimals. */
export function csvOf(sheet: Sheet, digits: number): string {
  const rows = marksOf(sheet).map(({ entry, mark, sources }) => {
    const p = mark.feature.properties;
    const [lon, lat] = mark.feature.geometry.coordinates;
    const first = sources.find(({ claim }) => claim.status !== 'denied') ?? sources[0];
    const values: Record<(typeof COLUMNS)[number], unknown> = {
      number: entry.number,
      layer: mark.layer,
      state: mark.state,
      id: p.id,
      title: p.title,
      place: entry.place,
      country: p.country,
      lat: rounded(lat, digits),
      lon: rounded(lon, digits),
      radiusKm: p.radiusKm,
      from: p.from,
      to: p.to,
      precision: p.precision,
      force: p.force,
      actor: p.actor,
      target: p.target,
      killedMin: typeof p.killed === 'object' ? p.killed.min : p.killed,
      killedMax: typeof p.killed === 'object' ? p.killed.max : p.killed,
      status: p.status,
      disputed: p.disputed.join(' '),
      reports: [...new Set(sources.map(({ claim }) => claim.report))].join(' '),
      publishers: [...new Set(sources.map(({ publisher }) => publisher).filter(Boolean))].join('; '),
      quote: first?.quote,
      url: first?.report?.url,
    };
    return COLUMNS.map((column) => cell(values[column])).join(',');
  });
  return `${COLUMNS.join(',')}\r\n${rows.map((row) => `${row}\r\n`).join('')}`;
}

/** A cell; what a spreadsheet would run as a formula is kept as text. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a sheet shows as GeoJSON: the edition's features with their layer, state and number. */
export function geojsonOf(sheet: Sheet, digits: number): object {
  return {
    type: 'FeatureCollection',
    dateline: { edition: sheet.edition, title: sheet.title, moment: sheet.date },
    features: marksOf(sheet).map(({ entry, mark }) => ({
      ...mark.feature,
      geometry: {
        ...mark.feature.geometry,
        coordinates: mark.feature.geometry.coordinates.map((value) => rounded(value, digits)),
      },
      properties: { ...mark.feature.properties, layer: mark.layer, state: mark.state, number: entry.number },
    })),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function marksOf(sheet: Sheet): { entry: Entry; mark: ShownMark; sources: Source[] }[] {
  return [...sheet.entries, ...sheet.offMap, ...sheet.outside].flatMap((entry) =>
    entry.marks.map(({ mark, sources }) => ({ entry, mark, sources })),
  );
}

import { readDate } from './cell-date.ts';
import { attack, type Exactness, spanned, sure, type TableSchema } from './table-schema.ts';

/** UCDP GED, by its 49 columns of version 22.1 on and the older ones that hold the same. */
export const UCDP_GED: TableSchema = {
  name: 'ucdp-ged',
  owner: 'UCDP',
  needs: [
    'type_of_violence',
    'side_a',
    'side_b',
    'where_prec',
    'date_prec',
    'date_start',
    'date_end',
    'latitude',
    'longitude',
    'best',
  ],
  map: {
    id: 'id',
    date: 'date_start',
    end: 'date_end',
    precision: 'date_prec',
    type: 'type_of_violence',
    actor: 'side_a',
    target: 'side_b',
    place: 'where_coordinates',
    placePrecision: 'where_prec',
    notes: 'source_headline',
    admin1: 'adm_1',
    admin2: 'adm_2',
    lat: 'latitude',
    lon: 'longitude',
    country: 'country',
    source: 'source_office',
    sourceDate: 'source_date',
    clarity: 'event_clarity',
    doubt: 'code_status',
    killed: 'best',
    killedMin: 'low',
    killedMax: 'high',
  },
  told: ['where_description', 'source_article', 'source_original'],
  citation:
    'UCDP GED is published under CC BY 4.0: name the Uppsala Conflict Data Program wherever its data are shown.',
  when(row, order) {
    const from = readDate(row('date'), order);
    const to = row('end') === '' ? from : readDate(row('end'), order);
    if (typeof from === 'string') return from;
    if (typeof to === 'string') return to;
    const precision = ({ 1: 'day', 2: 'span', 3: 'week', 4: 'month', 5: 'year' } as const)[row('precision')] ?? 'span';
    return spanned(from, to, precision);
  },
  where(row) {
    const code = row('placePrecision');
    return UCDP_PLACES[code] ?? { kind: 'settlement', radiusKm: 2 };
  },
  what(row) {
    const whole = row('clarity') !== '2' && !row('doubt').toLowerCase().startsWith('check');
    const confidence = Math.min(sure(row('precision') === '1', row('placePrecision') === '1'), whole ? 1 : 0.5);
    return attack(row('type') === '3' ? 'attack' : 'battle', confidence);
  },
};

/** `where_prec`: 1 the place, 2 about 25 km from it, 3 district, 4 province, 5 a line or vague area, 6 country, 7 sea or air. */
const UCDP_PLACES: Readonly<Record<string, Exactness>> = {
  1: { kind: 'settlement', radiusKm: 2 },
  2: { kind: 'settlement', radiusKm: 25 },
  3: { kind: 'admin2', radiusKm: 40 },
  4: { kind: 'admin1', radiusKm: 120 },
  5: { kind: 'region', radiusKm: 60 },
  6: { kind: 'country', radiusKm: 500 },
  7: { kind: 'water', radiusKm: 100 },
};

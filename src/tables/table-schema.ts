import type { LayerName, PlaceKind, Precision, Status } from '../contract/vocabulary.ts';
import { calendar, type DateOrder, type DateRange, readDate } from './cell-date.ts';
import type { ColumnMap, Row } from './field.ts';

/** Why a row is left out. */
export type Rejection =
  | 'bad-date'
  | 'unclear-date'
  | 'no-date'
  | 'no-coordinates'
  | 'bad-coordinates'
  | 'swapped-coordinates'
  | 'no-layer'
  | 'duplicate-id';

/** What happened, by its kind alone. */
export interface Kind {
  layer: LayerName;
  action: string;
  status: Status;
  confidence: number;
}

/** How exactly a place is known, and what it is. */
export interface Exactness {
  kind: PlaceKind;
  radiusKm: number;
}

/**
 * A table whose owner's column names and codes are known. `needs` are columns by which it is recognised, lower case;
 * `told` are further columns that the reader of a row should see. `citation` is what the owner asks of those who show
 * the data.
 */
export interface TableSchema {
  name: 'acled' | 'ucdp-ged' | 'gtd' | 'other';
  owner: string;
  needs: readonly string[];
  map: ColumnMap;
  told: readonly string[];
  citation: string | null;
  when(row: Row, order: DateOrder): DateRange | Rejection;
  where(row: Row): Exactness;
  what(row: Row): Kind | Rejection;
}

/** An attack as reported; written out, since this is made for every row. */
function attack(action: string, confidence: number): Kind {
  return { layer: 'attacks', action, status: 'reported', confidence };
}

/** ACLED, by its 31 columns of 2023 and the older ones that hold the same. */
const ACLED: TableSchema = {
  name: 'acled',
  owner: 'ACLED',
  needs: [
    'event_id_cnty',
    'event_date',
    'time_precision',
    'event_type',
    'sub_event_type',
    'geo_precision',
    'latitude',
    'longitude',
  ],
  map: {
    id: 'event_id_cnty',
    date: 'event_date',
    precision: 'time_precision',
    type: 'event_type',
    subtype: 'sub_event_type',
    actor: 'actor1',
    target: 'actor2',
    country: 'country',
    admin1: 'admin1',
    admin2: 'admin2',
    place: 'location',
    lat: 'latitude',
    lon: 'longitude',
    placePrecision: 'geo_precision',
    source: 'source',
    notes: 'notes',
    killed: 'fatalities',
  },
  told: ['assoc_actor_1', 'assoc_actor_2'],
  citation:
    'ACLED asks for a citation wherever its data are shown (Armed Conflict Location & Event Data, acleddata.com, with the date of access) and limits passing rows on; see its terms of use.',
  when(row, order) {
    const exact = readDate(row('date'), order);
    if (typeof exact === 'string') return exact;
    if (row('precision') === '2') return widened(exact, 3, 'week');
    return row('precision') === '3' ? monthOf(exact) : exact;
  },
  where(row) {
    if (row('placePrecision') === '3') return { kind: 'admin1', radiusKm: 100 };
    return row('placePrecision') === '2' ? { kind: 'admin2', radiusKm: 25 } : { kind: 'settlement', radiusKm: 3 };
  },
  what(row) {
    const type = row('type').toLowerCase();
    const subtype = row('subtype').toLowerCase();
    const confidence = sure(row('precision') === '1', row('placePrecision') === '1');
    if (type === 'battles') {
      const action = /regains/.test(subtype) ? 'recapture' : /overtakes/.test(subtype) ? 'seizure' : 'battle';
      return attack(action, confidence);
    }
    if (type.startsWith('explosions')) {
      const action = /air|drone/.test(subtype)
        ? 'air-strike'
        : /suicide/.test(subtype)
          ? 'suicide-attack'
          : /shelling/.test(subtype)
            ? 'shelling'
            : 'bombing';
      return attack(action, confidence);
    }
    if (type === 'violence against civilians') {
      return attack(/abduction/.test(subtype) ? 'abduction' : 'attack', confidence);
    }
    if (subtype === 'headquarters or base established') {
      return { layer: 'bases', action: 'base-opened', status: 'reported', confidence };
    }
    return 'no-layer';
  },
};

/** UCDP GED, by its 49 columns of version 22.1 on and the older ones that hold the same. */
const UCDP: TableSchema = {
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

/** The Global Terrorism Database. A day or month of 0 is unknown; -9 and -99 stand for unknown in numbers. */
const GTD: TableSchema = {
  name: 'gtd',
  owner: 'GTD',
  needs: ['eventid', 'iyear', 'imonth', 'iday', 'latitude', 'longitude', 'specificity'],
  map: {
    id: 'eventid',
    year: 'iyear',
    month: 'imonth',
    day: 'iday',
    date: 'approxdate',
    end: 'resolution',
    country: 'country_txt',
    admin1: 'provstate',
    place: 'city',
    lat: 'latitude',
    lon: 'longitude',
    placePrecision: 'specificity',
    type: 'attacktype1_txt',
    actor: 'gname',
    target: 'target1',
    notes: 'summary',
    source: 'scite1',
    killed: 'nkill',
    wounded: 'nwound',
    doubt: 'doubtterr',
  },
  told: ['location', 'targtype1_txt', 'weaptype1_txt'],
  citation:
    'The GTD asks for a citation (START, University of Maryland) and forbids commercial use without its leave; see its terms.',
  when(row) {
    return calendar(Number(row('year')), positive(row('month')), positive(row('day')));
  },
  where(row) {
    const code = row('placePrecision');
    if (code === '1') return { kind: 'settlement', radiusKm: 3 };
    if (code === '2' || code === '3') return { kind: 'admin2', radiusKm: 40 };
    return code === '4' ? { kind: 'admin1', radiusKm: 120 } : { kind: 'country', radiusKm: 500 };
  },
  what(row) {
    const type = row('type').toLowerCase();
    const action = /assassination/.test(type)
      ? 'assassination'
      : /bombing/.test(type)
        ? 'bombing'
        : /hostage|hijack/.test(type)
          ? 'abduction'
          : 'attack';
    const exact = positive(row('day')) > 0;
    return attack(action, Math.min(sure(exact, row('placePrecision') === '1'), row('doubt') === '1' ? 0.6 : 1));
  },
};

/** Any other table: the columns are mapped by the user or guessed, the layer is read off words or is an attack. */
export const OTHER: TableSchema = {
  name: 'other',
  owner: '',
  needs: [],
  map: {},
  told: [],
  citation: null,
  when(row, order) {
    if (row('date') === '') {
      if (row('year') === '') return 'no-date';
      return calendar(Number(row('year')), positive(row('month')), positive(row('day')));
    }
    const from = readDate(row('date'), order);
    if (typeof from === 'string' || row('end') === '') return from;
    const to = readDate(row('end'), order);
    return typeof to === 'string' ? to : spanned(from, to, from.from === to.to ? from.precision : 'span');
  },
  where(row) {
    if (row('place') !== '') return { kind: 'settlement', radiusKm: 3 };
    if (row('admin2') !== '') return { kind: 'admin2', radiusKm: 40 };
    return row('admin1') !== '' ? { kind: 'admin1', radiusKm: 120 } : { kind: 'site', radiusKm: 1 };
  },
  what(row) {
    const words = `${row('layer')} ${row('type')}`.toLowerCase();
    const action =
      row('type')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-') || null;
    const found = { status: 'reported', confidence: 0.8 } as const;
    if (/withdraw|handover|hand-over|retrait|d[ée]part|closure|fermeture/.test(words)) {
      return { layer: 'withdrawals', action: action ?? 'withdrawal', ...found };
    }
    if (/\bbases?\b|camp|garrison|headquarters|emprise|implantation/.test(words)) {
      return { layer: 'bases', action: action ?? 'presence', ...found };
    }
    return /protest|manifestation|strike \(labou?r\)|demonstration/.test(words)
      ? 'no-layer'
      : { layer: 'attacks', action: action ?? 'attack', ...found };
  },
};

const SCHEMAS: readonly TableSchema[] = [ACLED, UCDP, GTD];

/** The schema whose columns a table has; `OTHER` for any other. Names are compared without case. */
export function schemaOf(columns: readonly string[]): TableSchema {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  return SCHEMAS.find((schema) => schema.needs.every((name) => names.has(name))) ?? OTHER;
}

function sure(exactDay: boolean, exactPlace: boolean): number {
  return exactDay && exactPlace ? 0.95 : exactDay || exactPlace ? 0.8 : 0.65;
}

function spanned(from: DateRange, to: DateRange, precision: Precision): DateRange {
  const same = from.from === to.to;
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to), precision: same ? 'day' : precision };
}

function widened(range: DateRange, days: number, precision: Precision): DateRange {
  return { from: range.from - days, to: range.to + days, precision };
}

function monthOf({ from }: DateRange): DateRange | Rejection {
  const at = new Date(from * 86_400_000);
  return calendar(at.getUTCFullYear(), at.getUTCMonth() + 1, 0);
}

/** A number that may be blank or negative for unknown, as 0. */
function positive(cell: string): number {
  const number = Number(cell);
  return Math.max(number, 0);
}

import { calendar, type DateRange, readDate } from './cell-date.ts';
import { attack, type Rejection, sure, type TableSchema, widened } from './table-schema.ts';

/** ACLED, by its 31 columns of 2023 and the older ones that hold the same. */
export const ACLED: TableSchema = {
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

function monthOf({ from }: DateRange): DateRange | Rejection {
  const at = new Date(from * 86_400_000);
  return calendar(at.getUTCFullYear(), at.getUTCMonth() + 1, 0);
}

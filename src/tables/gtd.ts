import { calendar } from './cell-date.ts';
import { attack, positive, sure, type TableSchema } from './table-schema.ts';

/** The Global Terrorism Database. A day or month of 0 is unknown; -9 and -99 stand for unknown in numbers. */
export const GTD: TableSchema = {
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

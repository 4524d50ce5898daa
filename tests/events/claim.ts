import type { Claim } from '../../src/contract/claim.ts';
import type { ReportMeta } from '../../src/contract/report.ts';
import { link } from '../../src/events/link.ts';
import { PLACES, placeOf } from './reading.ts';

let count = 0;

/** A claim with all that a test does not care about filled in. Its id is `c1`, `c2`, … unless given. */
export function claim(parts: Partial<Claim> & Pick<Claim, 'layer' | 'placeId'>): Claim {
  count++;
  return {
    id: `c${count}`,
    report: 'a',
    action: parts.layer === 'attacks' ? 'attack' : parts.layer === 'bases' ? 'presence' : 'withdrawal',
    status: 'reported',
    start: count,
    end: count + 10,
    quote: `quote ${count}`,
    from: null,
    to: null,
    precision: 'day',
    rule: 'test',
    confidence: 0.8,
    ...parts,
  };
}

export const on = (day: string) => ({ from: day, to: day });

/** Reports `a` to `e`, published one a month from January 2022, each by a publisher of its own name. */
export const REPORTS: ReadonlyMap<string, ReportMeta> = new Map(
  ['a', 'b', 'c', 'd', 'e'].map((id, i) => [
    id,
    {
      id,
      title: id,
      publisher: `${id.toUpperCase()} News`,
      published: `2022-0${i + 1}-15`,
      publishedTo: `2022-0${i + 1}-15`,
      url: null,
      language: 'en',
      sha256: '',
      inferred: [],
    },
  ]),
);

type Lens = Partial<Pick<Parameters<typeof link>[1], 'accordingTo' | 'knownBy' | 'corrections'>>;

const NORTH = { ...PLACES.get('Mali')!, id: 'north', name: 'the north', lon: 0, lat: 18, radiusKm: 400 };
/** A village that no table has. */
export const ZORBALA = 'named:Zorbala:Mali:0:-';
const KNOWN = new Map(PLACES)
  .set('north', { ...NORTH, kind: 'region', within: ['Mali'] })
  .set('Berra', { ...PLACES.get('Gao')!, id: 'Berra', name: 'Berra', lat: 16.3 })
  .set(ZORBALA, placeOf(ZORBALA)!);

export const linked = (claims: readonly Claim[], lens: Lens = {}) =>
  link(claims, { places: KNOWN, reports: REPORTS, ...lens });

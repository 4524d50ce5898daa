import type { PlacesFile } from '../contract/edition.ts';
import { countryOf } from './country.ts';
import type { Row } from './field.ts';
import type { LonLat } from './point.ts';
import { detached, remembered } from './remembered.ts';
import type { Exactness } from './table-schema.ts';

export type PlaceFeature = PlacesFile['features'][number];

/** The places of a table: rows with the same name, point and exactness are at one place. */
export interface PlaceBook {
  /** The place of a row, made on first sight; counts the row as one mention of it. */
  at(row: Row, point: LonLat, exactness: Exactness): PlaceFeature;
  /** All places, ordered by id. */
  all(): PlaceFeature[];
}

export function openPlaceBook(): PlaceBook {
  const near = new Map<number, PlaceFeature[]>();
  const ids = new Set<string>();
  const countries = remembered(countryOf);
  return {
    at(row, point, exactness) {
      const name = nameOf(row, point, exactness);
      const spot = point.lat * 1000 + point.lon;
      const list = near.get(spot);
      if (list) {
        for (const known of list) {
          if (!isSame(known, name, point, exactness)) continue;
          known.properties.mentions++;
          return known;
        }
      }
      const key = `${exactness.kind}|${exactness.radiusKm}|${point.lon}|${point.lat}|${name}`;
      const country = countries(row('country'));
      let id = `table-${hash(key, 0)}`;
      for (let salt = 1; ids.has(id); salt++) id = `table-${hash(key, salt)}`;
      ids.add(id);
      const admin1 = detached(row('admin1'));
      const place: PlaceFeature = {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
        properties: {
          id,
          name: detached(name),
          kind: exactness.kind,
          radiusKm: exactness.kind === 'country' ? (country?.radiusKm ?? exactness.radiusKm) : exactness.radiusKm,
          country: country?.code ?? '',
          ...(admin1 === '' ? {} : { admin1 }),
          within: [],
          mentions: 1,
        },
      };
      if (list) list.push(place);
      else near.set(spot, [place]);
      return place;
    },
    all: () => [...near.values()].flat().sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function isSame({ properties: p, geometry }: PlaceFeature, name: string, point: LonLat, { kind, radiusKm }: Exactness) {
  const [lon, lat] = geometry.coordinates;
  return (
    p.name === name &&
    p.kind === kind &&
    lon === point.lon &&
    lat === point.lat &&
    (kind === 'country' || p.radiusKm === radiusKm)
  );
}

/** The narrowest name that the row gives for what its exactness covers; the point itself where it gives none. */
function nameOf(row: Row, point: LonLat, { kind }: Exactness): string {
  return (
    (kind === 'country' && row('country')) ||
    (kind === 'admin1' && row('admin1')) ||
    row('place') ||
    row('admin2') ||
    row('admin1') ||
    row('country') ||
    `${point.lat}, ${point.lon}`
  );
}

/** A 53-bit hash (cyrb53 by bryc, public domain) in base 36; only has to tell places of one table apart. */
function hash(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}

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
  const near = openSpots<PlaceFeature[]>();
  const ids = new Set<string>();
  const countries = remembered(countryOf);
  return {
    at(row, point, exactness) {
      const name = nameOf(row, point, exactness);
      const list = near.get(point);
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
      else near.set(point, [place]);
      return place;
    },
    all: () =>
      near
        .values()
        .flat()
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Values by point. A map whose keys are fractions asks the engine for each key's hash, which is slow. */
function openSpots<T>() {
  const values: T[] = [];
  let lons = new Float64Array(ROOM);
  let lats = new Float64Array(ROOM);
  /** Where the value of a slot stands in `values`, counted from 1; 0 for an empty slot. */
  let numbers = new Uint32Array(ROOM);
  const slotOf = ({ lon, lat }: LonLat): number => {
    const mask = numbers.length - 1;
    let slot = (Math.imul(lon * 1e6, 2_654_435_761) ^ Math.imul(lat * 1e6, 1_597_334_677)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (numbers[slot] !== 0 && (lons[slot] !== lon || lats[slot] !== lat)) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (lon: number, lat: number, number: number) => {
    const slot = slotOf({ lon, lat });
    lons[slot] = lon;
    lats[slot] = lat;
    numbers[slot] = number;
  };
  const grow = () => {
    const old = { lons, lats, numbers };
    lons = new Float64Array(numbers.length * 2);
    lats = new Float64Array(numbers.length * 2);
    numbers = new Uint32Array(numbers.length * 2);
    for (const [slot, number] of old.numbers.entries()) {
      if (number !== 0) put(old.lons[slot] as number, old.lats[slot] as number, number);
    }
  };
  return {
    get: (point: LonLat): T | undefined => values[(numbers[slotOf(point)] as number) - 1],
    set(point: LonLat, value: T) {
      if (values.length * 2 >= numbers.length) grow();
      put(point.lon, point.lat, values.push(value));
    },
    values: () => values,
  };
}

/** Slots at first, a power of two. */
const ROOM = 1 << 12;

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

import type { Country } from './country.ts';

export interface LonLat {
  lon: number;
  lat: number;
}

const MINUTES =
  /^([+-]?)(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*["″”]\s*)?([NSEWO])?$/i;
const NUMBER = /^([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO])?$/i;
/** A point this many country radii from its country's middle lies elsewhere; countries are longer than round. */
const REACH = 3;
const LEAST_REACH_KM = 300;

/**
 * Degrees of a cell: a decimal point or comma, or minutes and seconds after the degrees; a sign or a letter for the side.
 * NaN for anything else.
 */
export function degreesOf(cell: string): number {
  const plain = Number(cell);
  if (Number.isFinite(plain) && cell.trim() !== '') return plain;
  const parts = NUMBER.exec(cell.trim());
  if (parts) return onSide(decimal(parts[1]), parts[2]);
  const sexagesimal = MINUTES.exec(cell.trim());
  if (!sexagesimal) return Number.NaN;
  const [, sign, degrees, minutes, seconds = '0', side] = sexagesimal;
  if (decimal(minutes) >= 60 || decimal(seconds) >= 60) return Number.NaN;
  const value = decimal(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  return onSide(sign === '-' ? -value : value, side);
}

const decimal = (digits = ''): number => Number(digits.replace(',', '.'));

/** South and west (in French and Spanish O, too) are negative. */
const onSide = (value: number, side = ''): number => (/^[swo]$/i.test(side) ? -value : value);

/** The point of two cells, or why there is none. */
export function readPoint(
  lat: string,
  lon: string,
): LonLat | 'no-coordinates' | 'bad-coordinates' | 'swapped-coordinates' {
  if (lat.trim() === '' || lon.trim() === '') return 'no-coordinates';
  const point = { lat: degreesOf(lat), lon: degreesOf(lon) };
  if (!Number.isFinite(point.lat) || !Number.isFinite(point.lon)) return 'bad-coordinates';
  if (Math.abs(point.lat) > 90 && Math.abs(point.lon) <= 90 && Math.abs(point.lat) <= 180) return 'swapped-coordinates';
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) return 'bad-coordinates';
  return point.lat === 0 && point.lon === 0 ? 'no-coordinates' : point;
}

/** Whether a point can lie in a country. */
export function liesIn({ lat, lon }: LonLat, country: Country): boolean {
  const east = (Math.abs(((lon - country.lon + 540) % 360) - 180) * Math.PI) / 180;
  const north = ((lat - country.lat) * Math.PI) / 180;
  const km = 6371 * Math.hypot(north, east * Math.cos((country.lat * Math.PI) / 180));
  return km <= Math.max(country.radiusKm * REACH, LEAST_REACH_KM);
}

/**
 * Whether the columns of latitude and longitude are exchanged, by points and their countries: most that can be told lie
 * in their country only when turned.
 */
export function areSwapped(points: Iterable<{ lat: number; lon: number; country: Country | null }>): boolean {
  let straight = 0;
  let turned = 0;
  for (const { lat, lon, country } of points) {
    const upright = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (country === null || liesIn({ lat, lon }, country));
    const flipped =
      Math.abs(lon) <= 90 &&
      Math.abs(lat) <= 180 &&
      (country === null ? Math.abs(lat) > 90 : liesIn({ lat: lon, lon: lat }, country));
    if (upright && !flipped) straight++;
    else if (flipped && !upright) turned++;
  }
  return turned > straight;
}

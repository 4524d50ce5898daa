import { pixelsPerKm } from './viewport.ts';

const ROUND = [1, 2, 5];

/**
 * A scale bar no longer than `most` CSS pixels: the longest round number of kilometres (1, 2 or 5 times a power of
 * ten, never below 1) at this latitude and zoom. `px` is its length.
 */
export function scaleBar(lat: number, zoom: number, most: number): { km: number; px: number } {
  const perKm = pixelsPerKm(lat, zoom);
  const power = 10 ** Math.floor(Math.log10(most / perKm));
  const km = Math.max(1, ...ROUND.map((step) => step * power).filter((length) => length * perKm <= most));
  return { km, px: km * perKm };
}

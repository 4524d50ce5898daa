import type { Padding } from '../../map/map-options.ts';

/** What the layer switches cover of a phone's map at its top, and scale and attribution above the sheet, CSS px. */
export const PHONE_CHIPS = 48;
export const PHONE_FOOT = 32;
/** What the phone's sheet covers at its lowest, with that strip, CSS px. */
const LOW_SHEET = 254;

/** What a phone shows at first is fitted to what its sheet leaves free at its lowest, whatever stands open in it. */
export function firstPadding(padding: Padding, compact: boolean, told: boolean): Padding {
  return compact && !told ? { ...padding, bottom: Math.min(padding.bottom, LOW_SHEET) } : padding;
}

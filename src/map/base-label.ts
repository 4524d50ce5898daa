import type { FontName } from './sprite.ts';

export type BaseLabelKind = 'capital' | 'country' | 'seat' | 'town' | 'mentioned' | 'region' | 'water';

/** Where a label may stand: degrees, and half the width in degrees of longitude that is free around it. */
export interface Spot {
  lon: number;
  lat: number;
  room?: number;
}

/** A name of the basemap. A town stands beside its dot; the name of an area stands on one of its spots. */
export interface BaseLabel {
  kind: BaseLabelKind;
  /** Stable over languages, for keeping a label where it is. */
  key: string;
  text: string;
  spots: readonly Spot[];
  /** Faces to try, the first that fits wins. */
  fonts: readonly FontName[];
  minZoom: number;
  /** Radians, clockwise; names of rivers follow their water. */
  angle?: number;
  country?: string;
}

/** From which zoom each kind is drawn, in the order in which they take their place. */
export const LABEL_ZOOMS: Readonly<Record<BaseLabelKind, number>> = {
  capital: 3.5,
  country: 0,
  seat: 4.5,
  town: 5.5,
  mentioned: 7,
  region: 4.5,
  water: 4.2,
};
export const LABEL_ORDER: readonly BaseLabelKind[] = [
  'capital',
  'country',
  'seat',
  'mentioned',
  'town',
  'region',
  'water',
];

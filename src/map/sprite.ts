import type { Ink } from './palette.ts';

/** The faces that the map writes in; sizes are CSS pixels. */
export const FONTS = {
  letters: { weight: 600, size: 12.5, family: 'Barlow Condensed' },
  'letters-narrow': { weight: 600, size: 10.5, family: 'Barlow Condensed' },
  'letters-leave': { weight: 600, size: 12, family: 'Barlow Condensed' },
  'count-tens': { weight: 600, size: 11.5, family: 'Barlow Condensed' },
  'count-fifties': { weight: 600, size: 13.5, family: 'Barlow Condensed' },
  query: { weight: 700, size: 12.5, family: 'Inter' },
  place: { weight: 600, size: 12, family: 'Inter' },
  'place-selected': { weight: 700, size: 13, family: 'Inter' },
  capital: { weight: 600, size: 13, family: 'Inter' },
  'country-own': { weight: 500, size: 17, family: 'Inter', spacing: 8.5 },
  country: { weight: 500, size: 13, family: 'Inter', spacing: 3.9 },
  'country-close': { weight: 500, size: 13, family: 'Inter', spacing: 1.3 },
  town: { weight: 400, size: 11.5, family: 'Inter' },
  region: { weight: 400, size: 11.5, family: 'Inter', style: 'italic' },
  water: { weight: 400, size: 11.5, family: 'Inter', style: 'italic' },
} as const satisfies Record<string, Font>;

export interface Font {
  weight: number;
  size: number;
  family: string;
  style?: 'italic';
  /** Pixels added after each letter. */
  spacing?: number;
}
export type FontName = keyof typeof FONTS;

/** How wide a text is in CSS pixels. */
export type Measure = (text: string, font: FontName) => number;

/** A line's dashes in CSS pixels; they are stretched a little so that an outline closes. */
export interface Dash {
  on: number;
  off: number;
  /** Where along an open line it begins. */
  phase?: number;
}

interface Placed {
  /** Centre in CSS pixels; y grows downwards. For a text, y is its baseline. */
  x: number;
  y: number;
  /** Clockwise, radians. */
  angle?: number;
}

export interface ShapeSprite extends Placed {
  shape: 'box' | 'burst' | 'disc' | 'segment' | 'head' | 'notch' | 'chevron';
  /** Half width and half height of the form itself; a burst has its outer radius in both. */
  hw: number;
  hh: number;
  /** Corner radius of a box, inner radius of a burst. */
  inner?: number;
  /** Points of a burst. */
  points?: number;
  fill?: Ink;
  fillAlpha?: number;
  /** Fill with slanted lines instead of flatly. */
  hatched?: boolean;
  stroke?: Ink;
  strokeAlpha?: number;
  width?: number;
  dash?: Dash;
}

export interface TextSprite extends Placed {
  shape: 'text';
  text: string;
  font: FontName;
  fill: Ink;
  halo?: Ink;
  haloWidth?: number;
}

export type Sprite = ShapeSprite | TextSprite;

/** The sprite moved by so many CSS pixels. */
export function moved<S extends Sprite>(sprite: S, dx: number, dy: number): S {
  return { ...sprite, x: sprite.x + dx, y: sprite.y + dy };
}

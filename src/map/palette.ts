/** Colours of the map and its marks by the names of `tokens.css`; a test holds the two together. */
const LIGHT = {
  surface: '#FBFAF7',
  ink: '#16191D',
  'ink-invert': '#FBFAF7',
  'rule-ctl': '#827E76',
  focus: '#16191D',
  'focus-gap': '#FFFFFF',
  base: '#1B62A8',
  'base-text': '#174F88',
  'base-tint': '#DEE8F1',
  'on-base': '#FFFFFF',
  attack: '#B01030',
  'attack-text': '#9A0E2A',
  'attack-tint': '#F4DFDF',
  'on-attack': '#FFFFFF',
  leave: '#B06A00',
  'leave-text': '#7F4C00',
  'leave-tint': '#F4E6CC',
  gone: '#6B6862',
  dispute: '#16191D',
  'map-land': '#F4F2EC',
  'map-land-back': '#EAE7DF',
  'map-water': '#D3DEE3',
  'map-river': '#9DB6C4',
  'map-water-text': '#3F6071',
  'map-border': '#8B8378',
  'map-border-soft': '#FBFAF7',
  'map-admin': '#BDB5A7',
  'map-dispute-border': '#8B8378',
  'map-label': '#2B2D30',
  'map-label-2': '#55585C',
  'map-country': '#69655F',
  'map-halo': '#F4F2EC',
  'map-dot': '#3A3D41',
};

export type Ink = keyof typeof LIGHT;
export type Palette = Readonly<Record<Ink, string>>;

const DARK: Palette = {
  surface: '#1B2026',
  ink: '#EDEBE5',
  'ink-invert': '#14181D',
  'rule-ctl': '#78818B',
  focus: '#EDEBE5',
  'focus-gap': '#0C0F12',
  base: '#6FB1F2',
  'base-text': '#8CC2F7',
  'base-tint': '#1E3347',
  'on-base': '#0B1722',
  attack: '#FF6B5E',
  'attack-text': '#FF8B80',
  'attack-tint': '#432628',
  'on-attack': '#240806',
  leave: '#F2B84B',
  'leave-text': '#F4C56C',
  'leave-tint': '#3D3220',
  gone: '#8A8F95',
  dispute: '#EDEBE5',
  'map-land': '#1A1F25',
  'map-land-back': '#13171B',
  'map-water': '#0D151C',
  'map-river': '#33505F',
  'map-water-text': '#7FA0B2',
  'map-border': '#66707A',
  'map-border-soft': '#0F1317',
  'map-admin': '#363F48',
  'map-dispute-border': '#66707A',
  'map-label': '#DEDCD6',
  'map-label-2': '#A9ADB1',
  'map-country': '#858B92',
  'map-halo': '#171C21',
  'map-dot': '#C9CBCD',
};

export type Theme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** Red, green and blue of a colour, each 0 to 1. */
export function channelsOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

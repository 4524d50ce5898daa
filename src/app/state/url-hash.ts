import { dayOf, isoOf } from '../../contract/day.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { DEFAULT_VIEW, MODES, STEPS, type View } from './view.ts';

/** Longest hash that is read at all, and longest single value. */
const MAX_HASH = 8000;
const MAX_VALUE = 400;
const MAX_MEMORY = 36_525;
/** What stands for no layer at all. */
const NO_LAYER = 'none';
/** Longest list of names, which takes more room than any other value. */
const MAX_NAMES = 2500;

interface Field {
  key: string;
  /** Longest value that is read, where it is not `MAX_VALUE`. */
  longest?: number;
  /** What a value says of the view; empty for a damaged one. */
  read(text: string): Partial<View>;
  /** The value of a view; null where it is the default and the link can do without. */
  write(view: View): string | null;
}

const text = (key: 'place' | 'report' | 'claim', name: string): Field => ({
  key: name,
  read: (value) => (value === '' ? {} : { [key]: value }),
  write: (view) => view[key],
});

const choice = <K extends keyof View>(key: K, name: string, options: readonly (View[K] & string)[]): Field => ({
  key: name,
  read: (value) => {
    const found = options.find((option) => option === value);
    return found === undefined ? {} : ({ [key]: found } as Partial<View>);
  },
  write: (view) => (view[key] === DEFAULT_VIEW[key] ? null : String(view[key])),
});

/** Names with commas between them; a comma within a name is written `~c`, a tilde `~t`. */
const names = (
  key: 'accordingTo' | 'without' | 'tongues' | 'actors' | 'statuses' | 'countries' | 'precisions' | 'publishers',
  name: string,
): Field => ({
  key: name,
  longest: MAX_NAMES,
  read: (value) => ({ [key]: [...new Set(value.split(',').map(unescaped).filter(Boolean))].sort() }),
  write: (view) => (view[key].length === 0 ? null : view[key].map(escaped).join(',')),
});

const escaped = (name: string): string => name.replace(/[~,]/g, (sign) => (sign === ',' ? '~c' : '~t'));
const unescaped = (text: string): string => text.replace(/~[ct]/g, (code) => (code === '~c' ? ',' : '~'));

/** The fields of the hash in the order in which a link carries them. */
const FIELDS: readonly Field[] = [
  {
    key: 'map',
    read(value) {
      const parts = value.split('/').map(Number);
      const [zoom, lat, lon] = parts;
      if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return {};
      const fits = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
      return fits ? { camera: { zoom, lat, lon } } : {};
    },
    write: ({ camera }) => camera && `${trim(camera.zoom, 2)}/${trim(camera.lat, 4)}/${trim(camera.lon, 4)}`,
  },
  choice('mode', 'mode', MODES),
  {
    key: 't',
    read(value) {
      const [first, second, ...rest] = value.split('..').map(dayOf);
      if (rest.length > 0 || first === null || first === undefined || second === null) return {};
      if (second === undefined) return { day: first };
      return { from: Math.min(first, second), day: Math.max(first, second) };
    },
    write: ({ from, day }) => (day === null ? null : from === null ? isoOf(day) : `${isoOf(from)}..${isoOf(day)}`),
  },
  {
    key: 'memory',
    read: (value) => (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MAX_MEMORY ? { memory: Number(value) } : {}),
    write: ({ memory }) => (memory === DEFAULT_VIEW.memory ? null : String(memory)),
  },
  choice('step', 'step', STEPS),
  {
    key: 'layers',
    read(value) {
      const names = value.split(',');
      const layers = LAYERS.filter((layer) => names.includes(layer));
      return layers.length > 0 || value === '' || value === NO_LAYER ? { layers } : {};
    },
    write: ({ layers }) => (layers.length === LAYERS.length ? null : layers.join(',') || NO_LAYER),
  },
  {
    key: 'forces',
    read: (value) => ({ forces: [...new Set(value.split(',').filter((code) => code !== ''))].sort() }),
    write: ({ forces }) => (forces.length === 0 ? null : forces.join(',')),
  },
  names('actors', 'actor'),
  names('statuses', 'status'),
  names('countries', 'country'),
  names('precisions', 'exact'),
  names('publishers', 'pub'),
  {
    key: 'differ',
    read: (value) => (value === 'yes' ? { disputed: true } : {}),
    write: ({ disputed }) => (disputed ? 'yes' : null),
  },
  text('place', 'sel'),
  text('report', 'report'),
  text('claim', 'claim'),
  names('accordingTo', 'by'),
  names('without', 'but'),
  names('tongues', 'in'),
  {
    key: 'copies',
    read: (value) => (value === 'no' ? { copies: false } : {}),
    write: ({ copies }) => (copies ? null : 'no'),
  },
  {
    key: 'known',
    read: (value) => (dayOf(value) === null ? {} : { knownBy: dayOf(value) }),
    write: ({ knownBy }) => (knownBy === null ? null : isoOf(knownBy)),
  },
  {
    key: 'view',
    read: (value) => (value === 'list' ? { list: true } : value === 'review' ? { review: true } : {}),
    write: ({ list, review }) => (review ? 'review' : list ? 'list' : null),
  },
  {
    key: 'dates',
    read: (value) => (/^[246]$/.test(value) ? { strip: Number(value) } : {}),
    write: ({ strip }) => (strip === 0 ? null : String(strip)),
  },
  choice('language', 'lang', LANGUAGES),
  choice('theme', 'theme', ['light', 'dark']),
];

/** The view a hash tells of, the default where it says nothing or is damaged. Never throws. */
export function readHash(hash: string): View {
  return readLink(hash).view;
}

/** The same, and whether a part of the hash that a view knows could not be read. */
export function readLink(hash: string): { view: View; damaged: boolean } {
  let view: View = { ...DEFAULT_VIEW };
  let damaged = false;
  if (hash.length > MAX_HASH) return { view, damaged: true };
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0 && !values.has(part.slice(0, at))) values.set(part.slice(0, at), part.slice(at + 1));
  }
  for (const field of FIELDS) {
    const given = values.get(field.key);
    const value = decode(given, field.longest ?? MAX_VALUE);
    const read = value === null ? {} : field.read(value);
    view = { ...view, ...read };
    damaged ||= given !== undefined && given !== '' && Object.keys(read).length === 0;
  }
  return { view, damaged };
}

/** The hash of a view, starting with `#`; `readHash` gives the view back, the camera to four decimals. */
export function writeHash(view: View): string {
  const parts: string[] = [];
  for (const field of FIELDS) {
    const value = field.write(view);
    if (value !== null) parts.push(`${field.key}=${encode(value)}`);
  }
  return `#${parts.join('&')}`;
}

function encode(value: string): string {
  return encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, ''))
    .replace(/%2F/g, '/')
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':');
}

function decode(value: string | undefined, longest: number): string | null {
  if (value === undefined || value.length > longest * 3) return null;
  try {
    const plain = decodeURIComponent(value);
    return plain.length > longest ? null : plain;
  } catch {
    return null;
  }
}

function trim(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

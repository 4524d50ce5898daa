import type { Day } from '../../contract/day.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { MEMORY_DAYS, type Moment } from '../../timeline/moment.ts';
import type { Language } from '../i18n/language.ts';

export type Mode = Moment['mode'];
export const MODES = ['as-of', 'between', 'since'] as const;
export const STEPS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Step = (typeof STEPS)[number];
export type Theme = 'light' | 'dark';
/** Memories of *as of* on offer, in days. */
export const MEMORIES = [30, 90, 183, 365, 730] as const;

/** What the map looks at: zoom as MapLibre counts it, centre in degrees. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/**
 * Everything a link carries. `day` is the cursor: the as-of day, or the later end of a window; `from` its earlier end.
 * `null` stands for what the edition or the reader's machine decides. `forces` empty means all.
 */
export interface View {
  camera: Camera | null;
  mode: Mode;
  from: Day | null;
  day: Day | null;
  memory: number;
  step: Step;
  layers: readonly LayerName[];
  forces: readonly string[];
  /** Filters besides layer and force; empty means all. Publishers by the voice that speaks, countries by ISO code. */
  actors: readonly string[];
  statuses: readonly string[];
  countries: readonly string[];
  precisions: readonly string[];
  publishers: readonly string[];
  /** Only marks on which sources differ. */
  disputed: boolean;
  place: string | null;
  report: string | null;
  claim: string | null;
  list: boolean;
  review: boolean;
  /** Dates that stand side by side; 0 for the one map. */
  strip: number;
  /** The lens: only these sources, or all but those; only reports in these languages; with or without wire copies. */
  accordingTo: readonly string[];
  without: readonly string[];
  tongues: readonly string[];
  copies: boolean;
  /** Only what was published by this day. */
  knownBy: Day | null;
  language: Language | null;
  theme: Theme | null;
}

export const DEFAULT_VIEW: View = {
  camera: null,
  mode: 'as-of',
  from: null,
  day: null,
  memory: MEMORY_DAYS,
  step: 'month',
  layers: LAYERS,
  forces: [],
  actors: [],
  statuses: [],
  countries: [],
  precisions: [],
  publishers: [],
  disputed: false,
  place: null,
  report: null,
  claim: null,
  list: false,
  review: false,
  strip: 0,
  accordingTo: [],
  without: [],
  tongues: [],
  copies: true,
  knownBy: null,
  language: null,
  theme: null,
};

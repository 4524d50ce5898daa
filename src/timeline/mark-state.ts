import type { Day } from '../contract/day.ts';
import type { Feature, FeatureProperties } from '../contract/feature.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { type Life, lifeOf, planRange, rangeOf } from './life.ts';
import { type Moment, windowOf } from './moment.ts';

/** How a mark is drawn; the words of the legend. */
export type MarkState =
  | 'announced'
  | 'open'
  | 'ageing'
  | 'unconfirmed'
  | 'alleged'
  | 'leaving'
  | 'closed'
  | 'fresh'
  | 'old'
  | 'done'
  | 'ghost';

/** A mark to draw: the feature, its layer and how fresh or sure it is at the moment. */
export interface ShownMark {
  feature: Feature;
  layer: LayerName;
  state: MarkState;
}

/** A base named at most this many days ago is solid; at most `AGEING_DAYS` ago, tinted; else dotted. */
export const FRESH_DAYS = 92;
export const AGEING_DAYS = 365;
/** A withdrawal is drawn solid for this many days after it is complete, then as a ghost. */
export const DONE_DAYS = 31;

/** State of a feature's mark at a moment; null where nothing is drawn. Denied claims are never drawn. */
export function stateAt(feature: Feature, layer: LayerName, moment: Moment): MarkState | null {
  const p = feature.properties;
  if (p.status === 'denied') return null;
  if (p.status === 'planned') return planAt(p, moment);
  if (layer === 'bases') {
    const life = lifeOf(p);
    if (life === null) return null;
    return moment.mode === 'as-of' ? baseOn(life, p, moment.day, moment.memory) : baseWithin(life, p, windowOf(moment));
  }
  const range = rangeOf(p);
  if (range === null) return null;
  const { from, to } = windowOf(moment);
  if (range.from > to || range.to < from) return null;
  if (p.status === 'alleged') return 'alleged';
  if (layer === 'withdrawals') return moment.mode === 'as-of' && to - range.to > DONE_DAYS ? 'ghost' : 'done';
  return moment.mode === 'as-of' && to - range.to > moment.memory / 2 ? 'old' : 'fresh';
}

function planAt(p: FeatureProperties, moment: Moment): MarkState | null {
  const range = planRange(p);
  if (range === null) return null;
  const { from, to } = moment.mode === 'as-of' ? { from: moment.day, to: moment.day } : windowOf(moment);
  return range.from <= to && range.to >= from ? 'announced' : null;
}

function baseOn(life: Life, p: FeatureProperties, day: Day, memory: number): MarkState | null {
  if (day < life.notBefore) return null;
  if (life.notAfter !== null && day > life.notAfter) return day - life.notAfter <= memory ? 'closed' : null;
  if (p.status === 'alleged') return 'alleged';
  if (day < life.surelyOpen) return 'unconfirmed';
  if (life.leaving !== null && day >= life.leaving) return 'leaving';
  if (day <= life.lastKnown + FRESH_DAYS) return 'open';
  return day <= life.lastKnown + AGEING_DAYS ? 'ageing' : 'unconfirmed';
}

function baseWithin(life: Life, p: FeatureProperties, window: { from: Day; to: Day }): MarkState | null {
  if (life.notBefore > window.to || (life.notAfter !== null && life.notAfter < window.from)) return null;
  if (p.status === 'alleged') return 'alleged';
  if (life.notAfter !== null && life.notAfter <= window.to) return 'closed';
  const sure = life.surelyOpen <= window.to && life.lastKnown + AGEING_DAYS >= window.from;
  return sure ? 'open' : 'unconfirmed';
}

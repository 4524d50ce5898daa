import { lifeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { type Moment, windowOf } from '../../timeline/moment.ts';

/** Whether a base is drawn before the first day on which it was surely there, since its opening is not told. */
export function isBeforeNamed({ feature, layer, state }: ShownMark, moment: Moment): boolean {
  if (layer !== 'bases' || state !== 'unconfirmed') return false;
  const life = lifeOf(feature.properties);
  return life !== null && windowOf(moment).to < life.surelyOpen;
}

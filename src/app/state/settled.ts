import type { Change } from '../../timeline/change.ts';
import { lifeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { cursorOf, type Moment } from '../../timeline/moment.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { isBeforeNamed } from './before-named.ts';

/**
 * What the last settled step did: `changes` between the two days, on the way forward or (`direction` -1) undone on the
 * way back, and the ids of the marks that carry the ring. `direction` 0: nothing has been stepped yet.
 */
export interface Settled {
  moment: Moment;
  previous: Moment | null;
  direction: 1 | -1 | 0;
  changes: readonly Change[];
  changed: ReadonlySet<string>;
  /** Bases of unknown opening that the step brought into view before the day on which they are first named. */
  perhaps: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The state before any step. */
export function unsettled(moment: Moment): Settled {
  return { moment, previous: null, direction: 0, changes: [], changed: NONE, perhaps: 0 };
}

/** The step from the last settled moment to a new one; a change of mode or memory alone is no step. */
export function settle(last: Settled, moment: Moment, shown: readonly ShownMark[], timeline: Timeline): Settled {
  const from = cursorOf(last.moment);
  const to = cursorOf(moment);
  if (last.moment.mode !== moment.mode || from === to) return { ...unsettled(moment), moment };
  const changes = timeline.changesBetween(Math.min(from, to), Math.max(from, to));
  const ids = new Set(changes.map(({ feature }) => feature.id));
  const changed = new Set(shown.filter(({ feature }) => ids.has(feature.id)).map(({ feature }) => feature.id));
  const perhaps = shown.filter((mark) => isBeforeNamed(mark, moment) && beganAfter(mark, from)).length;
  return { moment, previous: last.moment, direction: to > from ? 1 : -1, changes, changed, perhaps };
}

/** Whether a base came into view after a day. */
function beganAfter({ feature }: ShownMark, day: number): boolean {
  const life = lifeOf(feature.properties);
  return life !== null && life.notBefore > day;
}

import type { Day } from '../contract/day.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import {
  ATTACK,
  ATTACK_ALLEGED,
  BASE,
  BASE_ALLEGED,
  type EventColumns,
  isPlan,
  layerOfKind,
  WITHDRAWAL,
  WITHDRAWAL_ALLEGED,
} from './columns.ts';
import { AGEING_DAYS, DONE_DAYS, FRESH_DAYS, type MarkState } from './mark-state.ts';
import { type Moment, windowOf } from './moment.ts';

/**
 * Layer and state in one number, by which marks are counted; 0 is "not drawn". Bases 1 to 7, attacks 8 to 11,
 * withdrawals 12 to 15.
 */
export const MARK_CLASSES: readonly ({ layer: LayerName; state: MarkState } | null)[] = [
  null,
  { layer: 'bases', state: 'announced' },
  { layer: 'bases', state: 'open' },
  { layer: 'bases', state: 'ageing' },
  { layer: 'bases', state: 'unconfirmed' },
  { layer: 'bases', state: 'alleged' },
  { layer: 'bases', state: 'leaving' },
  { layer: 'bases', state: 'closed' },
  { layer: 'attacks', state: 'announced' },
  { layer: 'attacks', state: 'fresh' },
  { layer: 'attacks', state: 'old' },
  { layer: 'attacks', state: 'alleged' },
  { layer: 'withdrawals', state: 'announced' },
  { layer: 'withdrawals', state: 'done' },
  { layer: 'withdrawals', state: 'ghost' },
  { layer: 'withdrawals', state: 'alleged' },
];
export const CLASS_COUNT = MARK_CLASSES.length;

/** Number of a layer and state; 0 for a pair that no mark has. */
export function classOf(layer: LayerName, state: MarkState): number {
  return Math.max(
    0,
    MARK_CLASSES.findIndex((entry) => entry?.layer === layer && entry.state === state),
  );
}

const ANNOUNCED = [classOf('bases', 'announced'), classOf('attacks', 'announced'), classOf('withdrawals', 'announced')];
const OPEN_BASE = classOf('bases', 'open');
const AGEING = classOf('bases', 'ageing');
const UNCONFIRMED = classOf('bases', 'unconfirmed');
const ALLEGED_BASE = classOf('bases', 'alleged');
const LEAVING = classOf('bases', 'leaving');
const CLOSED = classOf('bases', 'closed');
const FRESH = classOf('attacks', 'fresh');
const OLD = classOf('attacks', 'old');
const ALLEGED_ATTACK = classOf('attacks', 'alleged');
const DONE = classOf('withdrawals', 'done');
const GHOST = classOf('withdrawals', 'ghost');
const ALLEGED_WITHDRAWAL = classOf('withdrawals', 'alleged');

/**
 * A moment as days to compare with. Rows count that touch `from` to `to`, plans that touch `planFrom` to `to`. An
 * attack is fresh that ended on `half` or later, a withdrawal done that ended on `done` or later.
 */
export interface Reach {
  asOf: boolean;
  from: Day;
  to: Day;
  planFrom: Day;
  half: Day;
  done: Day;
}

export function reachOf(moment: Moment): Reach {
  const { from, to } = windowOf(moment);
  if (moment.mode !== 'as-of') return { asOf: false, from, to, planFrom: from, half: from, done: from };
  const half = moment.day - Math.floor(moment.memory / 2);
  return { asOf: true, from, to, planFrom: to, half, done: Math.max(from, to - DONE_DAYS) };
}

/** Class of a row's mark; the same rule as `stateAt`, on columns. */
export function classAt(columns: EventColumns, row: number, reach: Reach): number {
  if ((columns.start[row] as number) > reach.to) return 0;
  const end = columns.end[row] as number;
  const kind = columns.kind[row] as number;
  if (isPlan(kind)) return end < reach.planFrom ? 0 : (ANNOUNCED[layerOfKind(kind)] as number);
  if (end < reach.from) return 0;
  switch (kind) {
    case ATTACK:
      return end < reach.half ? OLD : FRESH;
    case ATTACK_ALLEGED:
      return ALLEGED_ATTACK;
    case WITHDRAWAL:
      return end < reach.done ? GHOST : DONE;
    case WITHDRAWAL_ALLEGED:
      return ALLEGED_WITHDRAWAL;
    case BASE:
    case BASE_ALLEGED:
      return baseClass(columns, row, kind === BASE_ALLEGED, reach);
    default:
      return 0;
  }
}

function baseClass({ firstBase, lives }: EventColumns, row: number, alleged: boolean, reach: Reach): number {
  const base = row - firstBase;
  const notAfter = lives.notAfter[base] as number;
  const surelyOpen = lives.surelyOpen[base] as number;
  const lastKnown = lives.lastKnown[base] as number;
  if (!reach.asOf) {
    if (alleged) return ALLEGED_BASE;
    if (notAfter <= reach.to) return CLOSED;
    return surelyOpen <= reach.to && lastKnown + AGEING_DAYS >= reach.from ? OPEN_BASE : UNCONFIRMED;
  }
  const day = reach.to;
  if (day > notAfter) return CLOSED;
  if (alleged) return ALLEGED_BASE;
  if (day < surelyOpen) return UNCONFIRMED;
  if (day >= (lives.leaving[base] as number)) return LEAVING;
  if (day <= lastKnown + FRESH_DAYS) return OPEN_BASE;
  return day <= lastKnown + AGEING_DAYS ? AGEING : UNCONFIRMED;
}

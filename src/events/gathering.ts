import type { Days } from './likeness.ts';
import { isExact, type Neighbours } from './nearness.ts';
import { isKnown, type Row } from './row.ts';

/** Claims held to tell of one event, the most exact first. */
export interface Cluster {
  rows: Row[];
}

/** Claims of an event up to which their reports are looked through one by one. */
const FEW = 8;

/** Events while claims are gathered into them, by their number. */
export interface Gathering {
  rows: readonly Row[];
  /** First claim of each event, and the claim that follows each claim in its event; -1 for none. */
  head: number[];
  next: Int32Array;
  /** Claim of each event that says best where it was: the first with a settlement or site, else the first. */
  anchor: number[];
  near: Neighbours['near'];
  days: Days[];
  /** Whether a report tells of an event. */
  tells(event: number, report: number): boolean;
  /** Puts a claim into an event, or into a new one when that is -1. */
  put(at: number, event: number): void;
  /** Puts all claims of the second event into the first; the second is empty from then on. */
  join(event: number, other: number): void;
  finish(): Cluster[];
}

export function createGathering(rows: readonly Row[], { near }: Neighbours): Gathering {
  const head: number[] = [];
  const anchor: number[] = [];
  const tail: number[] = [];
  const size: number[] = [];
  const days: Days[] = [];
  const next = new Int32Array(rows.length).fill(-1);
  const reports = new Map<number, Set<number>>();
  const note = (event: number): void => {
    if (size[event]! <= FEW) return;
    const known = new Set<number>();
    for (let at = head[event]!; at >= 0; at = next[at]!) known.add(rows[at]!.report);
    reports.set(event, known);
  };
  const settle = (event: number, at: number): void => {
    if (isExact(rows[at]!.place) && !isExact(rows[anchor[event]!]!.place)) anchor[event] = at;
  };
  return {
    ...{ rows, head, next, anchor, near, days },
    tells(event, report) {
      if (size[event]! > FEW) return reports.get(event)!.has(report);
      for (let at = head[event]!; at >= 0; at = next[at]!) if (rows[at]!.report === report) return true;
      return false;
    },
    put(at, event) {
      const row = rows[at]!;
      if (event < 0) {
        head.push(at);
        anchor.push(at);
        tail.push(at);
        size.push(1);
        days.push({ from: row.from, to: row.to, early: row.early, late: row.late });
        return;
      }
      next[tail[event]!] = at;
      if (isExact(row.place)) settle(event, at);
      tail[event] = at;
      size[event]!++;
      if (reports.has(event)) reports.get(event)!.add(row.report);
      else note(event);
      if (!row.planned) narrow(days[event]!, row);
    },
    join(event, other) {
      next[tail[event]!] = head[other]!;
      settle(event, anchor[other]!);
      tail[event] = tail[other]!;
      size[event]! += size[other]!;
      size[other] = 0;
      head[other] = -1;
      note(event);
      narrow(days[event]!, days[other]!);
    },
    finish() {
      const clusters: Cluster[] = [];
      for (const [event, first] of head.entries()) {
        if (first < 0) continue;
        const own = new Array<Row>(size[event]!);
        for (let at = first, i = 0; at >= 0; at = next[at]!, i++) own[i] = rows[at]!;
        clusters.push({ rows: own });
      }
      return clusters;
    },
  };
}

/** Narrows days down to what others allow too, while they agree. */
function narrow(days: Days, other: Days): void {
  if (other.from > days.to || other.to < days.from) return;
  days.from = Math.max(days.from, other.from);
  days.to = Math.min(days.to, other.to);
  if (isKnown(days.from) && isKnown(days.to)) {
    days.early = days.from;
    days.late = days.to;
  }
}

import { isExact, type Neighbours } from './nearness.ts';
import { compare, EVER_AFTER, isKnown, type Row } from './row.ts';
import { createShelves } from './shelves.ts';

/** Claims held to tell of one event, the most exact first. */
export interface Cluster {
  rows: Row[];
}

/** Widest range, in days, that still counts as naming a day. */
const EXACT = 3;
/** Points of likeness that two claims of one event must reach. */
const ENOUGH = 3.5;
/** What two reports must have more in common than two passages of one. */
const STRANGERS = 1;
/** A report without a date tells of an event at most this many days old, when it is taken for one told by another. */
const NEWS_DAYS = 45;
/** A plan is held to come true within this many days. */
const PLAN_DAYS = 420;
/** Claims of an event that a new one is compared with: the first, which are the most exact. */
const COMPARED = 12;
/** Claims of an event up to which their reports are looked through one by one. */
const FEW = 8;
/** Events of longer ranges are looked for by place alone. */
const WIDE_DAYS = 400;
/** Events that one claim is compared with at most. */
const MOST = 600;

/** The order in which claims are gathered into events: the most exact first, plans last. */
export function byExactness(a: Row, b: Row): number {
  return (
    width(a) - width(b) ||
    (a.site === b.site ? 0 : compare(a.claim.placeId, b.claim.placeId)) ||
    a.from - b.from ||
    a.to - b.to ||
    (a.report === b.report ? 0 : compare(a.claim.report, b.claim.report)) ||
    a.claim.start - b.claim.start ||
    compare(a.claim.id, b.claim.id)
  );
}

const width = (row: Row): number => Math.min(row.to - row.from, EVER_AFTER) + (row.planned ? 2 * EVER_AFTER : 0);

/**
 * Groups claims of one layer, in the order `byExactness`, into events: one place or places near each other or one
 * inside the other, days that overlap, actors, targets and tolls that fit.
 */
export function clustersOf(rows: readonly Row[], neighbours: Neighbours): Cluster[] {
  const gathered = createGathering(rows);
  const index = createIndex(gathered, neighbours);
  for (const [at, row] of rows.entries()) {
    const found = bestFor(row, at + 1, gathered, index.candidates(row));
    index.add(row, found >= 0 ? found : gathered.from.length);
    gathered.put(at, found);
  }
  return gathered.finish();
}

/** Events while claims are gathered into them, in columns by their number. */
interface Gathering {
  rows: readonly Row[];
  /** First claim of each event, and the claim that follows each claim in its event; -1 for none. */
  head: number[];
  next: Int32Array;
  /** The days that all claims of an event allow, while they agree. */
  from: number[];
  to: number[];
  /** The turn, from 1, at which an event was last compared with a claim. */
  looked: Int32Array;
  /** Whether a report tells of an event. */
  tells(event: number, report: number): boolean;
  /** Puts a claim into an event, or into a new one when that is -1. */
  put(at: number, event: number): void;
  finish(): Cluster[];
}

function createGathering(rows: readonly Row[]): Gathering {
  const head: number[] = [];
  const tail: number[] = [];
  const size: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const next = new Int32Array(rows.length).fill(-1);
  const reports = new Map<number, Set<number>>();
  return {
    ...{ rows, head, next, from, to, looked: new Int32Array(rows.length) },
    tells(event, report) {
      if (size[event]! > FEW) return reports.get(event)!.has(report);
      for (let at = head[event]!; at >= 0; at = next[at]!) if (rows[at]!.report === report) return true;
      return false;
    },
    put(at, event) {
      const row = rows[at]!;
      if (event < 0) {
        head.push(at);
        tail.push(at);
        size.push(1);
        from.push(row.from);
        to.push(row.to);
        return;
      }
      next[tail[event]!] = at;
      tail[event] = at;
      size[event]!++;
      if (size[event]! > FEW) {
        const known = reports.get(event) ?? new Set();
        if (known.size === 0) for (let i = head[event]!; i >= 0; i = next[i]!) known.add(rows[i]!.report);
        reports.set(event, known.add(row.report));
      }
      if (row.from <= to[event]! && row.to >= from[event]! && !row.planned) {
        from[event] = Math.max(from[event]!, row.from);
        to[event] = Math.min(to[event]!, row.to);
      }
    },
    finish() {
      return head.map((first, event) => {
        const own = new Array<Row>(size[event]!);
        for (let at = first, i = 0; at >= 0; at = next[at]!, i++) own[i] = rows[at]!;
        return { rows: own };
      });
    },
  };
}

/** Finds the events that a claim may tell of: by place and days, by report, and those of vague days by place alone. */
function createIndex({ rows, head, from, to }: Gathering, neighbours: Neighbours) {
  const shelves = createShelves();
  const inside = createShelves();
  const vague = new Map<number, number[]>();
  const byReport = new Map<number, number[]>();
  /** Places of an event besides that of its first claim. */
  const further = new Map<number, number[]>();
  const isAt = (event: number, site: number): boolean =>
    rows[head[event]!]!.site === site || (further.get(event)?.includes(site) ?? false);
  const found: number[] = [];
  return {
    /** Makes an event known under the place and report of a claim that is about to be put into it. */
    add(row: Row, event: number): void {
      const isNew = event === head.length;
      list(byReport, row.report, event);
      if (!isNew && isAt(event, row.site)) return;
      if (!isNew) list(further, event, row.site);
      const first = isNew ? row.from : from[event]!;
      const last = isNew ? row.to : to[event]!;
      if (last - first > NEWS_DAYS) list(vague, row.site, event);
      if (last - first > WIDE_DAYS) return;
      shelves.put(row.site, event, first - 1, last + 1);
      for (const holder of neighbours.holders[row.site]!) inside.put(holder, event, first - 1, last + 1);
    },
    /** Events that the claim may tell of and others, some of them twice. The list holds until the next call. */
    candidates(row: Row): readonly number[] {
      found.length = 0;
      const { site } = row;
      const first = row.from - 1;
      const last = row.to + 1;
      if (last - first <= WIDE_DAYS + 2) {
        shelves.gather(site, first, last, found);
        for (const other of neighbours.near[site]!) shelves.gather(other, first, last, found);
        for (const holder of neighbours.holders[site]!) shelves.gather(holder, first, last, found);
        inside.gather(site, first, last, found);
        return found;
      }
      for (const event of byReport.get(row.report) ?? []) if (isAt(event, site)) found.push(event);
      for (const event of vague.get(site) ?? []) found.push(event);
      if (row.planned) shelves.gather(site, first, Math.min(last, first + PLAN_DAYS), found);
      else if (isKnown(row.from) && isKnown(row.to)) shelves.gather(site, first, last, found);
      else shelves.gather(site, Math.max(first, row.published - NEWS_DAYS), Math.min(last, row.published), found);
      return found;
    },
  };
}

function list(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The event most like a claim, of equals the first; -1 when it is like none. */
function bestFor(row: Row, turn: number, gathered: Gathering, candidates: readonly number[]): number {
  const { from, to, looked } = gathered;
  let best = -1;
  let top = ENOUGH - 0.01;
  let compared = 0;
  for (let i = 0; i < candidates.length && compared < MOST; i++) {
    const event = candidates[i]!;
    if (looked[event] === turn || row.from > to[event]! + 1 || row.to < from[event]! - 1) continue;
    looked[event] = turn;
    compared++;
    const score = likeness(row, gathered, event);
    if (score > top || (score === top && best >= 0 && event < best)) {
      top = score;
      best = event;
    }
  }
  return best;
}

/** Points of likeness between a claim and an event; minus infinity where they cannot be one. */
function likeness(row: Row, gathered: Gathering, event: number): number {
  const first = gathered.rows[gathered.head[event]!]!;
  const own = gathered.tells(event, row.report);
  if (own && row.planned !== first.planned) return Number.NEGATIVE_INFINITY;
  const days = dayScore(row, gathered.from[event]!, gathered.to[event]!, first.planned, own);
  if (days < 0) return Number.NEGATIVE_INFINITY;
  const score = placeScore(row, first) + days + (own ? 2 : -STRANGERS);
  return (
    score + (row.claim.layer === 'withdrawals' ? withdrawalScore(row, first) : attackScore(row, gathered, event, own))
  );
}

function placeScore(a: Row, b: Row): number {
  if (a.site === b.site) return isExact(a.place) ? 3 : 2.5;
  return isExact(a.place) && isExact(b.place) ? 2.5 : 0.5;
}

/** Points for days that fit; below 0 where they do not. */
function dayScore(row: Row, from: number, to: number, planned: boolean, own: boolean): number {
  if (row.planned && !planned) {
    return to >= row.from && from <= Math.min(row.to, row.from + PLAN_DAYS) ? 1 : -1;
  }
  const overlap = row.from <= to && row.to >= from;
  const span = to - from;
  if (row.to - row.from <= EXACT && span <= EXACT) return overlap ? 3 : own ? -1 : 1;
  if (!overlap) return -1;
  if (isKnown(row.from) && isKnown(row.to)) return row.to - row.from <= 62 ? 1.5 : 0.5;
  if (own) return 0.5;
  const age = row.published - to;
  return isKnown(row.published) && isKnown(to) && age >= 0 && age <= NEWS_DAYS ? 0.5 : span > NEWS_DAYS ? 0 : -1;
}

function attackScore(row: Row, { rows, head, next }: Gathering, event: number, own: boolean): number {
  const { actor, target, killedMin, killedMax, kind, plain } = row;
  let kindClash = true;
  let actorSame = false;
  let actorClash = false;
  let targetSame = false;
  let targetClash = false;
  let tollSame = false;
  let tollClash = false;
  for (let at = head[event]!, i = 0; at >= 0 && i < COMPARED; at = next[at]!, i++) {
    const other = rows[at]!;
    kindClash = kind !== other.kind && !(kind === 0 ? plain : other.plain);
    if (actor !== 0 && other.actor !== 0) {
      if (actor === other.actor) actorSame = true;
      else if (actor > 0 && other.actor > 0) actorClash = true;
    }
    if (target !== 0 && other.target !== 0) {
      if (target === other.target) targetSame = true;
      else if (target > 0 && other.target > 0) targetClash = true;
    }
    if (killedMin >= 0 && other.killedMin >= 0) {
      if (killedMin <= other.killedMax && other.killedMin <= killedMax) tollSame = true;
      else tollClash = true;
    }
  }
  let score = kindClash ? -4 : 0;
  if (actorSame) score += 1;
  else if (actorClash) score -= own ? 1 : 0.5;
  if (targetSame) score += 1;
  else if (targetClash) score -= own ? 1.5 : 2;
  if (tollSame) score += 1.5;
  else if (tollClash) score -= own ? 1.5 : 0.5;
  return score;
}

const LEAVING = new Set(['withdrawal', 'base-handover', 'base-closed', 'relocation']);

function withdrawalScore(row: Row, first: Row): number {
  if (row.site !== first.site && !(isExact(row.place) && isExact(first.place))) return Number.NEGATIVE_INFINITY;
  if (row.force !== first.force) return Number.NEGATIVE_INFINITY;
  const leaving = LEAVING.has(row.claim.action);
  if (leaving !== LEAVING.has(first.claim.action)) return Number.NEGATIVE_INFINITY;
  if (!leaving && row.claim.action !== first.claim.action) return Number.NEGATIVE_INFINITY;
  return 1;
}

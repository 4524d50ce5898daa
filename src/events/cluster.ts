import { isDerived } from '../places/derived-place.ts';
import { type Cluster, createGathering, type Gathering } from './gathering.ts';
import {
  attackScore,
  type Days,
  DEPARTURE_DAYS,
  dayScore,
  departureScore,
  ENOUGH,
  NEVER,
  noEvidence,
  PLAN_DAYS,
  placeScore,
  RARE,
  strangerScore,
  weigh,
  withdrawalScore,
} from './likeness.ts';
import { isExact, type Neighbours } from './nearness.ts';
import { compare, EVER_AFTER, isKnown, type Row } from './row.ts';
import { createShelves } from './shelves.ts';

/** Claims of an event that a new one is compared with: the first, which are the most exact. */
const COMPARED = 12;
/** Events of longer ranges are looked for by place alone. */
const WIDE_DAYS = 400;
/** A place that at most so many reports name is a small one: what they tell of it in one week is one thing. */
const FEW_REPORTS = 6;
/** Events that one claim is compared with at most. */
const MOST = 600;
/** Events of one place that are looked through for a claim without any day. */
const MOST_AT_PLACE = 200;

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
 * inside the other, days that overlap, actors, targets and tolls that fit. Claims are gathered one by one, then events
 * of different reports that are alike as a whole become one.
 */
export function clustersOf(rows: readonly Row[], neighbours: Neighbours): Cluster[] {
  const gathered = createGathering(rows, neighbours);
  const index = createIndex(gathered, neighbours);
  for (const [at, row] of rows.entries()) {
    const best = bestOf(index.candidates(row, row), gathered, (event) => likeness(row, gathered, event));
    index.add(row, best >= 0 ? best : gathered.days.length);
    gathered.put(at, best);
  }
  joinEvents(gathered, index);
  return gathered.finish();
}

type Index = ReturnType<typeof createIndex>;

/** Joins each event to the earlier one, of other reports, that it is most like. */
function joinEvents(gathered: Gathering, index: Index): void {
  const { rows, head, days } = gathered;
  const rare = rareSites(rows);
  for (let event = 1; event < days.length; event++) {
    const first = rows[head[event]!]!;
    if (first.claim.layer !== 'attacks' || first.planned) continue;
    const candidates = index.candidates(first, days[event]!);
    const best = bestOf(candidates, gathered, (other) =>
      other < event ? likenessOfEvents(gathered, other, event, rare[first.site]!) : NEVER,
    );
    if (best >= 0) gathered.join(best, event);
  }
}

/** Settlements and sites, by number, that few reports name. */
function rareSites(rows: readonly Row[]): boolean[] {
  const reports: Set<number>[] = [];
  for (const row of rows) {
    reports[row.site] ??= new Set();
    if (reports[row.site]!.size <= FEW_REPORTS) reports[row.site]!.add(row.report);
  }
  const rare: boolean[] = [];
  for (const row of rows) rare[row.site] = isExact(row.place) && reports[row.site]!.size <= FEW_REPORTS;
  return rare;
}

/** Finds the events that a claim may tell of: by place and days, and by report or place alone where days are vague. */
function createIndex({ rows, head, days }: Gathering, { near, holders }: Neighbours) {
  const shelves = createShelves();
  const inside = createShelves();
  const vague = new Map<number, number[]>();
  const bySite = new Map<number, number[]>();
  const byReport = new Map<number, number[]>();
  /** Places of an event besides that of its first claim. */
  const further = new Map<number, number[]>();
  const isAt = (event: number, site: number): boolean =>
    (head[event]! >= 0 && rows[head[event]!]!.site === site) || (further.get(event)?.includes(site) ?? false);
  const found: number[] = [];
  return {
    /** Makes an event known under the place and report of a claim that is about to be put into it. */
    add(row: Row, event: number): void {
      const isNew = event === head.length;
      list(byReport, row.report, event);
      if (!isNew && isAt(event, row.site)) return;
      if (!isNew) list(further, event, row.site);
      list(bySite, row.site, event);
      const { early, late } = isNew ? row : days[event]!;
      if (early > late || late - early > WIDE_DAYS) {
        list(vague, row.site, event);
        return;
      }
      shelves.put(row.site, event, early - 1, late + 1);
      for (const holder of holders[row.site]!) inside.put(holder, event, early - 1, late + 1);
    },
    /** Events that a claim with those days may tell of and others, some of them twice. The list holds until the next call. */
    candidates(row: Row, { early, late }: Days): readonly number[] {
      found.length = 0;
      const { site } = row;
      if (early <= late && late - early <= WIDE_DAYS) {
        const slack = row.claim.phase === 'closed' ? DEPARTURE_DAYS : 1;
        const from = early - slack;
        const to = row.planned ? early + PLAN_DAYS : late + slack;
        shelves.gather(site, from, to, found);
        for (const other of near[site]!) shelves.gather(other, from, to, found);
        for (const holder of holders[site]!) shelves.gather(holder, from, to, found);
        inside.gather(site, from, to, found);
      } else if (early <= late) shelves.gather(site, early, late, found);
      else for (const event of (bySite.get(site) ?? []).slice(0, MOST_AT_PLACE)) found.push(event);
      if (isKnown(row.from) && isKnown(row.to) && late - early <= WIDE_DAYS) return found;
      for (const event of byReport.get(row.report) ?? []) if (isAt(event, site)) found.push(event);
      for (const event of (vague.get(site) ?? []).slice(0, MOST)) found.push(event);
      return found;
    },
  };
}

function list(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The event with most points, of equals the first; -1 when none has enough. */
function bestOf(candidates: readonly number[], { head }: Gathering, scoreOf: (event: number) => number): number {
  let best = -1;
  let top = ENOUGH - 0.01;
  for (let i = 0; i < candidates.length && i < MOST; i++) {
    const event = candidates[i]!;
    if (event === best || head[event]! < 0) continue;
    const score = scoreOf(event);
    if (score > top || (score === top && best >= 0 && event < best)) {
      top = score;
      best = event;
    }
  }
  return best;
}

/** Points of likeness between a claim and an event; `NEVER` where they cannot be one. */
function likeness(row: Row, gathered: Gathering, event: number): number {
  const days = gathered.days[event]!;
  const first = gathered.rows[gathered.head[event]!]!;
  const leaves = row.claim.layer === 'withdrawals';
  if (!leaves && (row.from > days.to + 1 || row.to < days.from - 1)) return NEVER;
  const own = gathered.tells(event, row.report);
  if (own && (row.planned !== first.planned || isToldApart(row, gathered, event))) return NEVER;
  let score = dayScore(row, row.planned, days, first.planned, own);
  if (score === NEVER && leaves) score = departureScore(row, first, days);
  if (score === NEVER && own) score = ownDays(row, gathered, event);
  if (score === NEVER) return NEVER;
  score += placeScore(row, gathered.rows[gathered.anchor[event]!]!, gathered.near) + strangerScore(own);
  if (score === NEVER) return NEVER;
  return score + (leaves ? withdrawalScore(row, first) : attackScore(evidenceOf(row, gathered, event), own));
}

/** Points for days that fit what the claim's own report says of an event to which others give other days. */
function ownDays(row: Row, { rows, head, next }: Gathering, event: number): number {
  let best = NEVER;
  for (let at = head[event]!, i = 0; at >= 0 && i < COMPARED; at = next[at]!, i++) {
    const other = rows[at]!;
    if (other.report === row.report) best = Math.max(best, dayScore(row, row.planned, other, other.planned, true));
  }
  return best;
}

/** Whether the claim's own report tells it apart from what it says of an event: "a second attack". */
function isToldApart(row: Row, { rows, head, next }: Gathering, event: number): boolean {
  if (row.claim.layer !== 'attacks') return false;
  for (let at = head[event]!; at >= 0; at = next[at]!)
    if (rows[at]!.report === row.report && (rows[at]!.nth !== row.nth || isListedBeside(row, rows[at]!))) return true;
  return false;
}

/** "Attacked Ouatagouna, Karou and Daoutegueft": towns of one list are as many, however near each other they lie. */
const isListedBeside = (a: Row, b: Row): boolean =>
  a.site !== b.site &&
  a.claim.start === b.claim.start &&
  a.claim.end === b.claim.end &&
  a.claim.rule === b.claim.rule &&
  [a, b].every(({ place }) => place.kind === 'settlement' && !isDerived(place.id));

function evidenceOf(row: Row, { rows, head, next }: Gathering, event: number) {
  const found = noEvidence();
  for (let at = head[event]!, i = 0; at >= 0 && i < COMPARED; at = next[at]!, i++) weigh(found, row, rows[at]!);
  return found;
}

/** Points of likeness between two attacks told by different reports. */
function likenessOfEvents(gathered: Gathering, a: number, b: number, rare: boolean): number {
  const { rows, head, next, days } = gathered;
  if (rows[head[a]!]!.planned) return NEVER;
  const where = placeScore(rows[gathered.anchor[b]!]!, rows[gathered.anchor[a]!]!, gathered.near);
  if (where === NEVER) return NEVER;
  const when = dayScore(days[b]!, false, days[a]!, false, false);
  if (when === NEVER) return NEVER;
  const found = noEvidence();
  for (let at = head[b]!, i = 0; at >= 0 && i < COMPARED; at = next[at]!, i++) {
    if (gathered.tells(a, rows[at]!.report)) return NEVER;
    for (let to = head[a]!, j = 0; to >= 0 && j < COMPARED; to = next[to]!, j++) {
      weigh(found, rows[at]!, rows[to]!);
    }
  }
  const bonus = rare && found.target >= 0 && found.killed >= 0 ? RARE : 0;
  return where + when + bonus + strangerScore(false) + attackScore(found, false);
}

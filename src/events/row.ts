import type { Claim } from '../contract/claim.ts';
import { type Day, dayOf } from '../contract/day.ts';
import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import type { ReportMeta } from '../contract/report.ts';
import type { Toll } from '../contract/vocabulary.ts';
import { kindOfForce } from './forces.ts';
import { boundsOf } from './toll.ts';

/** Days that stand for an open end. They are whole numbers, and sums with them stay whole, which infinities do not. */
export const EVER_BEFORE: Day = -(2 ** 29);
export const EVER_AFTER: Day = 2 ** 29;

/** Whether a day is one of the calendar, not an open end. */
export const isKnown = (day: Day): boolean => day > EVER_BEFORE && day < EVER_AFTER;

/** A report that gives no day tells of things at most this many days old. */
export const NEWS_DAYS = 45;

/** Kinds of attack that no other kind is taken for; 0 is any other. */
const APART: ReadonlyMap<string, number> = new Map([
  ['seizure', 1],
  ['overrun', 1],
  ['recapture', 2],
  ['abduction', 3],
]);
/** Actions that may be another word for any attack. */
const PLAIN: ReadonlySet<string> = new Set(['killing', 'attack', 'battle']);

/**
 * A claim made ready for linking: what is compared of it is a number. `from`/`to` may be open. `report`, `site` and
 * the roles number names within one set of claims: equal numbers are equal names. A role is 0 where none is named,
 * above 0 for a known force and below 0 for words.
 */
export interface Row {
  claim: Claim;
  place: Place;
  meta: ReportMeta | undefined;
  from: Day;
  to: Day;
  /** The days on which it is looked for: its own, or news of the last weeks where an end is open; none if `early` is the later. */
  early: Day;
  late: Day;
  /** The day its report was published, or the last on which it can have been; `EVER_AFTER` when unknown. */
  published: Day;
  report: number;
  site: number;
  planned: boolean;
  /** Which of the attacks that its report tells apart at its place. */
  nth: number;
  force: number;
  actor: number;
  target: number;
  /** Bounds of the killed, and the least of the wounded; -1 where none are counted. */
  killedMin: number;
  killedMax: number;
  woundedMin: number;
  /** Whether its target is a state's forces (1) or a mission's (2), which may be the same men; else 0. */
  serves: number;
  kind: number;
  plain: boolean;
  /** Number of the wording of its quote, 0 until it is asked for. */
  wording: number;
  /** The event that was last made of it and others, it being the first of them. */
  told: { rows: readonly Row[]; feature: Feature } | null;
}

/** Numbers for names, given in the order in which they are first asked for. */
export interface Numbers {
  reports: Map<string, number>;
  roles: Map<string, number>;
  sites: Map<string, number>;
  /** Places by their number. */
  places: Place[];
}

export const createNumbers = (): Numbers => ({ reports: new Map(), roles: new Map(), sites: new Map(), places: [] });

export function rowOf(claim: Claim, place: Place, meta: ReportMeta | undefined, numbers: Numbers): Row {
  const killed = claim.killed === undefined ? null : boundsOf(claim.killed);
  const target = kindOfForce(claim.target);
  const from = cachedDay(claim.from, EVER_BEFORE);
  const to = cachedDay(claim.to, EVER_AFTER);
  const published = cachedDay(meta?.publishedTo ?? meta?.published ?? null, EVER_AFTER);
  const late = isKnown(to) ? to : isKnown(from) ? Math.min(from + NEWS_DAYS, Math.max(from, published)) : published;
  return {
    claim,
    place,
    meta,
    from,
    to,
    early: isKnown(from) ? from : isKnown(late) ? late - NEWS_DAYS : EVER_AFTER,
    late: isKnown(late) ? late : EVER_BEFORE,
    published,
    report: numbered(numbers.reports, claim.report),
    site: siteOf(numbers, place),
    planned: claim.status === 'planned',
    nth: claim.nth ?? 1,
    force: roleOf(numbers, claim.force),
    actor: roleOf(numbers, claim.actor),
    target: roleOf(numbers, claim.target),
    killedMin: killed ? killed.min : -1,
    killedMax: killed ? (killed.max ?? EVER_AFTER) : -1,
    woundedMin: claim.wounded === undefined ? -1 : boundsOf(claim.wounded).min,
    serves: target === 'state' ? 1 : target === 'mission' ? 2 : 0,
    kind: APART.get(claim.action) ?? 0,
    plain: PLAIN.has(claim.action),
    wording: 0,
    told: null,
  };
}

function numbered(names: Map<string, number>, name: string): number {
  let number = names.get(name);
  if (number === undefined) {
    number = names.size + 1;
    names.set(name, number);
  }
  return number;
}

function siteOf(numbers: Numbers, place: Place): number {
  let site = numbers.sites.get(place.id);
  if (site === undefined) {
    site = numbers.places.length;
    numbers.sites.set(place.id, site);
    numbers.places.push(place);
  }
  return site;
}

function roleOf({ roles }: Numbers, name: string | undefined): number {
  if (name === undefined || name === '') return 0;
  let role = roles.get(name);
  if (role === undefined) {
    role = (roles.size + 1) * (kindOfForce(name) === undefined ? -1 : 1);
    roles.set(name, role);
  }
  return role;
}

const days = new Map<string, Day>();

function cachedDay(iso: string | null, open: Day): Day {
  if (iso === null) return open;
  let day = days.get(iso);
  if (day === undefined) {
    if (days.size > 40_000) days.clear();
    day = dayOf(iso) ?? open;
    days.set(iso, day);
  }
  return day;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of claims in an event: by publication, report, passage. It does not depend on the order of input. */
export function byTime(a: Row, b: Row): number {
  if (a.published !== b.published) return a.published - b.published;
  if (a.report !== b.report) return compare(a.claim.report, b.claim.report);
  return a.claim.start - b.claim.start || compare(a.claim.id, b.claim.id);
}

/** Claims by who says it: one report is one source, but for what it says on behalf of others. */
export function sourcesOf(rows: readonly Row[]): Row[][] {
  const first = rows[0]!;
  if (rows.every((row) => row.report === first.report && row.claim.said === first.claim.said)) return [[...rows]];
  const sources = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.report}|${row.claim.said ?? ''}`;
    const own = sources.get(key);
    if (own) own.push(row);
    else sources.set(key, [row]);
  }
  return [...sources.values()];
}

/** The count that each source gives of the dead or the wounded in the end: its highest, as counts are revised upwards. */
export function tollsBySource(rows: readonly Row[], side: 'killed' | 'wounded'): Toll[] {
  const counted = rows.filter((row) => row.claim[side] !== undefined);
  if (counted.length < 2) return counted.map((row) => row.claim[side]!);
  return sourcesOf(counted).map((own) =>
    own.map((row) => row.claim[side]!).reduce((most, toll) => (boundsOf(toll).min > boundsOf(most).min ? toll : most)),
  );
}

import { isoOf } from '../contract/day.ts';
import type { Feature, FeatureProperties } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import { type LayerName, PLACE_KINDS, type Precision, type Status, type Toll } from '../contract/vocabulary.ts';
import type { BaseLife } from './base-lives.ts';
import type { Cluster } from './cluster.ts';
import { disputesOf } from './disputes.ts';
import { kindOfForce } from './forces.ts';
import { byTime, compare, type Row, voicesOf } from './row.ts';
import { titleOf } from './title.ts';
import { boundsOf } from './toll.ts';

const written = new Map<number, string>();

function iso(day: number): string | null {
  if (!Number.isFinite(day)) return null;
  let text = written.get(day);
  if (text === undefined) {
    if (written.size > 40_000) written.clear();
    text = isoOf(day);
    written.set(day, text);
  }
  return text;
}

/** The feature of an attack or a withdrawal. */
export function eventFeature(layer: LayerName, cluster: Cluster): Feature {
  const rows = [...cluster.rows].sort(byTime);
  const status = statusOf(rows);
  const real = rows.filter((row) => row.claim.status !== 'planned' && row.claim.status !== 'denied');
  const heard = real.length > 0 ? real : rows;
  const { from, to } = rangeOf(heard);
  const place = placeOf(heard);
  const action = actionOf(heard);
  const properties: FeatureProperties = {
    ...shared(layer, rows, place, action, status, from, to),
    ...roles(heard),
    disputed: disputesOf(rows),
    claims: rows.map((row) => row.claim),
  };
  for (const side of ['killed', 'wounded'] as const) {
    const toll = tollOf(heard, side);
    if (toll !== null) properties[side] = toll;
  }
  properties.title = titleOf(layer, action, place, properties.force, properties.target);
  return featureOf(properties, place);
}

/** The feature of a base's life; `extra` are plans and denials that belong to it. */
export function baseFeature(life: BaseLife, extra: readonly Row[]): Feature {
  const rows = [...life.rows, ...extra].sort(byTime);
  const status = statusOf(rows);
  const place = placeOf(life.rows.length > 0 ? life.rows : rows);
  const from = life.opened && Number.isFinite(life.opened.from) ? life.opened.from : Number.NEGATIVE_INFINITY;
  const to = life.closed ? life.closed.to : Number.POSITIVE_INFINITY;
  const properties: FeatureProperties = {
    ...shared('bases', rows, place, actionOf(life.rows), status, from, to),
    ...roles(rows, BASE_ROLES),
    disputed: [
      ...new Set([
        ...disputesOfLife(life),
        ...disputesOf(extra.length > 0 ? rows.filter((row) => row.claim.phase !== 'closed') : []),
      ]),
    ],
    claims: rows.map((row) => row.claim),
  };
  const openedTo = life.opened ? life.opened.to : life.first;
  properties.openedFrom = iso(from);
  properties.openedTo = iso(openedTo);
  if (life.closed) {
    properties.closedFrom = iso(life.closed.from);
    properties.closedTo = iso(life.closed.to);
  }
  if (Number.isFinite(life.last)) properties.lastConfirmed = iso(life.last);
  return featureOf(properties, place);
}

/** The feature of a base that is only planned, or only denied. */
export function unbuiltFeature(given: readonly Row[]): Feature {
  const rows = [...given].sort(byTime);
  const place = placeOf(rows);
  const { from, to } = rangeOf(rows);
  const status = statusOf(rows);
  return featureOf(
    {
      ...shared(
        'bases',
        rows,
        place,
        actionOf(rows),
        status,
        from,
        status === 'planned' ? Number.POSITIVE_INFINITY : to,
      ),
      ...roles(rows),
      disputed: [],
      claims: rows.map((row) => row.claim),
    },
    place,
  );
}

function disputesOfLife(life: BaseLife) {
  const of = (phase: string): Row[] => life.rows.filter((row) => row.claim.phase === phase);
  const found = new Set([...disputesOf(of('opened')), ...disputesOf(of('closed'))]);
  const statuses = new Set(life.rows.map((row) => row.claim.status));
  if (statuses.has('reported') && statuses.has('alleged')) found.add('status');
  found.delete('place');
  return [...found].sort();
}

function shared(
  layer: LayerName,
  rows: readonly Row[],
  place: Place,
  action: string,
  status: Status,
  from: number,
  to: number,
): Omit<FeatureProperties, 'disputed' | 'claims'> {
  const first = rows[0]!.claim;
  return {
    id: `${layer[0]}-${first.id}`,
    title: titleOf(layer, action, place, first.force),
    action,
    status,
    placeId: place.id,
    placeName: place.name,
    placeKind: place.kind,
    country: place.country,
    radiusKm: place.radiusKm,
    from: iso(from),
    to: iso(to),
    precision: precisionOf(rows, from, to),
    confidence: confidenceOf(rows),
  };
}

function featureOf(properties: FeatureProperties, place: Place): Feature {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties,
  };
}

/** Reported if a source says so and none denies it; one that others deny is alleged. */
function statusOf(rows: readonly Row[]): Status {
  if (rows.length === 1) return rows[0]!.claim.status;
  const all = new Set(rows.map((row) => row.claim.status));
  if (all.has('denied') && (all.has('reported') || all.has('alleged'))) return 'alleged';
  for (const status of ['reported', 'alleged', 'denied', 'planned'] as const) if (all.has(status)) return status;
  return 'reported';
}

/** Days that all claims allow; where they disagree, from the first to the last of any that names days. */
function rangeOf(rows: readonly Row[]): { from: number; to: number } {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    from = Math.max(from, row.from);
    to = Math.min(to, row.to);
  }
  if (from <= to) return { from, to };
  const exact = rows.filter((row) => Number.isFinite(row.from) && Number.isFinite(row.to));
  const narrow = exact.filter((row) => row.to - row.from <= 31);
  const used = narrow.length > 0 ? narrow : exact;
  return { from: Math.min(...used.map((row) => row.from)), to: Math.max(...used.map((row) => row.to)) };
}

/** The most exact place, of equals the one most voices name. */
function placeOf(rows: readonly Row[]): Place {
  if (rows.length === 1) return rows[0]!.place;
  const votes = new Map<string, { place: Place; count: number }>();
  for (const { place } of rows) {
    const vote = votes.get(place.id);
    if (vote) vote.count++;
    else votes.set(place.id, { place, count: 1 });
  }
  const rank = (place: Place): number => Math.max(1, PLACE_KINDS.indexOf(place.kind));
  return [...votes.values()].sort(
    (a, b) => rank(a.place) - rank(b.place) || b.count - a.count || compare(a.place.id, b.place.id),
  )[0]!.place;
}

const PLAIN = new Set(['attack', 'killing', 'presence', 'withdrawal', 'battle', 'bombing']);

/** The action most claims name, a telling one before a plain one. */
function actionOf(rows: readonly Row[]): string {
  if (rows.length === 1) return rows[0]!.claim.action;
  const votes = new Map<string, number>();
  for (const { claim } of rows)
    votes.set(claim.action, (votes.get(claim.action) ?? 0) + (PLAIN.has(claim.action) ? 1 : 100) + claim.confidence);
  return [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0];
}

const ROLES = ['force', 'actor', 'target', 'successor', 'destination'] as const;
type RoleName = (typeof ROLES)[number];
/** Nobody attacks or is hit in the life of a base. */
const BASE_ROLES: readonly RoleName[] = ['force', 'successor', 'destination'];

/** Each role as most claims name it, a known force before words. */
function roles(rows: readonly Row[], wanted: readonly RoleName[] = ROLES): Partial<Pick<FeatureProperties, RoleName>> {
  const named: Partial<Record<RoleName, string>> = {};
  if (rows.length === 1) {
    for (const role of wanted) {
      const value = rows[0]!.claim[role];
      if (value) named[role] = value;
    }
    return named;
  }
  for (const role of wanted) {
    const votes = new Map<string, number>();
    for (const { claim } of rows) {
      const value = claim[role];
      if (value) votes.set(value, (votes.get(value) ?? 0) + weightOf(role, value));
    }
    const best = [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0];
    if (best) named[role] = best[0];
  }
  return named;
}

/** Range over all sources of the last count each gives: a number when they agree on the least. */
function tollOf(rows: readonly Row[], side: 'killed' | 'wounded'): Toll | null {
  if (rows.length === 1) {
    const only = rows[0]!.claim[side];
    if (only === undefined || typeof only === 'number') return only ?? null;
  }
  const latest = new Map<string, Toll>();
  for (const row of rows) {
    const toll = row.claim[side];
    if (toll === undefined) continue;
    const known = latest.get(row.claim.report);
    if (known === undefined || boundsOf(toll).min > boundsOf(known).min) latest.set(row.claim.report, toll);
  }
  if (latest.size === 0) return null;
  const bounds = [...latest.values()].map(boundsOf);
  const min = Math.min(...bounds.map((one) => one.min));
  const max = Math.max(...bounds.map((one) => one.max ?? one.min));
  return min === max ? min : { min, max };
}

/** A known force counts more than words, and as the actor an armed group more than a state that may have come to help. */
function weightOf(role: RoleName, value: string): number {
  const kind = kindOfForce(value);
  return kind === undefined ? 1 : role === 'actor' && kind === 'armed' ? 30 : 10;
}

function precisionOf(rows: readonly Row[], from: number, to: number): Precision {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return 'open';
  if (from === to) return 'day';
  const exact = rows.find((row) => row.from === from && row.to === to);
  return exact ? exact.claim.precision : 'span';
}

/** Independent voices raise confidence: 1 − Π(1 − c) over the best claim of each of up to five voices, damped. */
function confidenceOf(rows: readonly Row[]): number {
  let best = 0;
  for (const row of rows) best = Math.max(best, row.claim.confidence);
  const voices = Math.min(5, voicesOf(rows));
  const doubt = (1 - best) * 0.6 ** (voices - 1);
  return Math.round((1 - doubt) * 100) / 100;
}

import { isoOf } from '../contract/day.ts';
import type { Feature, FeatureProperties } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import {
  type Dispute,
  type LayerName,
  PLACE_KINDS,
  type Precision,
  type Status,
  type Toll,
} from '../contract/vocabulary.ts';
import type { BaseLife } from './base-lives.ts';
import { disputesOf, isContested } from './disputes.ts';
import { BASE_ROLES, mostOf, ROLES, setRoles } from './roles.ts';
import { byTime, compare, EVER_AFTER, EVER_BEFORE, isKnown, type Row, tollsBySource } from './row.ts';
import { titleOf } from './title.ts';
import { boundsOf } from './toll.ts';
import { voicesOf } from './voices.ts';

const written = new Map<number, string>();

function iso(day: number): string | null {
  if (!isKnown(day)) return null;
  let text = written.get(day);
  if (text === undefined) {
    if (written.size > 40_000) written.clear();
    text = isoOf(day);
    written.set(day, text);
  }
  return text;
}

/** The feature of an attack or a withdrawal. */
export function eventFeature(layer: LayerName, given: readonly Row[]): Feature {
  const rows = given.length > 1 ? [...given].sort(byTime) : given;
  const heard = saidOf(rows);
  const { from, to } = rangeOf(heard);
  const place = placeOf(heard);
  const properties = propertiesOf(layer, rows, place, actionOf(heard), from, to, disputesOf(rows));
  setRoles(properties, heard, ROLES);
  for (const side of SIDES) {
    const toll = tollOf(heard, side);
    if (toll !== null) properties[side] = toll;
  }
  properties.title = titleOf(layer, properties.action, place, properties.force, properties.target);
  return featureOf(properties, place);
}

/** The claims that say it happened; all of them when none does. */
function saidOf(rows: readonly Row[]): readonly Row[] {
  if (rows.every(isSaid)) return rows;
  const said = rows.filter(isSaid);
  return said.length > 0 ? said : rows;
}

const isSaid = ({ claim: { status } }: Row): boolean => status !== 'planned' && status !== 'denied';

/** The feature of a base's life; `extra` are plans and denials that belong to it. */
export function baseFeature(life: BaseLife, extra: readonly Row[]): Feature {
  const rows = [...life.rows, ...extra].sort(byTime);
  const place = placeOf(life.rows.length > 0 ? life.rows : rows);
  const from = life.opened ? life.opened.from : EVER_BEFORE;
  const to = life.closed ? life.closed.to : EVER_AFTER;
  const disputed = new Set(disputesOfLife(life));
  if (isContested(rows)) disputed.add('happened');
  const properties = propertiesOf('bases', rows, place, actionOf(life.rows), from, to, [...disputed]);
  setRoles(properties, rows, BASE_ROLES);
  properties.title = titleOf('bases', properties.action, place, properties.force);
  properties.openedFrom = iso(from);
  properties.openedTo = iso(life.opened ? life.opened.to : life.first);
  if (life.closed) {
    properties.closedFrom = iso(life.closed.from);
    properties.closedTo = iso(life.closed.to);
  }
  if (isKnown(life.last)) properties.lastConfirmed = iso(life.last);
  return featureOf(properties, place);
}

/** The feature of a base that is only planned, or only denied. */
export function unbuiltFeature(given: readonly Row[]): Feature {
  const rows = [...given].sort(byTime);
  const place = placeOf(rows);
  const { from, to } = rangeOf(rows);
  const open = statusOf(rows) === 'planned' ? EVER_AFTER : to;
  const properties = propertiesOf('bases', rows, place, actionOf(rows), from, open, []);
  setRoles(properties, rows, ROLES);
  properties.title = titleOf('bases', properties.action, place, properties.force);
  return featureOf(properties, place);
}

/** Of a life, the days and places of its opening and of its closing are disputed apart. */
function disputesOfLife(life: BaseLife): Dispute[] {
  const found = new Set([...disputesOf(life.openings), ...disputesOf(life.closings)]);
  const statuses = new Set(life.rows.map((row) => row.claim.status));
  if (statuses.has('reported') && statuses.has('alleged')) found.add('status');
  found.delete('place');
  return [...found].sort();
}

function propertiesOf(
  layer: LayerName,
  rows: readonly Row[],
  place: Place,
  action: string,
  from: number,
  to: number,
  disputed: Dispute[],
): FeatureProperties {
  const first = rows[0]!.claim;
  return {
    id: `${layer[0]}-${first.id}`,
    title: '',
    action,
    status: statusOf(rows),
    placeId: place.id,
    placeName: place.name,
    placeKind: place.kind,
    country: place.country,
    radiusKm: place.radiusKm,
    from: iso(from),
    to: iso(to),
    precision: precisionOf(rows, from, to),
    confidence: confidenceOf(rows),
    disputed,
    claims: rows.map((row) => row.claim),
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
  let reported = false;
  let alleged = false;
  let denied = false;
  for (const { claim } of rows) {
    if (claim.status === 'reported') reported = true;
    else if (claim.status === 'alleged') alleged = true;
    else if (claim.status === 'denied') denied = true;
  }
  if (reported) return denied && isContested(rows) ? 'alleged' : 'reported';
  return alleged ? 'alleged' : denied ? 'denied' : 'planned';
}

/** Days that all claims allow; where they disagree, from the first to the last of any that names days. */
function rangeOf(rows: readonly Row[]): { from: number; to: number } {
  if (rows.length > 1 && statusOf(rows) === 'planned' && !rows.some(namesStart)) return horizonOf(rows);
  let from = EVER_BEFORE;
  let to = EVER_AFTER;
  for (const row of rows) {
    from = Math.max(from, row.from);
    to = Math.min(to, row.to);
  }
  if (from <= to) return { from, to };
  const exact = rows.filter((row) => isKnown(row.from) && isKnown(row.to));
  const narrow = exact.filter((row) => row.to - row.from <= 31);
  const used = narrow.length > 0 ? narrow : exact;
  if (used.length === 0) return { from: to, to: from };
  return {
    from: used.reduce((least, row) => Math.min(least, row.from), EVER_AFTER),
    to: used.reduce((most, row) => Math.max(most, row.to), EVER_BEFORE),
  };
}

/** "Will leave in December" names when a plan begins; "will leave" stands from its report. */
const namesStart = ({ from, published }: Row): boolean => isKnown(from) && isKnown(published) && from > published;

/** A plan stands from the day on which it was first made known to the last that any source gives it. */
function horizonOf(rows: readonly Row[]): { from: number; to: number } {
  const known = (days: number[]): number[] => days.filter(isKnown);
  const starts = known(rows.map(({ from }) => from));
  const ends = known(rows.map(({ to }) => to));
  return {
    from: starts.reduce((least, day) => Math.min(least, day), starts.length > 0 ? EVER_AFTER : EVER_BEFORE),
    to: ends.reduce((most, day) => Math.max(most, day), ends.length > 0 ? EVER_BEFORE : EVER_AFTER),
  };
}

const rank = (place: Place): number => Math.max(1, PLACE_KINDS.indexOf(place.kind));

/** The most exact place, of equals the one most voices name. */
function placeOf(rows: readonly Row[]): Place {
  const first = rows[0]!;
  if (rows.every((row) => row.site === first.site)) return first.place;
  const votes = new Map<number, { place: Place; count: number }>();
  for (const { site, place } of rows) {
    const vote = votes.get(site);
    if (vote) vote.count++;
    else votes.set(site, { place, count: 1 });
  }
  return [...votes.values()].sort(
    (a, b) => rank(a.place) - rank(b.place) || b.count - a.count || compare(a.place.id, b.place.id),
  )[0]!.place;
}

const PLAIN = new Set(['attack', 'killing', 'presence', 'withdrawal', 'battle', 'bombing']);

/** The action most claims name, a telling one before a plain one. */
function actionOf(rows: readonly Row[]): string {
  const first = rows[0]!.claim.action;
  if (rows.every(({ claim }) => claim.action === first)) return first;
  const votes = new Map<string, number>();
  for (const { claim } of rows)
    votes.set(claim.action, (votes.get(claim.action) ?? 0) + (PLAIN.has(claim.action) ? 1 : 100) + claim.confidence);
  return mostOf(votes);
}

const SIDES = ['killed', 'wounded'] as const;
/** Range over all sources of the last count each gives: a number when they agree on the least. */
function tollOf(rows: readonly Row[], side: 'killed' | 'wounded'): Toll | null {
  if (rows.length === 1) {
    const only = rows[0]!.claim[side];
    if (only === undefined || typeof only === 'number') return only ?? null;
  }
  const tolls = tollsBySource(rows, side);
  if (tolls.length === 0) return null;
  const bounds = tolls.map(boundsOf);
  const min = Math.min(...bounds.map((one) => one.min));
  const max = Math.max(...bounds.map((one) => one.max ?? one.min));
  return min === max ? min : { min, max };
}

function precisionOf(rows: readonly Row[], from: number, to: number): Precision {
  if (!isKnown(from) || !isKnown(to)) return 'open';
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

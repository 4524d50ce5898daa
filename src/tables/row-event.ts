import type { Claim } from '../contract/claim.ts';
import { type Day, isoOf as isoOfDay } from '../contract/day.ts';
import type { Feature, FeatureProperties } from '../contract/feature.ts';
import type { LayerName, Toll } from '../contract/vocabulary.ts';
import type { DateRange } from './cell-date.ts';
import type { Row } from './field.ts';
import type { PlaceFeature } from './place-book.ts';
import { remembered } from './remembered.ts';
import type { Kind } from './table-schema.ts';
import type { RowText } from './table-text.ts';

/** The fields that name a force. */
type Role = 'actor' | 'target' | 'force';

/** All that was read off one row. `who` turns the cell of a role into a force code or the
 * table's words. */
export interface ReadRow {
  id: string;
  row: Row;
  when: DateRange;
  what: Kind;
  place: PlaceFeature;
  text: RowText;
  rule: string;
  who(role: Role): string | null;
}

/** ISO days that were written already; a table has few different ones. */
const WRITTEN = new Map<Day, string>();

function isoOf(day: Day): string {
  const known = WRITTEN.get(day);
  if (known !== undefined) return known;
  const iso = isoOfDay(day);
  WRITTEN.set(day, iso);
  return iso;
}

/** Who the owner of the table has a row from is cut after this many UTF-16 units. */
const SAID = 200;

/** A row as a feature with the one claim that backs it. */
export function eventOf(read: ReadRow): { feature: Feature; layer: LayerName } {
  const { row, when, what, place, text } = read;
  const { layer, action, status, confidence } = what;
  const from = isoOf(when.from);
  const to = isoOf(when.to);
  const actor = read.who('actor');
  const target = read.who('target');
  const force = layer === 'attacks' ? null : (read.who('force') ?? actor);
  const ended = layer === 'bases' && row('end') !== '';
  const opened = layer === 'bases' && (action === 'base-opened' || ended);
  const p = place.properties;
  const claim: Claim = {
    id: `${read.id}-1`,
    report: text.report,
    layer,
    action,
    status,
    start: text.start,
    end: text.end,
    quote: text.quote,
    placeId: place.id,
    from,
    to: ended ? from : to,
    precision: when.precision,
    rule: read.rule,
    confidence,
  };
  const properties: FeatureProperties = {
    id: read.id,
    title: titleOf(layer, action, p.name),
    action,
    status,
    placeId: place.id,
    placeName: p.name,
    placeKind: p.kind,
    country: p.country,
    radiusKm: p.radiusKm,
    from,
    to: layer === 'bases' && !ended ? null : to,
    precision: when.precision,
    confidence,
    disputed: [],
    claims: [claim],
  };
  if (layer === 'bases') {
    claim.phase = opened ? 'opened' : 'present';
    Object.assign(properties, lifeOf(from, to, opened, ended));
  }
  if (layer === 'attacks') {
    if (actor !== null) properties.actor = claim.actor = actor;
    if (target !== null) properties.target = claim.target = target;
  } else if (force !== null) {
    properties.force = claim.force = force;
  }
  const killed = killedOf(row);
  const wounded = countOf(row('wounded'));
  if (killed !== null) properties.killed = claim.killed = killed;
  if (wounded !== null) properties.wounded = claim.wounded = wounded;
  const said = row('source');
  if (said !== '') claim.said = said.slice(0, SAID);
  return { layer, feature: { type: 'Feature', id: read.id, geometry: place.geometry, properties } };
}

/** Life of a base by one row: an opening, a stay from one day to another, or a sighting. */
function lifeOf(from: string, to: string, opened: boolean, ended: boolean) {
  if (ended) return { openedFrom: from, openedTo: from, closedFrom: to, closedTo: to, lastConfirmed: to };
  return { openedFrom: opened ? from : null, openedTo: to, closedFrom: null, closedTo: null, lastConfirmed: to };
}

function killedOf(row: Row): Toll | null {
  const best = countOf(row('killed'));
  const low = countOf(row('killedMin')) ?? best;
  const high = countOf(row('killedMax')) ?? best;
  if (low === null || high === null || low === high) return low ?? high;
  return { min: Math.min(low, high), max: Math.max(low, high) };
}

/** A count of people; null for blanks, negatives (which stand for unknown) and words. */
function countOf(cell: string): number | null {
  const code = cell.charCodeAt(0);
  if (cell.length === 1) return code >= 48 && code <= 57 ? code - 48 : null;
  return /^\d{1,7}(?:\.0+)?$/.test(cell) ? Math.trunc(Number(cell)) : null;
}

function titleOf(layer: LayerName, action: string, place: string): string {
  if (layer === 'bases') return `Base at ${place}`;
  if (layer === 'withdrawals') return `Withdrawal from ${place}`;
  return `${leadOf(action)}${place}`;
}

/** What stands before the place in the title of an attack. */
const leadOf = remembered((action) => {
  const words = action.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} at `;
});

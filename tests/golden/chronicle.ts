import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import distance from '@turf/distance';
import Papa from 'papaparse';
import { dayOf } from '../../src/contract/day.ts';
import type { Edition } from '../../src/contract/edition.ts';
import type { Feature } from '../../src/contract/feature.ts';
import type { LayerName, Toll } from '../../src/contract/vocabulary.ts';
import { ROOT } from '../cli/run.ts';

/** A row of chronicle.csv: a fact that the shipped edition must show. `killed` and `wounded` are `12` or `12-15`. */
export interface Fact {
  layer: 'attack' | 'base' | 'withdrawal';
  place: string;
  lat: string;
  lon: string;
  earliest: string;
  latest: string;
  force: string;
  killed: string;
  wounded: string;
  status: string;
  reports: string;
}

const LAYER: Readonly<Record<Fact['layer'], LayerName>> = {
  attack: 'attacks',
  base: 'bases',
  withdrawal: 'withdrawals',
};
/** How far a mark may lie from the fact's point, in km, by how exact the mark's place is. */
const REACH = { site: 30, settlement: 30, admin2: 120, admin1: 300, country: 700, region: 1200, water: 300 } as const;
/** Days by which ranges may miss each other: presences are named more loosely than events. */
const GRACE = { attack: 1, base: 31, withdrawal: 1 } as const;

export function readFacts(): Fact[] {
  const csv = readFileSync(join(ROOT, 'tests/golden/chronicle.csv'), 'utf8');
  return Papa.parse<Fact>(csv, { header: true, skipEmptyLines: true }).data;
}

/** The marks that show a fact: same layer and status, near, at the time, the force and the toll not contradicted. */
export function marksOf(fact: Fact, edition: Edition): Feature[] {
  return edition[LAYER[fact.layer]].features.filter((feature) => shows(feature, fact));
}

function shows({ geometry, properties: p }: Feature, fact: Fact): boolean {
  if (distance(geometry.coordinates, [Number(fact.lon), Number(fact.lat)]) > REACH[p.placeKind]) return false;
  if (p.status !== fact.status) return false;
  const grace = GRACE[fact.layer];
  const from = dayOf(p.from) ?? Number.NEGATIVE_INFINITY;
  const to = dayOf(p.to) ?? Number.POSITIVE_INFINITY;
  if (from > (dayOf(fact.latest) ?? Number.POSITIVE_INFINITY) + grace) return false;
  if (to < (dayOf(fact.earliest) ?? Number.NEGATIVE_INFINITY) - grace) return false;
  const force = fact.layer === 'attack' ? p.actor : p.force;
  if (fact.force !== '' && force !== undefined && force !== fact.force) return false;
  return agrees(p.killed, fact.killed) && agrees(p.wounded, fact.wounded);
}

/** Whether a toll and a figure or range of the table have a number in common; what is not given agrees. */
function agrees(toll: Toll | undefined, figure: string): boolean {
  if (figure === '' || toll === undefined) return true;
  const [least, most] = figure.split('-').map(Number);
  const bounds = typeof toll === 'number' ? { min: toll, max: toll } : toll;
  return bounds.min <= (most ?? least ?? 0) && (bounds.max ?? Number.POSITIVE_INFINITY) >= (least ?? 0);
}

import type { Claim } from '../../src/contract/claim.ts';
import { dayFrom, isoOf } from '../../src/contract/day.ts';
import type { Place } from '../../src/contract/place.ts';
import type { ReportMeta } from '../../src/contract/report.ts';
import type { LayerName, Status, Toll } from '../../src/contract/vocabulary.ts';
import { seeded } from './random.ts';

/** Made-up claims with all that linking them needs. */
export interface Telling {
  claims: Claim[];
  places: Map<string, Place>;
  reports: Map<string, ReportMeta>;
}

const FIRST = dayFrom(2012, 1, 1);
const DAYS = 12 * 365;
const PUBLISHERS = 40;
const COUNTRIES = ['ML', 'NE', 'BF', 'TD', 'MR', 'NG'];
const FORCES = ['FR', 'UN', 'ML', 'NE', 'BF', 'TD', 'DE', 'US'];
const ARMED = ['JNIM', 'ISGS', 'AQIM'];
const TARGETS = ['ML', 'UN', 'FR', 'civilians', 'BF', 'NE'];
const ACTIONS = ['attack', 'ambush', 'ied-attack', 'raid', 'killing', 'mortar-attack', 'suicide-attack', 'seizure'];
const REGIONS = 8;

/** What is made up before anyone tells of it. */
interface Truth {
  layer: LayerName;
  place: Place;
  day: number;
  parts: Partial<Claim>;
}

/**
 * Claims as reports of a long war make them: a few towns with much of what happens, each event told by one to a dozen
 * reports within weeks, wire copies, days and tolls that differ, plans, denials, and bases seen for years. No event of
 * it is real; the same seed gives the same claims.
 */
export function syntheticClaims(count: number, seed = 1): Telling {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const places = somePlaces(Math.max(40, Math.ceil(count ** 0.72)), random);
  const towns = [...places.values()].filter((place) => place.kind === 'settlement');
  const someTown = (): Place => towns[Math.floor(towns.length * random() ** 2.5)]!;
  const reports = new Map<string, ReportMeta>();
  const claims: Claim[] = [];
  const reportOf = (day: number): ReportMeta => {
    const slot = Math.floor(random() * Math.max(1, count / DAYS));
    const id = `r${day}-${slot}`;
    let report = reports.get(id);
    if (!report) {
      const iso = isoOf(day);
      report = {
        id,
        title: `Report ${id}`,
        publisher: `Publisher ${Math.floor(random() * PUBLISHERS)}`,
        published: iso,
        publishedTo: iso,
        url: null,
        language: random() < 0.7 ? 'en' : 'fr',
        sha256: '',
        inferred: [],
      };
      reports.set(id, report);
    }
    return report;
  };
  const add = (truth: Truth, published: number, copied: string | null): string => {
    const report = reportOf(Math.min(FIRST + DAYS + 60, published));
    const number = claims.length;
    const exact = random();
    const shift = random() < 0.05 ? (random() < 0.5 ? -1 : 1) : 0;
    const from = exact < 0.8 ? truth.day + shift : exact < 0.93 ? truth.day - Math.floor(random() * 25) : null;
    const to = exact < 0.8 ? truth.day + shift : exact < 0.93 ? (from ?? 0) + 29 : exact < 0.97 ? published : null;
    const quote =
      copied ??
      `${truth.parts.action} ${number} at ${truth.place.name}, told at some length as reports do of such things`;
    const status: Status = random() < 0.95 ? 'reported' : random() < 0.7 ? 'alleged' : 'denied';
    const start = Math.floor(random() * 4000);
    const vague = random() < 0.05 ? places.get(truth.place.within[random() < 0.5 ? 0 : 1]!) : undefined;
    claims.push({
      id: number.toString(16).padStart(12, '0'),
      report: report.id,
      layer: truth.layer,
      action: 'attack',
      status,
      start,
      end: start + quote.length,
      quote,
      placeId: (vague ?? truth.place).id,
      from: from === null ? null : isoOf(from),
      to: to === null ? null : isoOf(to),
      precision: exact < 0.8 ? 'day' : exact < 0.93 ? 'month' : 'open',
      rule: 'made-up',
      confidence: 0.5 + Math.floor(random() * 50) / 100,
      ...truth.parts,
      ...(truth.parts.killed === undefined ? {} : { killed: told(truth.parts.killed, random) }),
    });
    return quote;
  };
  const tell = (truth: Truth): void => {
    let quote: string | null = null;
    const times = 1 + Math.floor(12 * random() ** 3);
    for (let i = 0; i < times && claims.length < count; i++) {
      quote = add(truth, truth.day + Math.floor(40 * random() ** 3), i > 0 && random() < 0.3 ? quote : null);
    }
  };
  const live = (): void => {
    const place = someTown();
    const force = pick(FORCES);
    const opened = FIRST + Math.floor(random() * DAYS * 0.8);
    const closed = opened + 60 + Math.floor(random() * 2000);
    const base = (phase: 'opened' | 'present', day: number): Truth => ({
      layer: 'bases',
      place,
      day,
      parts: { phase, force, action: phase === 'opened' ? 'base-opened' : 'presence' },
    });
    if (random() < 0.2)
      tell({ ...base('opened', opened - 60), parts: { ...base('opened', 0).parts, status: 'planned' } });
    if (random() < 0.5) tell(base('opened', opened));
    for (let day = opened; day < closed && day < FIRST + DAYS; day += 90 + Math.floor(random() * 300)) {
      tell(base('present', day));
    }
    if (closed > FIRST + DAYS) return;
    const parts = { phase: 'closed' as const, force, action: 'base-handover', successor: 'ML' };
    if (random() < 0.3) tell({ layer: 'withdrawals', place, day: closed - 90, parts: { ...parts, status: 'planned' } });
    tell({ layer: 'withdrawals', place, day: closed, parts });
  };
  while (claims.length < count) {
    if (random() < 0.03) live();
    else {
      const parts: Partial<Claim> = { action: pick(ACTIONS), target: pick(TARGETS) };
      if (random() < 0.6) parts.actor = pick(ARMED);
      if (random() < 0.7) parts.killed = 1 + Math.floor(60 * random() ** 4);
      if (random() < 0.3) parts.wounded = 1 + Math.floor(60 * random() ** 3);
      tell({ layer: 'attacks', place: someTown(), day: FIRST + Math.floor(random() * DAYS), parts });
    }
  }
  return { claims, places, reports };
}

/** A count as another source would give it. */
function told(toll: Toll, random: () => number): Toll {
  if (typeof toll !== 'number') return toll;
  const kind = random();
  return kind < 0.8
    ? toll
    : kind < 0.9
      ? { min: Math.max(1, toll - 2), max: null }
      : toll + 1 + Math.floor(random() * 8);
}

function somePlaces(count: number, random: () => number): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (place: Place): void => void places.set(place.id, place);
  for (const [i, country] of COUNTRIES.entries()) {
    const at = { lon: -12 + 5 * i, lat: 15 };
    add({ id: country, name: country, ...at, kind: 'country', radiusKm: 500, country, within: [] });
    for (let region = 0; region < REGIONS; region++) {
      const id = `${country}.${region}`;
      add({ id, name: id, ...at, kind: 'admin1', radiusKm: 120, country, within: [country] });
    }
  }
  for (let i = 0; i < count; i++) {
    const lon = -12 + 30 * random();
    const country = COUNTRIES[Math.min(COUNTRIES.length - 1, Math.floor((lon + 12) / 5))]!;
    const within = [`${country}.${Math.floor(random() * REGIONS)}`, country];
    const id = `p${i}`;
    add({ id, name: `Town ${i}`, lon, lat: 11 + 9 * random(), kind: 'settlement', radiusKm: 2, country, within });
  }
  return places;
}

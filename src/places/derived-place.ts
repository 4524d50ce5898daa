import destination from '@turf/destination';
import midpointDistance from '@turf/distance';
import { de } from '../contract/french.ts';
import type { Place } from '../contract/place.ts';

/** Compass points clockwise from north in steps of 45 degrees, as ids and names use them. */
export const COMPASS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
type Compass = (typeof COMPASS)[number];
const COMPASS_FR = ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'];
const ADJECTIVES = [
  'northern',
  'northeastern',
  'eastern',
  'southeastern',
  'southern',
  'southwestern',
  'western',
  'northwestern',
];

/**
 * A place told by others: `near` at `km` and `bearing` (degrees clockwise from north, null where no direction is told)
 * from an anchor, km 0 meaning only "near"; `part` of a country or region, by compass point or its centre; `between`
 * two places; `named` a place that no gazetteer has, in its anchor or, as for `near`, away from it.
 */
export type Derived =
  | { form: 'near'; anchor: string; km: number; bearing: number | null }
  | { form: 'part'; anchor: string; part: Compass | 'central' }
  | { form: 'between'; anchor: string; other: string }
  | { form: 'named'; name: string; anchor: string; km: number; bearing: number | null };

/** Id of a derived place; `parseDerived` reads it back. */
export function derivedId(derived: Derived): string {
  const { form, anchor } = derived;
  if (form === 'named')
    return `named:${encodeURIComponent(derived.name)}:${anchor}:${derived.km}:${derived.bearing ?? '-'}`;
  if (form === 'near') return `near:${anchor}:${derived.km}:${derived.bearing ?? '-'}`;
  return form === 'part' ? `part:${anchor}:${derived.part}` : `between:${anchor}|${derived.other}`;
}

const PATTERNS: Readonly<Record<Derived['form'], RegExp>> = {
  near: /^near:(.+):(\d{1,4}(?:\.\d{1,3})?):(-|\d{1,3})$/,
  part: /^part:(.+):(\w+)$/,
  between: /^between:([^|]+)\|([^|]+)$/,
  named: /^named:([^:]{1,400}):(.+):(\d{1,4}):(-|\d{1,3})$/,
};

const FORMS: ReadonlySet<string> = new Set(Object.keys(PATTERNS));

/** What the id of a place told by others begins with; null for any other id, which most have no colon to look for. */
function formOf(id: string): Derived['form'] | null {
  const end = id.indexOf(':');
  const form = end < 0 ? '' : id.slice(0, end);
  return FORMS.has(form) ? (form as Derived['form']) : null;
}

/** Whether an id is that of a place told by others. */
export const isDerived = (id: string): boolean => formOf(id) !== null;

/** What a derived place's id says; null for any other id. Derived places are not nested. */
export function parseDerived(id: string): Derived | null {
  const form = formOf(id);
  const told = form && PATTERNS[form].exec(id);
  if (!told) return null;
  const [, first = '', second = '', third = '', fourth = ''] = told;
  const anchor = form === 'named' ? second : first;
  if (isDerived(anchor)) return null;
  const degrees = (bearing: string): number | null => (bearing === '-' ? null : Number(bearing));
  if (form === 'named') {
    const name = decoded(first);
    return name === null ? null : { form, name, anchor, km: Number(third), bearing: degrees(fourth) };
  }
  if (form === 'near') return { form, anchor, km: Number(second), bearing: degrees(third) };
  if (form === 'between') return isDerived(second) ? null : { form, anchor, other: second };
  const part = [...COMPASS, 'central' as const].find((point) => point === second);
  return part ? { form: 'part', anchor, part } : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The derived place itself; null where a place it is told by is unknown to `place`. Its radius is what the telling
 * leaves open: a quarter of the distance with a direction, all of it without, half the way between two places; never
 * less than the anchor's own, except for a part of a region, which has six tenths of the region's.
 */
export function derivedPlace(derived: Derived, place: (id: string) => Place | null): Place | null {
  const anchor = place(derived.anchor);
  if (!anchor) return null;
  if (derived.form === 'near') return placeNear(anchor, derived.km, derived.bearing);
  if (derived.form === 'part') return placePart(anchor, derived.part, place);
  if (derived.form === 'named') return placeNamed(anchor, derived);
  const other = place(derived.other);
  return other && placeBetween(anchor, other);
}

function placeNear(anchor: Place, km: number, bearing: number | null): Place {
  const sector = bearing === null ? null : Math.round(bearing / 45) % 8;
  const french = anchor.nameFr ?? anchor.name;
  const [name, nameFr] =
    sector !== null
      ? [`${km} km ${COMPASS[sector]} of ${anchor.name}`, `${km} km au ${COMPASS_FR[sector]} ${de(french)}`]
      : km > 0
        ? [`${km} km from ${anchor.name}`, `à ${km} km ${de(french)}`]
        : [`near ${anchor.name}`, `près ${de(french)}`];
  const slack = bearing === null ? (km > 0 ? km : 15) : km / 4;
  return moved(anchor, derivedId({ form: 'near', anchor: anchor.id, km, bearing }), {
    name,
    nameFr,
    at: bearing === null ? [anchor.lon, anchor.lat] : offset(anchor, km, bearing),
    radius: Math.max(slack, anchor.radiusKm),
    kind: anchor.kind === 'site' ? 'site' : 'settlement',
  });
}

/** How far from a town's point a place can lie that is said to be in or by it, in km. */
const BY_KM = 12;

/** Wider than this, in km, an area tells so little of where in it a place lies that no point stands for it. */
const WIDEST_KM = 350;

/** Somewhere in a region, in a part of it, by a town, or at a distance from either; in a whole country it is an area. */
function placeNamed(anchor: Place, { name, km, bearing }: Derived & { form: 'named' }): Place {
  const exact = anchor.kind === 'settlement' || anchor.kind === 'site';
  const out = km > 0 ? km : exact ? 0 : anchor.radiusKm / 2;
  const slack =
    km > 0 ? (bearing === null ? km : km / 4) : exact ? BY_KM : anchor.radiusKm * (bearing === null ? 1 : 0.6);
  const place = moved(anchor, derivedId({ form: 'named', name, anchor: anchor.id, km, bearing }), {
    name,
    nameFr: name,
    at: bearing === null || out === 0 ? [anchor.lon, anchor.lat] : offset(anchor, out, bearing),
    radius: exact ? Math.max(slack, anchor.radiusKm) : slack,
    kind: km === 0 && (anchor.kind === 'country' || anchor.radiusKm > WIDEST_KM) ? 'region' : 'settlement',
  });
  if (anchor.kind === 'admin1') return { ...place, admin1: anchor.name };
  return km > 0 && exact ? { ...place, within: anchor.within } : place;
}

function placePart(anchor: Place, part: Compass | 'central', place: (id: string) => Place | null): Place {
  const id = derivedId({ form: 'part', anchor: anchor.id, part });
  const sector = part === 'central' ? null : COMPASS.indexOf(part);
  const adjective = sector === null ? 'central' : ADJECTIVES[sector]!;
  const known = place(`${adjective}-${anchor.name.toLowerCase().replaceAll(' ', '-')}`);
  if (known) return { ...known, id };
  const french = anchor.nameFr ?? anchor.name;
  return moved(anchor, id, {
    name: `${adjective} ${anchor.name}`,
    nameFr: sector === null ? `centre : ${french}` : `${COMPASS_FR[sector]} : ${french}`,
    at: sector === null ? [anchor.lon, anchor.lat] : offset(anchor, anchor.radiusKm * 0.5, sector * 45),
    radius: anchor.radiusKm * 0.6,
    kind: 'region',
  });
}

function placeBetween(anchor: Place, other: Place): Place {
  if (anchor.kind === 'country' && other.kind === 'country') return placeAtBorder(anchor, other);
  const way = midpointDistance([anchor.lon, anchor.lat], [other.lon, other.lat]);
  return moved(anchor, derivedId({ form: 'between', anchor: anchor.id, other: other.id }), {
    name: `between ${anchor.name} and ${other.name}`,
    nameFr: `entre ${anchor.nameFr ?? anchor.name} et ${other.nameFr ?? other.name}`,
    at: [(anchor.lon + other.lon) / 2, (anchor.lat + other.lat) / 2],
    radius: Math.max(way / 2, anchor.radiusKm),
    kind: 'region',
  });
}

/** Share of the smaller country's radius that a stretch of border told without more may reach. */
const STRETCH = 0.6;

/** Between two countries is where they meet: on the way from centre to centre, as far from each as it is large. */
function placeAtBorder(anchor: Place, other: Place): Place {
  const share = anchor.radiusKm / Math.max(1, anchor.radiusKm + other.radiusKm);
  return moved(anchor, derivedId({ form: 'between', anchor: anchor.id, other: other.id }), {
    name: `border of ${anchor.name} and ${other.name}`,
    nameFr: `frontière entre ${anchor.nameFr ?? anchor.name} et ${other.nameFr ?? other.name}`,
    at: [anchor.lon + (other.lon - anchor.lon) * share, anchor.lat + (other.lat - anchor.lat) * share],
    radius: Math.min(anchor.radiusKm, other.radiusKm) * STRETCH,
    kind: 'region',
  });
}

function offset({ lon, lat }: Place, km: number, bearing: number): [number, number] {
  const [x, y] = destination([lon, lat], km, bearing).geometry.coordinates;
  return [((((x! + 180) % 360) + 360) % 360) - 180, y!];
}

interface Move {
  name: string;
  nameFr: string;
  at: [number, number];
  radius: number;
  kind: Place['kind'];
}

function moved(anchor: Place, id: string, { name, nameFr, at, radius, kind }: Move): Place {
  const { country, admin1, within } = anchor;
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return {
    id,
    name,
    nameFr,
    lon: round(at[0]),
    lat: round(at[1]),
    kind,
    radiusKm: Math.round(radius * 10) / 10,
    country,
    ...(admin1 === undefined ? {} : { admin1 }),
    within: [anchor.id, ...within],
  };
}

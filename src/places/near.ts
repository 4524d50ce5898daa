import destination from '@turf/destination';
import type { Place } from '../contract/place.ts';

/** A place told by its distance and direction from another: 20 km north of Gao. `km` 0 means only "near". */
export interface Near {
  anchor: string;
  km: number;
  /** Degrees clockwise from north; null where no direction is told. */
  bearing: number | null;
}

const FORM = /^near:(.+):(\d+(?:\.\d+)?):(-|\d+)$/;

/** Id of a derived place. */
export function nearId({ anchor, km, bearing }: Near): string {
  return `near:${anchor}:${km}:${bearing ?? '-'}`;
}

/** What a derived place's id says; null for any other id. */
export function parseNear(id: string): Near | null {
  const parts = FORM.exec(id);
  if (!parts || parts[1]!.startsWith('near:')) return null;
  return { anchor: parts[1]!, km: Number(parts[2]), bearing: parts[3] === '-' ? null : Number(parts[3]) };
}

const COMPASS_EN = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const COMPASS_FR = ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'];

/**
 * The derived place: the point at `km` and `bearing` from the anchor's, or the anchor's own point where no direction
 * is told. Its radius is what the telling leaves open: a quarter of the distance with a direction, all of it without,
 * never less than the anchor's own.
 */
export function placeNear(anchor: Place, { km, bearing }: Near): Place {
  const at =
    bearing === null
      ? [anchor.lon, anchor.lat]
      : destination([anchor.lon, anchor.lat], km, bearing).geometry.coordinates;
  const sector = bearing === null ? null : Math.round(bearing / 45) % 8;
  const distance = `${km} km`;
  const name =
    sector === null
      ? km > 0
        ? `${distance} from ${anchor.name}`
        : `near ${anchor.name}`
      : `${distance} ${COMPASS_EN[sector]} of ${anchor.name}`;
  const french = anchor.nameFr ?? anchor.name;
  const nameFr =
    sector === null
      ? km > 0
        ? `à ${distance} de ${french}`
        : `près de ${french}`
      : `${distance} au ${COMPASS_FR[sector]} de ${french}`;
  const slack = bearing === null ? (km > 0 ? km : 15) : km / 4;
  const lon = ((((at[0]! + 180) % 360) + 360) % 360) - 180;
  return {
    id: nearId({ anchor: anchor.id, km, bearing }),
    name,
    nameFr,
    lon: Math.round(lon * 1e5) / 1e5,
    lat: Math.round(at[1]! * 1e5) / 1e5,
    kind: anchor.kind === 'site' ? 'site' : 'settlement',
    radiusKm: Math.round(Math.max(slack, anchor.radiusKm) * 10) / 10,
    country: anchor.country,
    ...(anchor.admin1 === undefined ? {} : { admin1: anchor.admin1 }),
    within: anchor.within,
  };
}

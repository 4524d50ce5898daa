/** A place with a mark, by its degrees and where it stands on the map's element, CSS px; null behind the horizon. */
export interface PlaceOnScreen {
  lon: number;
  lat: number;
  at: { x: number; y: number } | null;
}

/** A part of the map's element that something lies over, CSS px. */
export interface Cover {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The places that cannot be seen: those under a cover first, then those beyond the bounds (west, south, east, north).
 * What the list of them itself lies over is told only where the list would stand anyway: it must not be its own reason.
 */
export function hiddenPlaces<T extends PlaceOnScreen>(
  places: readonly T[],
  [west, south, east, north]: readonly [number, number, number, number],
  covers: readonly Cover[],
  list: Cover | null,
): T[] {
  const beyond = ({ lon, lat }: T): boolean => lon < west || lon > east || lat < south || lat > north;
  const gone = places.filter((place) => beyond(place) || covers.some((cover) => isUnder(place, cover)));
  if (gone.length === 0 || list === null) return gone;
  const under = places.filter((place) => !gone.includes(place) && isUnder(place, list));
  return [...under, ...gone];
}

function isUnder({ at }: PlaceOnScreen, { left, top, right, bottom }: Cover): boolean {
  return at !== null && at.x > left && at.x < right && at.y > top && at.y < bottom;
}

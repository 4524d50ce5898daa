// The part of the world that is drawn in full detail: the countries of the shipped data and those around them.
export const NEAR = 'BF BJ CF CI CM DZ EH GH GM GN GW LR LY MA ML MR NE NG SD SL SN TD TG TN'.split(' ');
export const BOX = [-18.5, 2, 30, 38];

export const isNear = ([lon, lat]) => lon >= BOX[0] && lat >= BOX[1] && lon <= BOX[2] && lat <= BOX[3];

/** Degrees with three decimals (110 m) near the data and two elsewhere; the same for both sides of a border. */
export function rounded(point) {
  const k = isNear(point) ? 1000 : 100;
  return [Math.round(point[0] * k) / k, Math.round(point[1] * k) / k];
}

/** Rounds a line and drops points that fall together; null when fewer than `least` are left. */
export function roundedLine(line, least) {
  const points = [];
  for (const point of line.map(rounded)) {
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points.length >= least ? points : null;
}

/** A polygon or multipolygon rounded, right-handed as RFC 7946 asks; null when nothing is left of it. */
export function roundedArea(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const drawn = polygons
    .flatMap(cutAtDateLine)
    .map((rings) => rings.map((ring) => roundedLine(ring, 4)).filter(Boolean))
    .filter((rings) => rings.length > 0)
    .sort((a, b) => Math.abs(signed(b[0])) - Math.abs(signed(a[0])));
  const kept = drawn
    .filter((rings, index) => index === 0 || isNear(rings[0][0]) || Math.abs(signed(rings[0])) > 0.12)
    .map((rings) => rings.map((ring, index) => (signed(ring) > 0 === (index === 0) ? ring : ring.toReversed())));
  if (kept.length === 0) return null;
  return kept.length === 1 ? { type: 'Polygon', coordinates: kept[0] } : { type: 'MultiPolygon', coordinates: kept };
}

/** A polygon that runs over the 180th meridian as one on each side of it, as RFC 7946 asks. */
function cutAtDateLine(rings) {
  const over = rings[0].some(([lon], i) => i > 0 && Math.abs(lon - rings[0][i - 1][0]) > 180);
  if (!over) return [rings];
  const east = rings.map((ring) => ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]));
  const west = east.map((ring) => ring.map(([lon, lat]) => [lon - 360, lat]));
  return [east.map((ring) => clip(ring, 1)), west.map((ring) => clip(ring, -1))].filter(([outer]) => outer.length > 3);
}

/** The part of a ring on one side: up to 180 for side 1, from -180 for side -1 (Sutherland and Hodgman 1974). */
function clip(ring, side) {
  const edge = 180 * side;
  const inside = ([lon]) => (edge - lon) * side >= 0;
  const kept = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (inside(a)) kept.push(a);
    if (inside(a) !== inside(b)) kept.push([edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])]);
  }
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

function signed(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}

/** Weight of a point for simplification: the area of its triangle, more where detail is wanted. */
export const weightBy = (near, far) => (triangle) => {
  const [a, b, c] = triangle;
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / (isNear(b) ? near : far);
};

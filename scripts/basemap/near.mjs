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
    .map((rings) => rings.map((ring) => roundedLine(ring, 4)).filter(Boolean))
    .filter((rings) => rings.length > 0)
    .sort((a, b) => Math.abs(signed(b[0])) - Math.abs(signed(a[0])));
  const kept = drawn
    .filter((rings, index) => index === 0 || isNear(rings[0][0]) || Math.abs(signed(rings[0])) > 0.12)
    .map((rings) => rings.map((ring, index) => (signed(ring) > 0 === (index === 0) ? ring : ring.toReversed())));
  if (kept.length === 0) return null;
  return kept.length === 1 ? { type: 'Polygon', coordinates: kept[0] } : { type: 'MultiPolygon', coordinates: kept };
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

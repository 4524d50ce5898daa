// Where a name fits inside an area: points with the half width, in degrees of longitude, of the widest box around
// them that stays inside. A box is 1 high to 1 / ASPECT wide, in Mercator.
const ASPECT = 0.16;
const GRID = 44;

const mercator = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const degrees = (y) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;

/** Up to `most` spots of an area, roomiest first, apart from each other: `[lon, lat, room]`. */
export function spotsOf(geometry, most) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const found = polygons.flatMap(candidates).sort((a, b) => b[2] - a[2]);
  const kept = [];
  for (const spot of found) {
    if (kept.length === most) break;
    if (kept.every((k) => Math.hypot(k[0] - spot[0], k[1] - spot[1]) > Math.max(spot[2] * 0.8, 1))) kept.push(spot);
  }
  return kept.map(([x, y, room]) => [round(x), round(degrees(y)), round(room)]);
}

const round = (value) => Math.round(value * 100) / 100;

function candidates(rings) {
  const edges = rings.flatMap((ring) => {
    const points = ring.map(([lon, lat]) => [lon, mercator(Math.max(-84, Math.min(84, lat)))]);
    return points.slice(1).map((point, i) => [...points[i], ...point]);
  });
  const xs = edges.flatMap(([x]) => x);
  const ys = edges.flatMap(([, y]) => y);
  const west = Math.min(...xs);
  const south = Math.min(...ys);
  const width = Math.max(...xs) - west;
  const height = Math.max(...ys) - south;
  const spots = [];
  for (let i = 0.5; i < GRID; i++) {
    for (let j = 0.5; j < GRID; j++) {
      const x = west + (width * i) / GRID;
      const y = south + (height * j) / GRID;
      const room = inside(edges, x, y) ? roomAt(edges, x, y) : 0;
      if (room > 0.1) spots.push([x, y, room]);
    }
  }
  return spots;
}

function inside(edges, x, y) {
  let odd = false;
  for (const [ax, ay, bx, by] of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Half width of the widest box round a point that no edge enters: the least over edges of a box distance. */
function roomAt(edges, x, y) {
  let least = 180;
  for (const [ax, ay, bx, by] of edges) {
    least = Math.min(least, boxDistance(ax - x, (ay - y) / ASPECT, bx - x, (by - y) / ASPECT));
  }
  return least;
}

/** Chebyshev distance from the origin to a segment: where |x| = |y|, at an end, or where it crosses an axis. */
function boxDistance(ax, ay, bx, by) {
  let least = Math.min(Math.max(Math.abs(ax), Math.abs(ay)), Math.max(Math.abs(bx), Math.abs(by)));
  for (const [a, b] of [
    [ax - ay, bx - by],
    [ax + ay, bx + by],
    [ax, bx],
    [ay, by],
  ]) {
    if (a > 0 !== b > 0) {
      const t = a / (a - b);
      least = Math.min(least, Math.max(Math.abs(ax + (bx - ax) * t), Math.abs(ay + (by - ay) * t)));
    }
  }
  return least;
}

/** `countries.tsv`: code, English, French, spots as `lon,lat,room` separated by blanks. */
export function countrySpots(countries) {
  const rows = countries.map(({ properties: { id, en, fr }, geometry }) => {
    return [
      id,
      en,
      fr,
      spotsOf(geometry, 30)
        .map((spot) => spot.join(','))
        .join(' '),
    ].join('\t');
  });
  const head = [
    '# Names of countries and where on the map they fit inside the border. Source: Natural Earth 1:50m, ISO 3166-1.',
    '# spots: longitude,latitude,half width in degrees of longitude of a box six times as wide as high.',
    'country\ten\tfr\tspots',
  ];
  return `${[...head, ...rows.filter((row) => row[0] !== '\t')].join('\n')}\n`;
}

import { isNear, NEAR, roundedArea, roundedLine, weightBy } from './near.mjs';

/** Features of the atlas that carry no ISO number. */
const UNNUMBERED = { Kosovo: 'XK', 'N. Cyprus': 'x-northern-cyprus', Somaliland: 'x-somaliland' };

/** Names that the code list gives in a form no map would print. */
const NAMES = {
  BO: ['Bolivia', 'Bolivie'],
  BN: ['Brunei', 'Brunei'],
  CD: ['DR Congo', 'RD Congo'],
  CG: ['Congo', 'Congo'],
  CI: ["Côte d'Ivoire", "Côte d'Ivoire"],
  CZ: ['Czechia', 'Tchéquie'],
  FK: ['Falkland Islands', 'Îles Malouines'],
  GB: ['United Kingdom', 'Royaume-Uni'],
  GM: ['Gambia', 'Gambie'],
  IR: ['Iran', 'Iran'],
  KP: ['North Korea', 'Corée du Nord'],
  KR: ['South Korea', 'Corée du Sud'],
  LA: ['Laos', 'Laos'],
  MD: ['Moldova', 'Moldavie'],
  MK: ['North Macedonia', 'Macédoine du Nord'],
  MM: ['Myanmar', 'Birmanie'],
  PS: ['Palestine', 'Palestine'],
  RU: ['Russia', 'Russie'],
  SY: ['Syria', 'Syrie'],
  SZ: ['Eswatini', 'Eswatini'],
  TR: ['Türkiye', 'Turquie'],
  TW: ['Taiwan', 'Taïwan'],
  TZ: ['Tanzania', 'Tanzanie'],
  US: ['United States', 'États-Unis'],
  VE: ['Venezuela', 'Venezuela'],
  VN: ['Vietnam', 'Viêt Nam'],
  XK: ['Kosovo', 'Kosovo'],
  'x-northern-cyprus': ['Northern Cyprus', 'Chypre du Nord'],
  'x-somaliland': ['Somaliland', 'Somaliland'],
};

function codeOf(load, geometry) {
  const iso = load('i18n-iso-countries');
  return (geometry.id && iso.numericToAlpha2(geometry.id)) || UNNUMBERED[geometry.properties.name] || '';
}

function namesOf(load, code, fallback) {
  const iso = load('i18n-iso-countries');
  iso.registerLocale(load('i18n-iso-countries/langs/en.json'));
  iso.registerLocale(load('i18n-iso-countries/langs/fr.json'));
  return NAMES[code] ?? [iso.getName(code, 'en') ?? fallback, iso.getName(code, 'fr') ?? fallback];
}

/**
 * Areas of all countries: at 1:10 million near the data, at 1:50 million and less detailed elsewhere. Those marked `back`
 * are drawn as the land behind: the far ones each by itself, the near ones as one area without a code, so that no inner
 * border is drawn for nothing; once more at 1:50 million, which closes the seam to the far ones.
 */
export function landOf(load) {
  const fine = atlasOf(load, 'world-atlas/countries-10m.json', FINE);
  const coarse = atlasOf(load, 'world-atlas/countries-50m.json', COARSE);
  const isFine = (geometry) => NEAR.includes(codeOf(load, geometry));
  const near = shapesOf(fine).filter(isFine);
  const found = new Set(near.map((geometry) => codeOf(load, geometry)));
  const [doubled, far] = partBy(shapesOf(coarse), (geometry) => found.has(codeOf(load, geometry)));
  return [
    joined(load, coarse, doubled),
    joined(load, fine, near),
    ...far.flatMap((geometry) => countryOf(load, coarse, geometry, true)).sort(byCode),
    ...near.flatMap((geometry) => countryOf(load, fine, geometry, false)).sort(byCode),
  ];
}

/** Square degrees below which a bend is smoothed, 25 times that far from the data; areas and borders agree in it. */
const FINE = 5e-4;
const COARSE = 1.2e-3;
const FAR = 25;

/** An atlas file with smoothed lines; every area of it and every border shares them. */
function atlasOf(load, file, least) {
  const { presimplify, simplify } = load('topojson-simplify');
  return simplify(presimplify(load(file), weightBy(1, FAR)), least);
}

/** The areas of an atlas but Antarctica. */
const shapesOf = (atlas) => atlas.objects.countries.geometries.filter(({ id }) => id !== '010');

const byCode = (a, b) => (a.properties.id < b.properties.id ? -1 : 1);

function partBy(list, test) {
  const parts = [[], []];
  for (const one of list) parts[test(one) ? 0 : 1].push(one);
  return parts;
}

function countryOf(load, atlas, geometry, back) {
  const id = codeOf(load, geometry);
  const [en, fr] = namesOf(load, id, geometry.properties.name);
  const area = load('topojson-client').feature(atlas, geometry).geometry;
  const rounded = area && roundedArea(area);
  return rounded ? [{ type: 'Feature', properties: { id, en, fr, back }, geometry: rounded }] : [];
}

function joined(load, atlas, geometries) {
  const area = load('topojson-client').merge(atlas, geometries);
  return { type: 'Feature', properties: { id: '', back: true }, geometry: roundedArea(area) };
}

const pair = (a, b) => [a, b].sort().join(' ');

/** Borders over which states or peoples disagree, by the two codes, with where along the border it applies. */
const DISPUTED = new Map([
  ['EH MA', () => true],
  ['EH DZ', () => false],
  ['EG SD', ([lon]) => lon > 33.1],
  ['SD SS', ([lon, lat]) => lon > 27.8 && lon < 29.05 && lat < 10.3],
  ['CN IN', () => true],
  ['IN PK', ([lon, lat]) => lat > 32.4 && lon > 73],
  ['IL PS', () => true],
  ['IL SY', () => true],
  ['RS XK', () => true],
  ['RU UA', ([lon, lat]) => lon < 36.5 && lat < 46.4],
  ['CY x-northern-cyprus', () => true],
  ['SO x-somaliland', () => true],
]);

/**
 * Lines drawn by hand. Abyei: the area of the Ngok Dinka as the Permanent Court of Arbitration bounded it on
 * 22 July 2009 (10°10'N between 27°50'E and 29°00'E, down to the line of 1956).
 */
const BY_HAND = [
  [
    [27.833, 9.61],
    [27.833, 10.167],
    [29, 10.167],
    [29, 9.67],
  ],
];

/** Land borders: 1:10 million near the data, 1:50 million elsewhere; `disputed` where they are drawn dashed. */
export function bordersOf(load) {
  const fine = linesOf(load, 'world-atlas/countries-10m.json', FINE).filter(({ line }) => line.some(isNear));
  const coarse = linesOf(load, 'world-atlas/countries-50m.json', COARSE);
  const covered = new Set(fine.map(({ key }) => key));
  const kept = [...fine, ...coarse.filter(({ key }) => !covered.has(key))];
  const groups = { false: [], true: [...BY_HAND] };
  for (const { key, line } of kept) {
    for (const part of splitBy(line, DISPUTED.get(key) ?? (() => false))) {
      const points = roundedLine(part.line, 2);
      if (points) groups[part.disputed].push(points);
    }
  }
  return [false, true].map((disputed) => ({
    type: 'Feature',
    properties: { disputed },
    geometry: { type: 'MultiLineString', coordinates: groups[disputed].sort((a, b) => a[0][0] - b[0][0]) },
  }));
}

/** Interior borders of an atlas file as lines with the codes of both sides. */
function linesOf(load, file, least) {
  const { mesh } = load('topojson-client');
  const atlas = atlasOf(load, file, least);
  const found = new Map();
  const sides = new Map();
  mesh(atlas, atlas.objects.countries, (a, b) => {
    if (a !== b) sides.set(pair(codeOf(load, a), codeOf(load, b)), [a, b]);
    return false;
  });
  for (const [key, [one, other]] of sides) {
    const between = (a, b) => a !== b && pair(codeOf(load, a), codeOf(load, b)) === key;
    found.set(key, mesh(atlas, { type: 'GeometryCollection', geometries: [one, other] }, between).coordinates);
  }
  return [...found].flatMap(([key, lines]) => lines.map((line) => ({ key, line })));
}

function splitBy(line, disputed) {
  const parts = [];
  for (let i = 1; i < line.length; i++) {
    const middle = [(line[i - 1][0] + line[i][0]) / 2, (line[i - 1][1] + line[i][1]) / 2];
    const is = disputed(middle);
    const last = parts.at(-1);
    if (last && last.disputed === is) last.line.push(line[i]);
    else parts.push({ disputed: is, line: [line[i - 1], line[i]] });
  }
  return parts;
}

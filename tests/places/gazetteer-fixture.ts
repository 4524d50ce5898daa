import { readFileSync } from 'node:fs';
import { type Gazetteer, loadGazetteer } from '../../src/places/gazetteer.ts';
import { buildGazetteer, gatherEntries } from '../../src/places/gazetteer-build.ts';
import { type GazetteerSources, HAND_TABLES, type HandTable, type Slice } from '../../src/places/gazetteer-entry.ts';

/** number, name, other names, lat, lon, feature code, country, admin1, admin2, people. */
type Town = readonly [number, string, string, number, number, string, string, string, string, number];

const TOWNS: readonly Town[] = [
  [1, 'Gao', 'Gawo', 16.27, -0.04, 'PPLA', 'ML', '09', '', 87000],
  [2, 'Bamako', '', 12.65, -8, 'PPLC', 'ML', '01', '', 2713000],
  [3, 'Kidal', '', 18.44, 1.41, 'PPLA', 'ML', '10', '', 11643],
  [4, 'Timbuktu', 'Tombouctou', 16.77, -3.01, 'PPLA', 'ML', '08', '', 32460],
  [5, 'Ménaka', 'Menaka', 15.92, 2.4, 'PPLA', 'ML', '12070577', '', 9110],
  [6, 'Niamey', '', 13.51, 2.11, 'PPLC', 'NE', '08', '', 774000],
  [7, 'Agadez', '', 16.97, 7.99, 'PPLA', 'NE', '01', '', 124000],
  [43, 'La Côte', '', 45.42, 4.7, 'PPL', 'FR', '84', '42', 1500],
  [8, 'Paris', 'Lutetia,Parigi', 48.85, 2.35, 'PPLC', 'FR', '11', '75', 2138000],
  [9, 'Paris', '', 33.66, -95.56, 'PPLA2', 'US', 'TX', '277', 25000],
  [10, 'Dallas', '', 32.78, -96.8, 'PPLA2', 'US', 'TX', '113', 1300000],
  [11, 'London', 'Londres', 51.51, -0.13, 'PPLC', 'GB', 'ENG', 'GLA', 8961000],
  [12, 'London', '', 42.98, -81.23, 'PPL', 'CA', '08', '', 346000],
  [13, 'Toronto', '', 43.7, -79.42, 'PPLA', 'CA', '08', '', 2600000],
  [14, 'Tripoli', 'Tarabulus', 32.89, 13.19, 'PPLC', 'LY', '61', '', 1150000],
  [15, 'Tripoli', 'Tarabulus', 34.44, 35.84, 'PPLA', 'LB', '09', '', 229000],
  [16, 'Beirut', 'Beyrouth', 33.89, 35.5, 'PPLC', 'LB', '04', '', 1916000],
  [17, 'Benghazi', '', 32.11, 20.07, 'PPLA', 'LY', '69', '', 650000],
  [18, 'Atlanta', '', 33.75, -84.39, 'PPLA', 'US', 'GA', '121', 499000],
  [19, 'Athens', '', 33.96, -83.38, 'PPLA2', 'US', 'GA', '059', 116000],
  [20, 'Athens', 'Athènes', 37.98, 23.73, 'PPLC', 'GR', 'ESYE31', '', 664000],
  [21, 'Tbilisi', '', 41.69, 44.83, 'PPLC', 'GE', '51', '', 1049000],
  [22, 'Mission', '', 26.22, -98.33, 'PPL', 'US', 'TX', '215', 83000],
  [23, 'Reading', '', 51.46, -0.97, 'PPLA2', 'GB', 'ENG', 'D7', 232000],
  [24, 'Washington', '', 38.9, -77.04, 'PPLC', 'US', 'DC', '001', 601000],
  [25, 'Jackson', '', 32.3, -90.18, 'PPLA', 'US', 'MS', '049', 170000],
  [26, 'New York City', 'The Capital', 40.71, -74.01, 'PPL', 'US', 'NY', '', 8175000],
  [27, 'Georgia', '', 44.7, -73.1, 'PPL', 'US', 'VT', '011', 4500],
  [28, "N'Djamena", 'Ndjamena', 12.11, 15.04, 'PPLC', 'TD', '21', '', 721000],
  [29, 'Moscow', 'Moscou', 55.75, 37.62, 'PPLC', 'RU', '48', '', 10381000],
  [30, 'Lusaka', '', -15.4, 28.3, 'PPLC', 'ZM', '09', '', 1267000],
  [31, 'Port-au-Prince', '', 18.54, -72.34, 'PPLC', 'HT', '11', '', 1234000],
  [32, 'Saint Louis', '', 38.63, -90.2, 'PPL', 'US', 'MO', '510', 315000],
  [33, 'Kent', '', 47.4, -122.2, 'PPL', 'US', 'WA', '033', 125000],
  [34, 'Guernsey', '', 42.27, -104.74, 'PPL', 'US', 'WY', '031', 1100],
  [35, 'Cambridge', '', 40.03, -81.59, 'PPLA2', 'US', 'OH', '059', 10600],
  [36, 'Abidjan', '', 5.35, -4.0, 'PPLA', 'CI', '93', '', 3677000],
  [37, 'Pau', '', 43.3, -0.37, 'PPLA2', 'FR', '75', '64', 77000],
  [38, 'Algiers', 'Alger', 36.75, 3.04, 'PPLC', 'DZ', '01', '', 1977000],
  [39, 'Ouagadougou', '', 12.37, -1.53, 'PPLC', 'BF', '53', '', 1086000],
  [40, 'Houston', '', 29.76, -95.36, 'PPLA2', 'US', 'TX', '201', 2296000],
  [41, 'La Paz', '', -16.5, -68.15, 'PPLG', 'BO', '04', '', 2004652],
  [42, 'La Paz', '', 24.14, -110.31, 'PPLA', 'MX', '03', '', 250000],
];

const ADMIN2 = [
  { code: 'US.OH.059', name: 'Guernsey County' },
  { code: 'US.GA.059', name: 'Clarke County' },
  { code: 'US.TX.113', name: 'Dallas County' },
  { code: 'GB.ENG.GLA', name: 'Greater London' },
];

const CITIES = [
  { name: 'Gao', lat: '16.28', lng: '-0.04', country: 'ML', admin1: '09', admin2: '' },
  { name: 'Gao', lat: '11.65', lng: '-2.18', country: 'BF', admin1: '06', admin2: '' },
  { name: 'Bamba', lat: '10.38', lng: '-7.15', country: 'ML', admin1: '09', admin2: '' },
  { name: 'Bourra', lat: '15.5', lng: '0.4', country: 'ML', admin1: '09', admin2: '' },
];

const SETTLEMENTS = `gid\tlat\tlon\tcountry\tadmin1\tpopulation\tname\taliases
34\t\t\t\t\t1200\t\t
50\t13.68\t-1.55\tBF\t05\t27213\tBourzanga\tBourzangha
51\t15.84\t-1.3\tML\t08\t4000\tGossi\tGosi
52\t11.65\t-2.18\tBF\t06\t26453\tGao\t
53\t6.4\t1.3\tTG\t24\t9000\tRégion\t
54\t-26.9\t-49.6\tBR\t26\t9000\tGazelle\t
2460584\t10.38\t-7.15\tML\t09\t28524\tBamba\tBanba
`;

const SUBDIVISIONS = `code\tnames
US.OH.059\tGuernsey Shire
US.OH.888\tMuskingum County
BF.12\tSahel|Sahel Region
SO.13\tMiddle Shabelle Region
`;

const AIRFIELDS = `code\tlat\tlon\tcountry\tname
FEFZ\t5.05\t25.15\tCF\tZemio
GAGO\t16.25\t0\tML\tGao
`;

const line = ([id, name, others, lat, lon, code, country, admin1, admin2, people]: Town): string =>
  [id, name, name, others, lat, lon, 'P', code, country, '', admin1, admin2, '', '', people, '', '', '', ''].join('\t');

const folder = new URL('../../geodata/gazetteer/', import.meta.url);
const tables = Object.fromEntries(
  HAND_TABLES.map((name) => [name, readFileSync(new URL(`${name}.tsv`, folder), 'utf8')]),
) as Record<HandTable, string>;

/** Sources with the hand-kept tables as they are and a few dozen towns. */
export const SOURCES: GazetteerSources = {
  cities500: TOWNS.map(line).join('\n'),
  cities: JSON.stringify(CITIES),
  admin2: JSON.stringify(ADMIN2),
  settlements: SETTLEMENTS,
  subdivisions: SUBDIVISIONS,
  airfields: AIRFIELDS,
  tables,
};

/** The gazetteer file of these sources. */
export function fileOf(sources: GazetteerSources, slice: Slice = 'full'): Uint8Array {
  return buildGazetteer(gatherEntries(sources), sources.tables, slice);
}

/** A gazetteer of a few dozen towns, all countries, regions and the supplement. */
export const SMALL: Gazetteer = loadGazetteer(fileOf(SOURCES));

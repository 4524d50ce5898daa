import { isoOf } from '../../src/contract/day.ts';
import { seeded } from './random.ts';
import { someDay, somePlace, syntheticPlaces } from './synthetic.ts';

/** The 49 columns of a UCDP GED table, in its order. */
export const UCDP_COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';

const SIDES = ['Red Sand Front', 'Army of the Dunes', 'Committee of the Wells', 'Riders of the North'];
type Named = readonly [name: string, code: number];
const MALI: Named = ['Mali', 432];
const NIGER: Named = ['Niger', 436];
const BURKINA: Named = ['Burkina Faso', 439];
const CHAD: Named = ['Chad', 483];

/** Roughly who lies there; a table whose points lie in other countries than it says is found fault with. */
function countryAt(lat: number, lon: number): Named {
  if (lon >= 13) return CHAD;
  if (lon >= 2) return NIGER;
  return lat < 14 && lon > -5 ? BURKINA : MALI;
}

/** Made-up rows in the shape of a UCDP GED table, about 500 bytes each, in blocks of lines; the first has the header. */
export function* ucdpCsv(rows: number, places = Math.min(100_000, Math.ceil(rows / 10)), seed = 1): Generator<string> {
  const random = seeded(seed);
  const where = syntheticPlaces(places, random);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let lines = [UCDP_COLUMNS];
  for (let id = 1; id <= rows; id++) {
    const place = somePlace(places, random);
    const day = someDay(random);
    const width = random() < 0.9 ? 0 : random() < 0.6 ? 6 : 29;
    const name = where.names[place] ?? '';
    const lat = where.lat[place] as number;
    const lon = where.lon[place] as number;
    const [country, countryId] = countryAt(lat, lon);
    const best = Math.floor(random() ** 6 * 60);
    const high = best + (random() < 0.2 ? Math.ceil(random() * 9) : 0);
    const side = pick(SIDES);
    const start = isoOf(day);
    const wire = pick(['Desert Wire', 'River Radio', 'Noon Post']);
    lines.push(
      `${id},${country.slice(0, 3).toUpperCase()}-${start.slice(0, 4)}-1-${id},${start.slice(0, 4)},True,Clear,1,333,333,` +
        `${country}: Government,742,742,Government of ${country} - ${side},80,80,Government of ${country},1107,1107,${side},1,` +
        `"${wire},${start},""Clash near ${name}, ${best} dead""",${wire},${start},"Clash near ${name}, ${best} dead",` +
        `"local officials, by telephone",${[1, 1, 1, 2, 2, 3, 4][place % 7]},${name} village,"${name}, on the road to the well",` +
        `Region ${place % 9},District ${place % 40},${lat},${lon},POINT (${lon} ${lat}),151571,${country},${countryId},Africa,1,` +
        `${width === 0 ? 1 : width === 6 ? 3 : 4},${start} 00:00:00.000,${isoOf(day + width)} 00:00:00.000,` +
        `${Math.floor(best / 3)},${best - Math.floor(best / 3)},0,0,${best},${high},${Math.max(0, best - 2)},${countryId},`,
    );
    if (lines.length === 1000) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

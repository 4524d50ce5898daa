import { fold } from '../text/fold.ts';
import { readDate } from './cell-date.ts';
import { countryOf } from './country.ts';
import { type ColumnMap, FIELDS, type Field } from './field.ts';
import { POINT_COLUMNS } from './json-row.ts';
import { degreesOf } from './point.ts';

/** What columns are called that hold a field, English and French, folded, best first; a `*` ends a beginning. */
const NAMES: Partial<Record<Field, string>> = {
  id: 'id,event id,eventid,event id cnty,identifier,identifiant,uid,code,ref*',
  date: 'date,event date,date start,start date,date debut,jour date,incident date,when,day of event,date*,datetime,timestamp,from,debut,start*',
  end: 'end,date end,end date,date fin,to,fin,until',
  year: 'year,annee,iyear',
  month: 'month,mois,imonth',
  day: 'day,jour,iday',
  lat: 'lat,latitude,y,ycoord,y coord,lat*',
  lon: 'lon,lng,long,longitude,x,xcoord,x coord,lon*',
  place: 'place,location,localite,lieu,site,town,city,village,settlement,ville,locality,place name,name,nom',
  country: 'country,pays,country name,nation,adm0*,admin0*',
  admin1: 'admin1,region,province,adm1*,adm 1,state,gouvernorat,admin 1',
  admin2: 'admin2,cercle,district,department,departement,adm2*,adm 2,admin 2,county',
  layer: 'layer,couche,category,categorie',
  type: 'type,event type,type*,kind,nature,incident type,action',
  actor: 'actor,actor1,perpetrator,auteur,group,side a,attacker,acteur,assailant*,gname',
  target: 'target,actor2,victim,cible,victime*,side b',
  force: 'force,army,troops,contingent,armee',
  killed: 'killed,deaths,fatalities,dead,morts,tues,nkill,best,deces,victimes',
  killedMin: 'killed min,low,min deaths,deaths min',
  killedMax: 'killed max,high,max deaths,deaths max',
  wounded: 'wounded,injured,blesses,nwound,injuries',
  notes: 'notes,description,summary,details,text,resume,comment*,remarks,narrative',
  source: 'source,sources,source name,publisher,outlet,media',
  sourceDate: 'source date,published,publication date,date source',
};

/** A share of cells must read as what a column is taken for. */
const ENOUGH = 0.7;

/** Whether cells can be what a field wants; fields without an entry take anything. */
const FITS: Partial<Record<Field, (cell: string) => boolean>> = {
  date: isDate,
  end: isDate,
  sourceDate: isDate,
  lat: (cell) => Math.abs(degreesOf(cell)) <= 180,
  lon: (cell) => Math.abs(degreesOf(cell)) <= 180,
  year: (cell) => /^\d{4}$/.test(cell),
  month: (cell) => /^\d{1,2}$/.test(cell),
  day: (cell) => /^\d{1,2}$/.test(cell),
  killed: isCount,
  killedMin: isCount,
  killedMax: isCount,
  wounded: isCount,
  country: (cell) => countryOf(cell) !== null,
};

/** Whether a cell can be what a field wants; null for a field that takes anything. */
export function fitOf(field: Field): ((cell: string) => boolean) | null {
  return FITS[field] ?? null;
}

/**
 * Which column holds what, guessed: by names whose values fit; then, for what a map cannot do without, by values alone
 * (degrees with decimals, dates), and by names of which some values fit; then the longest texts. A field stays out where
 * nothing fits.
 */
export function guessMap(columns: readonly string[], rows: readonly (readonly string[])[]): ColumnMap {
  const map: ColumnMap = {};
  const taken = new Set<number>();
  const cells = columns.map((_, i) => rows.map((row) => (row[i] ?? '').trim()).filter((cell) => cell !== ''));
  const take = (field: Field, i: number) => {
    if (i < 0 || map[field] !== undefined) return;
    map[field] = columns[i] as string;
    taken.add(i);
  };
  take('lon', columns.indexOf(POINT_COLUMNS.lon));
  take('lat', columns.indexOf(POINT_COLUMNS.lat));
  const names = columns.map((column) =>
    fold(column)
      .replace(/[_.\-\s]+/g, ' ')
      .trim(),
  );
  const known = FIELDS.flatMap((field) => {
    const list = NAMES[field]?.split(',') ?? [];
    return names.flatMap((name, i) => {
      const rank = list.findIndex((word) => isCalled(name, word));
      return rank < 0 ? [] : [{ field, i, rank }];
    });
  }).sort((a, b) => a.rank - b.rank || a.i - b.i);
  for (const { field, i } of known) {
    if (!taken.has(i) && fits(cells[i] as string[], FITS[field])) take(field, i);
  }
  const free = () => columns.map((_, i) => i).filter((i) => !taken.has(i) && (cells[i] as string[]).length > 0);
  if (map.date === undefined && map.year === undefined) {
    take('date', free().find((i) => fits(cells[i] as string[], isWrittenDate)) ?? -1);
  }
  if (map.lat === undefined && map.lon === undefined) {
    const degrees = free().filter((i) =>
      fits(cells[i] as string[], (cell) => /[.,]\d{2,}/.test(cell) && Math.abs(degreesOf(cell)) <= 180),
    );
    if (degrees.length === 2) {
      take('lat', degrees[0] as number);
      take('lon', degrees[1] as number);
    }
  }
  // Rows whose date or point cannot be read are counted and listed, which tells more than that there is no such column.
  for (const { field, i } of known) {
    const wanted = field === 'date' ? map.year === undefined : field === 'lat' || field === 'lon';
    if (wanted && !taken.has(i) && (cells[i] as string[]).some(FITS[field] as (cell: string) => boolean))
      take(field, i);
  }
  if (map.notes === undefined) {
    const longest = free()
      .map((i) => ({ i, length: mean((cells[i] as string[]).map((cell) => cell.length)) }))
      .sort((a, b) => b.length - a.length)[0];
    if (longest && longest.length > 40) take('notes', longest.i);
  }
  return map;
}

function isCalled(name: string, word: string): boolean {
  return word.endsWith('*') ? name.startsWith(word.slice(0, -1)) : name === word;
}

function fits(cells: readonly string[], test: ((cell: string) => boolean) | undefined): boolean {
  if (test === undefined) return true;
  return cells.length > 0 && cells.filter(test).length >= cells.length * ENOUGH;
}

function isDate(cell: string): boolean {
  return readDate(cell, 'day-first') !== 'bad-date' || readDate(cell, 'month-first') !== 'bad-date';
}

/** A date that no bare number can be taken for. */
function isWrittenDate(cell: string): boolean {
  return /\D/.test(cell) && isDate(cell);
}

function isCount(cell: string): boolean {
  return /^\d{1,6}(?:\.0)?$/.test(cell);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

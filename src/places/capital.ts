import { type Columns, TYPES } from './gazetteer-format.ts';

/** Id that asks for a country's capital; the place found has an id of its own. */
export const capitalId = (country: string): string => `${PREFIX}${country}`;

/** The country whose capital an id asks for; null for any other id. */
export const capitalAsked = (id: string): string | null => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null);

const PREFIX = 'capital:';
const CAPITAL = TYPES.indexOf('capital');

type Seats = Pick<Columns, 'type' | 'country' | 'population'> & { countries: readonly string[] };
const made = new WeakMap<Seats, ReadonlyMap<string, number>>();

/** Number of the place where a country is governed from, the most populous of several; -1 where there is none. */
export function capitalOf(gazetteer: Seats, country: string): number {
  let capitals = made.get(gazetteer);
  if (!capitals) made.set(gazetteer, (capitals = capitalsOf(gazetteer)));
  return capitals.get(country) ?? -1;
}

function capitalsOf({ type, country, population, countries }: Seats): ReadonlyMap<string, number> {
  const capitals = new Map<string, number>();
  for (let place = 0; place < type.length; place++) {
    if (type[place] !== CAPITAL) continue;
    const code = countries[country[place]!]!;
    const other = capitals.get(code);
    if (other === undefined || population[place]! > population[other]!) capitals.set(code, place);
  }
  return capitals;
}

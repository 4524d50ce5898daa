/** Marks that turn the direction of writing for all that comes after them until they are closed, if they are. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What is shown in the middle of sentences and tables; quotes are not: they must be what stands in their report. */
const NAMES: ReadonlySet<string> = new Set(
  'title titleFr publisher name nameFr placeName admin1 en fr code force actor target successor'.split(' '),
);

/** A name that leaves the writing around it as it is. */
export function plainName(name: string): string {
  return name.replace(TURNS, '');
}

/** Makes every name in parsed data a plain one, in place, and gives the data back. Its depth is bound by its schema. */
export function plainNames<T>(data: T): T {
  if (Array.isArray(data)) for (const item of data) plainNames(item);
  else if (typeof data === 'object' && data !== null) {
    const fields = data as Record<string, unknown>;
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value !== 'string') plainNames(value);
      else if (NAMES.has(key)) fields[key] = plainName(value);
    }
  }
  return data;
}

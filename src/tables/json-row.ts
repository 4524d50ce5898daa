/** Columns of JSON rows that hold the point of a GeoJSON geometry. */
export const POINT_COLUMNS = { lon: 'geometry.lon', lat: 'geometry.lat' } as const;

/** A JSON object as a flat row by column: a GeoJSON feature gives its properties, id and point. Null for no object. */
export function flatRow(json: string): Map<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const row = new Map<string, string>();
  if (value.type !== 'Feature') {
    put(row, '', value);
    return row;
  }
  if (isObject(value.properties)) put(row, '', value.properties);
  if (value.id !== undefined && !row.has('id')) row.set('id', textOf(value.id));
  const geometry = value.geometry;
  if (isObject(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates)) {
    const [lon, lat]: unknown[] = geometry.coordinates;
    row.set(POINT_COLUMNS.lon, textOf(lon));
    row.set(POINT_COLUMNS.lat, textOf(lat));
  }
  return row;
}

/** Members by name, those of an object within by `outer.inner`; deeper ones and lists are left as JSON text. */
function put(row: Map<string, string>, prefix: string, object: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(object)) {
    if (prefix === '' && isObject(value)) put(row, `${name}.`, value);
    else row.set(prefix + name, textOf(value));
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

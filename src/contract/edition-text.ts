/** JSON with one feature, report or problem a line, so that two editions can be compared line by line. */
export function serialise(value: object): string {
  const parts = Object.entries(value).map(([key, part]) => {
    const rows = Array.isArray(part) && part.length > 0 && typeof part[0] === 'object';
    const text = rows ? `[\n${part.map((row) => JSON.stringify(row)).join(',\n')}\n]` : JSON.stringify(part);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

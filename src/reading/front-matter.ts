import { parse } from 'yaml';

/** Front matter longer than this is taken for text. */
const MAX_LENGTH = 20_000;

/**
 * Splits YAML front matter (between a first line `---` and a next line `---`) from a text. `fields` is null where
 * there is none; `broken` says why front matter could not be read, in which case the body still excludes it.
 */
export function splitFrontMatter(text: string): {
  fields: Record<string, unknown> | null;
  body: string;
  broken?: string;
} {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return { fields: null, body: text };
  const close = /\n---[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const end = close.exec(text.slice(0, MAX_LENGTH));
  if (!end) return { fields: null, body: text };
  const yaml = text.slice(open[0].length, end.index + 1);
  const body = text.slice(end.index + end[0].length).replace(/^(?:[ \t]*\r?\n)+/, '');
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    if (fields !== null && typeof fields === 'object' && !Array.isArray(fields)) {
      return { fields: fields as Record<string, unknown>, body };
    }
    return { fields: null, body, broken: 'it holds no list of fields' };
  } catch (error) {
    return {
      fields: null,
      body,
      broken: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
}

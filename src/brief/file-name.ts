import { isoOf } from '../contract/day.ts';
import { type Moment, windowOf } from '../timeline/moment.ts';
import { cleanText } from './clean-text.ts';

/** What a pattern's words stand for. */
export interface FileNameParts {
  edition: string;
  title: string;
  moment: Moment;
  format: string;
  language: string;
}

const MOST = 120;

/**
 * A file name without its ending from a pattern: `{edition}`, `{title}`, `{date}` (the as-of day, or both ends of a
 * window), `{format}`, `{lang}`. Whatever a file system could stumble over becomes a hyphen.
 */
export function fileName(pattern: string, parts: FileNameParts): string {
  const { from, to } = windowOf(parts.moment);
  const date = parts.moment.mode === 'as-of' ? isoOf(to) : `${isoOf(from)}_${isoOf(to)}`;
  const values: Readonly<Record<string, string>> = {
    edition: parts.edition,
    title: parts.title,
    date,
    format: parts.format,
    lang: parts.language,
  };
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const plain = cleanText(filled, MOST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.]+/gu, '-')
    .replace(/-?\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain || `brief-${date}`;
}

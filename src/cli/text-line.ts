import * as v from 'valibot';
import { publishedRange } from '../reading/given.ts';
import type { SourceFile } from '../reading/source-file.ts';

/** One line of the streaming commands: a text with what is known of it. A number as id is kept as its digits. */
export const TextLine = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  date: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  title: v.nullish(v.string()),
  outlet: v.nullish(v.string()),
  url: v.nullish(v.string()),
});
export type TextLine = v.InferOutput<typeof TextLine>;

/** A line of the streaming commands as a report file would be; its hash is left empty, since there is no file. */
export function sourceOf(line: TextLine): SourceFile {
  const published = line.date ? publishedRange(line.date) : null;
  return {
    id: line.id,
    file: line.id,
    text: line.text,
    sha256: '',
    given: {
      ...(line.title ? { title: line.title } : {}),
      ...(line.outlet ? { publisher: line.outlet } : {}),
      ...(line.lang ? { language: line.lang } : {}),
      ...(line.url ? { url: line.url } : {}),
      ...(published ? { published } : {}),
    },
  };
}

import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import type { Terminal } from './command.ts';
import { InputError, reasonOf } from './failure.ts';

/** A longer line is reported and passed over, so that memory stays bounded; in bytes. */
const MAX_LINE = 64 * 1024 * 1024;

/** A line of an NDJSON stream: its number from 1, and its value or why it has none. */
export type Line<T> = { number: number; value: T } | { number: number; broken: string };

/** Streams the lines of files, or of standard input where none is named, parsed and checked; blank lines are skipped. */
export async function* readNdjson<S extends v.GenericSchema>(
  files: readonly string[],
  terminal: Terminal,
  schema: S,
): AsyncGenerator<Line<v.InferOutput<S>>> {
  for (const file of files.length > 0 ? files : [null]) {
    const chunks = file === null ? terminal.input : createReadStream(file, { highWaterMark: 1 << 20 });
    let number = 0;
    try {
      for await (const line of linesOf(chunks)) {
        number++;
        if (line === null) yield { number, broken: `is longer than ${MAX_LINE / 1024 / 1024} MB` };
        else if (line.trim() !== '') yield { number, ...parsed(line, schema) };
      }
    } catch (error) {
      throw new InputError(`${file ?? 'standard input'} cannot be read: ${reasonOf(error)}.`);
    }
  }
}

function parsed<S extends v.GenericSchema>(line: string, schema: S): { value: v.InferOutput<S> } | { broken: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { broken: 'is not JSON' };
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { value: result.output };
  const issue = result.issues[0];
  return { broken: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}

/** Lines of a byte stream without their ends, decoded as UTF-8; null for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (last: Uint8Array): string | null => {
    const long = length + last.length > MAX_LINE;
    const bytes = Buffer.concat([...parts, last]);
    parts = [];
    length = 0;
    return long ? null : bytes.toString('utf8').replace(/\r$/, '');
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield take(chunk.subarray(from, at));
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length <= MAX_LINE) parts.push(rest);
    else parts = [];
  }
  if (length > 0) yield take(new Uint8Array());
}

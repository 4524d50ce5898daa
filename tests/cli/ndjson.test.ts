import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { readNdjson } from '../../src/cli/ndjson.ts';

async function linesOf(bytes: Uint8Array, step: number) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const terminal: Terminal = { input: chunks(), write: async () => {}, say: () => {}, progress: () => {}, env: {} };
  const lines = [];
  for await (const line of readNdjson([], terminal, v.object({ id: v.string() }))) lines.push(line);
  return lines;
}

test('lines come out whole and in order however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (ids, step) => {
      const text = ids.map((id) => `${JSON.stringify({ id })}\n`).join('');
      const lines = await linesOf(new TextEncoder().encode(text), step);
      expect(lines).toEqual(ids.map((id, i) => ({ number: i + 1, value: { id } })));
    }),
  );
});

test('a broken line is said with its number, blank ones are skipped, the last needs no end', async () => {
  const bytes = new TextEncoder().encode('{"id":"a"}\r\n\nnot json\n{"id":7}\n{"id":"b"}');
  expect(await linesOf(bytes, 1000)).toEqual([
    { number: 1, value: { id: 'a' } },
    { number: 3, broken: 'is not JSON' },
    { number: 4, broken: expect.stringContaining('id: ') },
    { number: 5, value: { id: 'b' } },
  ]);
});

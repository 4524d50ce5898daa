import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = `${resolve(import.meta.dirname, '../..')}/`;

test('the published JSON Schemas are those of the contract', async () => {
  const script = `${ROOT}scripts/schema.mjs`;
  const { jsonSchemas }: { jsonSchemas(root: string): Promise<Record<string, string>> } = await import(script);
  const published = Object.fromEntries(
    readdirSync(`${ROOT}docs/schema`).map((file) => [file, readFileSync(`${ROOT}docs/schema/${file}`, 'utf8')]),
  );
  expect(published).toEqual(await jsonSchemas(ROOT));
});

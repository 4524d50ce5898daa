// Writes the JSON Schema of each file of an edition into docs/schema/, from the one schema in src/contract.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

/** JSON Schema texts by file name: `attacks.schema.json`, ... */
export async function jsonSchemas(root) {
  const load = async (path) => (await runnerImport(`${root}src/contract/${path}`)).module;
  const { EDITION_FILES } = await load('edition.ts');
  const { ReportFile } = await load('report.ts');
  const { Correction } = await load('correction.ts');
  const { CorrectionsFile } = await load('corrections-file.ts');
  const schemas = {
    ...Object.fromEntries(Object.entries(EDITION_FILES).map(([part, [, schema]]) => [part, schema])),
    report: ReportFile,
    correction: Correction,
    corrections: CorrectionsFile,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([part, schema]) => [
      `${part}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await jsonSchemas(root))) writeFileSync(`${root}docs/schema/${file}`, text);
}

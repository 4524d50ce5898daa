#!/usr/bin/env node
// Runs the built command line; in a checkout it first rebuilds what is older than its sources.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (existsSync(`${root}scripts/build.mjs`)) {
  const { build } = await import('../scripts/build.mjs');
  const parts = ['cli', 'gazetteer', ...(needsPage(process.argv.slice(2)) ? ['page'] : [])];
  await build(root, parts, (title) =>
    process.stderr.write(`dateline: building ${title}, once after a change of its sources; it can take a moment\n`),
  );
}
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));

/** Only what shows the dashboard waits for the dashboard to be built. */
function needsPage([command]) {
  return ![
    'build',
    'places',
    'claims',
    'link',
    'import',
    'eval',
    'help',
    '--help',
    '-h',
    '--version',
    undefined,
  ].includes(command);
}

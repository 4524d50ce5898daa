// Prints how well events are read from a corpus in DIR, with --verbose also what was missed and what was wrong:
//   node scripts/score-events.mjs muc|event-location DIR [--verbose]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const SCORERS = {
  muc: ['tests/eval/muc.ts', 'scoreMuc'],
  'event-location': ['tests/eval/event-location.ts', 'scoreEventLocation'],
};

const [name, dir, ...flags] = process.argv.slice(2);
if (!SCORERS[name] || !dir) {
  console.error('usage: score-events.mjs muc|event-location DIR [--verbose]');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const [file, scorer] = SCORERS[name];
const { module } = await runnerImport(root + file);
const { module: places } = await runnerImport(`${root}src/places/gazetteer.ts`);
const gazetteer = places.loadGazetteer(new Uint8Array(readFileSync(`${root}dist/gazetteer.bin`)));
const log = flags.includes('--verbose') ? console.log : () => {};
console.log(JSON.stringify(module[scorer](dir, gazetteer, log)));

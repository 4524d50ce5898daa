// Scores the reading of the five reports in SHARED against their annotations and fails below the thresholds:
//   node scripts/score-reports.mjs SHARED WORK
import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAST = { events: 0.95, status: 0.9, places: 0.96 };

const [shared, work] = process.argv.slice(2);
if (!work) {
  console.error('usage: score-reports.mjs SHARED WORK');
  process.exit(2);
}
const edition = join(work, 'edition');
const dateline = (args, input) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/dateline.mjs', ...args], {
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit'],
    });
    if (input) createReadStream(input).pipe(child.stdin);
    const out = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(`dateline ${args[0]}: exit ${code}`)),
    );
  });
const score = (script, ...args) =>
  JSON.parse(execFileSync(process.execPath, [join(shared, 'eval', script), ...args], { encoding: 'utf8' }));

await dateline(['build', join(shared, 'reports'), '--out', edition]);
const events = score('score-events.mjs', join(shared, 'gold/events.json'), edition);
const predicted = join(work, 'places.jsonl');
writeFileSync(predicted, await dateline(['places'], join(shared, 'gold/places.jsonl')));
const places = score('score-places.mjs', join(shared, 'gold/places.jsonl'), predicted);
console.log('events', JSON.stringify(events));
console.log('places', JSON.stringify(places));

const [agreed, compared] = events.agree.status.split('/').map(Number);
const short = [
  [events.F1 >= LEAST.events, `events F1 ${events.F1} is under ${LEAST.events}`],
  [events.traps === 0, `${events.traps} traps were drawn`],
  [agreed / compared >= LEAST.status, `status agrees in ${agreed} of ${compared}`],
  [places.e2eF161 >= LEAST.places, `places end-to-end F1 ${places.e2eF161} is under ${LEAST.places}`],
].filter(([holds]) => !holds);
for (const [, line] of short) console.error(line);
process.exitCode = short.length > 0 ? 1 : 0;

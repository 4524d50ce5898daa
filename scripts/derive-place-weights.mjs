// Learns geodata/lexicon/place-weights.tsv from the labelled texts of geodata/training: `node scripts/derive-place-weights.mjs`.
// With --check it writes nothing and fails when the table is stale; with --held-out it prints how often such weights are
// right on texts that they were not learnt from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'geodata/lexicon/place-weights.tsv');
await build(root, ['gazetteer']);
const { module } = await runnerImport(join(root, 'scripts/place-weights.ts'), {
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
});
const training = module.trainingOf(join(root, 'geodata/training'), join(root, 'dist/gazetteer.bin'));
if (process.argv.includes('--held-out')) {
  for (const { layer, odds, right, wrong, missed } of module.heldOut(training, [0, 40, 80, 120])) {
    const share = (part, rest) => (part / (part + rest || 1)).toFixed(2);
    console.log(`${layer} from ${odds}: precision ${share(right, wrong)}, recall ${share(right, missed)}`);
  }
} else if (!process.argv.includes('--check')) writeFileSync(file, module.placeWeights(training));
else if (readFileSync(file, 'utf8') !== module.placeWeights(training)) {
  console.error('geodata/lexicon/place-weights.tsv is stale: run node scripts/derive-place-weights.mjs.');
  process.exit(1);
}

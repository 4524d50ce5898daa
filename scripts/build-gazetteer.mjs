// Builds dist/gazetteer.bin and dist/gazetteer-web.bin: bundles scripts/gazetteer.ts with Vite, since Node 20 does not
// read TypeScript, and runs it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'dateline-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, 'scripts', 'gazetteer.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'gazetteer.mjs' } },
    },
  });
  const { writeGazetteers } = await import(pathToFileURL(join(outDir, 'gazetteer.mjs')).href);
  writeGazetteers(root);
} finally {
  await rm(outDir, { recursive: true, force: true });
}

// Builds a page that tests need into a folder: node build-page.mjs PAGE FOLDER. It has a process of its own, since the
// test runner rewrites `import.meta` in what Vite puts into a page.
import { resolve } from 'node:path';
import { build } from 'vite';

const [page, outDir] = process.argv.slice(2);
await build({
  configFile: false,
  root: resolve(import.meta.dirname, page),
  base: './',
  publicDir: resolve(import.meta.dirname, '../../public'),
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    minify: false,
    modulePreload: { polyfill: false },
  },
});

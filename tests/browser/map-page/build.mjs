// Builds the page of map-layer.test.ts into a folder: node build.mjs FOLDER. It has a process of its own, since the test
// runner rewrites `import.meta` in what Vite puts into a page.
import { resolve } from 'node:path';
import { build } from 'vite';

await build({
  configFile: false,
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(import.meta.dirname, '../../../public'),
  logLevel: 'error',
  build: {
    outDir: process.argv[2],
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    minify: false,
    modulePreload: { polyfill: false },
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The page of map-layer.test.ts: the map alone, with the shipped basemap and the page's own policy. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(import.meta.dirname, '../../../public'),
  logLevel: 'error',
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    minify: false,
    modulePreload: { polyfill: false },
  },
});

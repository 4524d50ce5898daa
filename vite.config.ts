import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const PUBLIC = resolve(import.meta.dirname, 'public');

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Tests of what is built: the command line as it runs, the page in a browser, the shipped edition. */
const BUILT = ['tests/{cli,browser,golden}/**/*.test.ts', 'tests/docs.test.ts'];

export default defineConfig(({ command, isSsrBuild }) => ({
  base: './',
  publicDir: isSsrBuild ? false : 'public',
  plugins:
    command === 'build' && !isSsrBuild
      ? [
          {
            name: 'content-security-policy',
            transformIndexHtml: () => [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
                injectTo: 'head-prepend' as const,
              },
            ],
          },
          {
            name: 'service-worker',
            enforce: 'post' as const,
            generateBundle(_options, bundle) {
              const sw = bundle['sw.js'];
              if (sw?.type !== 'chunk') throw new Error('the service worker was not built');
              const fixed = readdirSync(PUBLIC).sort();
              const made = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
              const files = ['./', ...fixed, ...made.sort()];
              const hash = createHash('sha256').update(files.join('\n'));
              for (const file of fixed) hash.update(readFileSync(join(PUBLIC, file)));
              const version = hash.digest('hex').slice(0, 12);
              sw.code = sw.code
                .replaceAll('__PAGE_FILES__', JSON.stringify(files))
                .replaceAll('__PAGE_VERSION__', JSON.stringify(version));
            },
          },
        ]
      : [],
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: 'dist/cli',
        target: 'node20',
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
      }
    : {
        outDir: 'dist/page',
        target: 'es2022',
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: {
          input: { index: 'index.html', brief: 'brief.html', sw: 'src/app/offline/service-worker.ts' },
          output: {
            // A service worker must keep its name: a browser asks for it by that to learn of a new version.
            entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          },
        },
      },
  ssr: { noExternal: true, external: ['playwright-core', '@sparticuz/chromium', 'open'] },
  worker: { format: 'es' },
  test: {
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...BUILT, 'tests/eval/**'] },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/global-setup.ts'],
          // One browser at a time: each draws its map on the processor, and two of them starve each other.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
    ],
  },
}));

import { defineConfig } from 'vitest/config';

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
        rollupOptions: { input: ['index.html', 'brief.html'] },
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

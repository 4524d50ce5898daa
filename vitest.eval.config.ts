import { defineConfig } from 'vitest/config';

/** The figures on gold corpora: `DATELINE_SHARED=FOLDER npx vitest run --config vitest.eval.config.ts`. */
export default defineConfig({ test: { include: ['tests/eval/*.test.ts'], testTimeout: 120_000 } });

import { resolve } from 'node:path';

/** Brings dist/ up to date before any test runs: the command line, the gazetteer and the page are tested as built. */
export async function setup(): Promise<void> {
  const root = `${resolve(import.meta.dirname, '..')}/`;
  const script = `${root}scripts/build.mjs`;
  const { build }: { build(root: string, parts: string[]): Promise<void> } = await import(script);
  await build(root, ['cli', 'gazetteer', 'page']);
}

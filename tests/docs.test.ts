import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
  (block ?? '').trim().split('\n'),
);

/** A folder that looks like a checkout but keeps what the commands write out of this one. */
const checkout = mkdtempSync(join(tmpdir(), 'dateline-docs-'));
for (const name of ['package.json', 'node_modules', 'bin', 'dist', 'geodata', 'src'])
  symlinkSync(join(ROOT, name), join(checkout, name));
afterAll(() => rmSync(checkout, { recursive: true }));

const run = promisify(execFile);
const shell = (command: string) => run('bash', ['-c', command], { cwd: checkout, maxBuffer: 1 << 26 });

/** Starts a command that serves, asks the address it prints for a page, and ends it. */
function serves(command: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn('bash', ['-c', `exec ${command}`], { cwd: checkout, detached: true });
    let out = '';
    child.stderr.resume();
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const address = /http:\/\/localhost:\d+\//.exec(out)?.[0];
      if (address === undefined) return;
      fetch(address)
        .then((answer) => answer.text())
        .then(done, fail)
        .finally(() => process.kill(-(child.pid as number), 'SIGTERM'));
    });
    child.on('error', fail);
    child.on('close', (code) => fail(new Error(`${command} ended with ${code} before it served`)));
  });
}

/** How each kind of command is tried; the first that fits is taken. */
const TRIALS: readonly { fits: RegExp; try(command: string): Promise<void> }[] = [
  {
    fits: /^npm install$/,
    try: async () => {
      await run('npm', ['ls', '--all'], { cwd: ROOT, maxBuffer: 1 << 26 });
    },
  },
  {
    fits: /^npm start$/,
    try: async (command) => expect(await serves(`${command} -- --no-open --port 0`)).toContain('<title>'),
  },
  {
    fits: / brief .* --out \S+\.pdf$/,
    try: async (command) => {
      await shell(command);
      expect(
        readFileSync(join(checkout, command.split(' ').at(-1) ?? ''))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
  },
  {
    fits: /^npm test$/,
    try: async (command) => {
      const { stdout } = await run('bash', ['-c', `${command} -- --project unit tests/contract/day.test.ts`], {
        cwd: ROOT,
      });
      expect(stdout).toMatch(/passed/);
    },
  },
  {
    fits: /^npm run check$/,
    try: async () => {
      const manifest: { scripts: Record<string, string> } = JSON.parse(
        readFileSync(join(ROOT, 'package.json'), 'utf8'),
      );
      const steps = [...(manifest.scripts.check ?? '').matchAll(/npm (?:run -s )?(\w+)/g)].map(
        ([, step]) => step ?? '',
      );
      expect(steps).toEqual(['lint', 'types', 'dead', 'test', 'build']);
      for (const step of steps) expect(manifest.scripts[step], step).toBeTruthy();
    },
  },
  { fits: /--no-open$/, try: async (command) => expect(await serves(`${command} --port 0`)).toContain('<title>') },
  {
    fits: /dateline -- /,
    try: async (command) => {
      await shell(command);
    },
  },
];

test('the README shows commands', () => {
  expect(commands.length).toBeGreaterThan(8);
});

// One after the other and in order, since later commands use what earlier ones wrote.
test.each(commands)('README: %s', { timeout: 120_000 }, async (command) => {
  const trial = TRIALS.find(({ fits }) => fits.test(command));
  expect(trial, `no trial for: ${command}`).toBeDefined();
  await trial?.try(command);
});

test('what the README names is there', () => {
  for (const [, path] of readme.matchAll(/`((?:docs|src|geodata)\/[^`*]*)`|\]\((docs\/[^)]+)\)/g)) {
    if (path) expect(existsSync(join(ROOT, path)), path).toBe(true);
  }
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolders } from '../../src/cli/server.ts';
import { temporaryFolder } from './folder.ts';

async function started() {
  const folder = temporaryFolder();
  for (const part of ['page', 'edition']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'page/index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'edition/edition.json'), '{}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'gazetteer.bin'), 'G');
  const folders = {
    page: join(folder, 'page'),
    edition: join(folder, 'edition'),
    gazetteer: join(folder, 'gazetteer.bin'),
  };
  const { server, port } = await serveFolders(folders, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (path: string, options: { host?: string; method?: string } = {}) =>
    new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const headers = { host: options.host ?? `localhost:${port}` };
      request({ port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      })
        .on('error', reject)
        .end();
    });
  return { ask, port, folders };
}

test('the page, the edition and the gazetteer are served with safe headers', async () => {
  const { ask } = await started();
  const page = await ask('/');
  expect([page.status, page.body]).toEqual([200, '<title>page</title>']);
  expect(page.headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect((await ask('/edition/edition.json')).body).toBe('{}');
  expect((await ask('/gazetteer.bin')).body).toBe('G');
});

test('nothing outside the folders is served', async () => {
  const { ask } = await started();
  for (const path of [
    '/../secret.txt',
    '/edition/../../secret.txt',
    '/edition/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/nothing',
  ]) {
    expect((await ask(path)).status, path).toBe(404);
  }
});

test('a request under a foreign name or to change something is refused', async () => {
  const { ask } = await started();
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/', { host: '127.0.0.1:1' })).status).toBe(200);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is one clear line', async () => {
  const { port, folders } = await started();
  await expect(serveFolders(folders, port)).rejects.toThrow(`Port ${port} is taken; name another with --port.`);
});

import open from 'open';
import { pageFolder, webGazetteerFile } from '../assets.ts';
import type { Command, Terminal, Words } from '../command.ts';
import { checkEdition } from '../edition-folder.ts';
import { InputError, UsageError } from '../failure.ts';
import { serveFolders } from '../server.ts';

/** Tried first, then the next ones, unless a port is named. */
const FIRST_PORT = 4173;
const PORTS = 20;

export const serve: Command = {
  name: 'serve',
  usage: 'dateline serve [DIR]',
  summary: 'show an edition in the dashboard, on this machine only',
  help: `DIR is an edition's folder (default: dateline-edition). Serves on loopback, prints the address and
opens the browser; Ctrl+C ends it. Nothing is sent anywhere.

  --port N    the port (default: 4173 or the next free one)
  --no-open   print the address only`,
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  async run(words, terminal) {
    if (words.rest.length > 1) throw new UsageError(`serve takes one edition. Usage: ${serve.usage}`);
    const folder = words.rest[0] ?? 'dateline-edition';
    await checkEdition(folder);
    return showEdition(folder, words, terminal);
  },
};

/** Serves an edition until the program is told to stop. */
export async function showEdition(folder: string, words: Words, terminal: Terminal): Promise<number> {
  const folders = { page: pageFolder(), edition: folder, gazetteer: webGazetteerFile() };
  const { server, port } = await firstFree(folders, portOf(words));
  const address = `http://localhost:${port}/`;
  await terminal.write(`${address}\n`);
  if (!words.flag('no-open')) {
    const browser = await open(address).catch(() => null);
    browser?.once('error', () => terminal.say(`No browser could be opened; open ${address} yourself.`));
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  server.closeAllConnections();
  server.close();
  return 0;
}

async function firstFree(folders: Parameters<typeof serveFolders>[0], port: number | null) {
  if (port !== null) return serveFolders(folders, port);
  for (let candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS; candidate++) {
    try {
      return await serveFolders(folders, candidate);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return serveFolders(folders, 0);
}

function portOf(words: Words): number | null {
  const given = words.option('port');
  if (given === undefined) return null;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new UsageError(`--port wants a number from 0 to 65535, got "${given}".`);
  return port;
}

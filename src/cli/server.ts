import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { InputError } from './failure.ts';

/** Where the parts of the dashboard lie on disk. */
export interface ServedFolders {
  page: string;
  edition: string;
  gazetteer: string;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Headers of every answer; the page's own policy stands in its head as well, for other web servers. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves the dashboard and an edition on the loopback interface only, to callers that name it by a loopback name
 * (so that no web page elsewhere can read it through a name of its own). Resolves with the server and its port.
 */
export async function serveFolders(folders: ServedFolders, port: number): Promise<{ server: Server; port: number }> {
  const page = sirv(folders.page, { dev: true, etag: true });
  const edition = sirv(folders.edition, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refuse = (status: number) => response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
    if (!LOOPBACK.test(request.headers.host ?? '')) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/gazetteer.bin' && existsSync(folders.gazetteer)) {
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
      return createReadStream(folders.gazetteer).pipe(response);
    }
    const inEdition = path.startsWith('/edition/');
    if (inEdition) request.url = (request.url ?? '').slice('/edition'.length);
    return (inEdition ? edition : page)(request, response, () => void refuse(404));
  });
  return { server, port: await listen(server, port) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new InputError(`Port ${port} is taken; name another with --port.`));
      else if (error.code === 'EACCES')
        reject(new InputError(`Port ${port} may not be used; name one above 1023 with --port.`));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

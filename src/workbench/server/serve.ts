/** Serves the preview over https on this computer alone. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { pageAt, type Folders } from './pages';

/** The first free port of `ports`; undefined where none is. */
export async function serve(
  certificate: Certificate,
  folders: Folders,
  ports: readonly number[],
): Promise<string | undefined> {
  for (const port of ports) {
    const server = createServer(certificate, (request, response) => {
      void answer(request, response, originOf(server), folders);
    });
    if (await listens(server, port)) return originOf(server);
  }
  return undefined;
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `https://localhost:${port}`;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') done(false);
      else fail(error);
    });
    server.listen(port, 'localhost', () => {
      done(true);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  folders: Folders,
): Promise<void> {
  const path = decoded(new URL(request.url ?? '/', origin).pathname);
  const page = path === undefined ? undefined : await pageAt(path, origin, folders);
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...page.headers };
  response.writeHead(200, { 'content-type': page.type, ...headers }).end(page.content);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

// Serves a folder below a path, and nothing else: what a plain file host does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

export async function serveFolder(
  folder: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname.slice(path.length))));
    const found = pathname.startsWith(path) && file.startsWith(folder) ? readFile(file) : Promise.reject(new Error());
    found.then(
      (content) =>
        response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain', ...headers }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

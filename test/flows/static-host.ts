// A host of plain files, with a folder of them somewhere below its root.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

export interface StaticHost {
  /** Of the folder. */
  readonly url: string;
  close(): void;
}

/** Whatever is no file of the folder is not found, as on any such host. */
export async function hostFiles(folder: string, below = '/some/where'): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const [pathname = ''] = (request.url ?? '').split('?', 1);
    const name = pathname.startsWith(`${below}/`) ? pathname.slice(below.length) : undefined;
    const file = name && join(folder, name.endsWith('/') ? `${name}index.html` : name);
    void (file ? readFile(file) : Promise.reject(new Error('Elsewhere'))).then(
      (content) => response.writeHead(200, { 'Content-Type': types[extname(file!)] ?? 'text/plain' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

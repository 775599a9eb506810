// The demo: a contact centre with a shop, an agent's desk and a supervisor's page, side by side.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSimulator } from 'gws-widgets/simulator/node';
import { enliven } from './enliven.mjs';
import { policy } from './policy.mjs';
import { passOn } from './second-jar.mjs';

const pages = fileURLToPath(new URL('pages', import.meta.url));
const built = fileURLToPath(new URL('../dist/cdn', import.meta.url));
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/**
 * Serves the demo; rejects with the system's error if the port cannot be had.
 * @param {{ port?: number, nodes?: number, lively?: boolean }} [options]
 * 0 takes any free port; a lively one has customers of its own
 */
export async function serve({ port = 8090, nodes = 1, lively = false } = {}) {
  const fallback = (request, response) => {
    if (request.url.startsWith('/supervisor/')) passOn('supervisor', request, response);
    else void servePage(request, response);
  };
  const server = await startSimulator({ port, nodes, fallback });
  if (lively) enliven(server);
  return server;
}

async function servePage(request, response) {
  const file = await fileAt(request.url.split('?', 1)[0]);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    'Content-Security-Policy': policy,
  });
  createReadStream(file).pipe(response);
}

/** Kit files lie under /gws-widgets/, everything else is a page. */
async function fileAt(pathname) {
  const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const kit = '/gws-widgets/';
  const file = path.startsWith(kit) ? join(built, path.slice(kit.length)) : join(pages, path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

// Serves the control page's files, under a strict policy.
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const files: Readonly<Record<string, { name: string; type: string }>> = {
  '/simulator': { name: 'index.html', type: 'text/html' },
  '/simulator/': { name: 'index.html', type: 'text/html' },
  '/simulator/page.css': { name: 'page.css', type: 'text/css' },
  '/simulator/page.js': { name: 'page.js', type: 'text/javascript' },
};

const policy =
  "default-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";

/** False if there is no such page. */
export function serveControlPage(pathname: string, request: IncomingMessage, response: ServerResponse): boolean {
  const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
  if (!file || request.method !== 'GET') return false;
  const path = fileURLToPath(new URL(`control-page/${file.name}`, import.meta.url));
  response.writeHead(200, {
    'Content-Type': `${file.type}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-cache',
  });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
  return true;
}

// A contact centre of one or more nodes, a balancer before them, and browsers whose tabs have a session each.
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { startSimulator, type ServerOptions, type SimulatorServer } from '../../../src/simulator/node/index.js';
import { launch } from '../browser.js';

export interface Office {
  readonly server: SimulatorServer;
  /** Where the browsers go: the only node, or the balancer. */
  readonly url: string;
  /** Requests as they came, `POST /me/calls/12 Answer` or `POST /notifications /meta/handshake`. */
  readonly requests: string[];
  /** Browsers are given no cookies from now on, as where they block them. */
  withoutCookies: boolean;
  /** Looks again with each request and each answer; fails if it is not so in the end. */
  until(isSo: () => boolean): Promise<void>;
  /** Somebody's own browser, with cookies of its own. */
  browse(): Promise<BrowserContext>;
  /** Serves one page at another site, which has a tab of this address in a frame. */
  frame(context: BrowserContext, address: string, sandbox?: string): Promise<Frame>;
  /** A tab with the kit in it, and no session yet. */
  tab(context: BrowserContext, url?: string): Promise<Page>;
  close(): Promise<void>;
}

/** How long a test waits for anything, in milliseconds. */
const longest = 15_000;
const page =
  '<!doctype html><title>CRM</title><link rel="icon" href="data:,"><script type="module" src="/kit.js"></script>';

/** What a tab's script has at hand: the whole of the session's entry, and the session once it is made. */
const tabScript = `
  import * as kit from ${JSON.stringify(fileURLToPath(new URL('../../../src/session/index.ts', import.meta.url)))};
  window.kit = kit;
  window.warnings = [];
  window.statuses = [];
  window.makeSession = (options) => {
    window.session = new kit.Session({ baseUrl: location.origin, spread: 500, patience: 1500, ...options });
    session.on('warning', (detail) => window.warnings.push(String(detail)));
    session.on('change', (status) => window.statuses.push(status));
    return session;
  };
`;

let bundle: Promise<string> | undefined;

const kit = (): Promise<string> => {
  bundle ??= build({
    stdin: { contents: tabScript, resolveDir: '.', loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundle;
};

export async function openOffice(options: ServerOptions = {}): Promise<Office> {
  const script = await kit();
  const requests: string[] = [];
  const sites: Server[] = [];
  const traffic = new EventTarget();
  const servePage = (request: IncomingMessage, response: ServerResponse) => {
    const isScript = request.url === '/kit.js';
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      // A frame without an origin loads modules from elsewhere, whatever their address is.
      'Access-Control-Allow-Origin': '*',
    });
    response.end(isScript ? script : page);
  };
  const server = await startSimulator({ port: 0, ...options, fallback: servePage });
  const browser = await launch();
  const office: Office = {
    withoutCookies: false,
    server,
    url: '',
    requests,
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const listening = new AbortController();
        const { signal } = listening;
        const look = () => {
          if (!isSo()) return;
          listening.abort();
          resolve();
        };
        traffic.addEventListener('move', look, { signal });
        AbortSignal.timeout(longest).addEventListener(
          'abort',
          () => reject(new Error(`Waited in vain until ${String(isSo)}`)),
          { signal },
        );
        look();
      }),
    async browse() {
      const context = await browser.newContext();
      context.setDefaultTimeout(longest);
      return context;
    },
    async frame(context, address, sandbox) {
      const outside = await context.newPage();
      const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
      const body = `<!doctype html><title>Another site</title><iframe src="${address}/crm.html"${attribute}></iframe>`;
      // Another host name is another site; a real server, as browsers keep pages of none away from local addresses.
      const site = createServer((_request, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(body),
      );
      sites.push(site);
      await new Promise<void>((resolve) => site.listen(0, 'localhost', resolve));
      await outside.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
      const frame = await (await outside.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('There is no frame');
      await frame.waitForFunction(() => 'makeSession' in window);
      return frame;
    },
    async tab(context, url = office.url) {
      const tab = await context.newPage();
      await tab.goto(`${url}/crm.html`);
      await tab.waitForFunction(() => 'makeSession' in window);
      return tab;
    },
    async close() {
      await browser.close();
      for (const one of [balancer, ...sites]) {
        one.closeAllConnections();
        one.close();
      }
      await server.close();
    },
  };
  const move = () => traffic.dispatchEvent(new Event('move'));
  const balancer = await balance(office, move);
  return Object.assign(office, { url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}` });
}

/** Sends a browser to the node that it was at before, as long as that one lives, as balancers in front of a cluster do. */
export async function balance(
  office: Pick<Office, 'server' | 'requests' | 'withoutCookies'>,
  move: () => void,
): Promise<Server> {
  const { nodes } = office.server;
  const balancer = createServer((request, response) => {
    const chosen = Number(/\bROUTE=(\d+)/.exec(request.headers.cookie ?? '')?.[1] ?? 0) % nodes.length;
    const order = [...nodes.slice(chosen), ...nodes.slice(0, chosen)];
    const node = order.find(({ running }) => running);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      office.requests.push(...namesOf(request, body.toString()));
      move();
      if (!node) {
        response.writeHead(502).end();
        return;
      }
      const { hostname, port } = new URL(node.url);
      const { method, url, headers } = request;
      const to = { hostname, port, method, path: url, headers: { ...headers, host: request.headers.host } };
      const forwarded = ask(to, (answer) => {
        const cookies = [...(answer.headers['set-cookie'] ?? []), `ROUTE=${nodes.indexOf(node)}; Path=/`];
        response.writeHead(answer.statusCode!, {
          ...answer.headers,
          'set-cookie': office.withoutCookies ? [] : cookies,
        });
        answer.pipe(response);
        answer.on('end', move);
        answer.on('error', () => response.destroy());
      });
      forwarded.on('error', () => response.destroy());
      response.on('close', () => forwarded.destroy());
      forwarded.end(body);
    });
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  return balancer;
}

function namesOf({ method, url }: IncomingMessage, body: string): string[] {
  const path = new URL(url!, 'http://office').pathname.replace('/api/v2', '');
  if (!path.startsWith('/notifications')) {
    const { operationName } = (body.startsWith('{') ? JSON.parse(body) : {}) as { operationName?: string };
    return [[method, path, operationName].filter(Boolean).join(' ')];
  }
  return (JSON.parse(body || '[]') as { channel: string }[]).map(({ channel }) => `${method} ${path} ${channel}`);
}

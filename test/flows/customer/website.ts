// A company's website with the built chat on it: its pages, its scripts and its contact centre are of three origins.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startSimulator, type SimulatorServer } from '../../../src/simulator/node/index.js';
import { launch } from '../browser.js';
import { Agent } from './agent.js';
import { Visitor } from './visitor.js';

export interface PageOptions {
  /** Of the script's tag, without `data-`, beside those that name the contact centre. */
  tag?: Readonly<Record<string, string>>;
  /** The script's tag stands there so often; without it the page has the element, if any, in its body. */
  tags?: number;
  lang?: string;
  head?: string;
  body?: string;
  /** Runs before the chat's script. */
  script?: string;
  /** Where the chat's script comes from, unless from the origin for scripts. */
  scripts?: string;
  /** The page's Content-Security-Policy: the design's, with the origin for scripts, unless told. */
  policy?: string;
}

/** What is asked for a chat with. */
type Asked = Parameters<SimulatorServer['centre']['chats']['request']>[0];

const built = new URL('../../../dist/cdn/', import.meta.url);

export class Website {
  readonly server: SimulatorServer;
  readonly agent: Agent;
  /** All that was asked for, in its order. */
  readonly asked: Asked[] = [];
  /** Scripts that cannot be had, by the ends of their names. */
  readonly missing = new Set<string>();
  readonly #browser: Browser;
  readonly #site: Server;
  readonly #scripts: Server;
  readonly #answers = new Map<string, { type: string; body: string; policy?: string }>();
  #pages = 0;

  private constructor(server: SimulatorServer, browser: Browser, site: Server, scripts: Server) {
    this.server = server;
    this.#browser = browser;
    this.#site = site;
    this.#scripts = scripts;
    const { centre } = server;
    Object.assign(centre.digital.policy, { capacity: Infinity });
    this.agent = new Agent(centre);
    const request = centre.chats.request.bind(centre.chats);
    centre.chats.request = (draft) => {
      this.asked.push(draft);
      return request(draft);
    };
    site.on('request', this.#giveSite);
    scripts.on('request', this.#giveScript);
  }

  static async open(): Promise<Website> {
    const [site, scripts] = await Promise.all([listen(), listen()]);
    const server = await startSimulator({ port: 0, allowedOrigins: [originOf(site, 'localhost')] });
    return new Website(server, await launch(), site, scripts);
  }

  /** Of the pages. */
  get origin(): string {
    return originOf(this.#site, 'localhost');
  }

  /** Where scripts are. */
  get scripts(): string {
    return originOf(this.#scripts);
  }

  /** What the design promises to run under. */
  policy(more = ''): string {
    return [
      `default-src 'self'`,
      `connect-src 'self' ${this.server.url}`,
      `img-src 'self' blob:`,
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html 'allow-duplicates'`,
      more,
    ].join('; ');
  }

  /** Adds a page; answers its address. */
  page(options: PageOptions = {}): string {
    const path = `/page-${++this.#pages}`;
    const { lang = 'en', head = '', body = '', script, tags = 1, scripts = this.scripts } = options;
    const attributes = {
      'base-url': this.server.url,
      'contact-center-id': this.server.centre.contactCenterId,
      name: 'Tarnfell Outdoor',
      ...options.tag,
    };
    const data = Object.entries(attributes).map(([name, value]) => ` data-${name}="${escape(value)}"`);
    const chat = `<script src="${scripts}/gws-customer-chat.js"${tags > 0 ? data.join('') : ''} async></script>`;
    this.#answers.set(`${path}.js`, { type: 'text/javascript', body: script ?? '' });
    this.#answers.set(path, {
      type: 'text/html; charset=utf-8',
      policy: options.policy ?? this.policy(`script-src 'self' ${this.scripts}`),
      body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
        ${script === undefined ? '' : `<script src="${this.origin}${path}.js"></script>`}
        ${chat.repeat(Math.max(tags, 1))}${head}</head>
        <body><h1>Shop</h1><details><summary>Sizes</summary><p>M and L</p></details>${body}</body></html>`,
    });
    return this.origin + path;
  }

  /** Somebody with a browser of their own. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ locale: 'en', ...options });
    return Visitor.come(context, this.agent);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const server of [this.#site, this.#scripts]) {
      server.closeAllConnections();
      server.close();
    }
    await this.server.close();
  }

  readonly #giveSite: RequestListener = (request, response) => {
    const path = new URL(request.url!, this.origin).pathname;
    if (path.startsWith('/chat/')) return this.#giveScript(request, response);
    const answer = this.#answers.get(path);
    if (!answer) return response.writeHead(204).end();
    const { type, body, policy } = answer;
    return response
      .writeHead(200, { 'Content-Type': type, ...(policy && { 'Content-Security-Policy': policy }) })
      .end(body);
  };

  /** As from a server that compresses. */
  readonly #giveScript: RequestListener = (request, response) => {
    const name = new URL(request.url!, this.origin).pathname.replace(/^\/(chat\/)?/, '');
    if ([...this.missing].some((end) => name.endsWith(end))) return request.socket.destroy();
    const body = gzipSync(readFileSync(new URL(name, built)), { level: 9 });
    return response
      .writeHead(200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
        'Access-Control-Allow-Origin': '*',
      })
      .end(body);
  };
}

async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Of another host, and so of another site, unless told. */
const originOf = (server: Server, host = '127.0.0.1'): string =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

const escape = (text: string): string => text.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

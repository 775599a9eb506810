// One node of the deployment: an HTTP server of its own over the shared centre, with its own HTTP and CometD sessions.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Centre } from '../centre/centre.js';
import { accessDenied } from '../centre/refusal.js';
import { refuse, refuseWithoutToken } from '../http/answer.js';
import { createApi, type ApiOptions } from '../http/api.js';
import { csrfHeader, newCaller, type Caller } from '../http/caller.js';
import type { Desk, SessionView } from '../http/control/desk.js';
import { corsHeaders } from '../http/cors.js';
import { LineCut } from '../http/faults.js';
import { serveControlPage } from './control-page.js';
import { spoil } from './line.js';
import { createNotifications, type Notifications } from './notifications.js';

export interface NodeOptions extends ApiOptions {
  host: string;
  ack?: boolean;
  crossSite?: boolean | undefined;
  fallback?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

/** As its owner may stop and start it. */
export interface SimulatorNode {
  readonly url: string;
  readonly running: boolean;
  /** As if its machine were gone: sockets cut, sessions lost. */
  stop(): Promise<void>;
  /** On the same port, with no sessions. */
  start(): Promise<void>;
  /** Each CometD client is unknown from now on (402); the HTTP sessions go on. */
  forgetConnections(): void;
}

const cookieName = 'JSESSIONID';
const notificationsPath = '/api/v2/notifications';
const isNotifications = new RegExp(`^${notificationsPath}(/|$)`);

/** The centre stands once the first node has an address, so it is handed in on opening. */
export class Node implements SimulatorNode {
  #server: Server | undefined;
  #port: number;
  #index: number;
  #options: NodeOptions;
  #callers = new Map<string, Caller>();
  #numbers = new Map<Caller, string>();
  #count = 0;
  #notifications: Notifications | undefined;
  #centre: Centre | undefined;
  #desk: Desk | undefined;

  constructor(index: number, port: number, options: NodeOptions) {
    this.#index = index;
    this.#port = port;
    this.#options = options;
  }

  get url(): string {
    return `http://${this.#options.host}:${this.#port}`;
  }

  get running(): boolean {
    return this.#server !== undefined;
  }

  /** Takes the port; rejects with the system's error if it cannot be had. */
  async listen(): Promise<void> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, this.#options.host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Begins to answer. */
  open(centre: Centre, desk: Desk): void {
    [this.#centre, this.#desk] = [centre, desk];
    const notifications = createNotifications(centre, this.#options);
    this.#notifications = notifications;
    const handle = createApi(centre, this.#options, desk);
    const api = getRequestListener((request, env) =>
      this.#answer(handle, request, (env as { incoming: IncomingMessage }).incoming),
    );
    this.#server!.on('request', (request: IncomingMessage, response: ServerResponse) => {
      // Not by URL, which throws at what a broken client may send.
      const pathname = (request.url ?? '/').split('?', 1)[0]!;
      const { fallback, control = true, allowedOrigins = [] } = this.#options;
      if (isNotifications.test(pathname)) {
        setHeaders(response, corsHeaders(request.headers.origin, allowedOrigins));
        void this.#notify(notifications, desk, request, response);
      } else if (control && serveControlPage(pathname, request, response)) return;
      else if (fallback && !/^\/(api|simulator)(\/|$)/.test(pathname)) fallback(request, response);
      else void api(request, response);
    });
  }

  async start(): Promise<void> {
    if (this.#server) return;
    await this.listen();
    this.open(this.#centre!, this.#desk!);
  }

  stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#callers.clear();
    return new Promise((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      // The connections first: to a client this is a server that went away, not one that says good-bye.
      server.closeAllConnections();
      this.#notifications?.close();
    });
  }

  forgetConnections(): void {
    this.#notifications?.expire();
  }

  sessions(): SessionView[] {
    return [...this.#callers.values()].map((caller) => ({
      id: this.#numbers.get(caller)!,
      node: this.#index,
      userName: caller.user?.userName ?? '',
      subscriptions: this.#notifications?.subscriptions(caller) ?? [],
    }));
  }

  /** False if the session is not of this node. */
  expire(session: string): boolean {
    const caller = [...this.#callers.values()].find((one) => this.#numbers.get(one) === session);
    if (!caller) return false;
    this.#callers.delete(caller.id);
    this.#notifications?.expire(caller);
    return true;
  }

  async #answer(handle: ReturnType<typeof createApi>, request: Request, incoming: IncomingMessage): Promise<Response> {
    const caller = this.#callers.get(cookieOf(incoming)) ?? newCaller();
    try {
      const response = await handle(request, caller);
      if (caller.user && !this.#callers.has(caller.id) && !this.#numbers.has(caller)) {
        this.#callers.set(caller.id, caller);
        this.#numbers.set(caller, `${this.#index}-${++this.#count}`);
        const reach = this.#options.crossSite ? '; SameSite=None; Secure' : '';
        response.headers.append('Set-Cookie', `${cookieName}=${caller.id}; Path=/; HttpOnly${reach}`);
      }
      // Unread, the rest of the body is in the way of a next request.
      if (response.status === 413) response.headers.set('Connection', 'close');
      return response;
    } catch (error) {
      if (!(error instanceof LineCut)) throw error;
      incoming.socket.destroy();
      return new Response(null);
    }
  }

  async #notify(
    notifications: Notifications,
    desk: Desk,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { csrf = true } = this.#options;
    const caller = this.#callers.get(cookieOf(request));
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else if (!caller?.user) await give(response, refuse(accessDenied()));
    else if (csrf && request.headers[csrfHeader.toLowerCase()] !== caller.csrfToken) {
      await give(response, refuseWithoutToken());
    } else {
      try {
        const asked = { method: request.method ?? '', path: '/notifications', userName: caller.user.userName };
        if (await spoil(desk, asked, response)) return;
        await notifications.handle(request, response, caller);
      } catch (error) {
        // A client that went away in the middle of its request is no fault of ours.
        if (request.complete && !request.destroyed) console.error(notificationsPath, error);
        response.destroy();
      }
    }
  }
}

/** Gives an answer of the API where no Web-standard adapter is at work. */
async function give(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const ownCookie = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`);

const cookieOf = (request: IncomingMessage): string => ownCookie.exec(request.headers.cookie ?? '')?.[1] ?? '';

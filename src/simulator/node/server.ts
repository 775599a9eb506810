// The simulator as a server: HTTP sessions by cookie, the API, CometD beside it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Centre } from '../centre/centre.js';
import type { CentreOptions } from '../centre/world.js';
import { accessDenied } from '../centre/refusal.js';
import { refuse, refuseWithoutToken } from '../http/answer.js';
import { createApi, type ApiOptions } from '../http/api.js';
import { csrfHeader, newCaller, type Caller } from '../http/caller.js';
import { corsHeaders } from '../http/cors.js';
import { createNotifications, type Notifications } from './notifications.js';

export interface ServerOptions extends Omit<CentreOptions, 'address'>, ApiOptions {
  /** 0 takes any free one. */
  port?: number;
  host?: string;
  /** Answers what is no part of the API: a demo's pages. */
  fallback?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface SimulatorServer {
  readonly url: string;
  readonly centre: Centre;
  close(): Promise<void>;
}

const cookieName = 'JSESSIONID';
const notificationsPath = '/api/v2/notifications';
const isNotifications = new RegExp(`^${notificationsPath}(/|$)`);

/** Starts a contact centre; rejects with the system's error if the port cannot be had. */
export async function startSimulator(options: ServerOptions = {}): Promise<SimulatorServer> {
  const { port = 8090, host = '127.0.0.1', fallback, allowedOrigins = [], csrf = true } = options;
  const server = createServer();
  await listen(server, port, host);
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  const centre = new Centre({ ...options, address: `${url}/api/v2` });
  const notifications = createNotifications(centre);
  const handleApi = createApi(centre, options);
  const callers = new Map<string, Caller>();

  const api = getRequestListener(async (request, env) => {
    const { incoming } = env as { incoming: IncomingMessage };
    const caller = callers.get(cookieOf(incoming)) ?? newCaller();
    const response = await handleApi(request, caller);
    if (caller.user && !callers.has(caller.id)) {
      callers.set(caller.id, caller);
      response.headers.append('Set-Cookie', `${cookieName}=${caller.id}; Path=/; HttpOnly`);
    }
    // Unread, the rest of the body is in the way of a next request.
    if (response.status === 413) response.headers.set('Connection', 'close');
    return response;
  });

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Not by URL, which throws at what a broken client may send.
    const pathname = (request.url ?? '/').split('?', 1)[0]!;
    if (isNotifications.test(pathname)) {
      setHeaders(response, corsHeaders(request.headers.origin, allowedOrigins));
      void notify(notifications, request, response, callers.get(cookieOf(request)), csrf);
    } else if (fallback && !/^\/(api|simulator)\//.test(pathname)) fallback(request, response);
    else void api(request, response);
  });

  return {
    url,
    centre,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // The connections first: to a client this is a server that went away, not one that says good-bye.
        server.closeAllConnections();
        notifications.close();
      }),
  };
}

async function notify(
  notifications: Notifications,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller | undefined,
  csrf: boolean,
): Promise<void> {
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (!caller?.user) await give(response, refuse(accessDenied()));
  else if (csrf && request.headers[csrfHeader.toLowerCase()] !== caller.csrfToken) {
    await give(response, refuseWithoutToken());
  } else {
    try {
      await notifications.handle(request, response, caller.user);
    } catch (error) {
      // A client that went away in the middle of its request is no fault of ours.
      if (request.complete) console.error(notificationsPath, error);
      response.destroy();
    }
  }
}

/** Gives an answer of the API where no Web-standard adapter is at work. */
async function give(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const cookieOf = (request: IncomingMessage): string =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';

// CometD over the centre: each user's sessions get what they subscribed to, on the documented channels.
import type { IncomingMessage, ServerResponse } from 'node:http';
import cometd, { type CometDServer, type ServerSession } from 'cometd-nodejs-server';
import acknowledgement from 'cometd-nodejs-server/ack-extension.js';
import type { Centre } from '../centre/centre.js';
import { covers } from '../centre/topics.js';
import type { Caller } from '../http/caller.js';

export interface Notifications {
  handle(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void>;
  /** What the connections of an HTTP session listen to. */
  subscriptions(caller: Caller): string[];
  /** The connections are over: of one HTTP session, which is over too, or of all. */
  expire(caller?: Caller): void;
  close(): void;
}

/** What the library keeps to itself: a connect that waits for something to tell, and how a session ends unasked. */
interface HeldSession extends ServerSession {
  _scheduler: { cancel(): void; resume(): void } | null;
  _scheduleExpiration(interval: number, maxInterval: number): void;
}
interface Internals extends CometDServer {
  _removeServerSession(session: ServerSession, timedOut: boolean): void;
}

const largestBody = 100_000;
/** How long a session lives without a connect, in milliseconds: the library's usual. */
const maxInterval = 10_000;

interface NotificationOptions {
  ack?: boolean;
  crossSite?: boolean | undefined;
}

export function createNotifications(
  centre: Centre,
  { ack = true, crossSite = false }: NotificationOptions = {},
): Notifications {
  const server = cometd.createCometDServer({
    browserCookiePath: '/',
    ...(crossSite && { browserCookieSameSite: 'None', browserCookieSecure: true }),
    maxSessionsPerBrowser: -1,
    maxInterval,
  });
  if (ack) server.addExtension(new acknowledgement.AcknowledgedMessagesExtension());
  // Only the centre tells; what a client published would reach other users.
  server.policy = { canPublish: (_session, _message, _channel, callback) => callback(undefined, false) };
  const sessions = new Map<ServerSession, Caller>();
  const callers = new WeakMap<IncomingMessage, Caller>();

  server.addListener('sessionAdded', (session: ServerSession) => {
    const { request } = server.context as { request: IncomingMessage };
    const caller = callers.get(request);
    if (caller) sessions.set(session, caller);
    session.addListener('suspended', () => letGoWhenCut(server, session as HeldSession));
  });
  server.addListener('sessionRemoved', (session: ServerSession) => sessions.delete(session));

  const stop = centre.listen(({ user, channel, data }) => {
    for (const [session, owner] of sessions) {
      const wanted = owner.user === user && session.subscriptions.some(({ name }) => covers(name, channel));
      if (wanted) session.deliver(null, channel, data);
    }
  });
  const sessionsOf = (caller?: Caller): HeldSession[] =>
    [...sessions].filter(([, owner]) => !caller || owner === caller).map(([session]) => session as HeldSession);

  return {
    async handle(request, response, caller) {
      callers.set(request, caller);
      // The library reads without a limit and throws on what is no list of messages: read and judge here.
      const body = await readBody(request);
      const messages = body === undefined ? undefined : messagesOf(body);
      if (!messages) {
        response.writeHead(body === undefined ? 413 : 400).end();
        return;
      }
      server.handle(Object.assign(request, { body: messages }), response);
    },
    subscriptions: (caller) => [
      ...new Set(sessionsOf(caller).flatMap(({ subscriptions }) => subscriptions.map(({ name }) => name))),
    ],
    expire(caller) {
      for (const session of sessionsOf(caller)) {
        session._scheduler?.resume();
        (server as Internals)._removeServerSession(session, true);
      }
    },
    close() {
      stop();
      // The library keeps its timers, and with them the process, for as long as a session might poll.
      for (const session of [...sessions.keys()]) session.disconnect();
      server.close();
    },
  };
}

/** A connect whose socket is gone is let go at once: the library would tell it the next thing, and that would be lost. */
function letGoWhenCut(server: CometDServer, session: HeldSession): void {
  const { response } = server.context as { response: ServerResponse };
  const held = session._scheduler;
  response.once('close', () => {
    if (response.writableEnded || session._scheduler !== held) return;
    held?.cancel();
    session._scheduleExpiration(0, maxInterval);
  });
}

/** Undefined if it is too large; read to its end all the same, or the client would not see the answer. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let size = 0;
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8');
}

function messagesOf(body: string): object[] | undefined {
  try {
    const messages: unknown = JSON.parse(body);
    const list: unknown[] = Array.isArray(messages) ? messages : [messages];
    return list.every(isMessage) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is object {
  const { channel, subscription = [] } = (value ?? {}) as { channel?: unknown; subscription?: unknown };
  const patterns: unknown[] = Array.isArray(subscription) ? subscription : [subscription];
  return isChannel(channel) && patterns.every(isChannel);
}

const isChannel = (name: unknown): boolean => typeof name === 'string' && /^(\/[^/]+)+$/.test(name);

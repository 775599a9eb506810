// CometD over the centre: each user's sessions get what they subscribed to, on the documented channels.
import type { IncomingMessage, ServerResponse } from 'node:http';
import cometd, { type ServerSession } from 'cometd-nodejs-server';
import type { Centre } from '../centre/centre.js';
import type { Person } from '../centre/people.js';
import { covers } from '../centre/topics.js';

export interface Notifications {
  handle(request: IncomingMessage, response: ServerResponse, user: Person): Promise<void>;
  close(): void;
}

const largestBody = 100_000;

export function createNotifications(centre: Centre): Notifications {
  const server = cometd.createCometDServer({ browserCookiePath: '/', maxSessionsPerBrowser: -1 });
  // Only the centre tells; what a client published would reach other users.
  server.policy = { canPublish: (_session, _message, _channel, callback) => callback(undefined, false) };
  const sessions = new Map<ServerSession, Person>();
  const users = new WeakMap<IncomingMessage, Person>();

  server.addListener('sessionAdded', (session: ServerSession) => {
    const user = users.get((server.context as { request: IncomingMessage }).request);
    if (user) sessions.set(session, user);
  });
  server.addListener('sessionRemoved', (session: ServerSession) => sessions.delete(session));

  const stop = centre.listen(({ user, channel, data }) => {
    for (const [session, owner] of sessions) {
      const wanted = owner === user && session.subscriptions.some(({ name }) => covers(name, channel));
      if (wanted) session.deliver(null, channel, data);
    }
  });

  return {
    async handle(request, response, user) {
      users.set(request, user);
      // The library reads without a limit and throws on what is no list of messages: read and judge here.
      const body = await readBody(request);
      const messages = body === undefined ? undefined : messagesOf(body);
      if (!messages) {
        response.writeHead(body === undefined ? 413 : 400).end();
        return;
      }
      server.handle(Object.assign(request, { body: messages }), response);
    },
    close() {
      stop();
      // The library keeps its timers, and with them the process, for as long as a session might poll.
      for (const session of [...sessions.keys()]) session.disconnect();
      server.close();
    },
  };
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

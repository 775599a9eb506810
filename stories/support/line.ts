// One client's line to the centre: it counts what is asked, and can be held, cut and broken, as real ones are.
import type { NotificationChannel } from '../../src/api/index.js';
import type { PageClient } from '../../src/simulator/index.js';

type ChannelEvents = Parameters<NotificationChannel['open']>[0];

export class Line implements PageClient {
  /** What was asked, as `POST /me/calls/12 Answer`. */
  readonly requests: string[] = [];
  readonly #newClient: () => PageClient;
  #client: PageClient;
  #keepsCookies = true;
  #answers: Promise<void> | undefined;
  #isCut = false;
  #channel: ChannelEvents | undefined;
  #notifications: (() => void)[] | undefined;

  /** Each client has cookies of its own. */
  constructor(newClient: () => PageClient) {
    this.#newClient = newClient;
    this.#client = newClient();
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    this.requests.push(nameOf(input, init));
    await this.#answers;
    if (this.#isCut) throw new TypeError('The line is cut');
    const client = this.#keepsCookies ? this.#client : this.#newClient();
    return client.fetch(input, init);
  };

  readonly openChannel = (): NotificationChannel => {
    const channel = this.#client.openChannel();
    return {
      open: (events) => {
        this.#channel = events;
        return channel.open({ ...events, message: (message) => this.#deliver(() => events.message(message)) });
      },
      subscribe: (pattern) => channel.subscribe(pattern),
      close: () => channel.close(),
    };
  };

  /** How often an operation, or anything else in a request's name, was asked. */
  count(words: string): number {
    return this.requests.filter((request) => request.endsWith(words)).length;
  }

  /** How many notifications are held back. */
  get heldBack(): number {
    return this.#notifications?.length ?? 0;
  }

  /** Requests get no answer until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = withResolvers();
    this.#answers = promise;
    return () => {
      this.#answers = undefined;
      resolve();
    };
  }

  /** No request arrives until the returned function is called. */
  cut(): () => void {
    this.#isCut = true;
    return () => {
      this.#isCut = false;
    };
  }

  /** The browser keeps no cookies until the returned function is called: the server knows nobody a second time. */
  blockCookies(): () => void {
    this.#keepsCookies = false;
    return () => {
      this.#keepsCookies = true;
    };
  }

  /** The server ends the connection for notifications. */
  drop(): void {
    this.#channel?.status({ status: 'closed', cause: 'The server has dropped the connection' });
  }

  /** The server has forgotten who is signed in, and drops the connection. */
  forget(): void {
    this.#client = this.#newClient();
    this.drop();
  }

  /** Notifications stay away until the returned function is called; then they come in their order. */
  holdNotifications(): () => void {
    this.#notifications = [];
    return () => {
      const heldBack = this.#notifications ?? [];
      this.#notifications = undefined;
      for (const deliver of heldBack) deliver();
    };
  }

  /** The server says so, whatever its centre knows. */
  tell(channel: string, data: Parameters<ChannelEvents['message']>[0]['data']): void {
    this.#channel?.message({ channel, data });
  }

  /** The connection for notifications is lost until the returned function is called. */
  break(): () => void {
    this.#channel?.status({ status: 'broken', cause: 'The line is broken' });
    return () => this.#channel?.status({ status: 'restored' });
  }

  #deliver(deliver: () => void): void {
    if (this.#notifications) this.#notifications.push(deliver);
    else deliver();
  }
}

function nameOf(input: RequestInfo | URL, { method = 'GET', body }: RequestInit = {}): string {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const sent = typeof body === 'string' ? (JSON.parse(body) as { operationName?: string }) : {};
  return [method, pathname.replace('/api/v2', ''), sent.operationName].filter(Boolean).join(' ');
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

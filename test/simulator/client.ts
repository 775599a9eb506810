// Clients of the simulator's server, written by hand from the reference: HTTP with a cookie jar, and long-polling CometD.

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** A browser of sorts: keeps its cookies and the CSRF token. */
export class Browser {
  readonly cookies = new Map<string, string>();
  #csrf: Record<string, string> = {};

  constructor(readonly url: string) {}

  /** Sends a request to a path below `/api/v2`, with an object as JSON, a string as it is. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}/api/v2${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.cookies.size > 0 && { Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }),
        ...this.#csrf,
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';', 1)[0]!.split('=') as [string, string];
      this.cookies.set(name, value);
    }
    const header = response.headers.get('X-CSRF-HEADER');
    if (header !== null) this.#csrf = { [header]: response.headers.get(header)! };
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  }

  get(path: string): Promise<Reply> {
    return this.ask('GET', path);
  }

  /** An operation, as most POSTs are. */
  perform(path: string, operationName: string, parameters: object = {}): Promise<Reply> {
    return this.ask('POST', path, { operationName, ...parameters });
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export const basic = (userName: string, password = 'password') => ({
  Authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`,
});

/** A browser in which somebody has signed in. */
export async function signIn(url: string, userName = 'ksippo'): Promise<Browser> {
  const browser = new Browser(url);
  const { status, text } = await browser.ask('GET', '/me', undefined, basic(userName));
  if (status !== 200) throw new Error(`${userName} could not sign in: ${text}`);
  return browser;
}

export interface Message {
  channel: string;
  data?: Record<string, unknown>;
  successful?: boolean;
  error?: string;
  clientId?: string;
  advice?: Record<string, unknown>;
  subscription?: unknown;
}

/** A CometD client that polls when it is asked to. */
export class Bayeux {
  clientId = '';
  #count = 0;
  readonly #heard: Message[] = [];

  constructor(
    readonly browser: Browser,
    readonly path = '/notifications',
  ) {}

  async send(...messages: object[]): Promise<Reply & { messages: Message[] }> {
    const numbered = messages.map((message) => ({
      id: String(++this.#count),
      ...(this.clientId && { clientId: this.clientId }),
      ...message,
    }));
    const reply = await this.browser.ask('POST', this.path, numbered);
    const messagesOf: unknown = reply.body;
    return { ...reply, messages: Array.isArray(messagesOf) ? (messagesOf as Message[]) : [] };
  }

  async handshake(): Promise<Message> {
    const { messages } = await this.send({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
    });
    const answer = messages[0]!;
    this.clientId = answer.clientId ?? '';
    return answer;
  }

  async subscribe(subscription: unknown): Promise<Message> {
    const { messages } = await this.send({ channel: '/meta/subscribe', subscription });
    this.#keep(messages);
    return messages.find(({ channel }) => channel === '/meta/subscribe')!;
  }

  /** Polls until a notification comes that this is about. */
  async next(isIt: (message: Message) => boolean = () => true): Promise<Message> {
    for (;;) {
      const place = this.#heard.findIndex(isIt);
      if (place >= 0) return this.#heard.splice(0, place + 1).at(-1)!;
      const { messages } = await this.send({ channel: '/meta/connect', connectionType: 'long-polling' });
      const answer = messages.find(({ channel }) => channel === '/meta/connect');
      if (!answer?.successful) throw new Error(`The connection is gone: ${JSON.stringify(messages)}`);
      this.#keep(messages);
    }
  }

  /** What came with one poll that does not wait. */
  async poll(): Promise<Message[]> {
    const { messages } = await this.send({
      channel: '/meta/connect',
      connectionType: 'long-polling',
      advice: { timeout: 0 },
    });
    this.#keep(messages);
    return this.#heard.splice(0);
  }

  #keep(messages: readonly Message[]): void {
    this.#heard.push(...messages.filter(({ channel }) => !channel.startsWith('/meta/')));
  }
}

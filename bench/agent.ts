// An agent's client for the benchmarks: signed in, subscribed, and polling CometD over HTTP by hand.
import { request, Agent } from 'node:http';

/** Below `/api/v2`; with a body it is a POST. */
export type Ask = (path: string, body?: object) => Promise<string>;

export interface Notification {
  readonly channel: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Bayeux extends Notification {
  readonly clientId?: string;
}

/** Signs in and listens until the server is gone. */
export async function connect(
  url: string,
  userName: string,
  hear: (notification: Notification, ask: Ask) => Promise<void> | void,
): Promise<Ask> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const cookies = new Map<string, string>();
  let authorization: string | undefined = `Basic ${btoa(`${userName}:password`)}`;
  const ask: Ask = (path, body) => exchange(`${url}/api/v2${path}`, { agent, cookies, authorization }, body);
  const send = async (message: object): Promise<Bayeux[]> =>
    JSON.parse(await ask('/notifications', [{ id: '1', ...message }])) as Bayeux[];
  await ask('/me');
  authorization = undefined;
  const shake = { channel: '/meta/handshake', version: '1.0', supportedConnectionTypes: ['long-polling'] };
  const { clientId } = (await send(shake))[0]!;
  await send({ channel: '/meta/subscribe', subscription: '/v2/me/*', clientId });
  const poll = async (): Promise<void> => {
    for (;;) {
      const messages = await send({ channel: '/meta/connect', connectionType: 'long-polling', clientId });
      for (const message of messages) if (!message.channel.startsWith('/meta/')) await hear(message, ask);
    }
  };
  // Ends with the server.
  poll().catch(() => {});
  return ask;
}

interface Line {
  readonly agent: Agent;
  readonly cookies: Map<string, string>;
  readonly authorization: string | undefined;
}

function exchange(url: string, { agent, cookies, authorization }: Line, body: object | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...(authorization !== undefined && { Authorization: authorization }),
      },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      for (const line of response.headers['set-cookie'] ?? []) {
        const [name, value] = line.split(';', 1)[0]!.split('=') as [string, string];
        cookies.set(name, value);
      }
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    asked.end(body && JSON.stringify(body));
  });
}

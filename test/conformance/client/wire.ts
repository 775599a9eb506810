// A session whose requests are recorded instead of sent, and to which notifications can be told.
import type { NotificationChannel } from '../../../src/api/index.js';
import { carriedBy, media, type MediumName } from '../../../src/session/media.js';
import { Session } from '../../../src/session/index.js';
import type { Json } from '../spec.js';

/** One request as it went over the wire. */
export interface Wire {
  method: string;
  path: string;
  query: Record<string, string>;
  body: Json | string[];
}

export interface RecordedSession {
  session: Session;
  /** The last request before the session's end. */
  wire(): Wire;
  /** Tells what `message` tells, of a resource with the id and whatever else the sample's request names it by. */
  notify(name: MediumName, message: Record<string, Json>, named: Record<string, string>, id: string): void;
}

export async function startSession(): Promise<RecordedSession> {
  const sent: Wire[] = [];
  let events: Parameters<NotificationChannel['open']>[0] | undefined;
  const channel: NotificationChannel = {
    open: async (given) => {
      events = given;
    },
    subscribe: async () => {},
    close: async () => {},
  };
  const session = new Session({ baseUrl: 'http://spec', fetch: record(sent), openChannel: () => channel });
  await session.start();
  const before = sent.length;
  return {
    session,
    wire: () => sent[before]!,
    notify(name, message, named, id) {
      const withName = (one: Record<string, Json>) => ({
        ...one,
        ...pick(named, Object.keys(one)),
        [media[name].key ?? 'id']: id,
      });
      const carried = carriedBy(message, name) as Record<string, Json>[];
      const [member] = Object.entries(message).find(([, value]) => [value].flat()[0] === carried[0]) ?? [];
      const data = member === undefined ? withName(message) : { ...message, [member]: carried.map(withName) };
      events!.message({ channel: '/v2/me/whatever', data });
    },
  };
}

const pick = (values: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** A fetch that notes what it is given and answers that all is well. */
export function record(sent: Wire[], answer: (wire: Wire) => object = () => ({})): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const type = request.headers.get('Content-Type') ?? '';
    const body = type.includes('form') ? [...(await request.formData()).keys()] : (await request.text()) || 'null';
    const wire: Wire = {
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: typeof body === 'string' ? (JSON.parse(body) as Json) : body,
    };
    sent.push(wire);
    return Response.json({ statusCode: 0, ...answer(wire) });
  };
}

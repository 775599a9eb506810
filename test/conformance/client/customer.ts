// The visitor's client does the documented thing by its own methods: which request did it send for it?
import { CustomerChatClient } from '../../../src/customer/index.js';
import type { Json, Operation, Sample } from '../spec.js';
import { record, type Wire } from './wire.js';

type Step = (client: CustomerChatClient, body: Record<string, Json>) => unknown;

const steps: Readonly<Record<string, Step>> = {
  SendMessage: (client, body) => client.send(String(body['text'])),
  SendStartTypingNotification: (client) => client.setTyping(true),
  SendStopTypingNotification: (client) => client.setTyping(false),
  Complete: (client) => client.end(),
};

/** The request of the sample's kind that the client sends, its contact centre's header checked. */
export async function customerRequests(operation: Operation, { request }: Sample): Promise<Wire> {
  const sent: Wire[] = [];
  const id = /chats\/([^/]+)/.exec(request.path)?.[1] ?? 'new-chat';
  const fetch = record(sent, ({ path }) => answerTo(path, id));
  const contactCenterId = 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498';
  const client = new CustomerChatClient({
    baseUrl: 'http://spec',
    contactCenterId,
    fetch: guarded(fetch, contactCenterId),
  });
  const body = (request.body ?? {}) as Record<string, Json>;
  const { operationName, ...parameters } =
    operation.name === 'RequestChat' ? body : { nickname: 'Chris', subject: 'Question' };
  void operationName;
  await client.start(parameters as never);
  await steps[operation.operationName ?? '']?.(client, body);
  await client.refresh();
  client.close();
  const found = sent.find((wire) => isMeant(wire, operation));
  if (!found) throw new Error('the client never sends it');
  // Reading by an explicit index is the client's choice; the sample leaves the optional parameter out.
  if (operation.name === 'GetMessages') return { ...found, query: {} };
  if (operation.name === 'RequestChat') return { ...found, body: withoutOwnKey(found.body as Body) };
  return found;
}

interface Body {
  [name: string]: Json;
  userData: Record<string, Json>;
}

/** User data are free; the client adds a key of its own, to tell a repeated request from a new one. */
function withoutOwnKey({ userData, ...body }: Body): Json {
  const { gwsChatRequest, ...others } = userData;
  if (typeof gwsChatRequest !== 'string') throw new Error('gwsChatRequest is missing');
  return { ...body, userData: others };
}

function isMeant({ method, path, body }: Wire, operation: Operation): boolean {
  const name = body !== null && !Array.isArray(body) && typeof body === 'object' ? body['operationName'] : undefined;
  if (operation.operationName !== null) return name === operation.operationName;
  return method === 'GET' && path.endsWith('/messages') === operation.path.endsWith('/messages');
}

const answerTo = (path: string, id: string): object => {
  if (path.endsWith('/messages')) return { messages: [] };
  return path.endsWith('/chats')
    ? { id, path: `/api/v2/chats/${id}` }
    : { chat: { id, state: 'Chatting', capabilities: [], participants: [] } };
};

/** Every request names the contact centre and nobody. */
function guarded(fetch: typeof globalThis.fetch, contactCenterId: string): typeof globalThis.fetch {
  return (input, init) => {
    const { headers } = new Request(input, init);
    if (headers.get('ContactCenterId') !== contactCenterId) throw new Error('ContactCenterId is missing');
    if (headers.has('Authorization')) throw new Error('an Authorization is sent');
    return fetch(input, init);
  };
}

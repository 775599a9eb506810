// What has been with a customer and with an agent: chats that wait, run and are over, and calls that were recorded.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, signIn, told, type Scene, type Scenes } from './situation.js';

const user = 'lnyberg';
const topics = ['/v2/ucs/interactions'];
const emailAddress = 'jonas@weber.example';
/** What the samples search for, and what only one of theirs has besides. */
const found = { SearchId: '123456' };
const customer = { ...found, CustomerId: 'a21d4c3' };

const person = ({ centre }: SimulatorServer) => centre.people.find(({ userName }) => userName === user)!;

function ready(server: SimulatorServer, isReady: boolean): void {
  server.centre.agents.start(person(server), ['chat']);
  server.centre.agents.change(person(server), isReady ? 'Ready' : 'NotReady');
}

async function post(server: SimulatorServer, path: string, headers: object, body: object): Promise<void> {
  const { ok } = await fetch(`${server.url}/api/v2${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!ok) throw new Error(`${path} was refused`);
}

/** A customer asks for a chat. */
async function ask(server: SimulatorServer, userData: object): Promise<void> {
  const headers = { ContactCenterId: server.centre.contactCenterId };
  const draft = { nickname: 'Jonas', subject: 'A buckle', userData: { EmailAddress: emailAddress, ...userData } };
  await post(server, '/chats', headers, { operationName: 'RequestChat', ...draft });
  await told(server);
}

/** The agent does this with the chat that came last. */
async function perform(server: SimulatorServer, operationName: string, parameters: object = {}): Promise<string> {
  const headers = await signIn(server, user);
  const answer = await fetch(`${server.url}/api/v2/me/chats?fields=*`, { headers });
  const { chats } = (await answer.json()) as { chats: { id: string }[] };
  const { id } = chats.at(-1)!;
  await post(server, `/me/chats/${id}`, headers, { operationName, ...parameters });
  await told(server);
  return id;
}

/** A chat from its beginning to its end. */
async function finished(server: SimulatorServer, userData: object): Promise<string> {
  ready(server, true);
  await ask(server, userData);
  await perform(server, 'Accept', { nickname: 'Linnea' });
  await perform(server, 'SendMessage', { text: 'Hello!' });
  return perform(server, 'Complete');
}

/** The latest is shown first: one that waits, one that runs, one that is over. */
async function chatsOfContact(server: SimulatorServer): Promise<string> {
  await finished(server, found);
  await ask(server, found);
  await perform(server, 'Accept', { nickname: 'Linnea' });
  ready(server, false);
  await ask(server, customer);
  return server.centre.customers.identify({ emailAddress }, { create: false })!.id;
}

/** The earliest is shown first: a chat that is offered, a call made and one received, both over. */
async function workOfAgent(server: SimulatorServer): Promise<void> {
  ready(server, true);
  await ask(server, customer);
  const { id: contactId } = server.centre.customers.identify({ emailAddress }, { create: true })!;
  for (const [callId, type] of [
    ['77', 'Outbound'],
    ['78', 'Inbound'],
  ] as const) {
    const call = { callId, type, phoneNumber: '0301177', status: 'Stopped', subject: 'A buckle' } as const;
    server.centre.ucs.record(person(server), { ...call, contactId, userData: found });
  }
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The sample's request, for the days of this run and for this agent. */
const search =
  (prepare: (server: SimulatorServer) => Promise<string | void>): Scene =>
  async (server, sample) => {
    const contact = await prepare(server);
    const sent = sample.request.body as Record<string, unknown>;
    const own = { fromDate: day(-1), toDate: day(1), ...('userId' in sent && { userId: person(server).id }) };
    const path = contact === undefined ? '/ucs/interactions' : `/ucs/contacts/${contact}/interactions`;
    return {
      ...(await asking(user, path)(server, sample)),
      topics,
      body: { ...sent, ...own } as typeof sample.request.body,
    };
  };

/** The contact server is gone. */
const lost =
  (scene: Scene): Scene =>
  async (server, sample) => {
    const situation = await scene(server, sample);
    const { services } = server.centre;
    services.turn(services.list().find(({ name }) => name === 'UCS')!.id, 'Inactive');
    await told(server);
    return situation;
  };

const content: Scene = async (server, sample) => {
  const id = await finished(server, {});
  return { ...(await asking(user, `/ucs/interactions/${id}`)(server, sample)), topics };
};

export const interactionHistory: Scenes = {
  'interaction-history.retrieve-contact-history': [search(chatsOfContact)],
  'interaction-history.retrieve-agent-history': [search(workOfAgent)],
  'interaction-history.retrieve-interaction-history': [search(workOfAgent), lost(search(workOfAgent))],
  'interaction-history.get-interaction-content': [content, lost(content)],
};

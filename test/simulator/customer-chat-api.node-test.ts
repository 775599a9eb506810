// The visitor's side over HTTP: no credentials, the contact centre named, one conversation with the agent's side.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Centre, createApi, newCaller, VirtualClock, type CentreOptions } from '../../src/simulator/index.js';

interface Answer {
  status: number;
  statusCode: number;
  statusMessage?: string;
  id: string;
  chat: { state: string; capabilities: string[]; participants: { nickname: string; participantId: unknown }[] };
  messages: {
    index: number;
    type: string;
    text?: string;
    url?: string;
    noticeText?: string;
    from: { participantId: unknown; type: string };
  }[];
}

/** A contact centre, and a visitor's requests to it. */
class Site {
  readonly clock = new VirtualClock();
  readonly centre: Centre;
  readonly #handle: ReturnType<typeof createApi>;

  constructor(options: CentreOptions = {}) {
    this.centre = new Centre({ clock: this.clock, ...options });
    this.#handle = createApi(this.centre);
  }

  async ask(path: string, body?: object, contactCenterId: string | undefined = this.centre.contactCenterId) {
    const headers = {
      'Content-Type': 'application/json',
      ...(contactCenterId !== '' && { ContactCenterId: contactCenterId }),
    };
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const response = await this.#handle(new Request(`http://centre/api/v2${path}`, { headers, ...init }), newCaller());
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  }

  async request(): Promise<string> {
    const { id } = await this.ask('/chats', { operationName: 'RequestChat', nickname: 'Jonas', subject: 'A buckle' });
    return id;
  }

  messages(id: string, query = '') {
    return this.ask(`/chats/${id}/messages${query}`);
  }

  get agent() {
    return this.centre.people[0]!;
  }

  /** An agent takes what waits; the answer is the id that agents know it by. */
  accept(): string {
    const { agents, chats } = this.centre;
    agents.start(this.agent, ['chat']);
    agents.change(this.agent, 'Ready');
    const { id } = chats.of(this.agent)[0]!;
    chats.perform(this.agent, id, 'Accept', { nickname: 'Kristi' });
    return id;
  }
}

let site: Site;
beforeEach(() => {
  site = new Site();
});

describe('A visitor', () => {
  it('has to name the contact centre in every request, and no other', async () => {
    const id = await site.request();
    const say = { operationName: 'SendMessage', text: 'Hello' };
    const requests = [
      ['/chats', { ...say, operationName: 'RequestChat' }],
      [`/chats/${id}`, say],
      [`/chats/${id}`],
      [`/chats/${id}/messages`],
    ] as const;
    for (const [path, body] of requests) {
      assert.equal((await site.ask(path, body, '')).statusCode, 1, path);
      assert.equal((await site.ask(path, body, 'elsewhere')).statusCode, 2, path);
    }
    assert.equal((await site.messages(id)).messages.length, 1);
  });

  it('reads the same conversation as the agent', async () => {
    const id = await site.request();
    await site.ask(`/chats/${id}`, { operationName: 'SendMessage', text: 'Hello?' });
    const chat = site.accept();
    site.centre.chats.perform(site.agent, chat, 'SendMessage', { text: 'Good morning' });
    const brief = (entries: readonly { index: number; type: string; text?: string }[]) =>
      entries.map(({ index, type, text }) => [index, type, text]);
    const { messages } = await site.messages(id, '?index=0');
    assert.deepEqual(brief(messages), brief(site.centre.chats.messages(site.agent, chat) as typeof messages));
  });

  it('gets the links, notices and new names that agents send to all', async () => {
    const id = await site.request();
    const chat = site.accept();
    const does = (operation: string, body: object) =>
      site.centre.chats.perform(site.agent, chat, operation, body as Record<string, unknown>);
    does('SendUrl', { url: 'https://tarnfell.example/buckles' });
    does('SendCustomNotice', { noticeText: 'show-survey' });
    does('SendNicknameUpdatedNotice', { noticeText: 'Kristi S' });
    const { messages } = await site.messages(id, '?index=3');
    assert.deepEqual(
      messages.map(({ type, url, noticeText }) => [type, url ?? noticeText]),
      [
        ['PushUrl', 'https://tarnfell.example/buckles'],
        ['CustomNotice', 'show-survey'],
        ['NicknameUpdated', 'Kristi S'],
      ],
    );
  });

  it('without an index gets what is new, with one what is from there on', async () => {
    const id = await site.request();
    const indices = async (query?: string) => (await site.messages(id, query)).messages.map(({ index }) => index);
    assert.deepEqual(await indices(), [1]);
    await site.ask(`/chats/${id}`, { operationName: 'SendStartTypingNotification' });
    await site.ask(`/chats/${id}`, { operationName: 'SendMessage', text: 'Hello?' });
    assert.deepEqual(await indices(), [2, 3]);
    assert.deepEqual(await indices(), []);
    assert.deepEqual(await indices('?index=2'), [2, 3]);
    assert.deepEqual(await indices('?index=2'), [2, 3]);
  });

  it('sees gaps where agents speak among themselves, for good', async () => {
    const id = await site.request();
    const chat = site.accept();
    const { agents, chats, people, address } = site.centre;
    agents.start(people[1]!, ['chat']);
    chats.perform(site.agent, chat, 'Consult', { targetUri: `${address}/users/${people[1]!.id}` });
    chats.perform(people[1]!, chat, 'Accept', { nickname: 'Carole' });
    chats.perform(people[1]!, chat, 'SendMessage', { text: 'Secret' });
    chats.perform(site.agent, chat, 'SendMessage', { text: 'Open' });
    const { messages } = await site.messages(id, '?index=1');
    assert.deepEqual(
      messages.map(({ index }) => index),
      [1, 2, 5],
    );
    assert.doesNotMatch(JSON.stringify([messages, await site.ask(`/chats/${id}`)]), /Secret|Carole/);
  });

  it('of one centre is unknown to another', async () => {
    const other = new Site({ contactCenterId: '11111111-2222-4333-8444-555555555555', seed: 2 });
    const id = await site.request();
    assert.equal((await other.ask(`/chats/${id}`)).statusCode, 6);
    assert.equal((await other.ask(`/chats/${id}`, undefined, site.centre.contactCenterId)).statusCode, 2);
    assert.equal((await site.ask(`/chats/${id}`)).chat.state, 'WaitingForAgent');
  });

  it('is idle after the end, with nothing left to do, and can still read', async () => {
    const id = await site.request();
    const chat = site.accept();
    site.centre.chats.perform(site.agent, chat, 'Complete');
    const { chat: view } = await site.ask(`/chats/${id}`);
    assert.deepEqual([view.state, view.capabilities], ['Idle', []]);
    assert.equal((await site.ask(`/chats/${id}`, { operationName: 'SendMessage', text: 'Wait!' })).statusCode, 2);
    assert.equal((await site.messages(id, '?index=1')).messages.at(-1)!.type, 'ParticipantLeft');
  });
});

describe('A silent visitor', () => {
  it('is dropped after a while, and the agent is told', async () => {
    const id = await site.request();
    const chat = site.accept();
    site.clock.advance(44_000);
    await site.messages(id);
    site.clock.advance(44_999);
    assert.equal(site.centre.chats.customerView(id).state, 'Chatting');
    site.clock.advance(1);
    assert.equal((await site.ask(`/chats/${id}`)).chat.state, 'Idle');
    const last = site.centre.chats.messages(site.agent, chat).at(-1)!;
    assert.deepEqual([last.type, last.from.nickname], ['ParticipantLeft', 'Jonas']);
  });

  it('waits for nobody any more', async () => {
    await site.request();
    site.clock.advance(45_000);
    assert.deepEqual(site.centre.digital.live(), []);
  });

  it('stays where the deployment says so, and where no client of the API was ever there', async () => {
    const inside = site.centre.chats.request({ nickname: 'Mara' });
    site.centre.digital.policy.silenceAfter = 0;
    const id = await site.request();
    site.clock.advance(600_000);
    for (const one of [inside, id]) assert.equal(site.centre.chats.customerView(one).state, 'WaitingForAgent');
  });
});

describe('Deployments differ', () => {
  it('in a preview of what is being written, which agents alone see', async () => {
    site = new Site({ typingPreview: true });
    const id = await site.request();
    const chat = site.accept();
    await site.ask(`/chats/${id}`, { operationName: 'SendStartTypingNotification', text: 'My buck' });
    site.centre.chats.perform(site.agent, chat, 'SendStartTypingNotification');
    const seen = site.centre.chats.messages(site.agent, chat).slice(2) as { text?: string }[];
    assert.deepEqual(
      seen.map(({ text }) => text),
      ['My buck', undefined],
    );
    const own = (await site.messages(id, '?index=3')).messages;
    assert.deepEqual(
      own.map(({ text }) => text),
      [undefined, 'user is typing'],
    );
  });

  it('and without it nobody sees what is being written', async () => {
    const id = await site.request();
    const chat = site.accept();
    await site.ask(`/chats/${id}`, { operationName: 'SendStartTypingNotification', text: 'My buck' });
    assert.doesNotMatch(JSON.stringify(site.centre.chats.messages(site.agent, chat)), /My buck/);
  });

  it('in who greets: a service may take part', async () => {
    site.centre.digital.policy.service = { nickname: 'Service', text: 'An agent will be with you shortly' };
    const id = await site.request();
    const { messages } = await site.messages(id);
    assert.deepEqual(
      messages.map(({ type, from }) => [type, from.type, from.participantId]),
      [
        ['ParticipantJoined', 'Customer', '1'],
        ['ParticipantJoined', 'External', '2'],
        ['Text', 'External', '2'],
      ],
    );
  });

  it('in how the visitor’s side numbers who takes part', async () => {
    site.centre.digital.policy.numericParticipantIds = true;
    const id = await site.request();
    site.accept();
    assert.deepEqual(
      (await site.ask(`/chats/${id}`)).chat.participants.map(({ participantId }) => participantId),
      [2, 1],
    );
  });
});

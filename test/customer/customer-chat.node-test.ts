import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { agentIsTyping, CustomerChatClient, type CustomerChatOptions } from '../../src/customer/index.js';
import type { Person } from '../../src/simulator/index.js';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { forbidden, Memory, Network } from './network.js';

let server: SimulatorServer;
let agent: Person;
let clients: CustomerChatClient[] = [];
let network: Network;

before(async () => {
  server = await startSimulator({ port: 0 });
  // Nobody finishes with all these visitors.
  server.centre.digital.policy.capacity = Infinity;
  agent = server.centre.people[0]!;
});
after(() => server.close());
beforeEach(() => {
  network = new Network();
});
afterEach(() => {
  for (const client of clients) client.close();
  clients = [];
  server.centre.agents.end(agent);
});

const start = { nickname: 'Chris', subject: 'A question' };

function create(options: Partial<CustomerChatOptions> = {}): CustomerChatClient {
  const client = new CustomerChatClient({
    baseUrl: server.url,
    contactCenterId: server.centre.contactCenterId,
    fetch: network.fetch,
    ...options,
  });
  clients.push(client);
  return client;
}

/** Resolves once it is so; looks again with every change. */
function until(client: CustomerChatClient, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.on('change', look);
    function look(): void {
      if (!isSo()) return;
      stop();
      resolve();
    }
    look();
  });
}

async function startChat(options?: Partial<CustomerChatOptions>): Promise<CustomerChatClient> {
  const client = create(options);
  await client.start(start);
  await until(client, () => client.entries.length > 0);
  return client;
}

/** The agent becomes ready, is offered the chat that waits longest, and accepts it. */
function accept(): string {
  server.centre.agents.start(agent, ['chat']);
  server.centre.agents.change(agent, 'Ready');
  const { id } = server.centre.chats.of(agent).find(({ state }) => state === 'Invited')!;
  server.centre.agents.change(agent, 'NotReady');
  server.centre.chats.perform(agent, id, 'Accept', { nickname: 'Kristi' });
  return id;
}
const say = (id: string, text: string) => server.centre.chats.perform(agent, id, 'SendMessage', { text });

const wordsOf = (client: CustomerChatClient) =>
  client.entries.flatMap(({ type, text }) => (type === 'Text' ? [text] : []));
const isSaid = (client: CustomerChatClient, text: string) => () => wordsOf(client).includes(text);
/** Given back, or not sure to have arrived. */
const unsent = (client: CustomerChatClient) => client.outgoing.filter(({ state }) => state !== 'sending');

describe("A visitor's chat", () => {
  // Waiting chats of other tests would be offered first.
  afterEach(async () => {
    for (const client of clients) await client.end().catch(() => undefined);
  });

  it('waits until an agent accepts it, then talks', async () => {
    const client = await startChat();
    assert.equal(client.phase, 'waiting');
    const id = accept();
    say(id, 'How can I help you?');
    await client.refresh();
    assert.equal(client.phase, 'talking');
    assert.deepEqual(wordsOf(client), ['How can I help you?']);
  });

  it('sends while it waits already', async () => {
    const client = await startChat();
    client.send('Hello?');
    await until(client, isSaid(client, 'Hello?'));
    assert.equal(client.phase, 'waiting');
    assert.deepEqual(client.outgoing, []);
  });

  it('sends what was said before the chat was given', async () => {
    const client = create();
    const started = client.start(start);
    client.send('Hello?');
    assert.equal(client.outgoing[0]?.state, 'sending');
    await started;
    await until(client, isSaid(client, 'Hello?'));
    assert.deepEqual(client.outgoing, []);
  });

  it('keeps the order of words that are said at once, and has one message in flight', async () => {
    const client = await startChat();
    const words = Array.from({ length: 8 }, (_, place) => `Word ${place}`);
    const { release } = network.hold(/SendMessage/);
    for (const text of words) client.send(text);
    assert.equal(network.count(/SendMessage/), 1);
    release();
    await until(client, () => client.outgoing.length === 0);
    assert.deepEqual(wordsOf(client), words);
    assert.equal(network.count(/SendMessage/), words.length);
  });

  it('shows equal words as often as they were said', async () => {
    const client = await startChat();
    for (const text of ['Yes', 'Yes', 'Yes']) client.send(text);
    await until(client, () => client.outgoing.length === 0);
    assert.deepEqual(wordsOf(client), ['Yes', 'Yes', 'Yes']);
  });

  it('reads once at a time, however many ask', async () => {
    const client = await startChat();
    const before = network.count(/^GET .*messages/);
    await Promise.all(Array.from({ length: 10 }, () => client.refresh()));
    assert.equal(network.mostInFlight, 1);
    assert.ok(network.count(/^GET .*messages/) - before <= 2);
  });

  it('tells of what is new, once', async () => {
    const client = await startChat();
    const told: (string | undefined)[] = [];
    client.on('entries', (entries) => told.push(...entries.map(({ text }) => text)));
    say(accept(), 'How can I help you?');
    await client.refresh();
    await client.refresh();
    assert.deepEqual(told, [undefined, 'How can I help you?']);
  });

  it('shows that the agent writes, until the words come', async () => {
    const client = await startChat();
    const id = accept();
    server.centre.chats.perform(agent, id, 'SendStartTypingNotification', {});
    await client.refresh();
    assert.equal(agentIsTyping(client.entries), true);
    say(id, 'Here it is');
    await client.refresh();
    assert.equal(agentIsTyping(client.entries), false);
  });

  it('tells the agent that the visitor writes', async () => {
    const client = await startChat();
    await client.setTyping(true);
    await client.setTyping(false);
    await client.refresh();
    assert.deepEqual(
      client.entries.slice(1).map(({ type }) => type),
      ['TypingStarted', 'TypingStopped'],
    );
    assert.equal(agentIsTyping(client.entries), false);
  });

  it('names the contact centre and sends no credentials', async () => {
    let headers = new Headers();
    await startChat({
      fetch: (input, init) => {
        headers = new Headers(init?.headers);
        return fetch(input, init);
      },
    });
    assert.equal(headers.get('ContactCenterId'), server.centre.contactCenterId);
    assert.equal(headers.get('Authorization'), null);
  });

  it('does not start twice', async () => {
    const client = await startChat();
    await assert.rejects(client.start(start), /running already/);
  });

  describe('that loses answers', () => {
    it('shows words whose answer was lost once, and does not send them again', async () => {
      const client = await startChat();
      network.fail(/SendMessage/, 'after');
      client.send('Hello?');
      await until(client, () => client.outgoing.length === 0);
      assert.deepEqual(wordsOf(client), ['Hello?']);
      assert.equal(network.count(/SendMessage/), 1);
    });

    it("takes a proxy's error page for a lost answer", async () => {
      const client = await startChat();
      network.fail(/SendMessage/, 'gateway');
      client.send('Hello?');
      await until(client, () => client.outgoing.length === 0);
      assert.deepEqual(wordsOf(client), ['Hello?']);
    });

    it('gives words back that never arrived, and sends them when asked to', async () => {
      const client = await startChat();
      network.fail(/SendMessage/, 'before');
      client.send('Hello?');
      await until(client, () => unsent(client).length === 1);
      assert.deepEqual(wordsOf(client), []);
      client.resend(client.outgoing[0]!.id);
      await until(client, () => client.outgoing.length === 0);
      assert.deepEqual(wordsOf(client), ['Hello?']);
    });

    it('drops words that never arrived when asked to', async () => {
      const client = await startChat();
      network.fail(/SendMessage/, 'before');
      client.send('Hello?');
      await until(client, () => unsent(client).length === 1);
      client.discard(client.outgoing[0]!.id);
      assert.deepEqual(client.outgoing, []);
    });

    it('does not call words unsent before the log could be read', async () => {
      const client = await startChat();
      network.fail(/SendMessage/, 'after');
      network.fail(/^GET/, 'before', 1);
      const states: string[] = [];
      client.on('change', () => states.push(...client.outgoing.map(({ state }) => state)));
      client.send('Hello?');
      await until(client, () => !client.connected);
      await client.refresh();
      assert.equal(client.connected, true);
      assert.deepEqual([...new Set(states)], ['sending']);
      assert.deepEqual(wordsOf(client), ['Hello?']);
    });

    it('keeps the next words back until it is known what became of the first', async () => {
      const client = await startChat();
      network.fail(/"first"/, 'before');
      client.send('first');
      client.send('second');
      await until(client, () => unsent(client).length === 1);
      await client.refresh();
      assert.deepEqual(wordsOf(client), []);
      client.discard(client.outgoing[0]!.id);
      await until(client, () => client.outgoing.length === 0);
      assert.deepEqual(wordsOf(client), ['second']);
    });

    it('gives back what the server refuses, and goes on with the next', async () => {
      const client = await startChat();
      network.fail(/"first"/, 'refusal');
      client.send('first');
      client.send('second');
      await until(client, () => client.outgoing.length === 1 && client.outgoing[0]!.state === 'unsent');
      assert.deepEqual(wordsOf(client), ['second']);
    });

    it('loses nothing that was said meanwhile', async () => {
      const client = await startChat();
      const id = accept();
      network.fail(/^GET/, 'before', 3);
      say(id, 'Are you there?');
      await client.refresh();
      assert.equal(client.connected, false);
      await client.refresh();
      await client.refresh();
      await client.refresh();
      assert.ok(isSaid(client, 'Are you there?')());
      assert.equal(client.connected, true);
    });

    it('does not end because a proxy has a bad moment', async () => {
      const client = await startChat();
      network.fail(/^GET/, 'gateway');
      await client.refresh();
      assert.equal(client.phase, 'waiting');
      assert.equal(client.connected, false);
    });
  });

  describe('that ends', () => {
    it('from the visitor, sends no further request', async () => {
      const client = await startChat();
      await client.end();
      const before = network.sent.length;
      await client.refresh();
      await client.setTyping(true);
      assert.equal(client.phase, 'ended');
      assert.equal(network.sent.length, before);
    });

    it('from the agent, shows the last words', async () => {
      const client = await startChat();
      const id = accept();
      await client.refresh();
      // Between the two requests of a reading.
      const first = network.hold(/^GET/);
      const read = client.refresh();
      await first.reached;
      const second = network.hold(/^GET/);
      first.release();
      await second.reached;
      say(id, 'Good-bye');
      server.centre.chats.perform(agent, id, 'Complete', {});
      second.release();
      await read;
      await client.refresh();
      assert.equal(client.phase, 'ended');
      assert.ok(isSaid(client, 'Good-bye')());
    });

    it('gives back the words that were still on their way', async () => {
      const client = await startChat();
      const id = accept();
      const { release } = network.hold(/SendMessage/);
      client.send('One more thing');
      client.send('And another');
      server.centre.chats.perform(agent, id, 'Complete', {});
      await client.refresh();
      release();
      assert.equal(client.phase, 'ended');
      assert.deepEqual(
        client.outgoing.map(({ text, state }) => [text, state]),
        [
          ['One more thing', 'unsent'],
          ['And another', 'unsent'],
        ],
      );
      client.resend(client.outgoing[0]!.id);
      assert.equal(client.outgoing[0]!.state, 'unsent');
      assert.throws(() => client.send('Hello?'), /No chat is running/);
    });

    it('from both sides at once, is ended and no error', async () => {
      const client = await startChat();
      server.centre.chats.perform(agent, accept(), 'Complete', {});
      await client.end();
      assert.equal(client.phase, 'ended');
    });

    it('although the answer was lost', async () => {
      const client = await startChat();
      network.fail(/"Complete"/, 'after');
      await client.end();
      assert.equal(client.phase, 'ended');
    });

    it('not, if the server was not reached', async () => {
      const client = await startChat();
      network.fail(/"Complete"/, 'before');
      await assert.rejects(client.end());
      assert.equal(client.phase, 'waiting');
    });

    it('can be forgotten, and started anew', async () => {
      const client = await startChat();
      client.send('The old chat');
      await until(client, isSaid(client, 'The old chat'));
      await client.end();
      assert.deepEqual(wordsOf(client), ['The old chat']);
      client.forget();
      assert.equal(client.phase, 'none');
      assert.deepEqual(client.entries, []);
      await client.start(start);
      await until(client, () => client.entries.length > 0);
      assert.equal(client.phase, 'waiting');
      assert.deepEqual(wordsOf(client), []);
    });

    it('can be started anew at once', async () => {
      const client = await startChat();
      await client.end();
      await client.start(start);
      assert.equal(client.phase, 'waiting');
    });

    it('is not forgotten while it runs', async () => {
      const client = await startChat();
      assert.throws(() => client.forget(), /ended/);
    });
  });

  describe('that is refused', () => {
    for (const [how, fail] of [
      ['by the server', (): Partial<CustomerChatOptions> => ({ contactCenterId: 'another' })],
      [
        'for want of a network',
        (): Partial<CustomerChatOptions> => {
          network.fail(/RequestChat/, 'before');
          return {};
        },
      ],
    ] as const) {
      it(`${how} leaves nothing behind`, async () => {
        const storage = new Memory();
        const client = create({ storage, ...fail() });
        const started = client.start(start);
        client.send('Hello?');
        await assert.rejects(started);
        assert.equal(client.phase, 'none');
        assert.deepEqual(client.outgoing, []);
        assert.equal(storage.items.size, 0);
        assert.equal(network.sent.length, 1);
      });
    }
  });

  describe('that is resumed', () => {
    it('goes on where it was, and calls nothing old news', async () => {
      const storage = new Memory();
      const first = await startChat({ storage });
      first.send('Hello?');
      await until(first, isSaid(first, 'Hello?'));
      first.close();

      const second = create({ storage });
      const told: unknown[] = [];
      second.on('entries', (entries) => told.push(...entries));
      assert.equal(second.resume(), true);
      await until(second, isSaid(second, 'Hello?'));
      assert.deepEqual(told, []);

      say(accept(), 'How can I help you?');
      await second.refresh();
      assert.equal(second.phase, 'talking');
      assert.equal(told.length, 2);
    });

    it('goes on in the same client, too, and tells what came meanwhile', async () => {
      const client = await startChat({ storage: new Memory() });
      client.close();
      assert.equal(client.phase, 'none');
      const told: (string | undefined)[] = [];
      client.on('entries', (entries) => told.push(...entries.map(({ text }) => text)));
      say(accept(), 'Are you there?');
      assert.equal(client.resume(), true);
      await until(client, isSaid(client, 'Are you there?'));
      assert.deepEqual(told, [undefined, 'Are you there?']);
    });

    it('has ended meanwhile: shows it and raises no error', async () => {
      const storage = new Memory();
      const first = await startChat({ storage });
      const id = accept();
      say(id, 'Good-bye');
      first.close();
      server.centre.chats.perform(agent, id, 'Complete', {});

      const second = create({ storage });
      const errors: unknown[] = [];
      second.on('error', (error) => errors.push(error));
      second.resume();
      await until(second, () => second.phase === 'ended');
      assert.deepEqual(wordsOf(second), ['Good-bye']);
      assert.deepEqual(errors, []);
      assert.equal(storage.items.size, 0);
    });

    it('is unknown to the server: has ended, without an error', async () => {
      const storage = new Memory();
      (await startChat({ storage })).close();
      const [[key, kept]] = storage.items as never as [[string, string]];
      storage.setItem(key, kept.replace(/ .*/, ' unknown'));

      const client = create({ storage });
      const errors: unknown[] = [];
      client.on('error', (error) => errors.push(error));
      client.resume();
      await until(client, () => client.phase === 'ended');
      assert.deepEqual(errors, []);
      assert.equal(storage.items.size, 0);
    });

    it('is not there, if nothing is kept or nothing can be', () => {
      assert.equal(create().resume(), false);
      assert.equal(create({ storage: new Memory() }).resume(), false);
    });

    it('is kept only where the browser allows it, and the chat works all the same', async () => {
      const client = await startChat({ storage: forbidden });
      assert.equal(client.phase, 'waiting');
      await client.end();
      assert.equal(create({ storage: forbidden }).resume(), false);
    });
  });

  describe('that is closed', () => {
    it('in the middle of a read takes nothing from it, and reads no more', async () => {
      const client = await startChat();
      const errors: unknown[] = [];
      client.on('error', (error) => errors.push(error));
      const { reached, release } = network.hold(/^GET/);
      const read = client.refresh();
      await reached;
      client.close();
      release();
      await read;
      assert.equal(client.phase, 'none');
      assert.equal(client.connected, true);
      assert.deepEqual(errors, []);
      const before = network.sent.length;
      await client.refresh();
      assert.equal(network.sent.length, before);
    });

    it('while it is asked for is kept for a later page, and not read', async () => {
      const storage = new Memory();
      const client = create({ storage });
      const { release } = network.hold(/RequestChat/);
      const started = client.start(start);
      client.close();
      release();
      await started;
      assert.equal(client.phase, 'none');
      assert.equal(network.count(/^GET/), 0);
      const later = create({ storage });
      assert.equal(later.resume(), true);
      await until(later, () => later.entries.length > 0);
    });
  });
});

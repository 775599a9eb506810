// Conversations from the control page: begun, seen, spoken in and left, by nobody but its own pages.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';

interface Conversation {
  id: string;
  customerId: string;
  medium: string;
  nickname: string;
  isOpen: boolean;
  lastWords?: { nickname: string; text: string };
  queue?: string;
  owner?: string;
}
interface State {
  conversations: Conversation[];
  customers: { perMinute: number; there: number } | null;
  people: { userName: string; channels: { channel: string; state: string; isReady: boolean }[] }[];
}

let server: SimulatorServer;
before(async () => {
  server = await startSimulator({ port: 0 });
});
after(() => server.close());

async function control(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/simulator${path}`, {
    method,
    headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const state = async () => (await control('GET', '/state')).body as unknown as State;
const ask = async (more: object = {}) => {
  const { body } = await control('POST', '/conversations', { medium: 'chat', nickname: 'Mara', ...more });
  return body['id'] as string;
};
const seen = async (customerId: string) => (await state()).conversations.find((one) => one.customerId === customerId);
const kristi = () => server.centre.people[0]!;

beforeEach(async () => {
  for (const { isOpen, customerId } of (await state()).conversations) {
    if (isOpen) await control('DELETE', `/conversations/${customerId}`);
  }
});

describe('From the control page', () => {
  for (const medium of ['chat', 'smssession', 'facebooksession']) {
    it(`a customer asks by ${medium}, with first words and data, and is seen to wait`, async () => {
      const id = await ask({ medium, subject: 'A zip', text: 'Hello?', userData: { Segment: 'Gold' } });
      const one = (await seen(id))!;
      assert.deepEqual([one.medium, one.isOpen, one.owner], [medium, true, undefined]);
      assert.match(one.queue!, / inbound$/);
      assert.deepEqual(one.lastWords, { nickname: 'Mara', text: 'Hello?' });
      const record = server.centre.history.find(one.id)!;
      assert.deepEqual(record.userData, { Segment: 'Gold', Subject: 'A zip' });
    });
  }

  it('a customer types, speaks and leaves, and the agent hears it', async () => {
    const { agents, chats } = server.centre;
    agents.start(kristi(), ['chat']);
    agents.change(kristi(), 'Ready');
    const id = await ask();
    const chat = chats.of(kristi())[0]!.id;
    chats.perform(kristi(), chat, 'Accept', { nickname: 'Kristi' });
    await control('POST', `/conversations/${id}`, { operationName: 'SendStartTypingNotification' });
    await control('POST', `/conversations/${id}`, { operationName: 'SendMessage', text: 'Good morning' });
    assert.equal((await seen(id))!.owner, 'ksippo');
    await control('DELETE', `/conversations/${id}`);
    assert.deepEqual(
      chats.messages(kristi(), chat).map(({ type }) => type),
      ['ParticipantJoined', 'ParticipantJoined', 'TypingStarted', 'Text', 'ParticipantLeft'],
    );
    assert.equal((await seen(id))!.isOpen, false);
    agents.end(kristi());
  });

  it('agents are seen with what they are ready for, channel by channel', async () => {
    const { agents } = server.centre;
    agents.start(kristi(), ['chat', 'smssession']);
    agents.change(kristi(), 'Ready', ['chat']);
    const [own] = (await state()).people;
    assert.deepEqual(own!.channels, [
      { channel: 'chat', state: 'Ready', isReady: true },
      { channel: 'smssession', state: 'Not Ready', isReady: false },
    ]);
    agents.end(kristi());
  });

  it('scripted customers come, and stop to come', async () => {
    assert.equal((await state()).customers, null);
    await control('POST', '/customers', { medium: 'chat', perMinute: 1 });
    const { customers } = await state();
    assert.deepEqual([customers!.perMinute, customers!.there], [1, 1]);
    await control('DELETE', '/customers');
    assert.equal((await state()).customers, null);
  });

  for (const [what, path, body, name] of [
    ['an unknown medium', '/conversations', { medium: 'telepathy', nickname: 'Mara' }, 'medium'],
    ['a medium called __proto__', '/conversations', { medium: '__proto__', nickname: 'Mara' }, 'medium'],
    ['nobody’s name', '/conversations', { medium: 'chat' }, 'nickname'],
    ['customers by thousands a second', '/customers', { medium: 'chat', perMinute: 60_000 }, 'perMinute'],
  ] as const) {
    it(`${what} is refused by its name`, async () => {
      const refused = await control('POST', path, body);
      assert.equal(refused.status, 400);
      assert.match(String(refused.body['statusMessage']), new RegExp(`'${name}'`));
    });
  }

  it('nobody speaks as somebody who is not there', async () => {
    const say = { operationName: 'SendMessage', text: 'Boo' };
    assert.equal((await control('POST', '/conversations/nobody', say)).body['statusCode'], 6);
    const id = await ask();
    await control('DELETE', `/conversations/${id}`);
    assert.notEqual((await control('POST', `/conversations/${id}`, say)).status, 200);
  });
});

describe('A page of another origin', () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    it(`${origin} steers nothing`, async () => {
      const { status } = await control(
        'POST',
        '/conversations',
        { medium: 'chat', nickname: 'Eve' },
        { Origin: origin },
      );
      assert.equal(status, 403);
      assert.equal((await control('DELETE', '/customers', undefined, { Origin: origin })).status, 403);
      assert.deepEqual(
        (await state()).conversations.filter(({ nickname }) => nickname === 'Eve'),
        [],
      );
    });
  }

  it('does not, even where it may call the API', async () => {
    const other = await startSimulator({ port: 0, allowedOrigins: ['https://shop.example'] });
    const response = await fetch(`${other.url}/simulator/callers`, {
      method: 'DELETE',
      headers: { Origin: 'https://shop.example' },
    });
    await other.close();
    assert.equal(response.status, 403);
  });

  it('is told from one of the same', async () => {
    const { status } = await control('DELETE', '/customers', undefined, { Origin: server.url });
    assert.equal(status, 200);
  });
});

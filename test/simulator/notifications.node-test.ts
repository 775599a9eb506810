import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { Bayeux, signIn, type Message } from './client.js';

let server: SimulatorServer;
before(async () => {
  server = await startSimulator({ port: 0 });
});
after(() => server.close());

const person = (userName: string) => server.centre.people.find((one) => one.userName === userName)!;
async function listener(userName: string, pattern: unknown = '/v2/me/*', path?: string): Promise<Bayeux> {
  const bayeux = new Bayeux(await signIn(server.url, userName), path);
  await bayeux.handshake();
  await bayeux.subscribe(pattern);
  return bayeux;
}
const stateOf = (message: Message, member: 'call' | 'chat') => (message.data![member] as { state: string }).state;
const callIn = (state: string) => (message: Message) =>
  message.channel === '/v2/me/calls' && stateOf(message, 'call') === state;

describe('A long-polling client', () => {
  it('shakes hands and is told how to go on', async () => {
    const bayeux = new Bayeux(await signIn(server.url));
    const { successful, clientId, advice } = await bayeux.handshake();
    assert.equal(successful, true);
    assert.ok(clientId);
    assert.equal(advice!['reconnect'], 'retry');
    assert.equal(typeof advice!['timeout'], 'number');
    assert.equal(typeof advice!['interval'], 'number');
  });

  it('is offered a call, answers it, sees it established, and released', async () => {
    const bayeux = await listener('ksippo');
    const placed = await fetch(`${server.url}/simulator/calls`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ to: '5000', from: '0301234' }),
    });
    const { id } = (await placed.json()) as { id: string };

    const ringing = await bayeux.next(callIn('Ringing'));
    assert.deepEqual(Object.keys(ringing.data!), [
      'messageType',
      'notificationType',
      'extensions',
      'call',
      'phoneNumber',
    ]);
    const call = ringing.data!['call'] as {
      id: string;
      capabilities: string[];
      participants: { phoneNumber: string }[];
    };
    assert.equal(call.id, id);
    assert.ok(call.capabilities.includes('Answer'));
    assert.equal(call.participants[0]!.phoneNumber, '0301234');

    const { body } = await bayeux.browser.perform(`/me/calls/${id}`, 'Answer');
    assert.deepEqual(body, { statusCode: 0 });
    await bayeux.next(callIn('Established'));

    await bayeux.browser.perform(`/me/calls/${id}`, 'Hangup');
    await bayeux.next(callIn('Released'));
  });

  it('is offered a chat, accepts it, and hears the visitor', async () => {
    const bayeux = await listener('cspencer');
    await bayeux.browser.perform('/me', 'StartContactCenterSession', { channels: ['chat'] });
    await bayeux.browser.perform('/me', 'Ready');
    const visitor = server.centre.chats.request({ nickname: 'Chris', subject: '?' });

    const invited = await bayeux.next(({ channel }) => channel === '/v2/me/chats');
    assert.equal(stateOf(invited, 'chat'), 'Invited');
    const { id } = invited.data!['chat'] as { id: string };
    await bayeux.browser.perform(`/me/chats/${id}`, 'Accept', { nickname: 'Carole' });
    await bayeux.next(({ data }) => data!['messageType'] === 'MessageLogUpdated');
    server.centre.chats.performAsCustomer(visitor, 'SendMessage', 'Hello?');

    const { data } = await bayeux.next(({ data: told }) => told!['messageType'] === 'MessageLogUpdated');
    assert.equal((data!['messages'] as { text: string }[])[0]!.text, 'Hello?');
    assert.equal(data!['chatPath'], `/chats/${id}`);
    assert.equal('id' in data!, false);
  });

  for (const path of ['/notifications', '/notifications/', '/notifications/connect', '/notifications/handshake']) {
    it(`may use ${path}`, async () => {
      const bayeux = await listener('mbauer', '/v2/me/*', path);
      const id = server.centre.calls.ring(person('mbauer'), '1');
      const { data } = await bayeux.next(callIn('Ringing'));
      assert.equal((data!['call'] as { id: string }).id, id);
    });
  }

  for (const pattern of ['/v2/me/*', '/v2/me/calls', '/v2/**', '/**', ['/v2/me/calls', '/v2/me/chats']]) {
    it(`hears of a call once if it subscribes to ${String(pattern)}`, async () => {
      const bayeux = await listener('tokafor', pattern);
      server.centre.calls.ring(person('tokafor'), '1');
      await bayeux.next(callIn('Ringing'));
      assert.deepEqual(await bayeux.poll(), []);
    });
  }

  it('hears once what several of its subscriptions cover', async () => {
    const bayeux = await listener('tokafor', '/v2/me/*');
    await bayeux.subscribe('/**');
    server.centre.calls.ring(person('tokafor'), '1');
    await bayeux.next(callIn('Ringing'));
    assert.deepEqual(await bayeux.poll(), []);
  });

  it('hears nothing that it has not subscribed to', async () => {
    const [bayeux, witness] = await Promise.all([listener('lnyberg', '/v2/me/chats'), listener('lnyberg')]);
    server.centre.calls.ring(person('lnyberg'), '1');
    await witness.next(callIn('Ringing'));
    assert.deepEqual(await bayeux.poll(), []);
  });

  it("hears nothing of another user's", async () => {
    const [mine, other] = await Promise.all([listener('rhaddad'), listener('pvance')]);
    server.centre.calls.ring(person('pvance'), '1');
    await other.next(callIn('Ringing'));
    assert.deepEqual(await mine.poll(), []);
  });

  it('hears the same as another client of the same user', async () => {
    const [one, two] = await Promise.all([listener('dkimura'), listener('dkimura')]);
    const id = server.centre.calls.ring(person('dkimura'), '1');
    const calls = await Promise.all([one, two].map((bayeux) => bayeux.next(callIn('Ringing'))));
    assert.deepEqual(
      calls.map(({ data }) => (data!['call'] as { id: string }).id),
      [id, id],
    );
  });

  it('is forgotten once it has said good-bye', async () => {
    const bayeux = await listener('ewinters');
    await bayeux.send({ channel: '/meta/disconnect' });
    await assert.rejects(bayeux.next(), /402/);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { Bayeux, signIn } from './client.js';

let server: SimulatorServer;
before(async () => {
  server = await startSimulator({ port: 0 });
});
after(() => server.close());

const channel = '/v2/me/multimediaevents';
const path = '/me/multimediaevents';

async function listener(userName: string, ...topics: string[]): Promise<Bayeux> {
  const bayeux = new Bayeux(await signIn(server.url, userName));
  await bayeux.handshake();
  await bayeux.subscribe(channel);
  if (topics.length > 0) {
    const { body } = await bayeux.browser.perform(path, 'Subscribe', { topics });
    const { data } = await bayeux.next();
    assert.deepEqual(data, {
      messageType: 'MultimediaEventSubscriptionStateChangeMessage',
      stateResource: 'Subscribed',
      referenceId: body['referenceId'],
      topics,
    });
  }
  return bayeux;
}
const content = { order: '48213', parts: [1, 2] };
const publish = (from: Bayeux, topic: string, more: object = {}) =>
  from.browser.perform(path, 'Publish', { topic, content, ...more });
/** What comes until a last event: nothing that was told before it can be missing then. */
async function heard(by: Bayeux, topic: string): Promise<unknown[]> {
  await publish(by, topic, { content: { last: true }, sendToSelf: true });
  const data: Record<string, unknown>[] = [];
  do data.push((await by.next()).data!);
  while (!Object.hasOwn(data.at(-1)!['content'] as object, 'last'));
  return data.slice(0, -1).map((one) => [one['topic'], one['actorId'], one['content']]);
}

describe('An event', () => {
  it('reaches those who have subscribed to its topic, and nobody else', async () => {
    const [carole, marat, kristi] = [
      await listener('cspencer', 'stock', 'weather'),
      await listener('mbauer', 'weather'),
      await listener('ksippo'),
    ];
    const { body } = await publish(kristi, 'stock');
    assert.deepEqual(body, { statusCode: 0 });
    assert.deepEqual(await heard(carole, 'stock'), [['stock', 'ksippo', content]]);
    assert.deepEqual(await heard(marat, 'weather'), []);
  });

  it('comes back to who published it only where that is wanted and subscribed to', async () => {
    const tobe = await listener('tokafor', 'stock 2');
    await publish(tobe, 'stock 2');
    await publish(tobe, 'stock 2', { sendToSelf: 'false' });
    await publish(tobe, 'stock 3', { sendToSelf: true });
    await publish(tobe, 'stock 2', { sendToSelf: 'true' });
    assert.deepEqual(await heard(tobe, 'stock 2'), [['stock 2', 'tokafor', content]]);
  });

  it('comes no more once its topic was unsubscribed from; other topics stay', async () => {
    const linnea = await listener('lnyberg', 'a', 'b');
    const { body } = await linnea.browser.perform(path, 'Unsubscribe', { topics: ['a', 'never subscribed'] });
    const { data } = await linnea.next();
    assert.equal(data!['stateResource'], 'Unsubscribed');
    assert.equal(data!['referenceId'], body['referenceId']);
    const rania = await listener('rhaddad');
    await publish(rania, 'a');
    await publish(rania, 'b');
    assert.deepEqual(await heard(linnea, 'b'), [['b', 'rhaddad', content]]);
  });

  it('comes no more once the session in the contact centre is over', async () => {
    const carole = await listener('cspencer', 'before');
    const elsewhere = await signIn(server.url, 'cspencer');
    await elsewhere.perform('/me', 'StartContactCenterSession', { channels: ['chat'] });
    await elsewhere.perform('/me', 'EndContactCenterSession');
    await publish(await listener('rhaddad'), 'before');
    await carole.browser.perform(path, 'Subscribe', { topics: ['after'] });
    await carole.next();
    assert.deepEqual(await heard(carole, 'after'), []);
  });

  it('may have a topic with a name of the language', async () => {
    const paula = await listener('pvance', '__proto__', 'constructor');
    await publish(paula, '__proto__', { sendToSelf: true });
    assert.deepEqual(await heard(paula, 'constructor'), [['__proto__', 'pvance', content]]);
  });
});

describe('The topics refuse', () => {
  for (const [what, operation, parameters, statusCode, name] of [
    ['an unknown operation', 'Shout', {}, 2, 'operationName'],
    ['an operation called __proto__', '__proto__', {}, 2, 'operationName'],
    ['no topic', 'Publish', { content: {} }, 1, 'topic'],
    ['a topic that is a list', 'Publish', { topic: ['a'], content: {} }, 2, 'topic'],
    ['no content', 'Publish', { topic: 'a' }, 1, 'content'],
    ['content that is null', 'Publish', { topic: 'a', content: null }, 2, 'content'],
    ['content that is a list', 'Publish', { topic: 'a', content: [] }, 2, 'content'],
    ['another word than true or false', 'Publish', { topic: 'a', content: {}, sendToSelf: 1 }, 2, 'sendToSelf'],
    ['no topics', 'Subscribe', {}, 1, 'topics'],
    ['topics that are a word', 'Subscribe', { topics: 'a' }, 2, 'topics'],
    ['topics of another type', 'Unsubscribe', { topics: [1] }, 2, 'topics'],
  ] as const) {
    it(what, async () => {
      const { status, body } = await (await signIn(server.url)).perform(path, operation, parameters);
      assert.deepEqual([status, body['statusCode']], [400, statusCode]);
      assert.match(body['statusMessage'] as string, new RegExp(`'${name}'`));
    });
  }

  it('everybody, where the centre has no multimedia', async () => {
    server.centre.features.turn('api-multimedia', false);
    const { status } = await (await signIn(server.url)).perform(path, 'Subscribe', { topics: ['a'] });
    server.centre.features.turn('api-multimedia', true);
    assert.equal(status, 404);
  });
});

// What a page knows of a chat that goes on while nobody has opened it there.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { glance, type Glance } from '../../src/customer/index.js';
import { Memory, Network } from './network.js';
import { pass, Shop } from './shop.js';

let shop: Shop;
let storage: Memory;
let network: Network;
let glances: Glance[];
let unread: number;

beforeEach(() => {
  shop = new Shop();
  storage = new Memory();
  network = new Network(shop.inside.client().fetch);
  glances = [];
});
afterEach(() => {
  for (const one of glances) one.stop();
  shop.close();
});

function look(): Glance {
  const { baseUrl, centre } = shop.inside;
  const options = { baseUrl, contactCenterId: centre.contactCenterId, storage, fetch: network.fetch };
  const one = glance(options, (count) => (unread = count));
  glances.push(one);
  return one;
}

describe('A glance at a chat', () => {
  it('asks nothing where no chat is kept', async () => {
    assert.equal(look().isKept, false);
    await pass(60_000);
    assert.deepEqual(network.sent, []);
  });

  it('counts what others said since the visitor looked, for at most twelve requests a minute', async () => {
    const client = await shop.waiting({ storage });
    const act = shop.accept();
    act('SendMessage', 'one');
    await client.refresh();
    client.see();
    client.close();
    await pass(10_000);
    look();
    act('SendMessage', 'two');
    act('SendMessage', 'three');
    await pass(60_000);
    assert.equal(unread, 2);
    assert.ok(network.sent.length <= 12, `${network.sent.length}`);
    // And the server has not taken the visitor for gone.
    client.resume();
    await pass(1_000);
    assert.deepEqual([client.phase, client.unread], ['talking', 2]);
  });

  it('leaves the asking to a tab that has just asked', async () => {
    await shop.waiting({ storage });
    look();
    await pass(60_000);
    assert.deepEqual(network.sent, []);
  });

  it('looks no more once the chat is over; who opens it is told that it ended meanwhile', async () => {
    const client = await shop.waiting({ storage });
    const act = shop.accept();
    await client.refresh();
    client.close();
    act('Complete');
    await pass(10_000);
    look();
    await pass(1_000);
    const before = network.sent.length;
    await pass(120_000);
    assert.equal(network.sent.length, before);
    client.resume();
    await pass(1_000);
    assert.deepEqual([client.phase, client.endedWhileAway], ['ended', true]);
  });

  it('knows of words that an earlier page could not send', async () => {
    const client = await shop.waiting({ storage });
    shop.network.fail(/SendMessage/, 'before');
    client.send('Hello?');
    await pass(500);
    client.close();
    assert.equal(look().hasWords, true);
  });
});

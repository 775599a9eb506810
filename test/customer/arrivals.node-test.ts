// When the words of a chat came, and since when a visitor waits, over reloads.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CustomerChatClient } from '../../src/customer/index.js';
import { Memory } from './network.js';
import { pass, Shop } from './shop.js';

const minute = 60_000;

let shop: Shop;
let storage: Memory;

beforeEach(() => {
  shop = new Shop();
  storage = new Memory();
});
afterEach(() => shop.close());

const arrivals = (client: CustomerChatClient) =>
  client.entries.flatMap((entry) => (entry.type === 'Text' ? [client.arrivedAt(entry)] : []));

describe('A chat without times', () => {
  it('knows them to the minute, also after a reload, but not of what came meanwhile', async () => {
    const client = await shop.waiting({ storage });
    const began = Date.now() - (Date.now() % minute);
    const act = shop.accept();
    await pass(8_000);
    act('SendMessage', 'one');
    act('SendMessage', 'two');
    await pass(2.5 * minute);
    act('SendMessage', 'three');
    await pass(8_000);
    client.close();
    act('SendMessage', 'four');
    await pass(15_000);

    const later = shop.client({ storage });
    later.resume();
    await pass(5_000);
    act('SendMessage', 'five');
    await pass(8_000);

    const third = began + 2 * minute;
    assert.deepEqual(arrivals(client), [began, began, third]);
    assert.deepEqual(arrivals(later), [began, began, third, undefined, third + minute]);
  });

  it('is the same in a tab that only hears of it', async () => {
    const client = await shop.waiting({ storage });
    const other = shop.client({ storage });
    other.resume();
    const act = shop.accept();
    await pass(8_000);
    act('SendMessage', 'one');
    await pass(8_000);

    assert.equal(arrivals(other).length, 1);
    assert.deepEqual(arrivals(other), arrivals(client));
  });

  it('keeps little of them, however much is said', async () => {
    await shop.waiting({ storage });
    const act = shop.accept();
    for (let turn = 0; turn < 200; turn++) act('SendMessage', `${turn}`);
    await pass(8_000);

    const kept = [...storage.items].find(([key]) => key.endsWith('/times'))![1];
    assert.ok(kept.length < 50, kept);
  });
});

describe('A wait', () => {
  it('counts from when the chat was given, also after a reload', async () => {
    const client = await shop.waiting({ storage });
    const { since } = client;
    await pass(30_000);
    client.close();
    const later = shop.client({ storage });
    later.resume();

    assert.equal(Date.now() - later.since!, 31_000);
    assert.equal(later.since, since);
  });

  it('counts where nothing is kept, too', async () => {
    const client = await shop.waiting();
    await pass(30_000);

    assert.equal(Date.now() - client.since!, 31_000);
  });
});

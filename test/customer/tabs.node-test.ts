// A visitor's tabs share one chat: one of them asks the server, and another takes over when it goes.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CustomerChatClient } from '../../src/customer/index.js';
import { Memory, Network } from './network.js';
import { pass, Shop, wordsOf } from './shop.js';

let shop: Shop;
let storage: Memory;

beforeEach(() => {
  shop = new Shop();
  storage = new Memory();
});
afterEach(() => shop.close());

interface Tab {
  client: CustomerChatClient;
  network: Network;
}

/** Each has a line of its own, so that it is seen who asks. */
async function openTab(): Promise<Tab> {
  const network = new Network(shop.inside.client().fetch);
  const client = shop.client({ storage, fetch: network.fetch });
  if (!client.resume()) await client.start({ nickname: 'Chris', subject: 'A question' });
  await pass(1_000);
  return { client, network };
}

/** How often each tab asks something in so long a time. */
async function askedIn(milliseconds: number, ...tabs: readonly Tab[]): Promise<number[]> {
  const before = tabs.map(({ network }) => network.sent.length);
  await pass(milliseconds);
  return tabs.map(({ network }, place) => network.sent.length - before[place]!);
}

describe('Of several tabs', () => {
  it('one asks, and all show', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const heard: unknown[] = [];
    second.client.on('entries', (entries) => heard.push(...entries.map(({ text }) => text)));
    shop.accept()('SendMessage', 'How can I help you?');
    const [asked, none] = await askedIn(30_000, first, second);
    assert.ok(asked! > 0);
    assert.equal(none, 0);
    assert.deepEqual(wordsOf(second.client), ['How can I help you?']);
    assert.deepEqual(heard, [undefined, 'How can I help you?']);
    assert.equal(second.client.phase, 'talking');
  });

  it('each can send, in the order in which it was said', async () => {
    const [first, second] = [await openTab(), await openTab()];
    for (const [place, { client }] of [first, second, first, second].entries()) {
      client.send(`Word ${place}`);
      await pass(50);
    }
    await pass(2_000);
    for (const { client } of [first, second]) {
      assert.deepEqual(wordsOf(client), ['Word 0', 'Word 1', 'Word 2', 'Word 3']);
      assert.deepEqual(client.outgoing, []);
    }
    assert.equal(second.network.sent.length, 0);
  });

  it('all know when the server is asked again that does not answer', async () => {
    const [first, second] = [await openTab(), await openTab()];
    first.network.fail(/^GET/, 'before');
    while (first.client.connected) await pass(50);
    const { retryAt } = first.client;
    assert.ok(retryAt! > Date.now());
    assert.equal(second.client.retryAt, retryAt);
    const [before] = await askedIn(retryAt! - Date.now() - 100, first);
    const [after] = await askedIn(200, first);
    assert.equal(before, 0);
    assert.ok(after! > 0);
    assert.deepEqual([first.client.retryAt, second.client.retryAt], [undefined, undefined]);
  });

  it('another goes on at once when the one that asks is closed', async () => {
    const [first, second] = [await openTab(), await openTab()];
    first.client.close();
    const [asked] = await askedIn(1_000, second);
    assert.ok(asked! > 0);
  });

  it('another goes on within seconds when the one that asks falls silent', async () => {
    const first = await openTab();
    first.client.close();
    // As a browser that has crashed leaves it.
    storage.setItem([...storage.items.keys()].find((key) => !key.includes('/', 50))! + '/leader', 'nobody');
    const second = shop.client({ storage });
    const before = shop.network.sent.length;
    second.resume();
    await pass(6_000);
    assert.ok(shop.network.sent.length > before);
  });

  it('one asks, although all stood for it at once', async () => {
    const first = await openTab();
    const others = [await openTab(), await openTab(), await openTab()];
    first.client.close();
    const asked = await askedIn(20_000, ...others);
    assert.equal(asked.filter((count) => count > 0).length, 1);
  });

  it('none sends twice what the one before has sent, and of which no answer came', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const { reached, release } = first.network.hold(/SendMessage/);
    first.client.send('one');
    first.client.send('two');
    await reached;
    first.client.close();
    await pass(2_000);
    release();
    await pass(45_000);
    assert.deepEqual(wordsOf(second.client), ['one', 'two']);
    const sent = [...first.network.sent, ...second.network.sent].filter((line) => line.includes('"one"'));
    assert.ok(sent.length <= 2);
  });

  it('all know what was seen in one', async () => {
    const [first, second] = [await openTab(), await openTab()];
    shop.accept()('SendMessage', 'How can I help you?');
    await pass(10_000);
    assert.deepEqual([first.client.unread, second.client.unread], [1, 1]);
    second.client.see();
    await pass(100);
    assert.deepEqual([first.client.unread, second.client.unread], [0, 0]);
  });

  it('all see the end, and what was not sent', async () => {
    const [first, second] = [await openTab(), await openTab()];
    first.network.fail(/SendMessage/, 'before');
    second.client.send('Hello?');
    await pass(1_000);
    await second.client.end();
    await pass(1_000);
    for (const { client } of [first, second]) {
      assert.equal(client.phase, 'ended');
      assert.deepEqual(
        client.outgoing.map(({ text, state }) => [text, state]),
        [['Hello?', 'unsent']],
      );
    }
    assert.deepEqual([...storage.items], []);
  });

  it('a second one joins the chat instead of asking for another', async () => {
    const first = await openTab();
    const second = shop.client({ storage });
    await second.start({ nickname: 'Chris', subject: 'The same again' });
    await pass(1_000);
    assert.equal(shop.network.count(/RequestChat/), 0);
    assert.deepEqual(second.entries, first.client.entries);
  });
});

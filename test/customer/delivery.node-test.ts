// What becomes of a visitor's words when requests or answers are lost, late, doubled or refused.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Memory } from './network.js';
import { pass, Shop, wordsOf } from './shop.js';

let shop: Shop;

beforeEach(() => {
  shop = new Shop();
});
afterEach(() => shop.close());

const states = (client: { outgoing: readonly { state: string }[] }) => client.outgoing.map(({ state }) => state);

describe("A visitor's words", () => {
  it('that were lost are sent again by themselves, once nothing of the first attempt can arrive any more', async () => {
    const client = await shop.waiting();
    shop.network.fail(/SendMessage/, 'before');
    client.send('Hello?');
    await pass(29_000);
    assert.deepEqual(states(client), ['unsure']);
    assert.equal(shop.network.count(/SendMessage/), 1);
    await pass(10_000);
    assert.deepEqual(wordsOf(client), ['Hello?']);
    assert.deepEqual(states(client), []);
    assert.equal(shop.network.count(/SendMessage/), 2);
  });

  it('that arrive late, after their connection was cut, are not sent again', async () => {
    const client = await shop.waiting();
    shop.network.fail(/SendMessage/, 'late');
    client.send('Hello?');
    await pass(60_000);
    assert.deepEqual(wordsOf(client), ['Hello?']);
    assert.equal(shop.network.count(/SendMessage/), 1);
  });

  it('wait for a network where there is none, and are sent as soon as there is one', async () => {
    const client = await shop.waiting();
    const line = { onLine: false };
    const usual = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: line, configurable: true });
    try {
      client.send('Hello?');
      await pass(40_000);
      assert.deepEqual(states(client), ['sending']);
      assert.equal(shop.network.count(/SendMessage/), 0);
      line.onLine = true;
      await client.refresh();
      await pass(1_000);
    } finally {
      if (usual) Object.defineProperty(globalThis, 'navigator', usual);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
    assert.deepEqual(wordsOf(client), ['Hello?']);
    assert.equal(shop.network.count(/SendMessage/), 1);
  });

  it('keep their order, however long the first takes', async () => {
    const client = await shop.waiting();
    shop.network.fail(/"one"/, 'before');
    for (const text of ['one', 'two', 'three']) client.send(text);
    await pass(45_000);
    assert.deepEqual(wordsOf(client), ['one', 'two', 'three']);
  });

  it('are known by their place where the server masks them', async () => {
    const { fetch } = shop.network;
    const client = await shop.waiting({
      fetch: (input, init) =>
        fetch(input, { ...init, ...(init?.body && { body: String(init.body).replace(/\d{4}/, '****') }) }),
    });
    client.send('1111');
    client.send('2222');
    await pass(5_000);
    assert.deepEqual(wordsOf(client), ['****', '****']);
    assert.deepEqual(states(client), []);
    assert.equal(shop.network.count(/SendMessage/), 2);
  });

  it('are not taken for shown because the ones before them came twice', async () => {
    const client = await shop.waiting();
    shop.network.fail(/"one"/, 'twice');
    shop.network.fail(/"two"/, 'before');
    client.send('one');
    await pass(1_000);
    client.send('two');
    await pass(10_000);
    assert.deepEqual(wordsOf(client), ['one', 'one']);
    assert.deepEqual(states(client), ['unsure']);
    // What came may be theirs after all, for all that the client knows: the visitor is asked.
    await pass(40_000);
    assert.deepEqual(states(client), ['unsent']);
    client.resend(client.outgoing[0]!.id);
    await pass(2_000);
    assert.deepEqual(wordsOf(client), ['one', 'one', 'two']);
  });

  it('that the server has taken and does not show are given back, and not sent again', async () => {
    const client = await shop.waiting();
    shop.network.fail(/SendMessage/, 'swallowed');
    client.send('Hello?');
    await pass(60_000);
    assert.deepEqual(states(client), ['unsent']);
    assert.equal(shop.network.count(/SendMessage/), 1);
  });

  it('may be sent again earlier, or dropped, by hand', async () => {
    const client = await shop.waiting();
    shop.network.fail(/SendMessage/, 'before', 2);
    client.send('one');
    client.send('two');
    await pass(1_000);
    client.resend(client.outgoing[0]!.id);
    await pass(1_000);
    client.discard(client.outgoing[0]!.id);
    await pass(1_000);
    assert.deepEqual(wordsOf(client), ['two']);
  });

  it('that are sent again by hand wait for those on their way', async () => {
    const client = await shop.waiting();
    shop.network.fail(/"one"/, 'refusal');
    shop.network.fail(/"two"/, 'before');
    client.send('one');
    client.send('two');
    await pass(1_000);
    assert.deepEqual(states(client), ['unsent', 'unsure']);
    client.resend(client.outgoing[0]!.id);
    await pass(45_000);
    assert.deepEqual(wordsOf(client).sort(), ['one', 'two']);
    assert.deepEqual(states(client), []);
  });

  it('survive a reload and are sent by the next page, once', async () => {
    const storage = new Memory();
    const first = await shop.waiting({ storage });
    shop.network.fail(/"one"/, 'before');
    first.send('one');
    first.send('two');
    await pass(500);
    first.close();
    const second = shop.client({ storage });
    second.resume();
    assert.deepEqual(
      second.outgoing.map(({ text }) => text),
      ['one', 'two'],
    );
    await pass(45_000);
    assert.deepEqual(wordsOf(second), ['one', 'two']);
    assert.equal(shop.network.count(/"one"/), 2);
  });

  it('are stored nowhere without a storage, and nowhere after the chat', async () => {
    const storage = new Memory();
    const client = await shop.waiting({ storage });
    shop.network.fail(/SendMessage/, 'before');
    client.send('Hello?');
    await pass(1_000);
    assert.match([...storage.items.values()].join(), /Hello\?/);
    await client.end();
    await pass(1_000);
    assert.deepEqual([...storage.items], []);
    assert.deepEqual(states(client), ['unsent']);
  });

  it('are not kept longer than their lifetime', async () => {
    const storage = new Memory();
    const options = { storage, lifetime: 3_600_000 };
    const first = await shop.waiting(options);
    first.close();
    await pass(1_000);
    assert.ok(storage.items.size > 0);
    const later = shop.client({ storage, lifetime: 500 });
    assert.equal(later.resume(), false);
    assert.equal(storage.items.size, 0);
  });
});

describe('A request for a chat', () => {
  const start = { nickname: 'Chris', subject: 'A question', userData: { order: '48213' } };
  const keys = () => shop.network.sent.flatMap((line) => /"gwsChatRequest":"([^"]+)"/.exec(line)?.[1] ?? []);

  it('whose answer was lost is counted, not repeated, and known by its key when the visitor asks again', async () => {
    const client = shop.client();
    shop.network.fail(/RequestChat/, 'after');
    await assert.rejects(client.start(start), { name: 'NoAnswerError' });
    await pass(60_000);
    assert.equal(shop.network.count(/RequestChat/), 1);
    assert.equal(client.lostRequests, 1);
    await client.start(start);
    assert.equal(keys().length, 2);
    assert.equal(keys()[0], keys()[1]);
    assert.match(shop.network.sent[0]!, /"order":"48213"/);
  });

  it('after a chat has another key', async () => {
    const client = await shop.waiting();
    await client.end();
    await client.start(start);
    assert.notEqual(keys()[0], keys()[1]);
  });
});

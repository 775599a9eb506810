// How often a visitor asks, everything counted that a browser sends, and how soon an agent's words are there.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mostInASecond, returningVisitors } from './crowd.js';
import { pass, Shop, wordsOf } from './shop.js';

let shop: Shop;
/** When each request was sent, the preflights of a page on another origin among them. */
let asked: { at: number; line: string }[];

beforeEach(() => {
  shop = new Shop();
  asked = [];
});
afterEach(() => shop.close());

/** A browser asks first, for each address and method anew, and remembers the answer for ten minutes. */
function counted(): typeof fetch {
  const remembered = new Map<string, number>();
  return (input, init) => {
    const line = `${init?.method} ${String(input)}`;
    const address = String(input);
    if (!(Date.now() - remembered.get(address)! < 600_000)) {
      remembered.set(address, Date.now());
      asked.push({ at: Date.now(), line: `OPTIONS ${address}` });
    }
    asked.push({ at: Date.now(), line });
    return shop.network.fetch(input, init);
  };
}

/** The most in any minute. */
const mostInAMinute = () =>
  Math.max(...asked.map(({ at }) => asked.filter((other) => other.at >= at && other.at < at + 60_000).length));

describe('A visitor', () => {
  it('who waits costs at most twelve requests a minute, preflights and the first minute included', async () => {
    await shop.waiting({ fetch: counted() });
    await pass(300_000);
    assert.ok(mostInAMinute() <= 12, `${mostInAMinute()} in a minute`);
  });

  it('sees what the agent says within a second, for at most ninety requests a minute', async () => {
    const client = await shop.waiting({ fetch: counted() });
    const act = shop.accept();
    await pass(8_000);
    asked = [];
    const delays: number[] = [];
    const saidAt = new Map<string, number>();
    client.on('entries', (entries) => {
      for (const { text } of entries) if (saidAt.has(text!)) delays.push(Date.now() - saidAt.get(text!)!);
    });
    for (let turn = 0; turn < 60; turn++) {
      saidAt.set(`Answer ${turn}`, Date.now());
      act('SendMessage', `Answer ${turn}`);
      await pass(2_350);
      if (turn % 3 === 0) client.send(`Question ${turn}`);
      if (turn % 3 === 1) await client.setTyping(true);
      await pass(650);
    }
    delays.sort((one, other) => one - other);
    assert.equal(delays.length, 60);
    assert.ok(delays[56]! < 1_000, `${delays[56]} ms`);
    assert.ok(mostInAMinute() <= 90, `${mostInAMinute()} in a minute`);
  });

  it('asks less and less while nobody speaks', async () => {
    await shop.waiting({ fetch: counted() });
    shop.accept();
    await pass(240_000);
    asked = [];
    await pass(60_000);
    assert.ok(asked.length <= 20, `${asked.length} in a minute`);
  });

  it('keeps the address of the log for a block of entries', async () => {
    const client = await shop.waiting({ fetch: counted() });
    for (let turn = 0; turn < 40; turn++) {
      client.send(`Line ${turn}`);
      await pass(200);
    }
    assert.equal(wordsOf(client).length, 40);
    assert.equal(asked.filter(({ line }) => line.startsWith('OPTIONS') && line.includes('/messages')).length, 1);
  });

  it('leaves a server in peace that asks for it', async () => {
    let isBusy = false;
    const counting = counted();
    const client = await shop.waiting({
      fetch: async (input, init) => {
        if (!isBusy) return counting(input, init);
        asked.push({ at: Date.now(), line: 'busy' });
        return Response.json({ statusCode: 4 }, { status: 503, headers: { 'Retry-After': '120' } });
      },
    });
    isBusy = true;
    await pass(10_000);
    asked = [];
    await pass(100_000);
    assert.deepEqual(asked, []);
    isBusy = false;
    await pass(60_000);
    assert.ok(asked.length > 0);
    assert.equal(client.connected, true);
  });

  it('reads once more where an index is missing, and then no more', async () => {
    const count = counted();
    const client = await shop.waiting({
      fetch: async (input, init) => {
        const response = await count(input, init);
        if (!String(input).includes('/messages')) return response;
        // As an entry that only agents see.
        const { messages } = (await response.json()) as { messages: { text?: string }[] };
        return Response.json({ statusCode: 0, messages: messages.filter(({ text }) => text !== 'between us') });
      },
    });
    client.send('between us');
    client.send('Hello?');
    await pass(60_000);
    asked = [];
    await pass(60_000);
    assert.ok(asked.length <= 12, `${asked.length} in a minute`);
    assert.ok(!wordsOf(client).includes('between us'));
  });
});

describe('10 000 visitors who come back from a minute without a server', () => {
  it('never ask more than three times as often as usual, and are all back within two minutes', async () => {
    shop.close();
    const { usual, asked: times, back } = await returningVisitors(10_000);
    assert.ok(mostInASecond(times) <= 3 * usual, `${mostInASecond(times)} in a second, usually ${usual}`);
    assert.ok(back < 120_000, `${back} ms`);
  });
});

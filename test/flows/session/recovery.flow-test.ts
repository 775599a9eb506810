// A session over real HTTP and CometD, in real Chromium, through what happens to connections in the field.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type { ServerOptions } from '../../../src/simulator/node/index.js';
import { becomes, kristi, pictureIn, showsTruth, start, statusOf } from './desk.js';
import { openOffice, type Office } from './office.js';

let office: Office;
let context: BrowserContext;
let tab: Page;

async function open(options: ServerOptions = {}): Promise<void> {
  office = await openOffice(options);
  context = await office.browse();
  tab = await office.tab(context);
}
afterEach(() => office?.close());

const agent = () => office.server.centre.people[0]!;
const ring = (from = '0301234') => office.server.centre.calls.ring(agent(), from);
const shakes = () => office.requests.filter((request) => request.endsWith('/meta/handshake')).length;
const sessionOf = (userName: string) =>
  office.server.desk.deployment!.sessions().find((one) => one.userName === userName)!.id;

describe('A session', () => {
  it('starts with one connection, and sees what was there and what comes', async () => {
    await open();
    ring();
    await start(tab);
    await showsTruth(tab, office);
    assert.equal(shakes(), 1);

    ring('0305678');
    await showsTruth(tab, office);
    assert.deepEqual(await tab.evaluate(() => window.warnings), []);
  });

  for (const csrf of [true, false]) {
    it(`acts ${csrf ? 'with' : 'without'} CSRF protection`, async () => {
      await open({ csrf });
      ring();
      await start(tab);
      await tab.evaluate(() => [...window.session.calls][0]!.perform('Answer'));
      await tab.waitForFunction(() => [...window.session.calls][0]!.data.state === 'Established');
      await showsTruth(tab, office);
    });
  }

  it('is refused with a wrong password, and may try again', async () => {
    await open();
    const error = await tab.evaluate(async (credentials) => {
      const refusal = await window
        .makeSession({ credentials: { ...credentials, password: 'wrong' } })
        .start()
        .catch((reason: unknown) => reason as { name: string; isSignedOut: boolean; httpStatus: number });
      return refusal && { name: refusal.name, isSignedOut: refusal.isSignedOut, status: window.session.status };
    }, kristi);
    assert.deepEqual(error, { name: 'ApiError', isSignedOut: true, status: 'ended' });
    await start(tab);
    assert.equal(await statusOf(tab), 'live');
  });

  it('goes on by cookies alone after a reload, with the call that runs', async () => {
    await open();
    ring();
    await start(tab);
    await tab.reload();
    await tab.waitForFunction(() => 'makeSession' in window);
    await start(tab, {});
    await showsTruth(tab, office);
    assert.equal(Object.keys((await pictureIn(tab))['calls']!).length, 1);
  });

  it('comes back from an unknown client (402) with one handshake and one round of reads', async () => {
    await open();
    await start(tab);
    const before = office.requests.length;
    office.server.nodes[0]!.forgetConnections();
    ring();
    await tab.waitForFunction(() => window.session.calls.size === 1);
    await showsTruth(tab, office);
    const since = office.requests.slice(before);
    assert.equal(since.filter((request) => request.endsWith('/meta/handshake')).length, 1);
    for (const list of ['calls', 'chats', 'devices', 'channels']) {
      assert.equal(since.filter((request) => request === `GET /me/${list}`).length, 1, list);
    }
  });

  it('signs in again by itself when its HTTP session expires during a call', async () => {
    await open();
    ring();
    await start(tab);
    await tab.evaluate(() => [...window.session.calls][0]!.perform('Answer'));
    await tab.waitForFunction(() => [...window.session.calls][0]!.data.state === 'Established');
    office.server.desk.deployment!.expire(sessionOf('ksippo'));
    await becomes(tab, 'lost');
    await becomes(tab, 'live');
    await tab.evaluate(() => [...window.session.calls][0]!.perform('Hold'));
    await tab.waitForFunction(() => [...window.session.calls][0]!.data.state === 'Held');
    await showsTruth(tab, office);
  });

  it('asks to sign in again over the running call when it has no password', async () => {
    await open();
    ring();
    await start(tab);
    await tab.reload();
    await tab.waitForFunction(() => 'makeSession' in window);
    await start(tab, {});
    office.server.desk.deployment!.expire(sessionOf('ksippo'));
    await becomes(tab, 'signed-out');
    assert.equal(await tab.evaluate(() => window.session.calls.size), 1);
    await tab.evaluate((credentials) => window.session.signIn(credentials), kristi);
    await becomes(tab, 'live');
    await showsTruth(tab, office);
  });

  it('sends a request again that was turned away for its token', async () => {
    await open();
    ring();
    await start(tab);
    office.server.desk.deployment!.expire(sessionOf('ksippo'));
    // At once, before the loss is noticed.
    await tab.evaluate(() => [...window.session.calls][0]!.perform('Answer'));
    await becomes(tab, 'live');
    await tab.waitForFunction(() => [...window.session.calls][0]!.data.state === 'Established');
    await showsTruth(tab, office);
  });

  it('moves to another node when its own fails, with the call that runs', async () => {
    await open({ nodes: 2 });
    ring();
    await start(tab);
    await office.server.nodes[0]!.stop();
    await becomes(tab, 'lost');
    assert.equal(await tab.evaluate(() => window.session.calls.size), 1);
    await becomes(tab, 'live');
    ring('0305678');
    await tab.waitForFunction(() => window.session.calls.size === 2);
    await showsTruth(tab, office);
  });

  for (const ack of [true, false]) {
    it(`loses no state with a lost answer, ${ack ? 'with' : 'without'} the acknowledgement`, async () => {
      await open({ ack });
      await start(tab, { credentials: kristi, doubtEvery: 1_000 });
      office.server.desk.faults.add({ kind: 'dropAfter', path: '/notifications', times: 1 });
      // The connect that waits already is answered by the next thing; the one after it is spoilt, and Chromium repeats it
      // without a word, so that no client can see that something was lost.
      ring();
      await tab.waitForFunction(() => window.session.calls.size === 1);
      ring('0305678');
      await showsTruth(tab, office);
    });
  }

  it('leaves no doubled listener, subscription or timer after twenty losses', async () => {
    await open();
    await start(tab, { credentials: kristi, spread: 0 });
    for (let loss = 0; loss < 20; loss++) {
      const before = shakes();
      office.server.nodes[0]!.forgetConnections();
      await office.until(() => shakes() > before);
      await becomes(tab, 'live');
    }
    await office.until(() =>
      office.server.desk.deployment!.sessions().some(({ subscriptions }) => subscriptions.length === 3),
    );
    await tab.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.session.on('notification', (message) => told.push(message));
    });
    ring();
    await tab.waitForFunction(() => window.session.calls.size === 1);
    const told = await tab.evaluate(() => (window as unknown as { told: { channel: string }[] }).told);
    assert.equal(told.filter(({ channel }) => channel === '/v2/me/calls').length, 1);
    await showsTruth(tab, office);
  });

  it('names the cause when the browser sends no cookies', async () => {
    await open();
    office.withoutCookies = true;
    const name = await tab.evaluate(
      (credentials) =>
        window
          .makeSession({ credentials })
          .start()
          .catch((error: unknown) => (error as Error).name),
      kristi,
    );
    assert.equal(name, 'CookiesBlockedError');
    assert.ok(shakes() <= 2, `${shakes()} handshakes`);
  });
});

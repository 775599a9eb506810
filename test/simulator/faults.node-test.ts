import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { createPageCentre } from '../../src/simulator/index.js';
import { Bayeux, signIn, type Browser } from './client.js';

let server: SimulatorServer;
let browser: Browser;
before(async () => {
  server = await startSimulator({ port: 0 });
  browser = await signIn(server.url, 'lnyberg');
});
beforeEach(() => server.desk.faults.clear());
after(() => server.close());

const linnea = () => server.centre.people.find(({ userName }) => userName === 'lnyberg')!;
const stateNow = () => server.centre.agents.state(linnea(), 'voice');
const control = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${server.url}/simulator${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const ready = () => browser.perform('/me/channels/voice', 'Ready');
const notReady = () => browser.perform('/me/channels/voice', 'NotReady');

describe('A line that breaks', () => {
  it('before: nothing was done', async () => {
    await notReady();
    await control('POST', '/faults', { kind: 'dropBefore', path: '/me/channels' });
    await assert.rejects(ready());
    assert.equal(stateNow(), 'NotReady');
  });

  it('after: it was done, and nobody said so', async () => {
    await notReady();
    await control('POST', '/faults', { kind: 'dropAfter', path: '/me/channels' });
    await assert.rejects(ready());
    assert.equal(stateNow(), 'Ready');
  });

  it('is whole again when the fault is used up', async () => {
    await control('POST', '/faults', { kind: 'error503', times: 2, userName: 'lnyberg' });
    const statuses = [(await ready()).status, (await ready()).status, (await ready()).status];
    assert.deepEqual(statuses, [503, 503, 200]);
  });

  it('doubles what is sent', async () => {
    await control('POST', '/faults', { kind: 'double', path: '/contacts' });
    await browser.ask('POST', '/contacts', { name: 'Workshop', phoneNumber: '0301177' });
    assert.equal((await browser.get('/contacts?type=Custom')).body['totalCount'], 2);
  });

  it('fails a page as a network does', async () => {
    const page = createPageCentre();
    page.desk.faults.add({ kind: 'dropBefore' });
    await assert.rejects(page.client().fetch(`${page.baseUrl}/api/v2/me`), TypeError);
  });

  it('names the parameter that is wrong', async () => {
    const { status, body } = await control('POST', '/faults', { kind: 'sabotage' });
    assert.equal(status, 400);
    assert.match(String(body['statusMessage']), /'kind'/);
    assert.deepEqual(server.desk.faults.list(), []);
  });
});

describe('A session that is made to expire', () => {
  it('is not known any more, nor are its connections', async () => {
    const bayeux = new Bayeux(await signIn(server.url, 'cspencer'));
    await bayeux.handshake();
    await bayeux.subscribe('/v2/me/*');
    const { body } = await control('GET', '/state');
    const sessions = body['sessions'] as { id: string; userName: string; subscriptions: string[] }[];
    const own = sessions.find(({ userName }) => userName === 'cspencer')!;
    assert.deepEqual(own.subscriptions, ['/v2/me/*']);
    await control('DELETE', `/sessions/${own.id}`);
    assert.equal((await bayeux.send({ channel: '/meta/connect', connectionType: 'long-polling' })).status, 403);
    assert.equal((await bayeux.browser.get('/me')).status, 403);
  });
});

describe('A service that is lost', () => {
  it('is told to all, refuses what needs it, and works again when it is back', async () => {
    const bayeux = new Bayeux(await signIn(server.url, 'ksippo'));
    await bayeux.handshake();
    await bayeux.subscribe('/notifications/services');
    const { id } = server.centre.services.list().find(({ type }) => type === 'Voice')!;
    await control('POST', `/services/${id}`, { state: 'Inactive' });
    const { data } = await bayeux.next();
    assert.equal((data!['service'] as { state: string }).state, 'Inactive');
    const refused = await ready();
    assert.equal(refused.status, 503);
    assert.deepEqual(refused.body, { statusCode: 4, statusMessage: 'Voice service is not available at this time' });
    await control('POST', `/services/${id}`, { state: 'Active' });
    assert.equal((await ready()).status, 200);
  });
});

describe('A feature that is off', () => {
  it('is as if its paths did not exist', async () => {
    await control('POST', '/features/api-ucs-voice', { on: false });
    const search = { phoneNumber: '1', mediaType: 'call' };
    server.centre.features.turn('api-multimedia', false);
    assert.equal((await browser.perform('/ucs/contacts', 'IdentifyUCSContact', search)).status, 404);
    server.centre.features.turn('api-multimedia', true);
    assert.equal((await browser.perform('/ucs/contacts', 'IdentifyUCSContact', search)).status, 200);
  });
});

describe('The control page', () => {
  it('comes under a strict policy', async () => {
    for (const path of ['/simulator', '/simulator/page.js', '/simulator/page.css']) {
      const { status, headers } = await fetch(server.url + path);
      assert.equal(status, 200, path);
      assert.match(headers.get('Content-Security-Policy')!, /default-src 'self'/);
    }
  });

  it('is there beside the pages of a demo', async () => {
    const demo = await startSimulator({ port: 0, fallback: (_request, response) => void response.end('a demo') });
    try {
      assert.match(await (await fetch(`${demo.url}/simulator`)).text(), /Contact centre simulator/);
      assert.equal(await (await fetch(`${demo.url}/`)).text(), 'a demo');
    } finally {
      await demo.close();
    }
  });
});

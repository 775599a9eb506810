import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { Bayeux, Browser, signIn, type Message } from './client.js';

let server: SimulatorServer;
before(async () => {
  server = await startSimulator({ port: 0, nodes: 2 });
});
after(() => server.close());

const person = (userName: string) => server.centre.people.find((one) => one.userName === userName)!;
const isCall = (message: Message) => message.channel === '/v2/me/calls';
async function listener(url: string, userName: string): Promise<Bayeux> {
  const bayeux = new Bayeux(await signIn(url, userName));
  await bayeux.handshake();
  await bayeux.subscribe('/v2/me/*');
  return bayeux;
}
const control = (method: string, path: string, body?: object) =>
  fetch(`${server.url}/simulator${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });

describe('Two nodes over one centre', () => {
  it('tell the same call to clients of either', async () => {
    const [one, other] = await Promise.all(server.urls.map((url) => listener(url, 'ksippo')));
    const id = server.centre.calls.ring(person('ksippo'), '0301234');
    await Promise.all([one!.next(isCall), other!.next(isCall)]);
    server.centre.calls.hangUpOutside(id);
  });

  it('have HTTP sessions of their own', async () => {
    const browser = await signIn(server.urls[0]!, 'cspencer');
    const elsewhere = new Browser(server.urls[1]!);
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
    assert.equal((await browser.get('/me')).status, 200);
    assert.deepEqual((await elsewhere.get('/me')).body, { statusCode: 20, statusMessage: 'Access denied' });
  });

  it('count reference ids each for itself', async () => {
    const ids = await Promise.all(
      server.urls.map(async (url) => {
        const browser = await signIn(url, 'mbauer');
        const search = { phoneNumber: '0301234', mediaType: 'call' };
        return (await browser.perform('/ucs/contacts', 'IdentifyUCSContact', search)).body['referenceId'];
      }),
    );
    assert.deepEqual(ids, [1, 1]);
  });

  it('one stops and starts again without its sessions, at the same address', async () => {
    const [, node] = server.nodes;
    const browser = await signIn(node!.url, 'tokafor');
    await control('POST', '/nodes/1', { on: false });
    await assert.rejects(browser.get('/me'));
    assert.equal((await (await signIn(server.url, 'tokafor')).get('/me')).status, 200);
    await control('POST', '/nodes/1', { on: true });
    assert.equal((await browser.get('/me')).status, 403);
  });

  it('refuse to stop the last of them', async () => {
    await control('POST', '/nodes/1', { on: false });
    assert.equal((await control('POST', '/nodes/0', { on: false })).status, 403);
    await control('POST', '/nodes/1', { on: true });
  });
});

describe('A connect whose socket is cut', () => {
  it('is let go at once, so that the next one brings what happened meanwhile', async () => {
    const bayeux = await listener(server.url, 'rhaddad');
    await bayeux.poll();
    const { hostname, port } = new URL(server.url);
    const cookies = [...bayeux.browser.cookies].map((pair) => pair.join('=')).join('; ');
    const { headers } = await bayeux.browser.get('/me');
    const held = request({
      hostname,
      port,
      method: 'POST',
      path: '/api/v2/notifications',
      headers: { Cookie: cookies, 'X-CSRF-TOKEN': headers.get('X-CSRF-TOKEN')! },
    });
    held.on('error', () => {});
    const { clientId } = bayeux;
    held.end(JSON.stringify([{ id: '99', channel: '/meta/connect', connectionType: 'long-polling', clientId }]));
    await once(held, 'finish');
    // One request more, so that the held one has surely been read before.
    await bayeux.browser.get('/me');
    const closed = new Promise((resolve) => held.once('close', resolve));
    held.destroy();
    await closed;
    await bayeux.browser.get('/me');
    server.centre.calls.ring(person('rhaddad'), '0301234');
    assert.ok(await bayeux.next(isCall));
  });
});

describe('The command', () => {
  const cli = fileURLToPath(new URL('../../src/simulator/node/cli.ts', import.meta.url));
  const start = (...options: string[]) => spawn(process.execPath, ['--import', 'tsx', cli, '--port', '0', ...options]);

  it('ends at once on SIGINT', async () => {
    const command = start('--nodes', '2', '--profile', 'csrf-off');
    await once(command.stdout, 'data');
    const exit = once(command, 'exit');
    command.kill('SIGINT');
    assert.deepEqual(await exit, [null, 'SIGINT']);
  });

  it('says which profiles there are, to whoever names another', async () => {
    const command = start('--profile', 'best');
    let words = '';
    command.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    assert.deepEqual(await once(command, 'close'), [1, null]);
    assert.match(words, /no profile 'best': standard, csrf-off/);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { basic, Browser, signIn } from './client.js';

let server: SimulatorServer;
let open: SimulatorServer;

before(async () => {
  server = await startSimulator({ port: 0, allowedOrigins: ['https://shop.example', 'https://*.crm.example'] });
  open = await startSimulator({ port: 0, csrf: false });
});
after(() => Promise.all([server.close(), open.close()]));

const visitorHeaders = () => ({ ContactCenterId: server.centre.contactCenterId });
const visit = (method: string, path: string, body?: unknown) =>
  new Browser(server.url).ask(method, path, body, visitorHeaders());
async function visitor(): Promise<string> {
  const { body } = await visit('POST', '/chats', { operationName: 'RequestChat', nickname: 'Chris', subject: '?' });
  return body['id'] as string;
}

describe('Signing in', () => {
  it('is by Basic once, and by the cookie from then on', async () => {
    const agent = await signIn(server.url);
    const { status, body } = await agent.get('/me');
    assert.equal(status, 200);
    assert.equal(body['statusCode'], 0);
    assert.equal((body['user'] as { userName: string }).userName, 'ksippo');
  });

  it('keeps its cookie from scripts, and sends it once', async () => {
    const browser = new Browser(server.url);
    const first = await browser.ask('GET', '/me', undefined, basic('ksippo'));
    assert.match(first.headers.getSetCookie().join(), /^JSESSIONID=\w+; Path=\/; HttpOnly$/);
    const second = await browser.get('/me');
    assert.deepEqual(second.headers.getSetCookie(), []);
  });

  it('is needed', async () => {
    const { status, body, headers } = await new Browser(server.url).get('/me');
    assert.equal(status, 403);
    assert.deepEqual(body, { statusCode: 20, statusMessage: 'Access denied' });
    assert.equal(headers.get('Content-Type'), 'application/json');
    assert.deepEqual(headers.getSetCookie(), []);
  });

  for (const [what, headers] of [
    ['a wrong password', basic('ksippo', 'wrong')],
    ['an empty password', basic('ksippo', '')],
    ['an unknown user', basic('nobody')],
    ['a name of the language', basic('__proto__')],
    ['what is no Base64', { Authorization: 'Basic %%%' }],
    ['another scheme', { Authorization: 'Bearer token' }],
    ['an unknown cookie', { Cookie: 'JSESSIONID=unknown' }],
  ] as [string, Record<string, string>][]) {
    it(`does not work with ${what}`, async () => {
      const { status, body } = await new Browser(server.url).ask('GET', '/me', undefined, headers);
      assert.equal(status, 403);
      assert.deepEqual(body, { statusCode: 20, statusMessage: 'Access denied' });
    });
  }

  it('keeps several users apart', async () => {
    const [kristi, carole] = await Promise.all([signIn(server.url, 'ksippo'), signIn(server.url, 'cspencer')]);
    const names = await Promise.all(
      [kristi, carole, kristi].map(async (browser) => ((await browser.get('/me')).body['user'] as { id: string }).id),
    );
    assert.equal(names[0], names[2]);
    assert.notEqual(names[0], names[1]);
  });

  it('is not needed to ask for the version', async () => {
    const { status, body } = await new Browser(server.url).get('/diagnostics/version');
    assert.equal(status, 200);
    assert.equal(typeof body['version'], 'string');
  });
});

describe('CSRF protection', () => {
  const start = { operationName: 'StartContactCenterSession', channels: ['voice'] };

  it('hands out its token with a GET, and asks for it with what changes something', async () => {
    const browser = new Browser(server.url);
    const { headers } = await browser.ask('GET', '/me', undefined, basic('ksippo'));
    assert.equal(headers.get('X-CSRF-HEADER'), 'X-CSRF-TOKEN');
    assert.ok(headers.get('X-CSRF-TOKEN'));
    assert.equal((await browser.ask('POST', '/me', start)).status, 200);
  });

  for (const [what, token] of [
    ['without', undefined],
    ['with a wrong', 'wrong'],
    ["with another session's", 'other'],
  ] as const) {
    it(`refuses a change ${what} token, and nothing changes`, async () => {
      const browser = new Browser(server.url);
      const other = await new Browser(server.url).ask('GET', '/me', undefined, basic('mbauer'));
      const value = token === 'other' ? other.headers.get('X-CSRF-TOKEN')! : token;
      const { status, text } = await browser.ask('POST', '/me', start, {
        ...basic('mbauer'),
        ...(value !== undefined && { 'X-CSRF-TOKEN': value }),
      });
      assert.equal(status, 403);
      assert.equal(text, 'Missing or invalid Csrf token');
      assert.deepEqual(server.centre.agents.openChannels(server.centre.people[2]!), []);
    });
  }

  it('can be off: then nothing is handed out, and nothing is asked for', async () => {
    const browser = new Browser(open.url);
    const { headers } = await browser.ask('GET', '/me', undefined, basic('ksippo'));
    assert.equal(headers.get('X-CSRF-HEADER'), null);
    assert.equal(headers.get('X-CSRF-TOKEN'), null);
    assert.equal((await browser.ask('POST', '/me', start)).status, 200);
  });

  it('is not for visitors', async () => {
    const id = await visitor();
    const { status } = await visit('POST', `/chats/${id}`, { operationName: 'SendMessage', text: 'Hello?' });
    assert.equal(status, 200);
  });
});

describe('A list', () => {
  it('has addresses without fields, and whole entries with them', async () => {
    const agent = await signIn(server.url, 'tokafor');
    const tobe = server.centre.people.find(({ userName }) => userName === 'tokafor')!;
    const id = server.centre.calls.ring(tobe, '0301234');

    const { body: addresses } = await agent.get('/me/calls');
    assert.deepEqual(addresses, {
      statusCode: 0,
      uris: [`${server.url}/api/v2/me/calls/${id}`],
      paths: [`/calls/${id}`],
    });

    const { body: whole } = await agent.get('/me/calls?fields=*');
    assert.deepEqual(Object.keys(whole), ['statusCode', 'calls']);
    assert.equal((whole['calls'] as { id: string }[])[0]!.id, id);
  });

  it('has the addresses of chats, too', async () => {
    const agent = await signIn(server.url, 'lnyberg');
    await agent.perform('/me', 'StartContactCenterSession', { channels: ['chat'] });
    await agent.perform('/me', 'Ready');
    await visitor();
    const { body } = await agent.get('/me/chats');
    const { chats } = (await agent.get('/me/chats?fields=*')).body as { chats: { id: string; uri: string }[] };
    assert.notEqual(chats.length, 0);
    assert.deepEqual(body, {
      statusCode: 0,
      uris: chats.map(({ uri }) => uri),
      paths: chats.map(({ id }) => `/chats/${id}`),
    });
    await agent.perform('/me', 'EndContactCenterSession');
  });

  for (const path of ['/me/calls', '/me/chats', '/me/devices', '/me/channels', '/me']) {
    it(`is the same at ${path} with a slash at its end`, async () => {
      const agent = await signIn(server.url, 'rhaddad');
      const plain = await agent.get(`${path}?fields=*`);
      const slashed = await agent.get(`${path}/?fields=*`);
      assert.equal(plain.status, 200);
      assert.deepEqual(slashed.body, plain.body);
    });
  }
});

describe("A visitor's seven requests", () => {
  it('lead through a whole chat', async () => {
    const begun = await visit('POST', '/chats/', { operationName: 'RequestChat', nickname: 'Chris', subject: 'Why?' });
    const id = begun.body['id'] as string;
    assert.deepEqual(begun.body, { statusCode: 0, id, path: `/api/v2/chats/${id}` });

    for (const [operationName, parameters] of [
      ['SendStartTypingNotification', {}],
      ['SendMessage', { text: 'Hello?' }],
      ['SendStopTypingNotification', {}],
    ] as const) {
      const { body } = await visit('POST', `/chats/${id}`, { operationName, ...parameters });
      assert.deepEqual(body, { statusCode: 0 });
    }

    const { body: chat } = await visit('GET', `/chats/${id}`);
    assert.deepEqual(chat, {
      statusCode: 0,
      chat: {
        id,
        state: 'WaitingForAgent',
        capabilities: ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification', 'Complete'],
        participants: [{ nickname: 'Chris', participantId: '1', type: 'Customer' }],
      },
    });

    const { body: log } = await visit('GET', `/chats/${id}/messages?index=0`);
    const from = { nickname: 'Chris', participantId: '1', type: 'Customer' };
    assert.deepEqual(log['messages'], [
      { index: 1, type: 'ParticipantJoined', from },
      { index: 2, type: 'TypingStarted', from },
      { index: 3, type: 'Text', from, text: 'Hello?' },
      { index: 4, type: 'TypingStopped', from },
    ]);

    assert.equal((await visit('POST', `/chats/${id}`, { operationName: 'Complete' })).status, 200);
    assert.equal(((await visit('GET', `/chats/${id}`)).body['chat'] as { state: string }).state, 'Idle');
  });

  it('need no cookie and leave none', async () => {
    const { headers } = await visit('GET', `/chats/${await visitor()}`);
    assert.deepEqual(headers.getSetCookie(), []);
  });

  it('need the contact centre', async () => {
    const missing = await new Browser(server.url).ask('GET', '/chats/1');
    assert.equal(missing.status, 400);
    assert.deepEqual(missing.body, { statusCode: 1, statusMessage: "Parameter 'ContactCenterId' is missing" });
    const wrong = await new Browser(server.url).ask('GET', '/chats/1', undefined, { ContactCenterId: 'other' });
    assert.equal(wrong.status, 400);
    assert.match(wrong.body['statusMessage'] as string, /'ContactCenterId'/);
  });
});

describe('Another origin', () => {
  const preflight = (origin: string, path: string) =>
    new Browser(server.url).ask('OPTIONS', path, undefined, {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,contactcenterid,content-type,x-csrf-token',
    });

  for (const path of ['/me', '/chats', '/notifications']) {
    it(`may call ${path} if it is allowed`, async () => {
      for (const origin of ['https://shop.example', 'https://emea.crm.example']) {
        const { status, headers } = await preflight(origin, path);
        assert.equal(status, 204);
        assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
        assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
        const allowed = headers.get('Access-Control-Allow-Headers')!.toLowerCase().split(/, */);
        for (const name of [
          'authorization',
          'contactcenterid',
          'content-type',
          'x-csrf-token',
          'x-requested-with',
          'apikey',
        ])
          assert.ok(allowed.includes(name), name);
      }
    });

    it(`may not call ${path} otherwise`, async () => {
      for (const origin of [
        'https://evil.example',
        'http://shop.example',
        'https://shop.example.evil.example',
        'https://a.b.crm.example',
        'https://crm.example',
        'https://.crm.example',
        'null',
      ]) {
        const { headers } = await preflight(origin, path);
        assert.equal(headers.get('Access-Control-Allow-Origin'), null, origin);
        assert.equal(headers.get('Vary'), 'Origin');
      }
    });
  }

  it('sees the CSRF headers, in refusals too', async () => {
    const headers = { Origin: 'https://shop.example' };
    const { headers: seen } = await new Browser(server.url).ask('GET', '/me', undefined, {
      ...headers,
      ...basic('ksippo'),
    });
    assert.match(seen.get('Access-Control-Expose-Headers')!, /X-CSRF-HEADER, X-CSRF-TOKEN/);
    for (const path of ['/me', '/nowhere', '/chats/1', '/notifications']) {
      const refused = await new Browser(server.url).ask('POST', path, '{', headers);
      assert.ok(refused.status >= 400);
      assert.equal(refused.headers.get('Access-Control-Allow-Origin'), 'https://shop.example', path);
    }
  });

  it('gets the cookies of a handshake together with what it may see', async () => {
    const agent = await signIn(server.url);
    const handshake = { channel: '/meta/handshake', version: '1.0', supportedConnectionTypes: ['long-polling'] };
    const { headers } = await agent.ask('POST', '/notifications', handshake, { Origin: 'https://shop.example' });
    assert.match(headers.getSetCookie().join(), /^BAYEUX_BROWSER=\w+; Path=\/; HttpOnly$/);
    assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
    assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
  });
});

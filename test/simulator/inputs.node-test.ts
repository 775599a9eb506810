import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { once } from 'node:events';
import { after, before, describe, it, mock } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { Bayeux, Browser, signIn, type Reply } from './client.js';

let server: SimulatorServer;
let agent: Browser;
let call: string;
let chat: string;
let visitor: string;
let complaints: ReturnType<typeof mock.method>;

before(async () => {
  complaints = mock.method(console, 'error', () => {});
  server = await startSimulator({ port: 0 });
  agent = await signIn(server.url);
  await agent.perform('/me', 'StartContactCenterSession', { channels: ['voice', 'chat'] });
  await agent.perform('/me', 'Ready');
  call = server.centre.calls.ring(server.centre.people[0]!, '0301234');
  visitor = server.centre.chats.request({ nickname: 'Chris', subject: '?' });
  chat = server.centre.chats.of(server.centre.people[0]!)[0]!.id;
});
after(async () => {
  await server.close();
  mock.restoreAll();
});

/** Everything that could have been changed. */
const state = () => {
  const [kristi] = server.centre.people;
  return structuredClone({
    calls: server.centre.calls.of(kristi!).map((one) => ({ ...one, duration: '' })),
    chats: server.centre.chats.of(kristi!),
    log: server.centre.chats.messages(kristi!, chat),
    channels: server.centre.agents.channels(kristi!),
  });
};

const asAgent = (method: string, path: string, body?: unknown) => agent.ask(method, path, body);
const asVisitor = (method: string, path: string, body?: unknown) =>
  new Browser(server.url).ask(method, path, body, { ContactCenterId: server.centre.contactCenterId });

type Ask = typeof asAgent;
interface Case {
  what: string;
  ask: Ask;
  method?: string;
  path: () => string;
  body?: unknown;
  /** HTTP status and the API's own code. */
  refusal: [status: number, statusCode: number];
  /** What the message names. */
  names?: string;
}

const bodies: Pick<Case, 'what' | 'body' | 'refusal' | 'names'>[] = [
  { what: 'malformed JSON', body: '{"operationName":', refusal: [400, 1], names: 'JSON' },
  { what: 'no body', body: '', refusal: [400, 1], names: 'JSON' },
  { what: 'a list', body: '[]', refusal: [400, 1], names: 'object' },
  { what: 'null', body: 'null', refusal: [400, 1], names: 'object' },
  { what: 'no operation', body: {}, refusal: [400, 1], names: "'operationName'" },
  { what: 'an operation that is a number', body: { operationName: 5 }, refusal: [400, 2], names: "'operationName'" },
  { what: 'an operation that is null', body: { operationName: null }, refusal: [400, 2], names: "'operationName'" },
  { what: 'an unknown operation', body: { operationName: 'Fly' }, refusal: [400, 2], names: "'Fly'" },
  {
    what: 'an operation only inherited',
    body: '{"__proto__":{"operationName":"Ready"}}',
    refusal: [400, 1],
    names: "'operationName'",
  },
  {
    what: 'an operation called __proto__',
    body: { operationName: '__proto__' },
    refusal: [400, 2],
    names: "'__proto__'",
  },
  {
    what: 'an operation called constructor',
    body: { operationName: 'constructor' },
    refusal: [400, 2],
    names: "'constructor'",
  },
];

const targets: { where: string; ask: Ask; path: () => string }[] = [
  { where: '/me', ask: asAgent, path: () => '/me' },
  { where: '/me/channels/chat', ask: asAgent, path: () => '/me/channels/chat' },
  { where: '/me/calls/{id}', ask: asAgent, path: () => `/me/calls/${call}` },
  { where: '/me/chats/{id}', ask: asAgent, path: () => `/me/chats/${chat}` },
  { where: '/me/im-sessions', ask: asAgent, path: () => '/me/im-sessions' },
  { where: '/chats', ask: asVisitor, path: () => '/chats' },
  { where: '/chats/{id}', ask: asVisitor, path: () => `/chats/${visitor}` },
];

const cases: Case[] = [
  ...targets.flatMap(({ where, ...target }) =>
    bodies.map((body) => ({ ...target, ...body, what: `${body.what} at ${where}` })),
  ),
  {
    what: 'no channels',
    ask: asAgent,
    path: () => '/me',
    body: { operationName: 'StartContactCenterSession' },
    refusal: [400, 1],
    names: "'channels'",
  },
  {
    what: 'channels that are no list',
    ask: asAgent,
    path: () => '/me',
    body: { operationName: 'StartContactCenterSession', channels: 'voice' },
    refusal: [400, 2],
    names: "'channels'",
  },
  {
    what: 'channels of another type',
    ask: asAgent,
    path: () => '/me',
    body: { operationName: 'StartContactCenterSession', channels: [1] },
    refusal: [400, 2],
    names: "'channels'",
  },
  {
    what: 'an unknown channel',
    ask: asAgent,
    path: () => '/me',
    body: { operationName: 'StartContactCenterSession', channels: ['voice', '__proto__'] },
    refusal: [400, 2],
    names: "'channels'",
  },
  {
    what: 'Accept without a nickname',
    ask: asAgent,
    path: () => `/me/chats/${chat}`,
    body: { operationName: 'Accept' },
    refusal: [400, 1],
    names: "'nickname'",
  },
  {
    what: 'a nickname that is an object',
    ask: asAgent,
    path: () => `/me/chats/${chat}`,
    body: { operationName: 'Accept', nickname: {} },
    refusal: [400, 2],
    names: "'nickname'",
  },
  {
    what: 'words that are a number',
    ask: asVisitor,
    path: () => `/chats/${visitor}`,
    body: { operationName: 'SendMessage', text: 1 },
    refusal: [400, 2],
    names: "'text'",
  },
  {
    what: 'what a ringing call does not allow',
    ask: asAgent,
    path: () => `/me/calls/${call}`,
    body: { operationName: 'Hangup' },
    refusal: [400, 2],
    names: "'Hangup'",
  },
  {
    what: 'an unknown call',
    ask: asAgent,
    path: () => '/me/calls/unknown',
    body: { operationName: 'Answer' },
    refusal: [404, 6],
    names: "'unknown'",
  },
  {
    what: 'a call named __proto__',
    ask: asAgent,
    path: () => '/me/calls/__proto__',
    body: { operationName: 'Answer' },
    refusal: [404, 6],
    names: "'__proto__'",
  },
  {
    what: 'an unknown chat',
    ask: asAgent,
    path: () => '/me/chats/unknown',
    body: { operationName: 'Reject' },
    refusal: [404, 6],
    names: "'unknown'",
  },
  {
    what: "the agents' id of a chat from a visitor",
    ask: asVisitor,
    method: 'GET',
    path: () => `/chats/${chat}`,
    refusal: [404, 6],
  },
  {
    what: "the visitor's id of a chat from an agent",
    ask: asAgent,
    path: () => `/me/chats/${visitor}`,
    body: { operationName: 'Reject' },
    refusal: [404, 6],
  },
  {
    what: 'a chat without a nickname',
    ask: asVisitor,
    path: () => '/chats',
    body: { operationName: 'RequestChat', subject: '?' },
    refusal: [400, 1],
    names: "'nickname'",
  },
  {
    what: 'a chat without a subject',
    ask: asVisitor,
    path: () => '/chats',
    body: { operationName: 'RequestChat', nickname: 'Chris' },
    refusal: [400, 1],
    names: "'subject'",
  },
  {
    what: 'user data that is a list',
    ask: asVisitor,
    path: () => '/chats',
    body: { operationName: 'RequestChat', nickname: 'Chris', subject: '?', userData: [] },
    refusal: [400, 2],
    names: "'userData'",
  },
  {
    what: 'SendMessage without text',
    ask: asVisitor,
    path: () => `/chats/${visitor}`,
    body: { operationName: 'SendMessage' },
    refusal: [400, 1],
    names: "'text'",
  },
  {
    what: 'an index that is no number',
    ask: asVisitor,
    method: 'GET',
    path: () => `/chats/${visitor}/messages?index=first`,
    refusal: [400, 2],
    names: "'index'",
  },
  {
    what: 'an empty index',
    ask: asVisitor,
    method: 'GET',
    path: () => `/chats/${visitor}/messages?index=`,
    refusal: [400, 2],
    names: "'index'",
  },
  {
    what: 'a start index that is no number',
    ask: asAgent,
    method: 'GET',
    path: () => `/me/chats/${chat}/messages?startIndex=1.5`,
    refusal: [400, 2],
    names: "'startIndex'",
  },
  {
    what: 'a path that nothing is at',
    ask: asAgent,
    method: 'GET',
    path: () => '/nowhere',
    refusal: [404, 6],
    names: '/nowhere',
  },
  {
    what: 'a method that the path does not take',
    ask: asAgent,
    method: 'DELETE',
    path: () => '/me',
    refusal: [404, 6],
    names: '/me',
  },
  {
    what: 'a path with a broken escape',
    ask: asAgent,
    path: () => '/me/calls/%E0%A4%A',
    body: { operationName: 'Answer' },
    refusal: [404, 6],
  },
];

function isOrderly({ text, body, headers }: Reply): void {
  assert.equal(headers.get('Content-Type'), 'application/json');
  assert.deepEqual(Object.keys(body), ['statusCode', 'statusMessage']);
  assert.doesNotMatch(text, /\bat .*:\d+|node_modules|\.ts\b/);
}

describe('The API refuses', () => {
  for (const { what, ask, method = 'POST', path, body, refusal, names } of cases) {
    it(`${what}, says so, and changes nothing`, async () => {
      const before = state();
      const reply = await ask(method, path(), body);
      assert.deepEqual([reply.status, reply.body['statusCode']], refusal, reply.text);
      isOrderly(reply);
      if (names) assert.ok((reply.body['statusMessage'] as string).includes(names), reply.text);
      assert.deepEqual(state(), before);
    });
  }

  it("another agent's call and chat", async () => {
    const before = state();
    const other = await signIn(server.url, 'cspencer');
    for (const path of [`/me/calls/${call}`, `/me/chats/${chat}`]) {
      const { status, body } = await other.perform(path, path.includes('calls') ? 'Answer' : 'Reject');
      assert.deepEqual([status, body['statusCode']], [404, 6]);
    }
    assert.deepEqual((await other.get('/me/calls?fields=*')).body['calls'], []);
    assert.deepEqual(state(), before);
  });

  it('a body that says it is no JSON', async () => {
    const before = state();
    const reply = await agent.ask('POST', '/me', '{"operationName":"NotReady"}', { 'Content-Type': 'text/plain' });
    assert.deepEqual([reply.status, reply.body['statusCode']], [415, 2]);
    assert.match(reply.body['statusMessage'] as string, /Content-Type/);
    isOrderly(reply);
    assert.deepEqual(state(), before);
  });

  it('a body that is too large', async () => {
    const before = state();
    const reply = await asAgent('POST', '/me', { operationName: 'NotReady', more: 'x'.repeat(1_000_000) });
    assert.deepEqual([reply.status, reply.body['statusCode']], [413, 10]);
    isOrderly(reply);
    assert.deepEqual(state(), before);
  });

  it('nothing with a complaint in its log', () => {
    assert.deepEqual(
      complaints.mock.calls.map(({ arguments: [where] }) => where),
      [],
    );
  });
});

describe('The notifications refuse', () => {
  const notify = (body: string, browser = agent) => browser.ask('POST', '/notifications', body);

  for (const [what, body] of [
    ['malformed JSON', '[{"channel":'],
    ['no body', ''],
    ['an empty list', '[]'],
    ['what is no message', '[5]'],
    ['null', 'null'],
    ['a message without a channel', '[{}]'],
    ['a channel that is no text', '[{"channel":5}]'],
    ['a channel without a slash', '[{"channel":"__proto__"}]'],
    ['a channel that is only a slash', '[{"channel":"/"}]'],
    ['a subscription that is no text', '[{"channel":"/meta/subscribe","clientId":"1","subscription":5}]'],
    ['a subscription without a slash', '[{"channel":"/meta/subscribe","clientId":"1","subscription":"calls"}]'],
    ['a list with a wrong subscription', '[{"channel":"/meta/subscribe","clientId":"1","subscription":["/a",null]}]'],
  ] as const) {
    it(`${what}`, async () => {
      const { status, text } = await notify(body);
      assert.equal(status, 400);
      assert.equal(text, '');
    });
  }

  it('another method', async () => {
    assert.equal((await agent.get('/notifications')).status, 400);
  });

  it('a body that is too large', async () => {
    const { status } = await notify(JSON.stringify([{ channel: '/meta/connect', more: 'x'.repeat(2_000_000) }]));
    assert.equal(status, 413);
  });

  it('who is not signed in', async () => {
    const reply = await notify('[{"channel":"/meta/handshake"}]', new Browser(server.url));
    assert.deepEqual([reply.status, reply.body['statusCode']], [403, 20]);
  });

  it('what has no CSRF token', async () => {
    const stranger = new Browser(server.url);
    stranger.cookies.set('JSESSIONID', agent.cookies.get('JSESSIONID')!);
    const { status, text } = await notify('[{"channel":"/meta/handshake"}]', stranger);
    assert.equal(status, 403);
    assert.equal(text, 'Missing or invalid Csrf token');
  });

  it('an unknown client, and says that it has to shake hands', async () => {
    const bayeux = new Bayeux(agent);
    bayeux.clientId = 'unknown';
    const { messages } = await bayeux.send({ channel: '/meta/connect', connectionType: 'long-polling' });
    assert.equal(messages[0]!.successful, false);
    assert.match(messages[0]!.error!, /^402/);
    assert.equal(messages[0]!.advice!['reconnect'], 'handshake');
  });

  it('what a client would tell others', async () => {
    const [teller, hearer] = [new Bayeux(agent), new Bayeux(await signIn(server.url, 'cspencer'))];
    await teller.handshake();
    await hearer.handshake();
    await hearer.subscribe('/v2/me/*');
    await hearer.poll();
    const { messages } = await teller.send({
      channel: '/v2/me/calls',
      data: { messageType: 'CallStateChangeMessage' },
    });
    assert.equal(messages[0]!.successful, false);
    assert.deepEqual(await hearer.poll(), []);
  });

  it('nothing so that they would stop to work', async () => {
    const bayeux = new Bayeux(agent);
    assert.equal((await bayeux.handshake()).successful, true);
  });
});

describe('The server survives', () => {
  async function raw(text: string): Promise<string> {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    let heard = '';
    socket.on('data', (data) => (heard += String(data)));
    socket.on('error', () => {});
    socket.end(text);
    await once(socket, 'close');
    return heard;
  }
  const works = async () => assert.equal((await agent.get('/me')).status, 200);

  for (const target of ['//', '///', '/api/v2/%', 'http://[', '*', '/api/v2/notifications/../../x']) {
    it(`the request target ${target}`, async () => {
      assert.match(await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 4\d\d /);
      await works();
    });
  }

  for (const path of ['/api/v2/me', '/api/v2/notifications']) {
    it(`a socket cut in the middle of a body to ${path}`, async () => {
      const { port } = new URL(server.url);
      const socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      const cookie = `Cookie: JSESSIONID=${agent.cookies.get('JSESSIONID')}\r\n`;
      const head = `POST ${path} HTTP/1.1\r\nHost: x\r\n${cookie}Content-Type: application/json\r\nContent-Length: 500\r\n\r\n`;
      socket.write(`${head}{"operationName":`);
      await new Promise<void>((resolve) => socket.write(' ', () => resolve()));
      socket.resetAndDestroy();
      await works();
    });
  }

  it('a poll whose socket is cut: the client goes on with the next one', async () => {
    const bayeux = new Bayeux(agent);
    await bayeux.handshake();
    await bayeux.subscribe('/v2/me/calls');
    await bayeux.poll();
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const body = JSON.stringify([
      { id: '9', channel: '/meta/connect', clientId: bayeux.clientId, connectionType: 'long-polling' },
    ]);
    const { body: me, headers } = await agent.get('/me');
    assert.ok(me);
    const cookies = [...agent.cookies].map((pair) => pair.join('=')).join('; ');
    const head = [
      'POST /api/v2/notifications HTTP/1.1',
      'Host: x',
      `Cookie: ${cookies}`,
      `X-CSRF-TOKEN: ${headers.get('X-CSRF-TOKEN')}`,
      `Content-Length: ${body.length}`,
    ];
    await new Promise<void>((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, () => resolve()));
    socket.resetAndDestroy();
    await works();
    await bayeux.poll();

    server.centre.calls.ring(server.centre.people[0]!, '0305678');

    const { data } = await bayeux.next();
    assert.equal((data!['call'] as { state: string }).state, 'Ringing');
  });

  it('all that without a complaint of its own', () => {
    assert.deepEqual(
      complaints.mock.calls.map(({ arguments: [where] }) => where),
      [],
    );
  });
});

// Conversations over HTTP: what belongs to whom, files, supervision, instant messages.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { signIn, type Browser } from './client.js';

let server: SimulatorServer;
let kristi: Browser;
let paula: Browser;
let chat: string;

beforeEach(async () => {
  server = await startSimulator({ port: 0, csrf: false });
  [kristi, paula] = await Promise.all([signIn(server.url), signIn(server.url, 'pvance')]);
  const { agents, chats, people } = server.centre;
  agents.start(people[0]!, ['chat', 'voice']);
  agents.change(people[0]!, 'Ready');
  chats.request({ nickname: 'Jonas', subject: 'A buckle' });
  chat = chats.of(people[0]!)[0]!.id;
  chats.perform(people[0]!, chat, 'Accept', { nickname: 'Kristi' });
});
afterEach(() => server.close());

const idOf = (userName: string) => server.centre.people.find((one) => one.userName === userName)!.id;

describe('The lists', () => {
  it('give addresses, or whole conversations where fields are asked for', async () => {
    const brief = await kristi.get('/me/chats');
    assert.deepEqual(brief.body['paths'], [`/chats/${chat}`]);
    const { body } = await kristi.get('/me/chats?fields=*');
    assert.equal((body['chats'] as { id: string }[])[0]!.id, chat);
    for (const path of ['/me/smssessions', '/me/facebooksessions', '/me/im-sessions']) {
      assert.deepEqual((await kristi.get(path)).body['paths'], [], path);
    }
  });

  it('of messages can be cut out of the log', async () => {
    const indices = async (query: string) =>
      ((await kristi.get(`/me/chats/${chat}/messages${query}`)).body['messages'] as { index: number }[]).map(
        ({ index }) => index,
      );
    await kristi.perform(`/me/chats/${chat}`, 'SendMessage', { text: 'Hello' });
    assert.deepEqual(await indices(''), [1, 2, 3]);
    assert.deepEqual(await indices('?startIndex=0&count=0'), [1, 2, 3]);
    assert.deepEqual(await indices('?startIndex=2&count=1'), [2]);
    assert.equal((await kristi.get(`/me/chats/${chat}/messages?count=-1`)).body['statusCode'], 2);
  });

  it('and conversations are the agent’s own', async () => {
    const carole = await signIn(server.url, 'cspencer');
    for (const reply of [
      await carole.perform(`/me/chats/${chat}`, 'SendMessage', { text: 'Mine!' }),
      await carole.get(`/me/chats/${chat}/messages`),
      await kristi.perform(`/me/smssessions/${chat}`, 'Leave'),
    ]) {
      assert.deepEqual([reply.status, reply.body['statusCode']], [404, 6]);
    }
  });

  it('are not there where the feature is off', async () => {
    server.centre.features.turn('api-multimedia-chat', false);
    for (const path of ['/me/chats', '/me/smssessions']) assert.equal((await kristi.get(path)).status, 404);
    server.centre.features.turn('api-voice-instant-messaging', false);
    assert.equal((await kristi.get('/me/im-sessions')).status, 404);
  });
});

describe('A file', () => {
  const upload = async (browser = kristi) => {
    const form = new FormData();
    form.append('attachment', new File(['Wash by hand'], '../care.txt', { type: 'text/plain' }));
    const Cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(`${server.url}/api/v2/me/chats/${chat}/attachments`, {
      method: 'POST',
      headers: { Cookie },
      body: form,
    });
    return { status: response.status, ...((await response.json()) as { statusCode: number; referenceId?: number }) };
  };
  const attached = async () => {
    const { body } = await kristi.get('/me/chats?fields=*');
    return (body['chats'] as { attachments?: { id: string; name: string; uri: string }[] }[])[0]!.attachments;
  };
  const show = async (documentId: string) => {
    await kristi.perform(`/me/chats/${chat}`, 'UploadFile', { documentId });
    const { body } = await kristi.get(`/me/chats/${chat}/messages?startIndex=3`);
    return (body['messages'] as { noticeText: string; attachment: { fileId: string } }[])[0]!;
  };

  it('is stored, linked, shown, taken back and unlinked', async () => {
    const { referenceId } = await upload();
    assert.equal(typeof referenceId, 'number');
    const [{ id, name, uri }] = (await attached()) as [{ id: string; name: string; uri: string }];
    assert.equal(name, 'care.txt');
    const content = await kristi.get(new URL(uri).pathname.replace('/api/v2', ''));
    assert.equal(content.text, 'Wash by hand');
    assert.match(content.headers.get('Content-Disposition')!, /^attachment/);

    const { noticeText, attachment } = await show(id);
    assert.equal(noticeText, 'file-uploaded');
    const { fileId } = attachment;
    assert.equal((await kristi.perform(`/me/chats/${chat}`, 'DeleteFile', { fileId })).body['statusCode'], 0);
    assert.equal((await kristi.perform(`/me/chats/${chat}`, 'DeleteFile', { fileId })).body['statusCode'], 2);
    await kristi.perform(`/me/chats/${chat}`, 'RemoveAttachment', { documentId: id });
    assert.equal(await attached(), undefined);
    assert.equal((await kristi.get(`/chats/${chat}/attachments/${id}`)).status, 404);
  });

  it('is for those who have the chat', async () => {
    await upload();
    const [{ id }] = (await attached()) as [{ id: string; name: string; uri: string }];
    const carole = await signIn(server.url, 'cspencer');
    assert.equal((await carole.get(`/chats/${chat}/attachments/${id}`)).status, 404);
    assert.equal((await upload(carole)).status, 404);
  });

  it('has to be there to be linked, and linked to be shown', async () => {
    const unknown = await kristi.perform(`/me/chats/${chat}`, 'AddAttachment', { documentId: 'nothing' });
    assert.equal(unknown.body['statusCode'], 6);
    const { id } = server.centre.documents.add({ name: 'a.txt', type: 'text/plain', bytes: new Uint8Array(1) });
    const early = await kristi.perform(`/me/chats/${chat}`, 'UploadFile', { documentId: id });
    assert.equal(early.body['statusCode'], 2);
    assert.equal(
      (await kristi.perform(`/me/chats/${chat}`, 'AddAttachment', { documentId: id })).body['statusCode'],
      0,
    );
    assert.equal((await show(id)).noticeText, 'file-uploaded');
  });

  it('is nothing for an agent who has left', async () => {
    await kristi.perform(`/me/chats/${chat}`, 'Leave');
    assert.equal((await upload()).statusCode, 2);
  });
});

describe('Supervision', () => {
  const watch = (browser: Browser, operation: string, body = {}, channel = 'chat') =>
    browser.perform(`/users/${idOf('ksippo')}/channels/${channel}`, operation, body);

  it('is for supervisors, on media that have it, of agents that there are', async () => {
    assert.equal((await watch(paula, 'Monitor')).body['statusCode'], 0);
    assert.equal((await watch(kristi, 'Monitor')).body['statusCode'], 5);
    assert.equal((await watch(paula, 'Monitor', {}, 'facebooksession')).body['statusCode'], 2);
    assert.equal((await watch(paula, 'Monitor', { supervisorMonitoringMode: 'Some' })).body['statusCode'], 2);
    assert.equal((await paula.perform('/users/nobody/channels/chat', 'Monitor')).body['statusCode'], 6);
    // The same path sets agents' states.
    assert.equal((await watch(paula, 'NotReady')).body['statusCode'], 0);
    assert.equal(server.centre.agents.state(server.centre.people[0]!, 'chat'), 'NotReady');
  });

  it('begins with a look at what an agent has', async () => {
    const of = (browser: Browser) => browser.get(`/users/${idOf('ksippo')}?subresources=chats,smssessions`);
    const { user } = (await of(paula)).body as { user: { chats: { id: string }[]; smssessions: unknown[] } };
    assert.deepEqual(
      user.chats.map(({ id }) => id),
      [chat],
    );
    assert.deepEqual(user.smssessions, []);
    assert.equal((await of(kristi)).body['statusCode'], 5);
    // Everything that is asked for by a star does not ask for them.
    const all = (await kristi.get(`/users/${idOf('ksippo')}?subresources=*`)).body as { user: object };
    assert.ok(!('chats' in all.user));
  });

  it('goes on by an invitation', async () => {
    const path = `/users/${idOf('ksippo')}/chats/${chat}`;
    assert.equal((await paula.perform(path, 'Intrude')).body['statusCode'], 2);
    const intruded = await paula.perform(path, 'Intrude', { supervisorVisibilityMode: 'Coach' });
    assert.equal(intruded.body['statusCode'], 0);
    const { body } = await paula.get('/me/chats?fields=*');
    assert.equal((body['chats'] as { supervisorMode: string }[])[0]!.supervisorMode, 'Coach');
    assert.equal((await paula.perform(`/users/${idOf('cspencer')}/chats/${chat}`, 'Intrude')).body['statusCode'], 6);
  });
});

describe('Instant messages', () => {
  const open = (destination: unknown, more = {}) =>
    kristi.perform('/me/im-sessions', 'InitiateIMSession', { destination, ...more });
  const number = (userName: string) => ({
    phoneNumber: server.centre.people.find((one) => one.userName === userName)!.phoneNumber,
  });

  beforeEach(() => server.centre.agents.start(server.centre.people[1]!, ['voice']));

  it('go between two agents, one session at a time', async () => {
    assert.equal((await open(number('cspencer'))).body['statusCode'], 0);
    const again = await open(number('cspencer'));
    assert.deepEqual([again.body['statusCode'], again.body['statusMessage']], [2, 'Invalid state']);
    const { id } = server.centre.imSessions.of(server.centre.people[0]!)[0]!;
    const carole = await signIn(server.url, 'cspencer');
    const say = (destination: object, devicePath: string) =>
      carole.perform(`/me/im-sessions/${id}`, 'SendMessage', { text: 'Hi', destination, devicePath });
    const [own, foreign] = [1, 0].map((index) => `/devices/${server.centre.people[index]!.deviceId}`) as [
      string,
      string,
    ];
    assert.equal((await say(number('ksippo'), own)).body['statusCode'], 0);
    assert.equal((await say(number('ksippo'), foreign)).body['statusCode'], 2);
    assert.equal((await say(number('tokafor'), own)).body['statusCode'], 2);
    assert.equal((await paula.perform(`/me/im-sessions/${id}`, 'Complete')).body['statusCode'], 6);
    assert.equal((await carole.perform(`/me/im-sessions/${id}`, 'Complete')).body['statusCode'], 0);
    assert.deepEqual(server.centre.imSessions.of(server.centre.people[0]!), []);
    assert.equal((await open(number('cspencer'))).body['statusCode'], 0);
  });

  it('need somebody else who is there', async () => {
    for (const destination of [undefined, {}, 5, { phoneNumber: '999' }, number('ksippo'), number('tokafor')]) {
      assert.notEqual((await open(destination)).body['statusCode'], 0, JSON.stringify(destination));
    }
    assert.equal((await open(number('cspencer'), { devicePath: '/devices/other' })).body['statusCode'], 2);
    assert.equal((await kristi.perform('/me/im-sessions', 'Dial')).body['statusCode'], 2);
  });

  it('end when one of the two signs off', async () => {
    await open(number('cspencer'));
    server.centre.agents.end(server.centre.people[1]!);
    assert.deepEqual(server.centre.imSessions.of(server.centre.people[0]!), []);
  });
});

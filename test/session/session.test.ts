import { assert } from '@open-wc/testing';
import type { ChatMessage, NotificationChannel } from '../../src/api/index.js';
import { ApiError, Session, type Resource, type SessionOptions } from '../../src/session/index.js';
import { until } from '../../stories/support/until.js';
import { createPageCentre, VirtualClock, type PageCentre, type Person } from '../../src/simulator/index.js';

/** The in-page centre's own channel, whose connection can be cut. */
class Line implements NotificationChannel {
  readonly repeats = repeats;
  closings = 0;
  readonly #inner: NotificationChannel;
  #events: Parameters<NotificationChannel['open']>[0] | undefined;

  constructor(inner: NotificationChannel) {
    this.#inner = inner;
  }

  open(events: Parameters<NotificationChannel['open']>[0]): Promise<void> {
    this.#events = events;
    return this.#inner.open({ ...events, status: () => {} });
  }

  subscribe(pattern: string): Promise<void> {
    return this.#inner.subscribe(pattern);
  }

  async close(): Promise<void> {
    this.closings++;
    await this.#inner.close();
  }

  /** Loses the connection, and whatever is told meanwhile. */
  async cut(): Promise<void> {
    await this.#inner.close();
    this.#events!.status({ status: 'broken', cause: 'cut by the test' });
  }

  /** The same connection is there again. */
  restore(): void {
    this.#events!.status({ status: 'restored' });
  }

  /** The server is there again, and has forgotten this connection. */
  forget(): void {
    this.#events!.status({ status: 'closed', cause: new Error('forgotten') });
  }
}

let centre: PageCentre;
let clock: VirtualClock;
let agent: Person;
let line: Line;
let session: Session;
/** Whether the next line repeats what was not acknowledged. */
let repeats = true;
/** Called before each request that the session sends; may answer in place of the centre. */
let onRequest: (line: string) => unknown;
let warnings: unknown[];

const credentials = { userName: 'ksippo', password: 'password' };

function createSession(options: Partial<SessionOptions> = {}): Session {
  const client = centre.client();
  const made = new Session({
    baseUrl: centre.baseUrl,
    credentials,
    fetch: async (input, init) => {
      const answer = await onRequest(
        `${init?.method} ${new URL(input as string).pathname.slice('/api/v2'.length)} ${typeof init?.body === 'string' ? init.body : ''}`,
      );
      return answer instanceof Response ? answer : client.fetch(input, init);
    },
    openChannel: () => (line = new Line(client.openChannel())),
    spread: 0,
    ...options,
  });
  made.on('warning', (warning) => warnings.push(warning));
  return made;
}

beforeEach(() => {
  clock = new VirtualClock();
  centre = createPageCentre({ clock });
  agent = centre.centre.people[0]!;
  onRequest = () => {};
  repeats = true;
  warnings = [];
  session = createSession();
});
afterEach(() => session.end());

const { calls, chats } = { calls: () => centre.centre.calls, chats: () => centre.centre.chats };
/** Lets the centre tell what it has to tell. */
const tell = () => clock.advance(0);
const states = (medium: Iterable<{ data: object }>) =>
  [...medium].map(({ data }) => (data as { state?: string }).state);
const statusOf = (wanted: string) =>
  new Promise<void>((resolve) => {
    const stop = session.on('change', (status) => {
      if (status !== wanted) return;
      stop();
      resolve();
    });
  });

async function startedWithChat(): Promise<{ chat: Resource<'chats'>; visitor: string }> {
  await session.start();
  await session.setState('Ready');
  const visitor = chats().request({ nickname: 'Chris', subject: 'A question' });
  tell();
  const [chat] = session.chats;
  await chat!.perform('Accept', { nickname: 'Kristi' });
  tell();
  return { chat: chat!, visitor };
}
const wordsIn = (entries: readonly ChatMessage[]) =>
  entries.flatMap((entry) => (entry.type === 'Text' ? [entry.text] : []));
const wordsOf = (chat: Resource<'chats'>) => wordsIn(chat.log.entries);

describe('A session', () => {
  it('reads what exists when it starts', async () => {
    calls().ring(agent, '0301234');

    await session.start();

    assert.strictEqual(session.status, 'live');
    assert.strictEqual(session.user?.userName, 'ksippo');
    assert.deepEqual(states(session.calls), ['Ringing']);
    assert.deepEqual(
      [...session.channels].map(({ id }) => id),
      ['chat', 'voice'],
    );
    assert.strictEqual(session.devices.size, 1);
    assert.strictEqual(session.chats.size, 0);
  });

  it('reads the log of a chat that runs already, and calls it no news', async () => {
    const { visitor } = await startedWithChat();
    chats().performAsCustomer(visitor, 'SendMessage', 'Hello?');
    const other = createSession();
    const told: unknown[] = [];
    other.chats.on('add', (chat) => chat.on('entries', (entries) => told.push(...entries)));

    await other.start();

    assert.deepEqual(wordsOf([...other.chats][0]!), ['Hello?']);
    assert.deepEqual(told, []);
    await other.end();
  });

  it('opens the channels that were chosen', async () => {
    session = createSession({ channels: ['chat'] });
    await session.start();
    assert.deepEqual(
      [...session.channels].map(({ id }) => id),
      ['chat'],
    );
  });

  it('sees a call ring, answers it, and sees it end', async () => {
    await session.start();
    const events: string[] = [];
    session.calls.on('add', (call) => events.push(`add ${call.data.state}`));
    session.calls.on('change', (call) => events.push(`change ${call.data.state}`));
    session.calls.on('remove', (call) => events.push(`remove ${call.data.state}`));

    calls().ring(agent, '0301234');
    tell();
    const [call] = session.calls;
    assert.strictEqual(call!.can('Answer'), true);
    assert.strictEqual(call!.can('Hangup'), false);
    await call!.perform('Answer');
    tell();
    assert.strictEqual(call!.can('Answer'), false);
    await call!.perform('Hangup');
    tell();

    assert.strictEqual(call!.ended, true);
    assert.strictEqual(call!.can('Hangup'), false);
    assert.strictEqual(session.calls.size, 0);
    assert.deepEqual(
      events.filter((event, place) => event !== events[place - 1]),
      ['add Ringing', 'change Ringing', 'change Established', 'change Released', 'remove Released'],
    );
  });

  it('is offered a chat, and talks in it', async () => {
    const { chat, visitor } = await startedWithChat();
    const told: string[] = [];
    chat.on('entries', (entries) => told.push(...wordsIn(entries)));

    chats().performAsCustomer(visitor, 'SendMessage', 'Hello?');
    await chat.perform('SendMessage', { text: 'How can I help you?' });
    tell();

    assert.strictEqual(chat.data.state, 'Chatting');
    assert.deepEqual(wordsOf(chat), ['Hello?', 'How can I help you?']);
    assert.deepEqual(told, ['Hello?', 'How can I help you?']);
  });

  it('changes the state of its channels', async () => {
    await session.start();
    await session.setState('Ready');
    tell();
    assert.deepEqual(
      [...session.channels].map(({ data }) => data.userState?.state),
      ['Ready', 'Ready'],
    );
    await session.channels.get('chat')!.perform('NotReady');
    tell();
    assert.deepEqual(
      [...session.channels].map(({ id, data }) => [id, data.userState?.state]),
      [
        ['chat', 'NotReady'],
        ['voice', 'Ready'],
      ],
    );
  });

  it('hands out snapshots that nobody can change', async () => {
    calls().ring(agent, '0301234');
    await session.start();
    const { data } = [...session.calls][0]!;
    assert.strictEqual(Object.isFrozen(data), true);
    assert.strictEqual(Object.isFrozen(data.participants[0]), true);
  });

  it('takes what it does not understand for a warning, and goes on', async () => {
    await session.start();
    for (const data of [
      null,
      5,
      {},
      { messageType: 'CallStateChangeMessage' },
      { messageType: 'MessageLogUpdated', messages: [null] },
    ]) {
      centre.centre.notify(agent, '/v2/me/chats', data as never);
      centre.centre.notify(agent, '/v2/me/calls', data as never);
    }
    tell();
    assert.lengthOf(warnings, 10);
    calls().ring(agent, '1');
    tell();
    assert.strictEqual(session.calls.size, 1);
  });

  it('keeps fields that it does not know', async () => {
    await session.start();
    const call = { id: '1', state: 'Ringing', capabilities: [], metrics: { waited: 3 } };
    centre.centre.notify(agent, '/v2/me/calls', { messageType: 'CallStateChangeMessage', call } as never);
    tell();
    assert.deepEqual((session.calls.get('1')!.data as unknown as { metrics: object }).metrics, { waited: 3 });
  });
});

describe('What a session asks for', () => {
  it('is pending until the server tells', async () => {
    await session.start();
    calls().ring(agent, '0301234');
    tell();
    const [call] = session.calls;
    const answered = call!.perform('Answer');
    assert.strictEqual(call!.pending, 'Answer');
    await answered;
    assert.strictEqual(call!.pending, 'Answer');
    assert.strictEqual(call!.data.state, 'Ringing');
    tell();
    assert.strictEqual(call!.pending, undefined);
    assert.strictEqual(call!.data.state, 'Established');
  });

  it('rejects, is raised and is no longer pending if it is refused', async () => {
    await session.start();
    calls().ring(agent, '0301234');
    tell();
    const [call] = session.calls;
    const raised: unknown[] = [];
    call!.on('error', (error) => raised.push(error));

    const refusal = await call!.perform('Hangup').then(
      () => undefined,
      (error: unknown) => error,
    );

    assert.instanceOf(refusal, ApiError);
    assert.strictEqual(refusal.statusCode, 2);
    assert.deepEqual(raised, [refusal]);
    assert.strictEqual(call!.pending, undefined);
    assert.strictEqual(call!.data.state, 'Ringing');
  });

  it('does not lose its place to an earlier refusal', async () => {
    await session.start();
    calls().ring(agent, '0301234');
    tell();
    const [call] = session.calls;
    const refused = call!.perform('Hangup').catch(() => undefined);
    const answered = call!.perform('Answer');
    await Promise.all([refused, answered]);
    assert.strictEqual(call!.pending, 'Answer');
  });

  it('carries the CSRF token of the last read', async () => {
    const tokens: (string | null)[] = [];
    const client = centre.client();
    session = createSession({
      fetch: (input, init) => {
        if (init?.method === 'POST') tokens.push(new Headers(init.headers).get('X-CSRF-TOKEN'));
        return client.fetch(input, init);
      },
      openChannel: client.openChannel,
    });
    await session.start();
    await session.setState('Ready');
    assert.lengthOf(tokens, 2);
    assert.typeOf(tokens[0], 'string');
    assert.strictEqual(tokens[1], tokens[0]);
  });

  it('needs no token where the deployment has none', async () => {
    centre = createPageCentre({ clock, csrf: false });
    session = createSession();
    await session.start();
    await session.setState('Ready');
    assert.strictEqual(session.status, 'live');
  });
});

describe('While a session reads', () => {
  /** Lets something happen in the middle of the reading, so many times. */
  function happen(times: number, act: (time: number) => void): void {
    let happened = 0;
    onRequest = (request) => {
      if (request.startsWith('GET /me/devices') && happened < times) {
        act(happened++);
        tell();
      }
    };
  }

  it('what happens is neither lost nor seen twice', async () => {
    const added: string[] = [];
    session.calls.on('add', ({ id }) => added.push(id));
    let id = '';
    happen(1, () => (id = calls().ring(agent, '0301234')));
    await session.start();
    assert.deepEqual(added, [id]);
  });

  it('a call that comes and goes is never shown', async () => {
    const added: string[] = [];
    session.calls.on('add', ({ id }) => added.push(id));
    happen(1, () => calls().hangUpOutside(calls().ring(agent, '0301234')));
    await session.start();
    assert.deepEqual(added, []);
  });

  it('a centre that never rests does not keep it from becoming live, and nothing is lost', async () => {
    const ids: string[] = [];
    happen(100, () => ids.push(calls().ring(agent, '0301234')));
    await session.start();
    assert.isBelow(ids.length, 10);
    assert.sameMembers(
      [...session.calls].map(({ id }) => id),
      ids,
    );
  });

  it('what came is not lost because its list cannot be read a second time', async () => {
    let readings = 0;
    onRequest = (request) => {
      if (!request.startsWith('GET /me/calls')) return undefined;
      readings += 1;
      if (readings > 1) return Response.json({ statusCode: 2, statusMessage: 'Refused' }, { status: 400 });
      calls().ring(agent, '0301234');
      tell();
      return Response.json({ statusCode: 0, calls: [] });
    };
    await session.start();
    assert.strictEqual(readings, 2);
    assert.strictEqual(session.calls.size, 1);
  });

  it('what is no snapshot is kept for after it', async () => {
    happen(1, () => centre.centre.notify(agent, '/v2/me/calls', { messageType: 'ErrorMessage' } as never));
    await session.start();
    assert.deepEqual(warnings, [{ messageType: 'ErrorMessage' }]);
  });
});

describe('What a session could not read just now', () => {
  it('is read again, and the rest goes on meanwhile', async () => {
    await session.start();
    await line.cut();
    calls().ring(agent, '1');
    centre.desk.faults.add({ kind: 'error503', path: '/me/calls', times: 2 });
    const live = statusOf('live');
    line.forget();
    await live;
    await until(() => session.calls.size === 1);
    assert.lengthOf(warnings, 2);
  });

  it('as the log of a chat is read again too', async () => {
    const { chat, visitor } = await startedWithChat();
    await line.cut();
    chats().performAsCustomer(visitor, 'SendMessage', 'Are you there?');
    centre.desk.faults.add({ kind: 'error503', path: `/me/chats/${chat.id}/messages` });
    line.forget();
    await until(() => wordsOf(chat).includes('Are you there?'));
    assert.lengthOf(warnings, 1);
  });

  it('as a gap in a log is read again when the line was cut', async () => {
    const { chat } = await startedWithChat();
    centre.desk.faults.add({ kind: 'dropBefore', path: `/me/chats/${chat.id}/messages` });
    const last = chats().messages(agent, chat.id).at(-1)!;
    const later = { ...last, index: last.index + 2, type: 'Text', text: 'Later' };
    const told = { messageType: 'MessageLogUpdated', messages: [later], chatPath: `/chats/${chat.id}` };
    centre.centre.notify(agent, '/v2/me/chats', told as never);
    tell();
    assert.isTrue(chat.log.hasGap);
    await until(() => !chat.log.hasGap);
    assert.lengthOf(warnings, 1);
  });
});

describe('A chat that the agent has left', () => {
  it('shows who is still there, and that the agent is not: no message tells', async () => {
    const { chat } = await startedWithChat();
    const isMine = ({ id }: { id?: string }) => id === chat.id;
    await chat.perform('Leave');
    tell();
    await until(() => chat.data.participants?.length === 1);
    const { chats: listed } = await session.request('GET /me/chats', { query: { fields: '*' } });
    assert.deepEqual(chat.data, listed!.find(isMine) as never);
    await until(() => chat.log.last === chats().messages(agent, chat.id).length);
    assert.strictEqual(chat.log.entries.at(-1)!.type, 'ParticipantLeft');
  });
});

describe("A chat's log", () => {
  it('reads what is missing, once for a gap that stays', async () => {
    const { chat, visitor } = await startedWithChat();
    const log = chats().messages(agent, chat.id);
    let reads = 0;
    onRequest = (request) => {
      if (request.includes('/messages')) reads++;
    };
    const invent = (index: number) => ({ ...log.at(-1)!, index, type: 'Text' as const, text: `Entry ${index}` });
    const update = (index: number) => {
      centre.centre.notify(agent, '/v2/me/chats', {
        messageType: 'MessageLogUpdated',
        notificationType: 'NewMessages',
        messages: [invent(index)],
        chatPath: `/chats/${chat.id}`,
      } as never);
      tell();
    };
    chats().performAsCustomer(visitor, 'SendMessage', 'Only in the log');
    const missed = new Promise<void>((resolve) =>
      chat.on('entries', () => wordsOf(chat).includes('Only in the log') && resolve()),
    );

    update(9);
    await missed;
    await until(() => !chat.log.hasGap);
    assert.strictEqual(reads, 1);
    update(10);
    await session.request('GET /me');

    assert.strictEqual(reads, 1);
    assert.strictEqual(chat.log.entries.at(-1)!.text, 'Entry 10');
  });
});

describe('A session whose connection is lost', () => {
  it('says so, reads again, and has lost nothing', async () => {
    const { chat, visitor } = await startedWithChat();
    const gone = calls().ring(agent, 'goes meanwhile');
    tell();
    const call = session.calls.get(gone)!;
    const told: string[] = [];
    chat.on('entries', (entries) => told.push(...wordsIn(entries)));

    await line.cut();
    assert.strictEqual(session.status, 'lost');
    calls().hangUpOutside(gone);
    const come = calls().ring(agent, 'comes meanwhile');
    chats().performAsCustomer(visitor, 'SendMessage', 'Are you there?');
    tell();
    const live = statusOf('live');
    line.forget();
    await live;

    assert.strictEqual(call.ended, true);
    assert.deepEqual(
      [...session.calls].map(({ id }) => id),
      [come],
    );
    assert.deepEqual([...session.chats], [chat]);
    assert.deepEqual(told, ['Are you there?']);
    calls().perform(agent, come, 'Answer');
    tell();
    assert.deepEqual(states(session.calls), ['Established']);
  });

  it('tries again when the reading fails', async () => {
    await session.start();
    await line.cut();
    const id = calls().ring(agent, '1');
    let failures = 2;
    onRequest = (request) => {
      if (request.startsWith('GET /me/calls') && failures-- > 0) throw new TypeError('The network is away');
    };
    const live = statusOf('live');
    line.forget();
    await live;
    assert.deepEqual(
      [...session.calls].map((call) => call.id),
      [id],
    );
    assert.isAbove(warnings.length, 0);
  });

  it('twice in a row, comes back once', async () => {
    await session.start();
    const id = calls().ring(agent, '1');
    await line.cut();
    const live = statusOf('live');
    let cuts = 0;
    onRequest = async (request) => {
      if (!request.startsWith('GET /me/chats') || cuts++ > 0) return;
      await line.cut();
      line.forget();
    };
    line.forget();
    await live;
    assert.strictEqual(session.calls.size, 1);
    calls().perform(agent, id, 'Answer');
    tell();
    assert.deepEqual(states(session.calls), ['Established']);
  });

  it('while it starts, is started all the same', async () => {
    let cuts = 0;
    onRequest = async (request) => {
      if (!request.startsWith('GET /me/chats') || cuts++ > 0) return;
      await line.cut();
      line.forget();
    };
    await session.start();
    assert.strictEqual(session.status, 'live');
    calls().ring(agent, '1');
    tell();
    assert.strictEqual(session.calls.size, 1);
  });

  it('and restored, is live without reading', async () => {
    await session.start();
    const { status } = await eventsOf(session);
    let requests = 0;
    onRequest = () => void requests++;
    status({ status: 'broken', cause: undefined });
    assert.strictEqual(session.status, 'lost');
    status({ status: 'restored' });
    assert.strictEqual(session.status, 'live');
    assert.strictEqual(requests, 0);
  });

  it('and restored without a repetition of what was told, is not live before it has read', async () => {
    repeats = false;
    await session.start();
    const statuses: string[] = [];
    session.on('change', (status) => statuses.push(`${status} with ${session.calls.size}`));
    await line.cut();
    calls().ring(agent, '1');
    tell();
    line.restore();
    await until(() => session.status === 'live');
    assert.deepEqual(statuses, ['lost with 0', 'live with 1']);
  });

  it('and forgotten, opens another and is live again', async () => {
    await session.start();
    const first = line;
    const live = statusOf('live');
    line.forget();
    await live;
    assert.notStrictEqual(line, first);
    assert.strictEqual(first.closings, 1);
  });

  /** What the session has given its channel to tell it. */
  async function eventsOf(started: Session): Promise<Parameters<NotificationChannel['open']>[0]> {
    await started.end();
    let events: Parameters<NotificationChannel['open']>[0] | undefined;
    const client = centre.client();
    session = createSession({
      openChannel: () => {
        const inner = client.openChannel();
        const open = inner.open.bind(inner);
        inner.open = (given) => {
          events = given;
          return open(given);
        };
        return inner;
      },
    });
    await session.start();
    return events!;
  }
});

describe('The end of a session', () => {
  it('ends what lives in it, and its connection', async () => {
    calls().ring(agent, '1');
    await session.start();
    const [call] = session.calls;
    await session.end();
    assert.strictEqual(session.status, 'ended');
    assert.strictEqual(session.user, undefined);
    assert.strictEqual(call!.ended, true);
    assert.strictEqual(session.calls.size, 0);
    assert.strictEqual(line.closings, 1);
    calls().ring(agent, '2');
    tell();
    assert.strictEqual(session.calls.size, 0);
    assert.deepEqual(centre.centre.agents.openChannels(agent), []);
  });

  it('comes once, however often it is asked for', async () => {
    await session.start();
    const seen: string[] = [];
    session.on('change', (status) => seen.push(status));
    await Promise.all([session.end(), session.end()]);
    await session.end();
    assert.deepEqual(seen, ['ended']);
    assert.strictEqual(line.closings, 1);
  });

  it('comes even if the server does not hear of it', async () => {
    await session.start();
    onRequest = () => Promise.reject(new TypeError('The network is away'));
    await session.end().catch(() => undefined);
    assert.strictEqual(session.status, 'ended');
    assert.strictEqual(line.closings, 1);
  });

  it('in the middle of the start stops the start', async () => {
    let ended: Promise<void> | undefined;
    onRequest = (request) => {
      if (request.startsWith('GET /me/calls')) ended ??= session.end();
    };
    const outcome = await session.start().then(
      () => 'started',
      () => 'stopped',
    );
    await ended;
    assert.strictEqual(outcome, 'stopped');
    assert.strictEqual(session.status, 'ended');
    assert.strictEqual(session.reason, undefined);
    assert.strictEqual(session.channels.size, 0);
    assert.strictEqual(line.closings, 1);
  });

  it('while the server looks who it is stops the start, and is no failure', async () => {
    let ended: Promise<void> | undefined;
    onRequest = (request) => {
      if (request.startsWith('GET /me ')) ended ??= session.end();
    };
    const outcome = await session.start().then(
      () => 'started',
      () => 'stopped',
    );
    await ended!.catch(() => undefined);
    assert.strictEqual(outcome, 'stopped');
    assert.strictEqual(session.status, 'ended');
    assert.strictEqual(session.reason, undefined);
  });

  it('in the middle of a recovery stops the recovery', async () => {
    await session.start();
    calls().ring(agent, '1');
    await line.cut();
    const seen: string[] = [];
    session.on('change', (status) => seen.push(status));
    let ended: Promise<void> | undefined;
    onRequest = (request) => {
      if (request.startsWith('GET /me/calls')) ended ??= session.end();
    };
    const end = statusOf('ended');
    line.forget();
    await end;
    await ended;
    await centre.client().fetch(`${centre.baseUrl}/api/v2/diagnostics/version`);
    assert.deepEqual(seen, ['ended']);
    assert.strictEqual(session.calls.size, 0);
    assert.deepEqual(warnings, []);
  });

  it('is not the last: it can be started again', async () => {
    await session.start();
    await session.end();
    await session.start();
    calls().ring(agent, '1');
    tell();
    assert.strictEqual(session.status, 'live');
    assert.strictEqual(session.calls.size, 1);
  });
});

describe('A start', () => {
  const answerWith = (matches: string, body: object, status = 200) => {
    onRequest = (request) => request.startsWith(matches) && Response.json(body, { status });
  };

  it('with partial success goes on, and warns of each channel that failed', async () => {
    const failed = ['chat', 'email'].map((channel) => ({ channel, statusCode: '4', statusMessage: 'Not connected' }));
    answerWith('POST /me ', { statusCode: 7, statusMessage: 'Partial success', failed });
    const told = failed.map((one) => ({ ...one, statusCode: 4 }));
    await session.start();
    assert.strictEqual(session.status, 'live');
    assert.deepEqual(session.failedChannels, told);
    assert.deepEqual(warnings, told);
  });

  it('is refused with the code for a password that has to be changed', async () => {
    answerWith('GET /me ', { statusCode: 8, statusMessage: 'Change password demanded' }, 403);
    const error = await session.start().catch((reason: unknown) => reason);
    assert.instanceOf(error, ApiError);
    assert.deepEqual([error.statusCode, error.isSignedOut, session.status], [8, false, 'ended']);
  });

  for (const list of ['/features', '/me/settings/agent-states', '/me/calls', '/services']) {
    for (const [what, body, status] of [
      ['is not there', { statusCode: 6, statusMessage: 'Unsupported' }, 404],
      ['is null', { statusCode: 0, features: null, settings: null, calls: null, services: null }, 200],
    ] as const) {
      it(`goes on, with a warning, where ${list} ${what}`, async () => {
        answerWith(`GET ${list} `, body, status);
        await session.start();
        assert.strictEqual(session.status, 'live');
        assert.lengthOf(warnings, 1);
        assert.strictEqual(session.devices.size, 1);
      });
    }
  }

  it('goes on, with a warning, where a list is answered with a page of HTML, and reads it again', async () => {
    calls().ring(agent, '1');
    let pages = 1;
    onRequest = (request) =>
      request.startsWith('GET /me/calls ') &&
      pages-- > 0 &&
      new Response('<!doctype html><title>Welcome</title>', { headers: { 'Content-Type': 'text/html' } });
    await session.start();
    assert.strictEqual(session.status, 'live');
    assert.lengthOf(warnings, 1);
    await until(() => session.calls.size === 1);
  });

  it('goes on where it was when the connection is lost while somebody chooses where to work', async () => {
    let choose: (start: object) => void;
    const chosen = new Promise<object>((resolve) => (choose = resolve));
    const isAsked = new Promise<void>((resolve) => {
      session = createSession({
        choose: () => {
          resolve();
          return chosen;
        },
      });
    });
    const begun: string[] = [];
    onRequest = (request) => request.startsWith('POST /me ') && void begun.push(request);
    const started = session.start();
    await isAsked;
    line.forget();
    choose!({ queue: '7000' });
    await started;
    assert.strictEqual(session.status, 'live');
    assert.include(begun.at(-1), '"queue":"7000"');
    calls().ring(agent, '1');
    tell();
    assert.strictEqual(session.calls.size, 1);
  });
});

describe('A start that fails', () => {
  for (const [where, matches] of [
    ['at who I am', 'GET /me '],
    ['at the start of the contact-centre session', 'POST /me '],
    ['at the reading', 'GET /me/chats'],
  ] as const) {
    it(`${where} leaves nothing behind, and can be tried again`, async () => {
      onRequest = (request) => {
        if (request.startsWith(matches)) throw new TypeError('The network is away');
      };
      const failure = await session.start().then(
        () => undefined,
        (error: unknown) => error,
      );
      assert.instanceOf(failure, Error);
      assert.strictEqual(session.status, 'ended');
      assert.strictEqual(session.user, undefined);
      assert.strictEqual(session.channels.size, 0);

      onRequest = () => {};
      await session.start();
      assert.strictEqual(session.status, 'live');
    });
  }

  it('for a wrong password says so', async () => {
    session = createSession({ credentials: { userName: 'ksippo', password: 'wrong' } });
    const failure = await session.start().then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.instanceOf(failure, ApiError);
    assert.strictEqual(failure.isSignedOut, true);
  });

  it('because it has started already does no harm', async () => {
    await session.start();
    const failure = await session.start().then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.instanceOf(failure, Error);
    assert.strictEqual(session.status, 'live');
  });
});

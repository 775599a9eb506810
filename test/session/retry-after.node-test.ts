// What a server asks for when it is overloaded, on a clock of the test's own.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { ChannelStatus } from '../../src/api/index.js';
import { CometdChannel } from '../../src/session/cometd-channel.js';
import { ConnectionError, Session } from '../../src/session/index.js';
import { createPageCentre } from '../../src/simulator/index.js';

const centre = createPageCentre();
const overloaded = (seconds: number) =>
  Response.json(
    { statusCode: 4, statusMessage: 'Overloaded' },
    { status: 503, headers: { 'Retry-After': String(seconds) } },
  );

/** Lets so much time pass, and everything that it brings about. */
async function pass(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed++) {
    mock.timers.tick(1_000);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] }));
afterEach(() => mock.timers.reset());

describe('Retry-After', () => {
  it('of a poll is waited for, and then the same connection goes on', async () => {
    const asked: string[] = [];
    const statuses: string[] = [];
    const channel = new CometdChannel({
      baseUrl: centre.baseUrl,
      headers: () => ({}),
      fetch: async (_, init) => {
        const [message] = JSON.parse(init!.body as string) as { channel: string }[];
        asked.push(message!.channel);
        if (asked.length === 2) return overloaded(120);
        // The one that waits is not answered.
        if (asked.length === 4) return new Promise(() => {});
        return Response.json([{ ...message, clientId: 'c1', successful: true }]);
      },
    });
    await channel.open({ message: () => {}, status: ({ status }) => statuses.push(status) });
    await pass(119);
    assert.deepEqual(asked, ['/meta/handshake', '/meta/connect']);
    assert.deepEqual(statuses, ['broken']);
    await pass(3);
    assert.deepEqual(asked.slice(2), ['/meta/connect', '/meta/connect']);
    assert.deepEqual(statuses, ['broken', 'restored']);
  });

  describe('for a session', () => {
    let session: Session;
    let shakes: number;
    let tell: (status: ChannelStatus) => void;
    /** Answers in place of the centre. */
    let instead: (path: string) => Response | undefined;

    beforeEach(async () => {
      shakes = 0;
      instead = () => undefined;
      const client = centre.client();
      session = new Session({
        baseUrl: centre.baseUrl,
        credentials: { userName: 'ksippo', password: 'password' },
        spread: 1_000,
        fetch: async (input, init) =>
          instead(new URL(input as string).pathname.slice('/api/v2'.length)) ?? client.fetch(input, init),
        openChannel: () => {
          const channel = client.openChannel();
          const open = channel.open.bind(channel);
          return Object.assign(channel, {
            open: (events: Parameters<typeof open>[0]) => {
              shakes += 1;
              tell = events.status;
              return open({ ...events, status: () => {} });
            },
          });
        },
      });
      await session.start();
    });
    afterEach(() => session.end());

    it('of what ended its connection is waited for', async () => {
      tell({ status: 'closed', cause: new ConnectionError('overloaded', { httpStatus: 503, retryAfter: '90' }) });
      await pass(89);
      assert.deepEqual([session.status, shakes], ['lost', 1]);
      await pass(3);
      assert.deepEqual([session.status, shakes], ['live', 2]);
    });

    it('of a request on the way back is waited for', async () => {
      let refusals = 1;
      instead = (path) => (path === '/me' && refusals-- > 0 ? overloaded(60) : undefined);
      tell({ status: 'closed', cause: new ConnectionError('forgotten', { httpStatus: 402 }) });
      await pass(59);
      assert.deepEqual([session.status, shakes], ['lost', 1]);
      await pass(5);
      assert.deepEqual([session.status, shakes], ['live', 2]);
    });

    it('of a list is waited for, and the rest is live meanwhile', async () => {
      let readings = 0;
      instead = (path) => (path === '/me/calls' && ++readings === 1 ? overloaded(30) : undefined);
      tell({ status: 'closed', cause: new ConnectionError('forgotten', { httpStatus: 402 }) });
      await pass(29);
      assert.deepEqual([session.status, shakes, readings], ['live', 2, 1]);
      await pass(5);
      assert.equal(readings, 2);
    });
  });
});

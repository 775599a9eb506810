// Many agents come back from the failure of their node, on a clock of their own.
import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import type { ChannelStatus, NotificationChannel } from '../../src/api/index.js';
import { ConnectionError, Session } from '../../src/session/index.js';
import { createPageCentre } from '../../src/simulator/index.js';

const agents = 2_000;
const centre = createPageCentre({ moreAgents: agents });

/** When each handshake was, in milliseconds of the virtual clock. */
let shakes: number[] = [];
/** Tells every agent's connection what happens to it. */
let status: ((told: ChannelStatus) => void)[] = [];

async function openSessions(): Promise<Session[]> {
  const people = centre.centre.people.filter(({ userName }) => userName.startsWith('agent'));
  assert.equal(people.length, agents);
  const sessions = people.map(({ userName }) => {
    const client = centre.client();
    return new Session({
      baseUrl: centre.baseUrl,
      credentials: { userName, password: 'password' },
      channels: ['voice'],
      fetch: client.fetch,
      openChannel: () => watched(client.openChannel()),
    });
  });
  await Promise.all(sessions.map((session) => session.start()));
  return sessions;
}

/** A channel that notes its handshake, and whose server can fail. */
function watched(channel: NotificationChannel): NotificationChannel {
  return {
    repeats: true,
    open: async (events) => {
      shakes.push(Date.now());
      status.push(events.status);
      await channel.open({ ...events, status: () => {} });
    },
    subscribe: (pattern) => channel.subscribe(pattern),
    close: () => channel.close(),
  };
}

/** Lets so much time pass, and everything that it brings about. */
async function pass(milliseconds: number): Promise<void> {
  const step = 100;
  for (let passed = 0; passed < milliseconds; passed += step) {
    mock.timers.tick(step);
    // What waits for nothing but its turn gets it.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

beforeEach(() => {
  shakes = [];
  status = [];
});

describe('2 000 agents whose node fails', () => {
  it('shake hands with the next at most a hundred times in any second, and are all back', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
    try {
      const sessions = await openSessions();
      const told = status;
      shakes = [];
      status = [];
      const forgotten = new ConnectionError('forgotten by the node that took over');
      for (const tell of told) {
        tell({ status: 'broken', cause: 'the node is gone' });
        tell({ status: 'closed', cause: forgotten });
      }
      await pass(36_000);

      assert.equal(shakes.length, agents);
      assert.ok(mostInASecond(shakes) <= 100, `${mostInASecond(shakes)} in one second`);
      await pass(1_000);
      assert.equal(sessions.filter((session) => session.status === 'live').length, agents);
    } finally {
      mock.timers.reset();
    }
  });
});

/** In any window of one second, not only in those that a clock shows. */
function mostInASecond(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  let first = 0;
  return sorted.reduce((most, time, last) => {
    while (time - sorted[first]! >= 1_000) first++;
    return Math.max(most, last - first + 1);
  }, 0);
}

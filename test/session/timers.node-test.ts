import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock, type Mock } from 'node:test';
import { Session } from '../../src/session/index.js';
import { createPageCentre } from '../../src/simulator/index.js';

const centre = createPageCentre();
function openSession(): Session {
  const client = centre.client();
  return new Session({
    baseUrl: centre.baseUrl,
    credentials: { userName: 'ksippo', password: 'password' },
    fetch: client.fetch,
    // Without acknowledgement it reads again now and then.
    openChannel: () => Object.assign(client.openChannel(), { repeats: false }),
  });
}

let set: Mock<typeof setInterval>;
let clear: Mock<typeof clearInterval>;

beforeEach(() => {
  set = mock.method(globalThis, 'setInterval');
  clear = mock.method(globalThis, 'clearInterval');
});
afterEach(() => mock.restoreAll());

/** How many intervals run that this test has begun. */
function running(): number {
  const cleared = new Set<unknown>(clear.mock.calls.map(({ arguments: [timer] }) => timer));
  return set.mock.calls.filter(({ result }) => !cleared.has(result)).length;
}

describe('A session that reads again now and then', () => {
  it('has one timer for that while it lives, and none afterwards', async () => {
    const session = openSession();
    await session.start();
    assert.equal(running(), 1);
    await session.end();
    assert.equal(running(), 0);
  });

  it('has none when it is ended in the moment in which it becomes live', async () => {
    const session = openSession();
    const ended = new Promise<void>((resolve) => {
      session.on('change', (status) => {
        if (status === 'live') void session.end().then(resolve);
      });
    });
    await session.start();
    await ended;
    assert.equal(running(), 0);
  });
});

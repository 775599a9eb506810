import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Session } from '../../src/session/index.js';
import { listEntries } from '../../src/session/lists.js';
import { createPageCentre } from '../../src/simulator/index.js';

const agents = 250;
const centre = createPageCentre({ moreAgents: agents });
const everybody = centre.centre.people.map(({ userName }) => userName);

/** The queries that were asked, in their order. */
let asked: string[];
let session: Session;

beforeEach(async () => {
  asked = [];
  const client = centre.client();
  session = new Session({
    baseUrl: centre.baseUrl,
    credentials: { userName: 'ksippo', password: 'password' },
    channels: ['chat'],
    openChannel: client.openChannel,
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(input as string);
      if (pathname.endsWith('/users')) asked.push(`${searchParams.get('offset')}+${searchParams.get('limit')}`);
      return client.fetch(input, init);
    },
  });
  await session.start();
});
afterEach(() => session.end());

async function take<Entry>(entries: AsyncIterable<Entry>, most = Infinity): Promise<Entry[]> {
  const taken: Entry[] = [];
  for await (const entry of entries) if (taken.push(entry) >= most) break;
  return taken;
}

describe('A list', () => {
  it('has the entries of all its pages, each once', async () => {
    const users = await take(session.list('GET /users'));
    assert.deepEqual(users.map(({ userName }) => userName).toSorted(), everybody.toSorted());
    assert.deepEqual(asked, ['0+100', '100+100', '200+100']);
  });

  it('asks for a page not before it is needed', async () => {
    const users = await take(session.list('GET /users', { query: { limit: 10 } }), 15);
    assert.equal(users.length, 15);
    assert.deepEqual(asked, ['0+10', '10+10']);
  });

  it('begins where it is told to', async () => {
    const users = await take(session.list('GET /users', { query: { offset: 200, limit: 40 } }));
    assert.equal(users.length, everybody.length - 200);
    assert.deepEqual(asked, ['200+40', '240+40']);
  });

  it('fails as its request does, after what came before', async () => {
    centre.desk.faults.add({ kind: 'error500', path: '/users' });
    await assert.rejects(take(session.list('GET /users')), { name: 'ApiError', httpStatus: 500 });
  });

  it('stops when it is given up', async () => {
    const giveUp = new AbortController();
    const users = session.list('GET /users', { query: { limit: 1 }, signal: giveUp.signal });
    await users.next();
    giveUp.abort(new Error('Enough'));
    await assert.rejects(users.next(), /Enough/);
  });
});

describe('A server', () => {
  const answering =
    (...pages: object[]) =>
    (query: object) => {
      asked.push(JSON.stringify(query));
      return Promise.resolve(pages[asked.length - 1] ?? {});
    };

  it('may give fewer at once than it was asked for', async () => {
    const pages = answering({ totalCount: 3, users: [{ id: 1 }, { id: 2 }] }, { totalCount: 3, users: [{ id: 3 }] });
    assert.deepEqual(await take(listEntries('GET /users', pages)), [{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('may give everything at once, without saying how many there are', async () => {
    assert.deepEqual(await take(listEntries('GET /contacts', answering({ contacts: [{ id: 1 }] }))), [{ id: 1 }]);
    assert.equal(asked.length, 1);
  });

  it('may have counted more than it gives', async () => {
    const pages = answering({ totalCount: 5, users: [{ id: 1 }] }, { totalCount: 5, users: [] });
    assert.deepEqual(await take(listEntries('GET /users', pages)), [{ id: 1 }]);
    assert.equal(asked.length, 2);
  });

  it('without pages is asked once, and for no page', async () => {
    const page = { totalCount: 9, uris: ['x'], paths: ['y'], skills: [{ id: 1 }] };
    assert.deepEqual(await take(listEntries('GET /groups/{id}/skills', answering(page, page))), [{ id: 1 }]);
    assert.deepEqual(asked, ['{"fields":"*"}']);
  });

  it('may leave out a list that has no entries', async () => {
    assert.deepEqual(await take(listEntries('GET /users', answering({ statusCode: 0 }))), []);
  });
});

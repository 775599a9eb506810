import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { signIn, type Browser } from './client.js';

let server: SimulatorServer;
let agent: Browser;
let admin: Browser;
before(async () => {
  server = await startSimulator({ port: 0 });
  [agent, admin] = await Promise.all([signIn(server.url, 'ksippo'), signIn(server.url, 'ewinters')]);
});
after(() => server.close());

const names = (body: Record<string, unknown>, list: string, field: string) =>
  (body[list] as Record<string, unknown>[]).map((entry) => entry[field]);
const users = async (query: string) => names((await agent.get(`/users?${query}`)).body, 'users', 'userName');

describe('A list', () => {
  it('answers addresses without fields, with or without a slash at its end', async () => {
    for (const path of ['/queues', '/queues/', '/skills/', '/features', '/places/']) {
      const { status, body } = await agent.get(path);
      assert.equal(status, 200, path);
      assert.equal((body['uris'] as string[]).length, (body['paths'] as string[]).length, path);
    }
  });

  it('has exactly the fields that were asked for', async () => {
    const { body } = await agent.get('/queues/?fields=id,name');
    for (const queue of body['queues'] as object[]) assert.deepEqual(Object.keys(queue), ['id', 'name']);
  });

  it('is paged, and says how many there are', async () => {
    const { body } = await agent.get('/users?fields=userName&offset=2&limit=3');
    assert.deepEqual(names(body, 'users', 'userName'), ['mbauer', 'tokafor', 'lnyberg']);
    assert.equal(body['totalCount'], server.centre.people.length);
  });

  it('is sorted both ways', async () => {
    assert.deepEqual(await users('fields=userName&limit=2&sortBy=lastName'), ['mbauer', 'rhaddad']);
    assert.deepEqual(await users('fields=userName&limit=2&sortBy=lastName&order=Descending'), ['ewinters', 'pvance']);
  });

  it('is filtered by fields and by fields of subresources, which all have to hold', async () => {
    assert.deepEqual(await users('fields=userName&skills.name=Repairs'), ['ksippo', 'cspencer']);
    assert.deepEqual(await users('fields=userName&skills.name=Repairs&firstName=Carole'), ['cspencer']);
    assert.deepEqual(await users('fields=userName&devices.phoneNumber=5003'), ['tokafor']);
  });

  for (const [query, parameter] of [
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=5&offset=-1', 'offset'],
    ['order=Sideways', 'order'],
    ['sortBy=password', 'sortBy'],
    ['sortBy=__proto__', 'sortBy'],
  ] as const) {
    it(`refuses ${query} and names the parameter`, async () => {
      const { status, body } = await agent.get(`/users?${query}`);
      assert.equal(status, 400);
      assert.match(String(body['statusMessage']), new RegExp(`'${parameter}'`));
    });
  }
});

describe('The directory', () => {
  const found = async (query: string) => names((await agent.get(`/contacts?${query}`)).body, 'contacts', 'name');

  it('finds by parts of names and numbers, each of which has to match', async () => {
    const filter = 'filterName=NamesOrPhoneNumberMatches&filterParameters=';
    assert.deepEqual(await found(`${filter}*ipp*`), ['ksippo']);
    assert.deepEqual(await found(`${filter}*SPEN*,*5001`), ['cspencer']);
    assert.deepEqual(await found(`${filter}*spen*,*5002`), []);
    assert.deepEqual(await found(`${filter}*6002`), ['Orders']);
  });

  it('lets exclusion win over inclusion', async () => {
    const both = 'includeUsersInBusinessUnits=*&excludeUsersInBusinessUnits=*Sales';
    assert.deepEqual(await found(both), ['ksippo', 'cspencer', 'lnyberg']);
  });

  it('tells who is available', async () => {
    const { agents, people } = server.centre;
    const tobe = people.find(({ userName }) => userName === 'tokafor')!;
    agents.start(tobe, ['voice']);
    assert.deepEqual(await found('availability.channels.voice=true'), []);
    agents.change(tobe, 'Ready');
    assert.deepEqual(await found('availability.channels.voice=true'), ['tokafor']);
  });

  it('changes custom contacts only', async () => {
    const { id } = server.centre.people[0]!;
    const { status, body } = await agent.ask('DELETE', `/contacts/${id}`);
    assert.equal(status, 403);
    assert.equal(body['statusCode'], 3);
  });
});

describe('Reading', () => {
  it('leaves what is for administrators to them', async () => {
    for (const path of ['/devices', '/system/features']) {
      assert.equal((await agent.get(path)).status, 403, path);
      assert.equal((await admin.get(path)).status, 200, path);
    }
  });

  it('refuses URLs of more than 2000 characters', async () => {
    const { status, body } = await agent.get(`/contacts?name=${'n'.repeat(2000)}`);
    assert.equal(status, 414);
    assert.equal(body['statusCode'], 2);
  });

  it('gives the objects behind addresses where asked to', async () => {
    const { id } = server.centre.company.queues[0]!;
    const { body } = await agent.get(`/queues/${id}?resolveUri=phoneNumberUri`);
    assert.deepEqual(Object.keys(body['queue'] as object).sort(), [
      'id',
      'name',
      'phoneNumber',
      'phoneNumberUri',
      'routingTemplateUri',
    ]);
  });
});

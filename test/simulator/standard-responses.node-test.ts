import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type {
  StandardResponse,
  StandardResponseCategory,
  StandardResponseSummary,
  UserData,
} from '../../src/api/index.js';
import { asHtml } from '../../src/simulator/centre/field-codes.js';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { signIn, type Browser, type Reply } from './client.js';

let server: SimulatorServer;
let kristi: Browser;
let carole: Browser;
before(async () => {
  server = await startSimulator({ port: 0 });
  [kristi, carole] = await Promise.all([signIn(server.url, 'ksippo'), signIn(server.url, 'cspencer')]);
});
after(() => server.close());

const ask = (operation: string, body?: unknown, agent = kristi): Promise<Reply> =>
  agent.ask('POST', `/platform/contactserver/${operation}`, body);
const dataOf = <Data>({ body }: Reply): Data => body['data'] as Data;

const roots = async (operation: string, body?: object) =>
  dataOf<{ categories: StandardResponseCategory[] }>(await ask(operation, body)).categories;
const category = async (operation: string, body: object) =>
  dataOf<{ category: StandardResponseCategory }>(await ask(operation, body)).category;
const response = async (name: string): Promise<StandardResponse> => {
  const standardResponseId = await idOf(name);
  const reply = await ask('RequestGetStandardResponse', { standardResponseId, attachments: true });
  return dataOf<{ standardResponse: StandardResponse }>(reply).standardResponse;
};

const all = ({ categoryId, childrenCategories = [] }: StandardResponseCategory): string[] => [
  categoryId,
  ...childrenCategories.flatMap(all),
];

/** All answers there are, as an agent finds them: root by root, category by category. */
async function summaries(): Promise<StandardResponseSummary[]> {
  const trees = await Promise.all(
    (await roots('RequestGetRootCategories')).map(({ categoryId }) =>
      category('RequestGetCategory', { categoryId, returnChildrenCategories: true }),
    ),
  );
  const categories = await Promise.all(
    trees.flatMap(all).map((categoryId) => category('RequestGetCategory', { categoryId, returnChildrenSRInfo: true })),
  );
  return categories.flatMap(({ childrenStdResponses = [] }) => childrenStdResponses);
}
const idOf = async (name: string): Promise<string> =>
  (await summaries()).find(({ theName }) => theName === name)!.standardResponseId;

/** A call in the contact server, with a customer that is known. */
function call(userData: UserData = {}): string {
  const { ucs, people, customers } = server.centre;
  const details = {
    firstName: 'Jonas',
    lastName: 'Weber',
    emailAddress: 'jonas@weber.example',
    phoneNumber: '0301177',
  };
  const contactId = customers.identify(details, { create: true })!.id;
  const head = { callId: crypto.randomUUID(), status: 'InProgress', type: 'Inbound', subject: 'A buckle' } as const;
  return ucs.record(people[0]!, { ...head, phoneNumber: '0301177', contactId, userData }).interactionId;
}

describe('The library', () => {
  it('has two dozen answers, three deep', async () => {
    assert.ok((await summaries()).length >= 24);
    const [{ categoryId }] = (await roots('RequestGetRootCategories')) as [StandardResponseCategory];
    const tree = await category('RequestGetCategory', { categoryId, returnChildrenCategories: true });
    assert.ok(tree.childrenCategories![0]!.childrenCategories![0]!.childrenCategories!.length === 0);
  });

  it('lists its roots, without a body too, and those of one language', async () => {
    const names = async (body?: object) => (await roots('RequestGetRootCategories', body)).map(({ name }) => name);
    assert.deepEqual(await names(), ['Customer service', 'Kundendienst', 'Spring sale']);
    assert.deepEqual(await names({}), await names());
    assert.deepEqual(await names({ language: 'German' }), ['Kundendienst']);
    assert.deepEqual(await names({ language: 'Klingon' }), []);
  });

  it('leaves out all that is not approved, where only what is was asked for', async () => {
    const approved = await roots('GetApprovedRootCategories');
    assert.deepEqual(
      approved.map(({ status }) => status),
      ['Approved', 'Approved'],
    );
    const draft = (await roots('RequestGetRootCategories')).find(({ status }) => status === 'NotApproved')!;
    assert.equal((await ask('GetApprovedCategory', { categoryId: draft.categoryId })).status, 404);
    const { categoryId } = approved[0]!;
    const names = async (operation: string) =>
      JSON.stringify(await category(operation, { categoryId, returnChildrenCategories: true }));
    assert.match(await names('RequestGetCategory'), /After Christmas/);
    assert.doesNotMatch(await names('GetApprovedCategory'), /After Christmas/);
    const { categoryId: workshop } = await response('Not worth repairing');
    const inWorkshop = async (operation: string) =>
      (await category(operation, { categoryId: workshop, returnChildrenSRInfo: true })).childrenStdResponses!.length;
    assert.equal(await inWorkshop('GetApprovedCategory'), (await inWorkshop('RequestGetCategory')) - 1);
  });

  it('shows of a category what was asked for', async () => {
    const [{ categoryId }] = (await roots('RequestGetRootCategories')) as [StandardResponseCategory];
    const bare = await category('RequestGetCategory', { categoryId });
    assert.ok(!('childrenCategories' in bare) && !('childrenStdResponses' in bare));
    const full = await category('RequestGetCategory', {
      categoryId,
      returnChildrenCategories: 'true',
      returnChildrenSRInfo: true,
    });
    assert.deepEqual(Object.keys(full.childrenStdResponses![0]!), ['id', 'standardResponseId', 'theName']);
    assert.ok(!('childrenStdResponses' in full.childrenCategories![0]!));
  });

  it('gives attachments only where they are asked for, and really has them', async () => {
    const { standardResponseId, attachments } = await response('How to send it back');
    const plain = await ask('RequestGetStandardResponse', { standardResponseId });
    assert.ok(!('attachments' in dataOf<{ standardResponse: object }>(plain).standardResponse));
    assert.deepEqual(
      attachments!.map(({ theName }) => theName),
      ['Return form.html', 'Pack sizes.csv'],
    );
    for (const { documentId, mimeType, theSize } of attachments!) {
      const { status, headers, text } = await ask(`GetDocument/${documentId}`);
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), mimeType);
      assert.equal(Buffer.byteLength(text), theSize);
      assert.match(headers.get('Content-Disposition')!, /^attachment/);
    }
  });

  it('gives the present version, whether asked for by its number or not, and no other', async () => {
    const { standardResponseId, version } = await response('Buckle by post');
    const status = async (wanted: number) =>
      (await ask('RequestGetStandardResponse', { standardResponseId, version: wanted })).status;
    assert.deepEqual([await status(0), await status(version), await status(version + 1)], [200, 200, 404]);
  });

  it('gives no document that is not its own', async () => {
    const { id } = server.centre.documents.add({ name: 'secret.txt', type: 'text/plain', bytes: new Uint8Array(3) });
    assert.equal((await ask(`GetDocument/${id}`)).status, 404);
  });
});

describe('Rendering', () => {
  const render = async (name: string, body: object, agent = kristi) =>
    ask(`RenderStandardResponse/${await idOf(name)}`, body, agent);

  it('fills in the agent, the contact, the interaction and what the client gives', async () => {
    const greeting = await render('Greeting', { interactionId: call(), usePlainText: 'true' }, carole);
    assert.deepEqual(greeting.body, { body: 'Hello Jonas, this is Carole of Tarnfell Outdoor. How can I help?' });
    const repair = await render('Send it to the workshop', {
      chatId: call(),
      usePlainText: true,
      customProperties: [{ name: 'RMA', value: 'R-17' }],
    });
    assert.match(repair.body['body'] as string, /^Please write R-17 on the parcel\./);
    const about = await render('About your order', { interactionId: call({ OrderNumber: 48213 }) });
    assert.match(about.body['body'] as string, /order 48213\./);
    const written = await render('How long a repair takes', { interactionId: call() });
    assert.match(written.body['body'] as string, /We write to jonas@weber\.example/);
  });

  it('says None for what nobody knows', async () => {
    const { body } = await render('Tracking', { interactionId: call(), usePlainText: true });
    assert.match(body['body'] as string, /has the number None\./);
  });

  it('takes no value of a client for what the server fills in itself', async () => {
    const { body } = await render('Goodbye', {
      interactionId: call(),
      usePlainText: true,
      agentCustomProperties: [{ name: 'Signature', value: 'Nobody' }],
    });
    assert.match(body['body'] as string, /Kristi Sippola, Tarnfell Outdoor$/);
  });

  it('is formatted unless plain text is wanted, and no value can add to the format', async () => {
    const hostile = '<img src=x onerror="alert(1)"> & <$ Agent.FirstName $>';
    const { body } = await render('Send it to the workshop', {
      interactionId: call(),
      customProperties: [{ name: 'RMA', value: hostile }],
    });
    const html = body['body'] as string;
    assert.match(html, /^<p>Please write <b>/);
    assert.ok(html.includes(asHtml(hostile)) && !html.includes('<img') && !html.includes('Kristi'), html);
  });

  it('of attached data that is not there is an error', async () => {
    for (const userData of [{}, { OrderNumber: null }] as UserData[]) {
      const { status, body } = await render('About your order', { interactionId: call(userData) });
      assert.deepEqual([status, body['statusCode']], [400, 2]);
      assert.match(body['statusMessage'] as string, /'OrderNumber'/);
    }
  });
});

describe('Usage', () => {
  it('is counted by answer and by kind', async () => {
    const id = await idOf('One moment');
    const report = (body: object) => ask(`ReportStandardResponseUsage/${id}`, body);
    const first = await report({ chatId: call(), responseType: 'SuggestedResponseChosen' });
    const second = await report({ interactionId: call() });
    await report({ interactionId: call() });
    assert.equal(first.body['response'], 'EventAddStdRespUsage');
    assert.ok(dataOf<{ referenceId: number }>(second).referenceId > dataOf<{ referenceId: number }>(first).referenceId);
    assert.deepEqual(
      [...server.centre.standardResponses.usesOf(id)],
      [
        ['SuggestedResponseChosen', 1],
        ['SystemAutoResponse', 2],
      ],
    );
  });

  it('is not counted when it was refused', async () => {
    const id = await idOf('Still there?');
    await ask(`ReportStandardResponseUsage/${id}`, { interactionId: 'nothing' });
    await ask(`ReportStandardResponseUsage/${id}`, { interactionId: call(), responseType: 'Liked' });
    assert.equal(server.centre.standardResponses.usesOf(id).size, 0);
  });
});

describe('Favorites', () => {
  const favorites = async (agent = kristi) =>
    dataOf<{ standardResponses: string[] }>(await ask('GetStandardResponseFavorites', undefined, agent))
      .standardResponses;

  it("are each agent's own, once each, and go one by one or all together", async () => {
    const [greeting, goodbye] = [await idOf('Greeting'), await idOf('Goodbye')];
    for (const id of [greeting, goodbye, greeting]) await ask(`AddStandardResponseFavorite/${id}`);
    assert.deepEqual(await favorites(), [greeting, goodbye]);
    assert.deepEqual(await favorites(carole), []);
    await ask(`DeleteStandardResponseFavorite/${greeting}`, undefined, carole);
    assert.deepEqual(await favorites(), [greeting, goodbye]);
    await ask(`DeleteStandardResponseFavorite/${greeting}`);
    assert.deepEqual(await favorites(), [goodbye]);
    await ask('DeleteAllStandardResponseFavorites');
    assert.deepEqual(await favorites(), []);
  });
});

describe('The library refuses', () => {
  const named = { name: 'RMA', value: 'x' };
  for (const [what, operation, body, refusal] of [
    ['a language that is a number', 'RequestGetRootCategories', { language: 1 }, [400, 2]],
    ['a body that is a list', 'GetApprovedRootCategories', [], [400, 1]],
    ['no category', 'RequestGetCategory', {}, [400, 1]],
    ['no body where one is needed', 'RequestGetCategory', undefined, [415, 2]],
    ['a category that is null', 'RequestGetCategory', { categoryId: null }, [400, 2]],
    ['an unknown category', 'RequestGetCategory', { categoryId: '__proto__' }, [404, 6]],
    ['a wish that is a number', 'RequestGetCategory', { categoryId: 'x', returnChildrenCategories: 1 }, [400, 2]],
    ['an unknown answer', 'RequestGetStandardResponse', { standardResponseId: 'constructor' }, [404, 6]],
    ['a version that is a word', 'RequestGetStandardResponse', { standardResponseId: 'x', version: '1' }, [400, 2]],
    ['an unknown answer to render', 'RenderStandardResponse/x', { interactionId: 'x' }, [404, 6]],
    ['no interaction', 'RenderStandardResponse/{Greeting}', {}, [400, 1]],
    ['an unknown interaction', 'RenderStandardResponse/{Greeting}', { chatId: 'x' }, [404, 6]],
    ['an interaction that is a number', 'RenderStandardResponse/{Greeting}', { chatId: 1 }, [400, 2]],
    [
      'properties that are an object',
      'RenderStandardResponse/{Greeting}',
      { chatId: '{call}', customProperties: named },
      [400, 2],
    ],
    [
      'a property that is null',
      'RenderStandardResponse/{Greeting}',
      { chatId: '{call}', customProperties: [null] },
      [400, 2],
    ],
    [
      'a property without a value',
      'RenderStandardResponse/{Greeting}',
      { chatId: '{call}', agentCustomProperties: [{ name: 'x' }] },
      [400, 2],
    ],
    [
      'an unknown kind of use',
      'ReportStandardResponseUsage/{Greeting}',
      { chatId: '{call}', responseType: 'x' },
      [400, 2],
    ],
    ['an unknown favorite', 'AddStandardResponseFavorite/x', undefined, [404, 6]],
    ['an unknown favorite to delete', 'DeleteStandardResponseFavorite/x', undefined, [404, 6]],
    ['an unknown document', 'GetDocument/x', undefined, [404, 6]],
  ] as [string, string, unknown, [number, number]][]) {
    it(what, async () => {
      const path = operation.replace('{Greeting}', await idOf('Greeting'));
      const sent = body === undefined ? undefined : JSON.stringify(body).replace('{call}', call());
      const reply = await ask(path, sent);
      assert.deepEqual([reply.status, reply.body['statusCode']], refusal);
      assert.equal(typeof reply.body['statusMessage'], 'string');
    });
  }

  it('everybody while the contact server is lost, and where there is no multimedia', async () => {
    const { services, features } = server.centre;
    const { id } = services.list().find(({ type }) => type === 'MultiMediaContent')!;
    services.turn(id, 'Inactive');
    assert.equal((await ask('GetStandardResponseFavorites')).status, 503);
    services.turn(id, 'Active');
    features.turn('api-multimedia', false);
    assert.equal((await ask('GetStandardResponseFavorites')).status, 404);
    features.turn('api-multimedia', true);
    assert.equal((await ask('GetStandardResponseFavorites')).status, 200);
  });
});

// Whatever is sent to whichever documented address: an answer with a status code and a sentence, never a stack, never a
// hang, and nothing changed by what was refused.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Centre, createApi, newCaller, VirtualClock, type Caller } from '../../src/simulator/index.js';
import { chapters } from '../conformance/spec.js';

const operations = chapters().flatMap((chapter) => chapter.operations);
const names = [...new Set(operations.flatMap(({ operationName }) => operationName ?? []))];
const fields = [...new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];

/** Values that a careless or hostile client may put where something else is meant. */
const oddValue = fc.oneof(
  fc.constantFrom(null, true, -1, 1e308, '', '5001', 'Ready', '__proto__', '\u0000', '<script>', [], {}, [null], {
    a: 1,
  }),
  fc.string(),
  fc.jsonValue(),
);
const oddBody = fc.dictionary(fc.constantFrom('operationName', '__proto__', 'constructor', ...fields), oddValue, {
  maxKeys: 6,
});
const documentedBody = fc.record({ operationName: fc.constantFrom(...names) }, { requiredKeys: [] });
const body = fc.oneof(
  fc.tuple(documentedBody, oddBody).map(([named, odd]) => JSON.stringify({ ...odd, ...named })),
  oddBody.map((value) => JSON.stringify(value)),
  fc.constantFrom('', '{', '[]', 'null', '"text"', '{"__proto__":{"statusCode":0}}', '[[[['),
);
/** What really is there: otherwise most requests end at an unknown id. */
const own = ['call', 'device', 'chat', 'customerChat'] as const;
const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...own.map((name) => `{${name}}`)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1',
      '..',
      '%2e%2e',
      '__proto__',
      'constructor',
      'toString',
      "';--",
      '%00',
      'a'.repeat(300),
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }).map(encodeURIComponent) },
);
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '?fields=*',
    '?fields=id,',
    '?limit=-1',
    '?limit=x&offset=1e9',
    '?sortBy=__proto__',
    '?subresources=*',
  ),
  fc.string({ maxLength: 20 }).map((text) => `?${encodeURIComponent(text)}=${encodeURIComponent(text)}`),
);
const attack = fc.record({
  operation: fc.constantFrom(...operations),
  method: fc.option(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), { freq: 4 }),
  segments: fc.array(segment, { minLength: 4, maxLength: 4 }),
  query,
  body,
  type: fc.constantFrom('application/json', 'application/json', 'text/plain', 'multipart/form-data', ''),
  contactCenter: fc.constantFrom(undefined, 'nobody', 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498'),
});

interface Desk {
  centre: Centre;
  caller: Caller;
  ids: Readonly<Record<(typeof own)[number], string>>;
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** A signed-in agent with one call and one chat: something to break. */
async function desk(): Promise<Desk> {
  const centre = new Centre({ clock: new VirtualClock() });
  const handle = createApi(centre, { csrf: false });
  const caller = newCaller();
  const ask: Desk['ask'] = (path, init) => handle(new Request(`http://centre/api/v2${path}`, init), caller);
  await ask('/me', { headers: { Authorization: `Basic ${btoa('ksippo:password')}` } });
  const tell = (body: object) =>
    ask('/me', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  await tell({ operationName: 'StartContactCenterSession', channels: ['voice', 'chat'] });
  await tell({ operationName: 'Ready' });
  const [agent] = centre.people;
  const call = centre.calls.ring(agent!, '+49 30 5550 0134');
  const customerChat = centre.chats.request({ nickname: 'Jonas', subject: 'A buckle' });
  const chat = centre.chats.of(agent!)[0]!.id;
  return { centre, caller, ids: { call, chat, customerChat, device: agent!.deviceId }, ask };
}

/** What the agent sees of the centre. */
async function picture({ ask }: Desk): Promise<string> {
  const paths = ['/me/devices?fields=*', '/me/channels', '/me/calls?fields=*', '/me/chats?fields=*'];
  const answers = await Promise.all(paths.map(async (path) => (await ask(path)).text()));
  return answers.join('\n');
}

describe('A hostile client', () => {
  it('gets an answer that says what is wrong, and changes nothing by what is refused', async () => {
    const seen = { refused: 0, done: 0 };
    await fc.assert(
      fc.asyncProperty(attack, async ({ operation, method, segments, query: end, body: sent, type, contactCenter }) => {
        const at = await desk();
        const verb = method ?? operation.method;
        const values = [...segments];
        const path = operation.path.replace('/api/v2', '').replace(/\{\w+\}/g, () => values.pop() ?? '1') + end;
        const real = path.replace(/\{(\w+)\}/g, (_, name: (typeof own)[number]) => at.ids[name]);
        const before = await picture(at);

        const response = await at.ask(real, {
          method: verb,
          headers: { ...(type && { 'Content-Type': type }), ...(contactCenter && { ContactCenterId: contactCenter }) },
          ...(verb !== 'GET' && { body: sent }),
        });

        const text = await response.text();
        assert.ok(response.status < 500, `${verb} ${real} ${sent} -> ${response.status} ${text}`);
        assert.doesNotMatch(text, /\n\s+at |node:internal|\.ts:\d/);
        if (response.headers.get('Content-Type') === 'application/json') {
          const answer = JSON.parse(text) as { statusCode?: number; statusMessage?: string };
          const refused = response.status >= 400 || (answer.statusCode !== 0 && answer.statusCode !== 7);
          seen[refused ? 'refused' : 'done'] += 1;
          if (refused) {
            assert.equal(typeof answer.statusMessage, 'string', `${verb} ${real} ${text}`);
            assert.equal(await picture(at), before, `${verb} ${real} ${sent} was refused and changed something`);
          }
        }
        assert.equal(({} as { statusCode?: number }).statusCode, undefined, 'a prototype was changed');
      }),
      { numRuns: 1_500 },
    );
    // Both happen, or the test would prove nothing.
    assert.ok(seen.refused > 100 && seen.done > 10, JSON.stringify(seen));
  });
});

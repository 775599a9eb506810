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
const own = ['call', 'device', 'chat', 'sms', 'facebook', 'im', 'user', 'customerChat'] as const;
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
  isSupervisor: fc.boolean(),
  contactCenter: fc.constantFrom(undefined, 'nobody', 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498'),
});

interface Desk {
  centre: Centre;
  caller: Caller;
  ids: Readonly<Record<(typeof own)[number], string>>;
  ask(path: string, init?: RequestInit, by?: Caller): Promise<Response>;
  supervisor: Caller;
}

/** A signed-in agent with a call and a conversation of each medium, something to break, and a supervisor. */
async function desk(): Promise<Desk> {
  const centre = new Centre({ clock: new VirtualClock() });
  const handle = createApi(centre, { csrf: false });
  const caller = newCaller();
  const supervisor = newCaller();
  const ask: Desk['ask'] = (path, init, by = caller) => handle(new Request(`http://centre/api/v2${path}`, init), by);
  await ask('/me', { headers: { Authorization: `Basic ${btoa('ksippo:password')}` } });
  await ask('/me', { headers: { Authorization: `Basic ${btoa('pvance:password')}` } }, supervisor);
  const tell = (body: object) =>
    ask('/me', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const channels = ['voice', 'chat', 'smssession', 'facebooksession'];
  await tell({ operationName: 'StartContactCenterSession', channels });
  await tell({ operationName: 'Ready' });
  const [agent, colleague] = centre.people;
  const call = centre.calls.ring(agent!, '+49 30 5550 0134');
  const customerChat = centre.chats.request({ nickname: 'Jonas', subject: 'A buckle' });
  const [chat, sms, facebook] = (['chat', 'smssession', 'facebooksession'] as const).map((medium) => {
    const conversations = centre.digital.of(medium);
    if (medium !== 'chat') conversations.request({ nickname: 'Mara' });
    const { id } = conversations.of(agent!)[0]!;
    // The first of them waits to be accepted, the others run.
    if (medium !== 'chat') conversations.perform(agent!, id, 'Accept', { nickname: 'Kristi' });
    return id;
  }) as [string, string, string];
  centre.agents.start(colleague!, ['voice']);
  centre.imSessions.initiate(agent!, { destination: { phoneNumber: colleague!.phoneNumber } });
  const im = centre.imSessions.of(agent!)[0]!.id;
  const ids = { call, chat, sms, facebook, im, customerChat, device: agent!.deviceId, user: agent!.id };
  return { centre, caller, supervisor, ids, ask };
}

/** What the agent sees of the centre. */
async function picture({ ask }: Desk): Promise<string> {
  const others = ['smssessions', 'facebooksessions', 'im-sessions'].map((list) => `/me/${list}?fields=*`);
  const paths = ['/me/devices?fields=*', '/me/channels', '/me/calls?fields=*', '/me/chats?fields=*', ...others];
  const answers = await Promise.all(paths.map(async (path) => (await ask(path)).text()));
  return answers.join('\n');
}

describe('A hostile client', () => {
  it('gets an answer that says what is wrong, and changes nothing by what is refused', async () => {
    const seen = { refused: 0, done: 0 };
    await fc.assert(
      fc.asyncProperty(
        attack,
        async ({ operation, method, segments, query: end, body: sent, type, contactCenter, isSupervisor }) => {
          const at = await desk();
          const verb = method ?? operation.method;
          const values = [...segments];
          const path = operation.path.replace('/api/v2', '').replace(/\{\w+\}/g, () => values.pop() ?? '1') + end;
          const real = path.replace(/\{(\w+)\}/g, (_, name: (typeof own)[number]) => at.ids[name]);
          const before = await picture(at);

          const init = {
            method: verb,
            headers: {
              ...(type && { 'Content-Type': type }),
              ...(contactCenter && { ContactCenterId: contactCenter }),
            },
            ...(verb !== 'GET' && { body: sent }),
          };
          const response = await at.ask(real, init, isSupervisor ? at.supervisor : at.caller);

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
        },
      ),
      { numRuns: 1_500 },
    );
    // Both happen, or the test would prove nothing.
    assert.ok(seen.refused > 100 && seen.done > 10, JSON.stringify(seen));
  });
});

// An agent's requests: who I am, my session, my calls and chats.
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Centre } from '../centre/centre.js';
import type { Person } from '../centre/people.js';
import { accessDenied, invalid } from '../centre/refusal.js';
import { answer, listAnswer, refuseWithoutToken, type Env } from './answer.js';
import { csrfHeader } from './caller.js';
import { optionalText, readBody, text, texts, wholeNumber, type Body } from './body.js';

type AgentContext = Context<Env>;

export function agentRoutes(centre: Centre, { csrf }: { csrf: boolean }): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/diagnostics/version', () => answer({ version: '8.6.000.00' }));
  app.use(signIn(centre));
  if (csrf) app.use(guardChanges);

  app.get('/me', (context) => answer({ user: userView(centre, userOf(context)) }));
  app.post('/me', async (context) => {
    const body = await readBody(context);
    perform(meOperations(centre), body, userOf(context));
    return answer();
  });
  app.get('/me/channels', (context) => answer({ channels: centre.agents.channels(userOf(context)) }));
  app.post('/me/channels/:channel', async (context) => {
    const body = await readBody(context);
    perform(stateOperations(centre, [context.req.param('channel')]), body, userOf(context));
    return answer();
  });
  app.get('/me/devices', (context) => {
    const device = centre.agents.device(userOf(context));
    const path = `/devices/${device.id}`;
    if (context.req.query('fields')) return answer({ devices: [device] });
    return answer({ uris: [centre.address + path], paths: [path] });
  });
  app.get('/me/calls', (context) => listAnswer(context, 'calls', centre.calls.of(userOf(context))));
  app.post('/me/calls/:id', async (context) => {
    const body = await readBody(context);
    centre.calls.perform(userOf(context), context.req.param('id'), text(body, 'operationName'));
    return answer();
  });
  app.get('/me/chats', (context) => listAnswer(context, 'chats', centre.chats.of(userOf(context))));
  app.get('/me/chats/:id/messages', (context) => {
    const from = wholeNumber(context, 'startIndex');
    return answer({ messages: centre.chats.messages(userOf(context), context.req.param('id'), from) });
  });
  app.post('/me/chats/:id', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    const nickname = operation === 'Accept' ? text(body, 'nickname') : undefined;
    const words = operation === 'SendMessage' ? text(body, 'text') : optionalText(body, 'text');
    centre.chats.perform(userOf(context), context.req.param('id'), operation, {
      ...(nickname !== undefined && { nickname }),
      ...(words !== undefined && { text: words }),
    });
    return answer();
  });
  return app;
}

/** By Basic, or by the HTTP session that a Basic request has opened. */
function signIn(centre: Centre): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { caller } = context.env;
    const basic = /^Basic (.+)$/i.exec(context.req.header('Authorization') ?? '');
    if (basic) caller.user = byCredentials(centre, basic[1]!);
    if (!caller.user) throw accessDenied();
    await next();
  };
}

function byCredentials(centre: Centre, encoded: string): Person {
  const bytes = Uint8Array.from(decode(encoded), (character) => character.charCodeAt(0));
  const [userName, ...password] = new TextDecoder().decode(bytes).split(':');
  const person = centre.people.find((one) => one.userName === userName);
  if (!person || person.password !== password.join(':')) throw accessDenied();
  return person;
}

function decode(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    throw accessDenied();
  }
}

/** What changes something needs the token that every GET hands out. */
const guardChanges: MiddlewareHandler<Env> = async (context, next) => {
  const { csrfToken } = context.env.caller;
  if (context.req.method !== 'GET' && context.req.header(csrfHeader) !== csrfToken) return refuseWithoutToken();
  await next();
  if (context.req.method === 'GET') {
    context.res.headers.set('X-CSRF-HEADER', csrfHeader);
    context.res.headers.set(csrfHeader, csrfToken);
  }
  return undefined;
};

type Operations = Readonly<Record<string, (agent: Person, body: Body) => void>>;

const stateOperations = (centre: Centre, channels?: readonly string[]): Operations => ({
  Ready: (agent) => centre.agents.change(agent, 'Ready', channels),
  NotReady: (agent) => centre.agents.change(agent, 'NotReady', channels),
});

const meOperations = (centre: Centre): Operations => ({
  ...stateOperations(centre),
  StartContactCenterSession: (agent, body) => centre.agents.start(agent, texts(body, 'channels')),
  EndContactCenterSession: (agent) => centre.agents.end(agent),
});

function perform(operations: Operations, body: Body, agent: Person): void {
  const name = text(body, 'operationName');
  if (!Object.hasOwn(operations, name)) throw invalid('operationName', `'${name}' is not known here`);
  operations[name]!(agent, body);
}

const userOf = (context: AgentContext): Person => context.env.caller.user!;

const userView = (centre: Centre, { id, userName, firstName, lastName, roles }: Person) => ({
  id,
  userName,
  firstName,
  lastName,
  roles,
  enabled: true,
  changePasswordOnFirstLogin: false,
  uri: `${centre.address}/users/${id}`,
  path: `/users/${id}`,
});

// An agent's requests: signing in, and where each kind of request leads.
import { Hono, type MiddlewareHandler } from 'hono';
import type { Centre } from '../centre/centre.js';
import type { Person } from '../centre/people.js';
import { accessDenied } from '../centre/refusal.js';
import { answer, refuseWithoutToken, type Env } from './answer.js';
import { csrfHeader } from './caller.js';
import { contactRoutes } from './contacts.js';
import { conversationRoutes } from './conversations.js';
import { imSessionRoutes } from './im-sessions.js';
import { readingRoutes } from './reading.js';
import { settingsRoutes } from './settings.js';
import { standardResponseRoutes } from './standard-responses.js';
import { stateRoutes } from './states.js';
import { ucsRoutes } from './ucs.js';
import { userEventRoutes } from './user-events.js';
import { userRoutes } from './users.js';
import { voiceRoutes } from './voice.js';

export function agentRoutes(centre: Centre, { csrf }: { csrf: boolean }): Hono<Env> {
  let references = 0;
  const nextReference = () => ++references;
  const app = new Hono<Env>({ strict: false });
  app.get('/diagnostics/version', () => answer({ version: '8.6.000.00' }));
  app.use(signIn(centre));
  if (csrf) app.use(guardChanges);

  app.route('/', conversationRoutes(centre, nextReference));
  app.route('/', imSessionRoutes(centre));
  app.route('/', userRoutes(centre));
  app.route('/', readingRoutes(centre));
  app.route('/', contactRoutes(centre));
  app.route('/', ucsRoutes(centre, nextReference));
  app.route('/', standardResponseRoutes(centre, nextReference));
  app.route('/', userEventRoutes(centre, nextReference));
  app.route('/', stateRoutes(centre));
  app.route('/', settingsRoutes(centre));
  app.route('/', voiceRoutes(centre));
  return app;
}

/** By Basic, or by the HTTP session that a Basic request has opened. */
function signIn(centre: Centre): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { caller } = context.env;
    const basic = /^Basic (.+)$/i.exec(context.req.header('Authorization') ?? '');
    if (basic) caller.user = byCredentials(centre, basic[1]!);
    if (!caller.user) throw accessDenied();
    context.set('user', caller.user);
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

// The API as a Web-standard handler: a Request and its caller in, a Response out.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import { Refusal } from '../centre/refusal.js';
import { agentRoutes } from './agent.js';
import { refuse, type Env } from './answer.js';
import type { Caller } from './caller.js';
import { Desk } from './control/desk.js';
import { controlRoutes } from './control/routes.js';
import { corsHeaders, type AllowedOrigins } from './cors.js';
import { customerRoutes } from './customer.js';
import { limitBodies } from './documents.js';
import { spoiled } from './faults.js';
import { guard } from './guard.js';

export interface ApiOptions {
  /** Origins other than its own that may call. */
  allowedOrigins?: AllowedOrigins;
  /** Ask for the CSRF token on everything that changes something; many deployments do not. */
  csrf?: boolean;
  /** Let anybody place calls and the like under /simulator; off, the centre is left to the API alone. */
  control?: boolean;
}

export type Handler = (request: Request, caller: Caller) => Promise<Response>;

export function createApi(
  centre: Centre,
  { allowedOrigins = [], csrf = true, control = true }: ApiOptions = {},
  desk = new Desk(centre),
): Handler {
  const app = new Hono<Env>({ strict: false });
  app.use(async (context, next) => {
    const headers = corsHeaders(context.req.header('Origin'), allowedOrigins);
    if (context.req.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  });
  app.use(limitBodies(centre.documents.largest));
  app.use('/api/v2/*', guard(centre));
  app.route('/api/v2', customerRoutes(centre));
  app.route('/api/v2', agentRoutes(centre, { csrf }));
  if (control) app.route('/simulator', controlRoutes(desk));
  app.notFound((context) => refuse(new Refusal(6, `Nothing is at '${context.req.path}'`, 404)));
  app.onError((error, context) => {
    if (error instanceof Refusal) return refuse(error);
    // A fault of ours: whoever runs the simulator has to see it, the client gets no stack.
    console.error(`${context.req.method} ${context.req.path}`, error);
    return refuse(new Refusal(4, 'The simulator failed; its log says why', 500));
  });
  return spoiled(async (request, caller) => app.fetch(request, { caller }), desk.faults, centre.clock);
}

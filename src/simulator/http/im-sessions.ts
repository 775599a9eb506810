// Instant messages between agents over HTTP.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import { invalid } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { readBody, text } from './body.js';
import { listAnswer } from './list.js';
import { userOf } from './users.js';

export function imSessionRoutes({ imSessions }: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.get('/me/im-sessions', (context) =>
    listAnswer(context, 'imSessions', imSessions.of(userOf(context)), { paths: '/im-sessions' }),
  );
  app.post('/me/im-sessions', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    if (operation !== 'InitiateIMSession') throw invalid('operationName', `'${operation}' is not known here`);
    imSessions.initiate(userOf(context), body);
    return answer();
  });
  app.post('/me/im-sessions/:id', async (context) => {
    const body = await readBody(context);
    imSessions.perform(userOf(context), context.req.param('id'), text(body, 'operationName'), body);
    return answer();
  });
  return app;
}

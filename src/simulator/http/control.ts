// What the world outside does: calls that come in. For people and tests; no real centre has it.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import { invalid } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { readBody, text } from './body.js';

export function controlRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.post('/calls', async (context) => {
    const body = await readBody(context);
    const to = text(body, 'to');
    const agent = centre.people.find(({ phoneNumber }) => phoneNumber === to);
    if (!agent) throw invalid('to', `nobody has the number ${to}`);
    return answer({ id: centre.calls.ring(agent, text(body, 'from')) });
  });
  app.delete('/calls/:id', (context) => {
    centre.calls.hangUpOutside(context.req.param('id'));
    return answer();
  });
  return app;
}

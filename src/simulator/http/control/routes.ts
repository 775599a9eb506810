// What the world outside does: calls that come in, lines that break. For people and tests; no real centre has it.
import { Hono } from 'hono';
import { invalid, Refusal, unknownResource } from '../../centre/refusal.js';
import { answer, type Env } from '../answer.js';
import { chosen, flag, number, optionalData, optionalNumber, optionalText, readBody, text } from '../body.js';
import { faultKinds, type FaultKind, type FaultPlan } from '../faults.js';
import type { UserData } from '../../../api/index.js';
import { conversationRoutes } from './conversations.js';
import type { Deployment, Desk } from './desk.js';
import { overview } from './overview.js';
import { sameOrigin } from './same-origin.js';

export function controlRoutes(desk: Desk): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.use(sameOrigin);
  app.get('/state', () => answer(overview(desk)));
  calls(app, desk);
  app.route('/', conversationRoutes(desk));
  faults(app, desk);
  surroundings(app, desk);
  return app;
}

function calls(app: Hono<Env>, { centre, callers }: Desk): void {
  app.post('/calls', async (context) => {
    const body = await readBody(context);
    const [to, from] = [text(body, 'to'), text(body, 'from')];
    const userData = optionalData<UserData>(body, 'userData') ?? {};
    if (centre.company.queueByNumber(to)) return answer({ id: centre.calls.enqueue(to, from, userData) });
    const agent = centre.people.find((person) => person.phoneNumber === to);
    if (!agent) throw invalid('to', `nobody has the number ${to}`);
    return answer({ id: centre.calls.ring(agent, from, userData) });
  });
  app.post('/calls/:id', async (context) => {
    const body = await readBody(context);
    const id = context.req.param('id');
    const who = optionalText(body, 'number');
    const operations = {
      Answer: () => centre.calls.answerOutside(id, who),
      Reject: () => centre.calls.rejectOutside(id, who),
      Hangup: () => centre.calls.hangUpOutside(id, who),
    };
    operations[chosen(body, 'operationName', ['Answer', 'Reject', 'Hangup'])]();
    return answer();
  });
  app.delete('/calls/:id', (context) => {
    centre.calls.hangUpOutside(context.req.param('id'));
    return answer();
  });
  app.post('/callers', async (context) => {
    const body = await readBody(context);
    const queue = text(body, 'queue');
    if (!centre.company.queueByNumber(queue)) throw invalid('queue', `no queue has the number ${queue}`);
    const perMinute = number(body, 'perMinute', { from: 1, to: 600 });
    callers.start({ queue, perMinute, seconds: optionalNumber(body, 'seconds', { from: 1, to: 3600 }) ?? 30 });
    return answer();
  });
  app.delete('/callers', () => {
    callers.stop();
    return answer();
  });
}

function faults(app: Hono<Env>, { faults: broken }: Desk): void {
  app.post('/faults', async (context) => {
    const body = await readBody(context);
    const kinds = Object.keys(faultKinds) as FaultKind[];
    const milliseconds = optionalNumber(body, 'milliseconds', { from: 0, to: 600_000 });
    const plan: FaultPlan = {
      kind: chosen(body, 'kind', kinds),
      times: optionalNumber(body, 'times', { from: 1, to: 1_000_000 }) ?? 1,
      ...given('path', optionalText(body, 'path')),
      ...given('method', optionalText(body, 'method')),
      ...given('userName', optionalText(body, 'userName')),
      ...(milliseconds !== undefined && { milliseconds }),
    };
    return answer({ id: broken.add(plan).id });
  });
  app.delete('/faults/:id', (context) => {
    broken.remove(context.req.param('id'));
    return answer();
  });
  app.delete('/faults', () => {
    broken.clear();
    return answer();
  });
  app.post('/latency', async (context) => {
    broken.latency = number(await readBody(context), 'milliseconds', { from: 0, to: 60_000 });
    return answer();
  });
}

function surroundings(app: Hono<Env>, { centre, deployment }: Desk): void {
  app.post('/services/:id', async (context) => {
    centre.services.turn(context.req.param('id'), text(await readBody(context), 'state'));
    return answer();
  });
  app.post('/features/:id', async (context) => {
    centre.features.turn(context.req.param('id'), flag(await readBody(context), 'on'));
    return answer();
  });
  app.delete('/sessions/:id', (context) => {
    needed(deployment).expire(context.req.param('id'));
    return answer();
  });
  app.post('/nodes/:index', async (context) => {
    const on = flag(await readBody(context), 'on');
    const { index } = context.req.param();
    const nodes = needed(deployment).nodes();
    const node = nodes.find((one) => String(one.index) === index);
    if (!node) throw unknownResource(index);
    if (!on && !nodes.some((one) => one.running && one !== node)) {
      throw new Refusal(3, 'The last node stays, or nobody could start it again', 403);
    }
    await needed(deployment).turn(node.index, on);
    return answer();
  });
}

function needed(deployment: Deployment | undefined): Deployment {
  if (!deployment) throw new Refusal(6, 'A centre inside a page has no nodes and sessions', 404);
  return deployment;
}

const given = (name: string, value: string | undefined) =>
  value === undefined || value === '' ? {} : { [name]: value };

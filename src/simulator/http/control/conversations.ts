// What customers do who have no client here: they start conversations, write, leave, and come by themselves at a rate.
import { Hono } from 'hono';
import type { UserData } from '../../../api/index.js';
import { media } from '../../centre/interactions/media/index.js';
import type { DigitalChannel } from '../../centre/interactions/medium.js';
import { answer, type Env } from '../answer.js';
import { chosen, number, optionalData, optionalNumber, optionalText, readBody, text, type Body } from '../body.js';
import type { Desk } from './desk.js';

const operations = ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification', 'Complete'] as const;

const mediumIn = (body: Body): DigitalChannel => chosen(body, 'medium', Object.keys(media) as DigitalChannel[]);

export function conversationRoutes({ centre, customers }: Desk): Hono<Env> {
  const { digital } = centre;
  const app = new Hono<Env>({ strict: false });
  app.post('/conversations', async (context) => {
    const body = await readBody(context);
    const conversations = digital.of(mediumIn(body));
    const [nickname, subject, endpoint] = [
      text(body, 'nickname'),
      optionalText(body, 'subject'),
      optionalText(body, 'endpoint'),
    ];
    const [words, userData] = [optionalText(body, 'text'), optionalData<UserData>(body, 'userData')];
    const id = conversations.request({ nickname, subject, endpoint, userData });
    if (words !== undefined && words !== '') conversations.performAsCustomer(id, 'SendMessage', words);
    return answer({ id });
  });
  app.post('/conversations/:id', async (context) => {
    const body = await readBody(context);
    const id = context.req.param('id');
    const operation = chosen(body, 'operationName', operations);
    const words = operation === 'SendMessage' ? text(body, 'text') : optionalText(body, 'text');
    digital.ofCustomer(id).performAsCustomer(id, operation, words);
    return answer();
  });
  app.delete('/conversations/:id', (context) => {
    const id = context.req.param('id');
    digital.ofCustomer(id).performAsCustomer(id, 'Complete');
    return answer();
  });
  app.post('/customers', async (context) => {
    const body = await readBody(context);
    const atOnce = optionalNumber(body, 'atOnce', { from: 1, to: 10_000 });
    customers.start({
      medium: mediumIn(body),
      perMinute: number(body, 'perMinute', { from: 1, to: 6000 }),
      patience: optionalNumber(body, 'patience', { from: 5, to: 3600 }) ?? 60,
      ...(atOnce !== undefined && { atOnce }),
    });
    return answer();
  });
  app.delete('/customers', () => {
    customers.stop();
    return answer();
  });
  return app;
}

// Publishing to topics and listening to them.
import { Hono } from 'hono';
import type { MultimediaEventOperations, UserData } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import type { Person } from '../centre/people.js';
import { missing } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { chosen, looseFlag, optionalData, readBody, text, texts, type Body } from './body.js';
import { userOf } from './users.js';

type Act = (centre: Centre, user: Person, body: Body, nextReference: () => number) => { referenceId?: number };

const operations: Readonly<Record<keyof MultimediaEventOperations, Act>> = {
  Publish: ({ userEvents }, user, body) => {
    const topic = text(body, 'topic');
    const content = optionalData<UserData>(body, 'content');
    if (!content) throw missing('content');
    userEvents.publish(user, topic, content, { sendToSelf: looseFlag(body, 'sendToSelf') ?? false });
    return {};
  },
  Subscribe: ({ userEvents }, user, body, nextReference) => {
    const topics = texts(body, 'topics');
    const referenceId = nextReference();
    userEvents.subscribe(user, referenceId, topics);
    return { referenceId };
  },
  Unsubscribe: ({ userEvents }, user, body, nextReference) => {
    const topics = texts(body, 'topics');
    const referenceId = nextReference();
    userEvents.unsubscribe(user, referenceId, topics);
    return { referenceId };
  },
};

export function userEventRoutes(centre: Centre, nextReference: () => number): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.post('/me/multimediaevents', async (context) => {
    const body = await readBody(context);
    const name = chosen(body, 'operationName', ['Publish', 'Subscribe', 'Unsubscribe']);
    return answer(operations[name](centre, userOf(context), body, nextReference));
  });
  return app;
}

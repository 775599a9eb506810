// Chats, SMS sessions and private messages on Facebook over HTTP: an agent's own, and those that a supervisor watches.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import { isMedium } from '../centre/interactions/media/index.js';
import { monitoringOperations, type Conversations } from '../centre/interactions/conversations.js';
import { answer, type Env } from './answer.js';
import { readBody, text, wholeNumber } from './body.js';
import { documentAnswer, readDocument } from './documents.js';
import { listAnswer } from './list.js';
import { personAt, userOf } from './users.js';

export function conversationRoutes(centre: Centre, nextReference: () => number): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  for (const conversations of centre.digital.all()) {
    ownRoutes(app, conversations, nextReference);
    if (conversations.medium.supervised) supervisionRoutes(app, centre, conversations);
  }
  fileRoutes(app, centre, nextReference);
  app.post('/users/:userId/channels/:channel', async (context, next) => {
    const { userId, channel } = context.req.param();
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    // All else about channels is the agents' states.
    if (!isMedium(channel) || !monitoringOperations.includes(operation)) return next();
    const agent = personAt(centre, userId);
    centre.digital.of(channel).supervise(userOf(context), agent, operation, body);
    return answer();
  });
  return app;
}

function ownRoutes(app: Hono<Env>, conversations: Conversations, nextReference: () => number): void {
  const { collection } = conversations.medium;
  app.get(`/me/${collection}`, (context) => listAnswer(context, collection, conversations.of(userOf(context))));
  app.get(`/me/${collection}/:id/messages`, (context) => {
    const [from, count] = [wholeNumber(context, 'startIndex'), wholeNumber(context, 'count')];
    return answer({ messages: conversations.messages(userOf(context), context.req.param('id'), from, count) });
  });
  app.post(`/me/${collection}/:id`, async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    const id = context.req.param('id');
    return answer(conversations.perform(userOf(context), id, operation, body, nextReference()));
  });
}

/** On an agent's conversation that runs. */
function supervisionRoutes(app: Hono<Env>, centre: Centre, conversations: Conversations): void {
  app.post(`/users/:userId/${conversations.medium.collection}/:id`, async (context) => {
    const body = await readBody(context);
    const { userId, id } = context.req.param();
    const agent = personAt(centre, userId);
    conversations.intrude(userOf(context), agent, id, text(body, 'operationName'), body);
    return answer();
  });
}

/** Chats alone have files. */
function fileRoutes(app: Hono<Env>, { chats }: Centre, nextReference: () => number): void {
  app.post('/me/chats/:id/attachments', async (context) => {
    const file = await readDocument(context, 'attachment');
    const referenceId = nextReference();
    chats.attach(userOf(context), context.req.param('id'), file, referenceId);
    return answer({ referenceId });
  });
  app.get('/chats/:id/attachments/:documentId', (context) => {
    const { id, documentId } = context.req.param();
    return documentAnswer(chats.attachment(userOf(context), id, documentId));
  });
}

// The seven requests of a visitor: no credentials, the contact centre named in a header.
import { Hono, type Context } from 'hono';
import type { UserData } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import { invalid, missing } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { optionalData, optionalText, readBody, text, wholeNumber } from './body.js';

export function customerRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });

  app.use('/chats/*', async (context, next) => {
    const id = context.req.header('ContactCenterId');
    // Attachments share the path but belong to agents; who has no contact centre's id may be one of those.
    if (id === undefined && context.req.path.includes('/attachments/')) return next();
    if (id === undefined) throw missing('ContactCenterId');
    if (id !== centre.contactCenterId) throw invalid('ContactCenterId', 'no such contact centre');
    return next();
  });

  app.post('/chats', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    if (operation !== 'RequestChat') throw invalid('operationName', `'${operation}' is not known here`);
    const userData = optionalData<UserData>(body, 'userData');
    const [nickname, subject] = [text(body, 'nickname'), text(body, 'subject')];
    const id = centre.chats.request({ nickname, subject, userData, endpoint: optionalText(body, 'endpoint') });
    centre.chats.heardOfCustomer(id);
    return answer({ id, path: `/api/v2/chats/${id}` });
  });

  /** Whoever asks is there. */
  const askedAbout = (context: Context<Env, '/chats/:id'>): string => {
    const id = context.req.param('id');
    centre.chats.heardOfCustomer(id);
    return id;
  };

  app.post('/chats/:id', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    const words = operation === 'SendMessage' ? text(body, 'text') : optionalText(body, 'text');
    centre.chats.performAsCustomer(askedAbout(context), operation, words);
    return answer();
  });

  app.get('/chats/:id', (context) => answer({ chat: centre.chats.customerView(askedAbout(context)) }));

  app.get('/chats/:id/messages', (context) => {
    const index = wholeNumber(context, 'index');
    return answer({ messages: centre.chats.customerMessages(askedAbout(context), index) });
  });

  return app;
}

// The library of prepared answers over HTTP: POSTs without operationName, answered in the contact server's own envelope.
import { Hono, type Context } from 'hono';
import type { StandardResponseInteraction } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import { invalid, missing } from '../centre/refusal.js';
import type { ResponseUse } from '../centre/standard-responses.js';
import { answer, bareAnswer, type Env } from './answer.js';
import {
  looseFlag,
  optionalChosen,
  optionalNumber,
  optionalText,
  readBody,
  readOptionalBody,
  text,
  type Body,
} from './body.js';
import { documentAnswer } from './documents.js';
import { userOf } from './users.js';

/** One of them says which interaction it is about. */
const idNames: readonly (keyof StandardResponseInteraction)[] = [
  'interactionId',
  'chatId',
  'emailId',
  'facebookId',
  'facebookSessionId',
  'tweetId',
];

const uses: readonly ResponseUse[] = [
  'SystemAutoResponse',
  'SuggestedResponseChosen',
  'SuggestedResponsesIgnored',
  'AdministratorResponse',
  'SuggestedResponseNotReceived',
];

export function standardResponseRoutes({ standardResponses }: Centre, nextReference: () => number): Hono<Env> {
  const app = new Hono<Env>({ strict: false }).basePath('/platform/contactserver');

  const roots = (approvedOnly: boolean) => async (context: Context<Env>) => {
    const language = optionalText(await readOptionalBody(context), 'language');
    return eventAnswer('EventGetRootCategories', { categories: standardResponses.roots({ approvedOnly, language }) });
  };
  app.post('/RequestGetRootCategories', roots(false));
  app.post('/GetApprovedRootCategories', roots(true));

  const category = (approvedOnly: boolean) => async (context: Context<Env>) => {
    const body = await readBody(context);
    const options = {
      approvedOnly,
      categories: looseFlag(body, 'returnChildrenCategories') ?? false,
      responses: looseFlag(body, 'returnChildrenSRInfo') ?? false,
    };
    return eventAnswer('EventGetCategory', {
      category: standardResponses.category(text(body, 'categoryId'), options),
    });
  };
  app.post('/RequestGetCategory', category(false));
  app.post('/GetApprovedCategory', category(true));

  app.post('/RequestGetStandardResponse', async (context) => {
    const body = await readBody(context);
    const version = optionalNumber(body, 'version', { from: 0, to: 1_000_000 }) ?? 0;
    const attachments = looseFlag(body, 'attachments') ?? false;
    const standardResponse = standardResponses.response(text(body, 'standardResponseId'), { version, attachments });
    return eventAnswer('EventGetStandardResponse', { standardResponse });
  });

  app.post('/RenderStandardResponse/:id', async (context) => {
    const sent = await readBody(context);
    const body = standardResponses.render(context.req.param('id'), {
      agent: userOf(context),
      interactionId: interactionIn(sent),
      plainText: looseFlag(sent, 'usePlainText') ?? false,
      custom: properties(sent, 'customProperties'),
      ofAgent: properties(sent, 'agentCustomProperties'),
    });
    // What is empty is left out.
    return bareAnswer(body === '' ? {} : { body });
  });

  app.post('/ReportStandardResponseUsage/:id', async (context) => {
    const body = await readBody(context);
    const use = optionalChosen(body, 'responseType', uses) ?? 'SystemAutoResponse';
    standardResponses.reportUse(context.req.param('id'), interactionIn(body), use);
    return eventAnswer('EventAddStdRespUsage', { referenceId: nextReference() });
  });

  app.post('/GetStandardResponseFavorites', (context) => {
    const favorites = standardResponses.favoritesOf(userOf(context));
    return eventAnswer('EventGetAgentStdRespFavorites', {
      standardResponses: favorites,
      referenceId: nextReference(),
    });
  });
  app.post('/AddStandardResponseFavorite/:id', (context) => {
    standardResponses.addFavorite(userOf(context), context.req.param('id'));
    return eventAnswer('EventAddAgentStdRespFavorite', { referenceId: nextReference() });
  });
  app.post('/DeleteStandardResponseFavorite/:id', (context) => {
    standardResponses.deleteFavorite(userOf(context), context.req.param('id'));
    return eventAnswer('EventDeleteAgentStdRespFavorite', { referenceId: nextReference() });
  });
  app.post('/DeleteAllStandardResponseFavorites', (context) => {
    standardResponses.deleteAllFavorites(userOf(context));
    return eventAnswer('EventDeleteAgentStdRespFavorite', { referenceId: nextReference() });
  });

  app.post('/GetDocument/:id', (context) => documentAnswer(standardResponses.document(context.req.param('id'))));
  return app;
}

/** `response` is the name of the contact server's event. */
const eventAnswer = (response: string, data: object): Response => answer({ response, data });

function interactionIn(body: Body): string {
  const ids = idNames.map((name) => optionalText(body, name)).filter((id) => id !== undefined);
  if (ids[0] === undefined) throw missing('interactionId');
  return ids[0];
}

/** Pairs of a name and its value. */
function properties(body: Body, name: string): ReadonlyMap<string, string> {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return new Map();
  if (!Array.isArray(value) || !value.every(isProperty)) throw invalid(name, 'a list of name and value is wanted');
  return new Map(value.map((property) => [property.name, property.value]));
}

function isProperty(value: unknown): value is { name: string; value: string } {
  const { name, value: own } = (value ?? {}) as { name?: unknown; value?: unknown };
  return typeof name === 'string' && typeof own === 'string';
}

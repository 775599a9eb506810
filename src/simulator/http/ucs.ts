// A call's record in the contact server: asked for here, answered by notification with the same reference id.
import { Hono } from 'hono';
import type { UcsCall, UcsCallOperations, UserData } from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import { invalid, missing } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { chosen, optionalData, optionalText, readBody, text, type Body } from './body.js';
import { userOf } from './users.js';

const statuses = ['New', 'Pending', 'InProgress', 'Stopped'] as const;
const types = ['Unknown', 'Internal', 'Inbound', 'Outbound', 'Consult'] as const;

/** What each operation changes of a call's record. */
const changes: Readonly<Record<keyof UcsCallOperations, (body: Body) => Partial<UcsCall>>> = {
  SetCallNote: (body) => ({ note: text(body, 'note') }),
  SetCallCompleted: (body) => ({
    status: 'Stopped',
    callDuration: duration(body),
    userData: optionalData<UserData>(body, 'userData') ?? absent('userData'),
  }),
  SetCallContact: (body) => {
    const contactId = /^\/(?:ucs\/contacts|path)\/([^/]+)$/.exec(text(body, 'contactPath'))?.[1];
    if (contactId === undefined) throw invalid('contactPath', '/ucs/contacts/{id} is wanted');
    return { contactId };
  },
};

/** Reference ids count up by node, as each server of a cluster has its own. */
export function ucsRoutes(centre: Centre, nextReference: () => number): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.post('/ucs/contacts', async (context) => {
    const body = await readBody(context);
    expectOperation(body, ['IdentifyUCSContact']);
    text(body, 'mediaType');
    const search = {
      ...given('emailAddress', body),
      ...given('lastName', body),
      ...given('phoneNumber', body),
    };
    const userData = optionalData<UserData>(body, 'userData');
    if (Object.keys(search).length === 0 && !userData) throw missing('phoneNumber');
    const create = looseFlag(body, 'createContactEnabled') ?? true;
    const referenceId = nextReference();
    centre.ucs.identify(userOf(context), referenceId, { ...search, create });
    return answer({ referenceId });
  });
  app.post('/ucs/interactions', async (context) => {
    const body = await readBody(context);
    expectOperation(body, ['FindPhoneCall']);
    const userData = optionalData<UserData>(body, 'userData');
    const call = {
      callId: text(body, 'callId'),
      status: chosen(body, 'status', statuses),
      phoneNumber: text(body, 'phoneNumber'),
      type: chosen(body, 'type', types),
      ...given('contactId', body),
      ...given('parentId', body),
      ...given('threadId', body),
      ...given('subject', body),
      ...(userData && { userData }),
    };
    const referenceId = nextReference();
    centre.ucs.find(userOf(context), referenceId, call);
    return answer({ referenceId });
  });
  app.post('/ucs/interactions/:id', async (context) => {
    const body = await readBody(context);
    const names = Object.keys(changes) as (keyof UcsCallOperations)[];
    const operation = expectOperation(body, names);
    const change = changes[operation](body);
    const referenceId = nextReference();
    centre.ucs.change(userOf(context), referenceId, context.req.param('id'), change);
    // The answer to SetCallContact shows no reference id, though its notification has one.
    return answer(operation === 'SetCallContact' ? {} : { referenceId });
  });
  return app;
}

function expectOperation<Name extends string>(body: Body, names: readonly Name[]): Name {
  const operation = text(body, 'operationName');
  const known = names.find((name) => name === operation);
  if (!known) throw invalid('operationName', `'${operation}' is not known here`);
  return known;
}

/** A parameter that was given, under its name. */
function given<Name extends string>(name: Name, body: Body): { [Key in Name]?: string } {
  const value = optionalText(body, name);
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: string });
}

/** A boolean which some pages of the reference write as a string. */
function looseFlag(body: Body, name: string): boolean | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return undefined;
  if (value !== true && value !== false && value !== 'true' && value !== 'false') {
    throw invalid(name, 'true or false is wanted');
  }
  return value === true || value === 'true';
}

function duration(body: Body): number {
  const value = Object.hasOwn(body, 'callDuration') ? body['callDuration'] : undefined;
  if (value === undefined) throw missing('callDuration');
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw invalid('callDuration', 'a number is wanted');
  }
  return value;
}

function absent(name: string): never {
  throw missing(name);
}

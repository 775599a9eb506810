// The contact server's requests, each taken at once and answered by a notification with the same reference id.
import { Hono, type Context } from 'hono';
import type {
  FeatureName,
  UcsCall,
  UcsCallOperations,
  UcsContactOperations,
  UcsInteractionOperations,
  UcsInteractionsOperations,
  ContactHistoryOperations,
  UserData,
} from '../../api/index.js';
import type { Centre } from '../centre/centre.js';
import type { Person } from '../centre/people.js';
import { invalid, missing } from '../centre/refusal.js';
import { answer, type Env } from './answer.js';
import { chosen, looseFlag, optionalData, optionalText, readBody, text, type Body } from './body.js';
import { contentSource, historyFeatures, historySearch } from './history.js';
import { userOf } from './users.js';

interface Asked {
  readonly centre: Centre;
  readonly user: Person;
  readonly body: Body;
  /** Of the path; empty where it has none. */
  readonly id: string;
  /** To be taken once nothing is wrong with the request. */
  readonly nextReference: () => number;
}

/** What a request does; gives what is answered. */
type Act = (request: Asked) => { referenceId?: number };

interface Operation {
  /** One of these is enough; without them the operation is not known. */
  readonly features: readonly FeatureName[];
  readonly act: Act;
}

const statuses = ['New', 'Pending', 'InProgress', 'Stopped'] as const;
const types = ['Unknown', 'Internal', 'Inbound', 'Outbound', 'Consult'] as const;

const contacts: Readonly<Record<keyof UcsContactOperations, Operation>> = {
  IdentifyUCSContact: { features: ['api-ucs-voice', 'api-multimedia'], act: identify },
};

const interactions: Readonly<Record<keyof UcsInteractionsOperations, Operation>> = {
  FindPhoneCall: { features: ['api-ucs-voice'], act: findCall },
  RetrieveAgentHistory: {
    features: historyFeatures,
    // The reference does not say whose history it is unless told; its sample shows that of one agent.
    act: search(({ user, body }) => ({ userId: optionalText(body, 'userId') ?? user.id })),
  },
  RetrieveInteractionHistory: {
    features: historyFeatures,
    act: search(({ body }) => ({ userId: optionalText(body, 'userId') })),
  },
};

const contact: Readonly<Record<keyof ContactHistoryOperations, Operation>> = {
  RetrieveContactHistory: {
    features: historyFeatures,
    act: search(({ id }) => ({ contactId: id, maxSize: undefined })),
  },
};

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

const ofCalls: readonly FeatureName[] = ['api-ucs-voice', 'api-voice'];

const interaction: Readonly<Record<keyof UcsInteractionOperations, Operation>> = {
  SetCallNote: { features: ofCalls, act: change('SetCallNote') },
  SetCallCompleted: { features: ofCalls, act: change('SetCallCompleted') },
  // The answer to it shows no reference id, though its notification has one.
  SetCallContact: {
    features: ofCalls,
    act: (request) => {
      change('SetCallContact')(request);
      return {};
    },
  },
  GetInteractionContent: {
    features: ['api-multimedia'],
    act: ({ centre, user, id, body, nextReference }) => {
      const source = contentSource(body);
      const referenceId = nextReference();
      centre.history.content(user, referenceId, id, source);
      return { referenceId };
    },
  },
};

/** Reference ids count up by node, as each server of a cluster has its own. */
export function ucsRoutes(centre: Centre, nextReference: () => number): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  const take = (operations: Readonly<Record<string, Operation>>) => async (context: Context<Env, '/:id'>) => {
    const body = await readBody(context);
    const name = text(body, 'operationName');
    const operation = Object.hasOwn(operations, name) ? operations[name]! : undefined;
    if (!operation?.features.some((feature) => centre.features.has(feature))) {
      throw invalid('operationName', `'${name}' is not known here`);
    }
    const id = context.req.param('id') ?? '';
    return answer(operation.act({ centre, user: userOf(context), body, id, nextReference }));
  };
  app.post('/ucs/contacts', take(contacts));
  app.post('/ucs/contacts/:id/interactions', take(contact));
  app.post('/ucs/interactions', take(interactions));
  app.post('/ucs/interactions/:id', take(interaction));
  return app;
}

function identify({ centre, user, body, nextReference }: Asked): { referenceId: number } {
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
  centre.ucs.identify(user, referenceId, { ...search, create });
  return { referenceId };
}

function findCall({ centre, user, body, nextReference }: Asked): { referenceId: number } {
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
  centre.ucs.find(user, referenceId, call);
  return { referenceId };
}

function change(name: keyof UcsCallOperations): Act {
  return ({ centre, user, id, body, nextReference }) => {
    const changed = changes[name](body);
    const referenceId = nextReference();
    centre.ucs.change(user, referenceId, id, changed);
    return { referenceId };
  };
}

/** A search in the history, with what it is limited to beside its parameters. */
function search(limits: (request: Asked) => object): Act {
  return (request) => {
    const wanted = { ...historySearch(request.body), ...limits(request) };
    const referenceId = request.nextReference();
    request.centre.history.search(request.user, referenceId, wanted);
    return { referenceId };
  };
}

/** A parameter that was given, under its name. */
function given<Name extends string>(name: Name, body: Body): { [Key in Name]?: string } {
  const value = optionalText(body, name);
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: string });
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

// What all chapters share: answers, operations, endpoints, and what is derived from an endpoint's key.

/** A set that the server may extend: the known members are offered, any other string is taken. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/**
 * 0 done · 1 a parameter is missing · 2 not valid in the present state · 3 forbidden · 4 backend not reachable ·
 * 5 no permission · 6 not found · 7 done in part · 8 the password must be changed · 9 … 19 see the reference ·
 * 20 not signed in. Some pages give it as a string of digits.
 */
export type StatusCode = number | string;

/** Ties a notification to the request that caused it; some pages give it as a string of digits. */
export type ReferenceId = number | string;

/** What every answer has. `statusMessage` comes with every `statusCode` other than 0. */
export interface Answer {
  statusCode: StatusCode;
  statusMessage?: string;
}

/** A refusal: nothing in the contact centre was changed. */
export interface ErrorAnswer {
  statusCode: StatusCode;
  statusMessage: string;
}

/** The answer to an operation: it was taken, not that it is done; the change comes as a notification. */
export interface OperationAnswer extends Answer {
  /** Repeated by the notifications that the operation causes; not every backend gives one. */
  referenceId?: number;
}

/** What a user may do here. `ROLE_APIUSER` has an administrator's rights and is meant for servers, not people. */
export type UserRole = 'ROLE_AGENT' | 'ROLE_SUPERVISOR' | 'ROLE_ADMIN' | 'ROLE_APIUSER';

/** The state of an agent, on one device or on one channel. Deployments have states of their own. */
export interface UserState {
  id: string;
  /** Name for people. */
  displayName: string;
  state: Open<'Ready' | 'NotReady' | 'LoggedOut' | 'LoggedIn'>;
  /** Only on states that have one. */
  workMode?: Open<'AuxWork' | 'AfterCallWork'>;
}

/** The answer to what makes something new: where to find it. */
export interface CreationAnswer extends Answer {
  id: string;
  /** Absolute. */
  uri: string;
  /** Relative to `/api/v2`. */
  path: string;
}

/** A value attached to a call or an interaction; deployments store objects and lists too. */
export type UserDataValue = string | number | boolean | null | UserDataValue[] | { [key: string]: UserDataValue };

/** What is attached to a call or an interaction, by key. Notifications carry the whole of it. */
export type UserData = Record<string, UserDataValue>;

/** What choosing the fields of a list's entries, and what belongs to them, looks like. */
export interface FieldsQuery {
  /** `*` or names with commas between them; without it a list answers with `uris` and `paths` only. */
  fields?: string;
}

/** What paging and sorting a list looks like, where the list has it. */
export interface PageQuery {
  /** First entry wanted, from 0. */
  offset?: number;
  /** 10 unless told, at most 100. */
  limit?: number;
  /** Names with commas between them. */
  sortBy?: string;
  order?: 'Ascending' | 'Descending';
}

/** What a list answers when no `fields` were asked for. */
export interface UriList {
  uris?: string[];
  paths?: string[];
}

/** The parameters of an operation that has none beside its name. */
export type NoParameters = Record<never, never>;

/** Flattens an intersection, so that messages and hints show the fields themselves. */
export type Flatten<T> = { [Key in keyof T]: T[Key] };

/** The body of a request for one operation, or, by default, for any of a resource's operations. */
export type OperationBody<Operations, Name extends keyof Operations = keyof Operations> = {
  [N in Name]: Flatten<{ operationName: N } & Operations[N]>;
}[Name];

/**
 * A request whose body names the operation. `answers` holds, by operation, what is answered beside the usual.
 * A value of `Endpoints` is this or a plain description with `query`, `body`, `form` and `answer`.
 */
export interface OperationsEndpoint<Operations, Answers = Record<never, never>> {
  operations: Operations;
  answers: Answers;
}

/** What arrives on a channel: the message lies in the `data` of the CometD message. */
export interface On<Channel extends string, Message> {
  channel: Channel;
  data: Message;
}

// What a caller of an endpoint or an operation has to give, and what comes back: derived from the chapters' types.
import type { Flatten, NoParameters, OperationAnswer, OperationBody, OperationsEndpoint } from './wire.js';

/** What a form's file part may be. */
export type FormFile = Blob | File;

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

/** The `{placeholders}` of an endpoint's key: `{ id: string }` for `'GET /users/{id}'`. */
export type PathParameters<Key extends string> = { [Name in PathNames<Key>]: string | number };

/** The names of the operations that an endpoint takes. */
export type OperationOf<Endpoint> =
  Endpoint extends OperationsEndpoint<infer Operations, unknown> ? keyof Operations & string : never;

/** The body of a request to an endpoint; with a name, of that operation alone. */
export type BodyOf<Endpoint, Name extends string = OperationOf<Endpoint>> =
  Endpoint extends OperationsEndpoint<infer Operations, unknown>
    ? OperationBody<Operations, Extract<Name, keyof Operations>>
    : Endpoint extends { body?: infer Body }
      ? Body
      : never;

/** What an endpoint answers; with a name, what it answers to that operation. */
export type AnswerOf<Endpoint, Name extends string = OperationOf<Endpoint>> =
  Endpoint extends OperationsEndpoint<unknown, infer Answers>
    ? Name extends keyof Answers
      ? Answers[Name]
      : OperationAnswer
    : Endpoint extends { answer: infer Body }
      ? Body
      : never;

/** The query of an endpoint that has one. */
export type QueryOf<Endpoint> = Endpoint extends { query?: infer Query } ? NonNullable<Query> : never;

/** The form of an endpoint that takes a file. */
export type FormOf<Endpoint> = Endpoint extends { form: infer Form } ? Form : never;

type PathPart<Key extends string> = [PathNames<Key>] extends [never] ? NoParameters : { path: PathParameters<Key> };
type BodyPart<Endpoint> =
  Endpoint extends OperationsEndpoint<infer Operations, unknown>
    ? { body: OperationBody<Operations> } & Pick<Endpoint, Extract<keyof Endpoint, 'query'>>
    : Pick<Endpoint, Extract<keyof Endpoint, 'query' | 'body' | 'form'>>;

/** What a request to an endpoint has to be given. */
export type RequestParts<Endpoints, Key extends keyof Endpoints & string> = Flatten<
  PathPart<Key> & BodyPart<Endpoints[Key]>
>;

/** An argument that may be left out when nothing in it is required. */
export type Argument<Parameters, More = NoParameters> = NoParameters extends Parameters
  ? [parameters?: Flatten<Parameters & More>]
  : [parameters: Flatten<Parameters & More>];

// The longest beginning of a wrong name that some right name shares leads to the names nearest to it.
type Nearest<
  Name extends string,
  Known extends string,
  Common extends string = '',
> = Name extends `${infer First}${infer Rest}`
  ? [Extract<Known, `${Common}${First}${string}`>] extends [never]
    ? Extract<Known, `${Common}${string}`>
    : Nearest<Rest, Known, `${Common}${First}`>
  : Extract<Known, `${Common}${string}`>;

/** The name itself where it is known; else a sentence that says so and names the nearest. */
export type Known<Name extends string, Names extends string, What extends string> = Name extends Names
  ? Name
  : `${What} '${Name}' is not known. Near to it: ${Nearest<Name, Names>}`;

/** What any request may be told beside its endpoint's own parts. */
export interface RequestSettings {
  /** Gives up waiting; the server may carry the request out all the same. */
  signal?: AbortSignal;
  /** The request may outlive the page that sends it, and its answer is seen by nobody. */
  keepalive?: boolean;
}

/** A function that sends any request to a set of endpoints, by its key. */
export type Requests<Endpoints> = <Key extends (keyof Endpoints & string) | (string & Record<never, never>)>(
  key: Known<Key, keyof Endpoints & string, 'The endpoint'>,
  ...input: Key extends keyof Endpoints & string
    ? Argument<RequestParts<Endpoints, Key>, RequestSettings>
    : [input?: unknown]
) => Promise<Key extends keyof Endpoints ? AnswerOf<Endpoints[Key]> : never>;

// One tab's way to the server: who we are there, the token that it wants to see, and a way to ask for anything.
import type { CustomerChatEndpoints, Endpoints, Requests, User } from '../api/index.js';
import { ApiError } from '../core/errors.js';
import { send, type RequestInput } from '../core/request.js';
import { fileReader, formData } from './files.js';

/** What an agent signs in with. Kept in memory only. */
export interface Credentials {
  userName: string;
  password: string;
}

/** The endpoints of somebody who is signed in. */
export type AgentEndpoints = Omit<Endpoints, keyof CustomerChatEndpoints>;

/** The header with the CSRF token; empty where the deployment has no such protection. */
export type Token = Readonly<Record<string, string>>;

export interface AccessOptions {
  /** Address of Web Services, without `/api/v2`. */
  baseUrl: string;
  /** Without them, and without `authorization`, the browser's cookies have to do. */
  credentials?: Credentials | undefined;
  /** Gives the `Authorization` header for signing in, as with a token of your own single sign-on. */
  authorization?: (() => string | Promise<string>) | undefined;
  /** Another way to the server: the in-page centre has one. */
  fetch?: typeof globalThis.fetch | undefined;
}

export interface AccessEvents {
  /** The server has given a new CSRF token; `unasked` if we had not signed in. */
  token: (token: Token, unasked: boolean) => void;
  /** The server knows us no longer, and we have nothing to sign in with: has somebody else? */
  signedOut: () => Promise<boolean>;
  /** The browser's cookie is somebody else's by now. */
  replaced: (error: OtherUserError) => void;
}

/** Another user has signed in with this browser, which has one session with the server for all of its tabs. */
export class OtherUserError extends Error {
  constructor(
    /** Who is signed in now. */
    readonly user: User,
  ) {
    super(`${user.userName} has signed in with this browser`);
    this.name = 'OtherUserError';
  }
}

/** The server forgets us from one request to the next. */
export class CookiesBlockedError extends Error {
  constructor(cause: unknown) {
    super(
      'The browser sends no cookies to Web Services. In a frame of another site: allow third-party cookies, ask for ' +
        'storage access, let the server set SameSite=None; Secure; Partitioned, or put both behind one host name.',
      { cause },
    );
    this.name = 'CookiesBlockedError';
  }
}

export class Access {
  readonly #options: AccessOptions;
  readonly #events: AccessEvents;
  #credentials: Credentials | undefined;
  #user: User | undefined;
  #token: Token = {};
  #isProven = false;
  #renewal: Promise<void> | undefined;

  constructor(options: AccessOptions, events: AccessEvents) {
    this.#options = options;
    this.#credentials = options.credentials;
    this.#events = events;
  }

  /** Who is signed in. */
  get user(): User | undefined {
    return this.#user;
  }

  get token(): Token {
    return this.#token;
  }

  /** Another tab was given it. */
  set token(token: Token) {
    this.#token = token;
  }

  /** Whether cookies have carried us, so that they are not what is in the way. */
  get isProven(): boolean {
    return this.#isProven;
  }

  /** Whether we have something to sign in with, beside the browser's cookies. */
  get canSignIn(): boolean {
    return this.#credentials !== undefined || this.#options.authorization !== undefined;
  }

  /** Signs in, with what there is; or again, with other credentials. */
  async signIn(signal: AbortSignal, credentials = this.#credentials): Promise<User> {
    const user = await this.#identify(await this.#authorization(credentials), signal);
    // Not before they have proved right: a wrong password that is tried again and again locks the account.
    this.#credentials = credentials;
    this.#user = user;
    return user;
  }

  /** Sends any request of the API, by its key. Rejects with an `ApiError` or a `NoAnswerError`. */
  readonly request: Requests<AgentEndpoints> = async (key, ...[input]) => {
    const { form, ...parts } = (input ?? {}) as RequestInput & { form?: object };
    const sent = { ...parts, ...(form && { body: formData(form) }) };
    const token = this.#token;
    try {
      return (await this.#send(key, sent)) as never;
    } catch (error) {
      if (!isTurnedAway(error) || !this.#user) throw error;
      // Nothing was carried out; with the token or the session renewed it may be.
      if (token === this.#token) await this.renew();
      return (await this.#send(key, sent).catch((again: unknown) => {
        throw isTurnedAway(again) && !this.#isProven ? new CookiesBlockedError(again) : again;
      })) as never;
    }
  };

  /** Finds out who we are after the server turned us away, and signs in again if we can. One at a time. */
  renew(): Promise<void> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** Compares who is signed in with who we think we are. */
  async verify(signal?: AbortSignal): Promise<void> {
    this.#compare(await this.#identify(undefined, signal));
  }

  async #renew(): Promise<void> {
    try {
      await this.verify();
    } catch (error) {
      if (!isTurnedAway(error)) throw error;
      const authorization = await this.#authorization();
      if (authorization === undefined && !(await this.#events.signedOut())) throw error;
      this.#compare(await this.#identify(authorization));
    }
  }

  #compare(user: User): void {
    if (user.id === this.#user?.id) return;
    const error = new OtherUserError(user);
    this.#events.replaced(error);
    throw error;
  }

  /** With an authorization the server opens a session; without one it has to know ours. */
  async #identify(authorization: string | undefined, signal?: AbortSignal): Promise<User> {
    const { user } = (await this.#send(
      'GET /me',
      { ...(signal && { signal }) },
      authorization === undefined ? {} : { Authorization: authorization },
    )) as { user: User };
    return user;
  }

  async #authorization(credentials = this.#credentials): Promise<string | undefined> {
    if (!credentials) return this.#options.authorization?.();
    const bytes = new TextEncoder().encode(`${credentials.userName}:${credentials.password}`);
    return `Basic ${btoa(String.fromCharCode(...bytes))}`;
  }

  async #send(key: string, input: RequestInput, authorization: Record<string, string> = {}): Promise<unknown> {
    const fetch = this.#options.fetch ?? globalThis.fetch.bind(globalThis);
    const { body, headers } = await send(fetch, this.#options.baseUrl, key, {
      ...input,
      read: fileReader(key),
      headers: { ...authorization, ...this.#token },
    });
    const byCookie = !('Authorization' in authorization);
    if (byCookie) this.#isProven = true;
    this.#remember(headers, byCookie && this.#user !== undefined && key !== 'GET /me');
    return body;
  }

  /** A deployment without CSRF protection sends neither header. */
  #remember(headers: Headers, unasked: boolean): void {
    const name = headers.get('X-CSRF-HEADER');
    const value = name === null ? null : headers.get(name);
    if (name === null || value === null || this.#token[name] === value) return;
    this.#token = { [name]: value };
    this.#events.token(this.#token, unasked);
  }
}

/** The server does not know who asks (20), or does not see its token (a bare 403): nothing was carried out. */
export const isTurnedAway = (error: unknown): boolean =>
  error instanceof ApiError && (error.isSignedOut || (error.httpStatus === 403 && error.statusCode === undefined));

// The agent's session: signs in, keeps what the server tells live, in all tabs of a browser over one connection.
import type { ChannelMessage, Requests, User } from '../api/index.js';
import { Source } from '../core/source.js';
import { Access, OtherUserError, type AgentEndpoints, type Credentials, type Token } from './access.js';
import type { Collection } from './collection.js';
import type { ConnectionStatus, FailedChannel, Fact, SharedPicture, Surroundings } from './facts.js';
import { listEntries, type Lists } from './lists.js';
import { Model, type Collections } from './model.js';
import { Presence, type PresenceOptions } from './presence.js';
import type { Asks } from './references.js';

export type SessionOptions = PresenceOptions;

/**
 * `lost`: what is shown may be old, and the session is coming back. `signed-out`: the same, but somebody has to sign in
 * again; what was there stays to be seen.
 */
export type SessionStatus = 'idle' | 'starting' | ConnectionStatus | 'ended';

export interface SessionEvents {
  /** The status, or who is signed in, has changed. */
  change: SessionStatus;
  /** A notification, as it came, after it was applied. */
  notification: ChannelMessage;
  /** A state was asked for, for all channels at once. */
  asked: 'Ready' | 'NotReady';
  /** Something failed that nobody asked for just now: a message not understood, a recovery that goes on. */
  warning: unknown;
}

/** What is known before anything has been read. */
const nowhere: Surroundings = { features: [], agentStates: [], failedChannels: [] };
export class Session extends Source<SessionEvents> implements Collections {
  declare readonly calls: Collection<'calls'>;
  declare readonly devices: Collection<'devices'>;
  /** The agent's state by channel: voice, chat … */
  declare readonly channels: Collection<'channels'>;
  declare readonly chats: Collection<'chats'>;
  declare readonly smsSessions: Collection<'smsSessions'>;
  /** Private conversations; posts are among the `facebookPosts`. */
  declare readonly facebookSessions: Collection<'facebookSessions'>;
  /** Instant messages between agents: one at a time. */
  declare readonly imSessions: Collection<'imSessions'>;
  declare readonly emails: Collection<'emails'>;
  declare readonly facebookPosts: Collection<'facebookPosts'>;
  declare readonly tweets: Collection<'tweets'>;
  declare readonly openMedia: Collection<'openMedia'>;
  declare readonly workitems: Collection<'workitems'>;
  declare readonly workbins: Collection<'workbins'>;
  /** Outbound campaigns. */
  declare readonly campaigns: Collection<'campaigns'>;
  declare readonly outboundRecords: Collection<'outboundRecords'>;
  /** What stands behind the contact centre, and whether it is there. */
  declare readonly services: Collection<'services'>;
  readonly #options: SessionOptions;
  readonly #model: Model;
  readonly #access: Access;
  #status: SessionStatus = 'idle';
  #reason: unknown;
  #surroundings = nowhere;
  #presence: Presence | undefined;
  /** From `start` to the end; what is still under way then is given up. */
  #run: AbortController | undefined;
  /** Settles a `start` that waits for everything to be read. */
  #started: { resolve: () => void; reject: (reason: unknown) => void } | undefined;

  constructor(options: SessionOptions) {
    super();
    this.#options = options;
    this.#access = new Access(options, {
      token: (token, unasked) => this.#takeToken(token, unasked),
      signedOut: async () => (await this.#presence?.askForAccess()) ?? false,
      replaced: (error) => void this.#shut(error),
    });
    this.#model = new Model({
      post: (key, path, body, signal) =>
        this.request<'POST /me/calls/{id}'>(key as never, {
          path: path as never,
          body: body as never,
          ...(signal && { signal }),
        }),
      warn: (detail) => this.tell('warning', detail),
      doubt: () => this.#presence?.doubt(),
      heard: (message) => this.tell('notification', message),
      user: () => this.#access.user?.id,
    });
    Object.assign(this, this.#model.collections);
  }

  get status(): SessionStatus {
    return this.#status;
  }

  /** Why the session has ended, if it was not asked to: an `OtherUserError`, a `CookiesBlockedError` … */
  get reason(): unknown {
    return this.#reason;
  }

  /** Who is signed in. */
  get user(): User | undefined {
    return this.#run && this.#access.user;
  }

  /** What this contact centre can do, by the features' ids: `api-voice` … */
  get features(): readonly string[] {
    return this.#surroundings.features;
  }

  /** The states that the contact centre has set up for its agents. */
  get agentStates(): Surroundings['agentStates'] {
    return this.#surroundings.agentStates;
  }

  /** Channels that could not be opened, while others could. */
  get failedChannels(): readonly FailedChannel[] {
    return this.#surroundings.failedChannels;
  }

  /** Of all tabs of the browser, this one has the connection: the one to ring, where one is enough. */
  get holdsConnection(): boolean {
    return this.#presence?.holds ?? false;
  }

  /** Signs in, connects and starts; resolves when everything that exists has been read. */
  async start(): Promise<void> {
    if (this.#status !== 'idle' && this.#status !== 'ended') throw new Error(`The session is ${this.#status} already`);
    const run = new AbortController();
    this.#run = run;
    this.#reason = undefined;
    this.#enter('starting');
    try {
      await this.#access.signIn(run.signal);
      run.signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        this.#started = { resolve, reject };
        this.#presence = this.#takePlace();
      });
    } catch (error) {
      // An end that was asked for shuts by itself.
      if (this.#run === run && !run.signal.aborted) await this.#shut(error);
      throw error;
    }
  }

  /**
   * Signs in again, after the server has forgotten us: what was there is still to be seen. Without credentials, with
   * what the session was given.
   */
  async signIn(credentials?: Credentials): Promise<void> {
    const run = this.#run;
    if (!run) throw new Error('There is no session to sign in to again');
    const before = this.#access.user?.id;
    const user = await this.#access.signIn(run.signal, credentials);
    if (user.id !== before) {
      await this.#shut(new OtherUserError(user));
      return;
    }
    this.#presence?.tellAccess(this.#access.token);
  }

  /** Signs out: ends the contact-centre session and the connection, in all tabs. */
  async end(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    // A start or a recovery that is under way must not go on beside it, and the request has to be the last.
    run.abort(new Error('The session was ended'));
    const presence = this.#presence;
    presence?.tellEnd();
    await presence?.close();
    try {
      await this.request('POST /me', { body: { operationName: 'EndContactCenterSession' } });
    } finally {
      if (this.#run === run) await this.#shut();
    }
  }

  /** Lets go of the connection, without signing out: the agent stays logged in, and may come back. */
  async leave(): Promise<void> {
    this.#run?.abort(new Error('The session was left'));
    await this.#shut();
  }

  /** Ready on all channels, or not ready. */
  async setState(state: 'Ready' | 'NotReady'): Promise<void> {
    this.tell('asked', state);
    await this.request('POST /me', { body: { operationName: state } });
  }

  /** Sends any request of the API, by its key. Rejects with an `ApiError` or a `NoAnswerError`. */
  get request(): Requests<AgentEndpoints> {
    return this.#access.request;
  }

  /** Sends a request whose answer comes as a notification, and waits for that. */
  readonly ask: Asks<AgentEndpoints> = (key, ...[input]) => {
    const send = () => this.request<'POST /ucs/interactions'>(key as never, input);
    return this.#model.references.ask(key, send, input) as never;
  };

  /** The entries of a list, over all of its pages. */
  readonly list: Lists<AgentEndpoints> = (key, ...[input]) =>
    listEntries(
      key,
      (query) => this.request(key as 'GET /contacts', { ...(input as object), query } as never),
      input as never,
    ) as never;

  #takePlace(): Presence {
    return new Presence(this.#options, this.#access, this.#model, () => this.#picture(), {
      fact: (fact) => this.#apply(fact),
      picture: (picture) => this.#restore(picture),
      warning: (detail) => this.tell('warning', detail),
      over: (reason) => void this.#shut(reason),
    });
  }

  #picture(): SharedPicture | undefined {
    const status = this.#status;
    if (status === 'idle' || status === 'starting' || status === 'ended') return undefined;
    return { model: this.#model.picture(), surroundings: this.#surroundings, status };
  }

  #restore({ model, surroundings, status }: SharedPicture): void {
    this.#surroundings = surroundings;
    this.#model.restore(model);
    this.#follow(status);
  }

  #apply(fact: Fact): void {
    switch (fact.kind) {
      case 'message':
        this.#model.hear(fact.message);
        break;
      case 'lists':
        this.#model.reconcile(fact.lists);
        break;
      case 'log':
        this.#model.takeLog(fact.name, fact.id, fact.entries, { aloud: fact.aloud });
        break;
      case 'surroundings':
        this.#surroundings = fact.surroundings;
        for (const failed of fact.surroundings.failedChannels) this.tell('warning', failed);
        break;
      case 'connected':
        this.#model.references.clear();
        break;
      case 'status':
        // A start waits until all has been read, however long the way there is.
        if (this.#status !== 'starting' || fact.status === 'live') this.#follow(fact.status);
    }
  }

  #follow(status: ConnectionStatus): void {
    if (!this.#run) return;
    this.#enter(status);
    this.#started?.resolve();
    this.#started = undefined;
  }

  #takeToken(token: Token, unasked: boolean): void {
    this.#presence?.tellAccess(token);
    // A new token means a new session at the server, and nobody here has opened one.
    if (unasked) void this.#presence?.verify();
  }

  async #shut(reason?: unknown): Promise<void> {
    if (!this.#run) return;
    const presence = this.#presence;
    this.#run.abort(reason);
    this.#run = undefined;
    this.#presence = undefined;
    this.#reason = reason;
    this.#started?.reject(reason ?? new Error('The session was ended'));
    this.#started = undefined;
    this.#model.clear();
    this.#surroundings = nowhere;
    this.#enter('ended');
    await presence?.close();
  }

  #enter(status: SessionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.tell('change', status);
  }
}

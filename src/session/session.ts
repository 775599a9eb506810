// The agent's session: signs in, connects, starts, keeps what the server tells live, and comes back after a loss.
import type {
  ChannelMessage,
  ChannelStatus,
  CustomerChatEndpoints,
  Endpoints,
  NotificationChannel,
  OperationAnswer,
  Requests,
  User,
} from '../api/index.js';
import { createBackoff, pause } from '../core/backoff.js';
import { ApiError } from '../core/errors.js';
import { send, type RequestInput } from '../core/request.js';
import { Source } from '../core/source.js';
import { CometdChannel } from './cometd-channel.js';
import { Collection } from './collection.js';
import { formData, readFile } from './files.js';
import { idOfAddress, media, type MediumName } from './media.js';

/** What an agent signs in with. Kept in memory only. */
export interface Credentials {
  userName: string;
  password: string;
}

export interface SessionOptions {
  /** Address of Web Services, without `/api/v2`. */
  baseUrl: string;
  /** Without them the browser's cookies have to do. */
  credentials?: Credentials;
  /** The channels to open; `voice` and `chat` unless told. */
  channels?: readonly string[];
  /** The place to work at; the agent's own unless told. */
  place?: string;
  /** Another way to the server: the in-page centre has one. */
  fetch?: typeof globalThis.fetch;
  /** Another way for notifications than CometD. */
  openChannel?: () => NotificationChannel;
}

export type SessionStatus = 'idle' | 'starting' | 'live' | 'lost' | 'ended';

export interface SessionEvents {
  /** The status, or who is signed in, has changed. */
  change: SessionStatus;
  /** Something failed that nobody asked for just now: a message not understood, a recovery that goes on. */
  warning: unknown;
}

/** The endpoints of somebody who is signed in. */
export type AgentEndpoints = Omit<Endpoints, keyof CustomerChatEndpoints>;

const mediumNames = Object.keys(media) as MediumName[];
/** `/v2/me/*` misses these. */
const topics = ['/v2/me/*', '/v2/ucs/interactions', '/notifications/services'];
/** How often the present state is read, at most, until nothing came while it was read. */
const mostReadings = 3;

export class Session extends Source<SessionEvents> {
  readonly calls = this.#collection('calls');
  readonly chats = this.#collection('chats');
  readonly devices = this.#collection('devices');
  readonly channels = this.#collection('channels');
  readonly #options: SessionOptions;
  #status: SessionStatus = 'idle';
  #user: User | undefined;
  #csrf: Readonly<Record<string, string>> = {};
  #channel: NotificationChannel | undefined;
  /** What arrived while the server's present state was being read; undefined while nothing is read. */
  #held: ChannelMessage[] | undefined;
  /** From `start` to the end; what is still under way then is given up. */
  #run: AbortController | undefined;
  /** Counts the server-side connections: a new one knows no subscription. */
  #connection = 0;
  #subscribed = 0;
  #isBroken = false;
  #isRecovering = false;
  readonly #logsInReading = new Set<string>();

  constructor(options: SessionOptions) {
    super();
    this.#options = options;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  /** Who is signed in. */
  get user(): User | undefined {
    return this.#user;
  }

  /** Signs in, connects and starts; resolves when everything that exists has been read. */
  async start(): Promise<void> {
    if (this.#status !== 'idle' && this.#status !== 'ended') throw new Error(`The session is ${this.#status} already`);
    const run = new AbortController();
    const { signal } = run;
    this.#run = run;
    this.#isBroken = false;
    this.#enter('starting');
    try {
      const { user } = await this.request('GET /me', { signal });
      this.#user = user;
      await this.#connect(signal);
      await this.#subscribe(signal);
      const { channels = ['voice', 'chat'], place } = this.#options;
      await this.request('POST /me', {
        body: {
          operationName: 'StartContactCenterSession',
          channels: [...channels],
          ...(place !== undefined && { place }),
        },
        signal,
      });
      await this.#catchUp(signal);
      this.#enter(this.#isBroken ? 'lost' : 'live');
    } catch (error) {
      if (!signal.aborted) await this.#shut(error);
      throw error;
    }
  }

  /** Ends the contact-centre session and the connection. */
  async end(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    // A start or a recovery that is under way must not go on beside it.
    run.abort(new Error('The session was ended'));
    try {
      await this.request('POST /me', { body: { operationName: 'EndContactCenterSession' } });
    } finally {
      if (this.#run === run) await this.#shut();
    }
  }

  /** Ready on all channels, or not ready. */
  async setState(state: 'Ready' | 'NotReady'): Promise<void> {
    await this.request('POST /me', { body: { operationName: state } });
  }

  /** Sends any request of the API, by its key. Rejects with an `ApiError` or a `NoAnswerError`. */
  readonly request: Requests<AgentEndpoints> = async (key, ...[input]) => {
    const { form, ...parts } = (input ?? {}) as RequestInput & { form?: object };
    const { body, headers } = await send(this.#fetch, this.#options.baseUrl, key, {
      ...parts,
      ...(form && { body: formData(form) }),
      read: readFile,
      headers: { ...this.#authorization, ...this.#csrf },
    });
    this.#rememberCsrf(headers);
    return body as never;
  };

  get #fetch(): typeof globalThis.fetch {
    return this.#options.fetch ?? globalThis.fetch.bind(globalThis);
  }

  get #authorization(): Record<string, string> {
    const { credentials } = this.#options;
    if (!credentials) return {};
    const bytes = new TextEncoder().encode(`${credentials.userName}:${credentials.password}`);
    return { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
  }

  /** A deployment without CSRF protection sends neither header. */
  #rememberCsrf(headers: Headers): void {
    const name = headers.get('X-CSRF-HEADER');
    const token = name === null ? null : headers.get(name);
    if (name !== null && token !== null) this.#csrf = { [name]: token };
  }

  #collection<Name extends MediumName>(name: Name): Collection<Name> {
    const post = (key: string, id: string, body: object): Promise<OperationAnswer> =>
      this.request(key as 'POST /me/calls/{id}', { path: { id }, body: body as never });
    return new Collection<Name>(media[name], post);
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const channel = this.#options.openChannel?.() ?? new CometdChannel(this.#options.baseUrl, () => this.#csrf);
    this.#channel = channel;
    await channel.open({
      message: (message) => {
        if (!signal.aborted) this.#hear(message);
      },
      status: (status) => {
        if (!signal.aborted) this.#follow(status, signal);
      },
    });
    signal.throwIfAborted();
  }

  async #subscribe(signal: AbortSignal): Promise<void> {
    const connection = this.#connection;
    await Promise.all(topics.map((topic) => this.#channel!.subscribe(topic)));
    signal.throwIfAborted();
    this.#subscribed = connection;
  }

  /** Subscribes where that has to be done, and reads; again if the server-side connection was lost meanwhile. */
  async #catchUp(signal: AbortSignal): Promise<void> {
    do {
      if (this.#subscribed !== this.#connection) await this.#subscribe(signal);
      await this.#readAll(signal);
    } while (this.#subscribed !== this.#connection);
  }

  /**
   * Reads what exists and reconciles it in one step. A notification that comes meanwhile may be older or newer than
   * what was read, and nothing in it tells: the reading is done again. In a busy centre some always come; then those
   * of the last reading are applied after it, in their order, so that the newest snapshot counts in the end.
   */
  async #readAll(signal: AbortSignal): Promise<void> {
    const held: ChannelMessage[] = [];
    this.#held = held;
    /** How many had come before the reading that counts. */
    let before = 0;
    try {
      let lists: readonly (readonly object[])[] = [];
      for (let reading = 1; reading <= mostReadings; reading++) {
        before = held.length;
        lists = await Promise.all(mediumNames.map((name) => this.#readMedium(name, signal)));
        signal.throwIfAborted();
        if (held.length === before) break;
      }
      lists.forEach((list, index) => this[mediumNames[index]!].reconcile(list as never[]));
    } catch (error) {
      before = 0;
      throw error;
    } finally {
      if (this.#held === held) this.#held = undefined;
      if (!signal.aborted) this.#hearLate(held, before);
    }
    await this.#readLogs(signal);
  }

  /** What was held: the snapshots among the first `known` ones are older than what was read. */
  #hearLate(held: readonly ChannelMessage[], known: number): void {
    held.forEach((message, index) => {
      if (index >= known || !snapshotOf(message)) this.#hear(message);
    });
  }

  async #readMedium(name: MediumName, signal: AbortSignal): Promise<readonly object[]> {
    const { path, list } = media[name];
    const answer = (await this.request(`GET ${path}` as 'GET /me/calls', { query: { fields: '*' }, signal })) as object;
    const entries = (answer as Record<string, unknown>)[list];
    return Array.isArray(entries) ? (entries as object[]) : [];
  }

  async #readLogs(signal: AbortSignal): Promise<void> {
    const joined = [...this.chats].filter(({ data }) => data.state !== 'Invited');
    const read = async (id: string) => {
      try {
        await this.#readLog(id, signal);
      } catch (error) {
        // One chat that is gone by now must not keep the others from being read.
        if (!(error instanceof ApiError)) throw error;
        this.tell('warning', error);
      }
    };
    await Promise.all(joined.map(({ id }) => read(id)));
  }

  async #readLog(id: string, signal: AbortSignal): Promise<void> {
    const seen = this.chats.get(id)?.log.last ?? 0;
    const { messages } = await this.request('GET /me/chats/{chatId}/messages', { path: { chatId: id }, signal });
    signal.throwIfAborted();
    // What was said before we came is no news; what was said while the connection was lost is.
    const chat = this.chats.takeEntries(id, messages, seen > 0);
    chat?.log.settle(Math.max(seen, ...messages.map(({ index }) => index)));
  }

  #hear(message: ChannelMessage): void {
    if (this.#held) {
      this.#held.push(message);
      return;
    }
    const data = (message.data ?? {}) as Record<string, unknown>;
    const name = snapshotOf(message);
    if (name) this.#take(name, data);
    else if (mediumOf(message)?.hasLog && data['messageType'] === 'MessageLogUpdated') this.#takeEntries(data);
    else this.tell('warning', message);
  }

  #take(name: MediumName, data: Record<string, unknown>): void {
    const member = data[media[name].member];
    const resources: unknown[] = Array.isArray(member) ? member : [member];
    for (const one of resources) {
      if (one !== null && typeof one === 'object') this[name].take(one as never);
      else this.tell('warning', data);
    }
  }

  #takeEntries(data: Record<string, unknown>): void {
    const address = data['chatUri'] ?? data['chatPath'];
    const id = typeof address === 'string' ? idOfAddress(address) : '';
    const entries = data['messages'];
    if (!Array.isArray(entries) || !entries.every(isEntry)) {
      this.tell('warning', data);
      return;
    }
    this.chats.takeEntries(id, entries as never[], true);
    void this.#fillGaps(id);
  }

  /** Reads missing entries once; those that do not come then are gaps for good. */
  async #fillGaps(id: string): Promise<void> {
    const signal = this.#run?.signal;
    if (!signal || this.#logsInReading.has(id)) return;
    this.#logsInReading.add(id);
    try {
      while (this.chats.get(id)?.log.hasGap) await this.#readLog(id, signal);
    } catch (error) {
      if (!signal.aborted) this.tell('warning', error);
    } finally {
      this.#logsInReading.delete(id);
    }
  }

  #follow(status: ChannelStatus, signal: AbortSignal): void {
    switch (status.status) {
      case 'connected':
        this.#connection += 1;
        this.#isBroken = false;
        if (this.#status !== 'starting') void this.#recover(signal);
        break;
      case 'broken':
        this.#isBroken = true;
        if (this.#status === 'live') this.#enter('lost');
        break;
      case 'restored':
        this.#isBroken = false;
        if (this.#status === 'lost' && !this.#isRecovering) this.#enter('live');
        break;
      case 'closed':
        if (status.cause === undefined) break;
        this.tell('warning', status.cause);
        void this.#shut(status.cause);
    }
  }

  /** A new server-side connection knows no subscription, and what came in between is lost: read again, until it works. */
  async #recover(signal: AbortSignal): Promise<void> {
    // A recovery that is under way sees by itself that there is a newer connection.
    if (this.#isRecovering) return;
    this.#isRecovering = true;
    this.#enter('lost');
    try {
      await this.#catchUpAtLast(signal);
      this.#enter(this.#isBroken ? 'lost' : 'live');
    } catch (error) {
      if (signal.aborted) return;
      this.tell('warning', error);
      void this.#shut(error);
    } finally {
      if (!signal.aborted) this.#isRecovering = false;
    }
  }

  /** Rejects only when the server will not have us any more. */
  async #catchUpAtLast(signal: AbortSignal): Promise<void> {
    const backoff = createBackoff();
    for (;;) {
      try {
        await this.#catchUp(signal);
        return;
      } catch (error) {
        if (signal.aborted || (error instanceof ApiError && error.isSignedOut)) throw error;
        this.tell('warning', error);
        await pause(backoff.next(), signal);
      }
    }
  }

  async #shut(reason?: unknown): Promise<void> {
    const channel = this.#channel;
    this.#run?.abort(reason);
    this.#run = undefined;
    this.#channel = undefined;
    this.#held = undefined;
    this.#isRecovering = false;
    this.#csrf = {};
    for (const name of mediumNames) this[name].clear();
    this.#user = undefined;
    this.#enter('ended');
    await channel?.close();
  }

  #enter(status: SessionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.tell('change', status);
  }
}

const mediumOf = ({ channel }: ChannelMessage) => Object.values(media).find((medium) => medium.channel === channel);

/** The medium of whose resources a message carries snapshots. */
function snapshotOf({ channel, data }: ChannelMessage): MediumName | undefined {
  const type = (data as { messageType?: unknown } | null | undefined)?.messageType;
  return mediumNames.find((name) => media[name].channel === channel && media[name].messageTypes.includes(String(type)));
}

const isEntry = (value: unknown): boolean => typeof (value as { index?: unknown } | null)?.index === 'number';

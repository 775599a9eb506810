// A visitor's chat: ask, poll, send, resume. Nothing here needs cookies, CometD or a page's tree.
import type {
  CustomerChatEndpoints,
  CustomerChatMessage,
  CustomerChatState,
  OperationBody,
  CustomerChatOperations,
  RequestChatOperations,
  Requests,
} from '../api/index.js';
import { createBackoff } from '../core/backoff.js';
import { ApiError } from '../core/errors.js';
import { MessageLog } from '../core/message-log.js';
import { send, type RequestInput } from '../core/request.js';
import { Source } from '../core/source.js';

export interface CustomerChatOptions {
  /** Address of Web Services, without `/api/v2`. */
  baseUrl: string;
  /** Which contact centre serves the chat. */
  contactCenterId: string;
  /** Where the chat's id is kept over reloads; without it the chat ends with the page. */
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Another way to the server: the in-page centre has one. */
  fetch?: typeof globalThis.fetch;
}

/** What a visitor gives to start. */
export type ChatStart = RequestChatOperations['RequestChat'];

/** `none` before the start and after `forget`; `ended` whoever ended it. */
export type ChatPhase = 'none' | 'asking' | 'waiting' | 'talking' | 'ended';

/** The visitor's own words until the server's log shows them. */
export interface Outgoing {
  readonly id: number;
  readonly text: string;
  /** `unsent`: the server did not take it; it is for the visitor to send it again or to drop it. */
  readonly state: 'sending' | 'unsent';
}

export interface CustomerChatEvents {
  /** Anything changed; read what you show. */
  change: void;
  /** Entries that were not known before, oldest first; not told of those that `resume` finds. */
  entries: readonly CustomerChatMessage[];
  /** A request failed. What is running goes on by itself. */
  error: unknown;
}

/** Own words that are on their way. */
interface Sending {
  readonly id: number;
  /** The last index known when they were sent. */
  readonly after: number;
  /** No answer came: the next reading of the log decides. */
  isInDoubt: boolean;
}

/** How often the log is read: while somebody talks, and while the page is hidden. */
const pace = { talking: 1_500, waiting: 3_000, hidden: 10_000 };
/** The address of the log changes only every so many entries: each new one costs a browser a preflight. */
const blockSize = 50;

export class CustomerChatClient extends Source<CustomerChatEvents> {
  readonly #options: CustomerChatOptions;
  readonly #backoff = createBackoff();
  #log = new MessageLog<CustomerChatMessage>();
  #id: string | undefined;
  #phase: ChatPhase = 'none';
  #connected = true;
  #outgoing: readonly Outgoing[] = [];
  #lastOutgoing = 0;
  #sending: Sending | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Aborted when the reading ends: what is still under way then is given up. */
  #run = new AbortController();
  #reading: Promise<void> | undefined;
  #nextReading: Promise<void> | undefined;
  /** Nothing is read yet of a resumed chat: what comes now is no news. */
  #isResuming = false;

  constructor(options: CustomerChatOptions) {
    super();
    this.#options = options;
  }

  get phase(): ChatPhase {
    return this.#phase;
  }

  /** False while the server does not answer; it is asked again by itself. */
  get connected(): boolean {
    return this.#connected;
  }

  get entries(): readonly CustomerChatMessage[] {
    return this.#log.entries;
  }

  /** Own words that the log does not show yet. */
  get outgoing(): readonly Outgoing[] {
    return this.#outgoing;
  }

  /** Asks for a chat. Rejects, with nothing begun, if the server does not give one. */
  async start(start: ChatStart): Promise<void> {
    if (this.#phase !== 'none' && this.#phase !== 'ended') throw new Error('A chat is running already');
    this.#clear();
    const { signal } = this.#run;
    this.#enter('asking');
    let id: string;
    try {
      ({ id } = await this.#request('POST /chats', { body: { operationName: 'RequestChat', ...start } }));
    } catch (error) {
      if (!signal.aborted) {
        this.#clear();
        this.#enter('none');
      }
      throw error;
    }
    if (!signal.aborted) this.#begin(id);
    // Closed meanwhile: the chat exists, so that a later page can go on with it.
    else if (this.#phase === 'none') this.#keep(id);
  }

  /** Goes on with the chat that an earlier page has kept; false if there is none. */
  resume(): boolean {
    const id = this.#kept();
    if (!id || this.#phase !== 'none') return false;
    if (id !== this.#id) {
      this.#clear();
      this.#isResuming = true;
    }
    this.#begin(id);
    return true;
  }

  /** Says something. It stays in `outgoing` until the server's log shows it. Before the chat is given it waits. */
  send(text: string): void {
    if (!this.#isOpen && this.#phase !== 'asking') throw new Error('No chat is running');
    this.#outgoing = [...this.#outgoing, { id: ++this.#lastOutgoing, text, state: 'sending' }];
    this.tell('change', undefined);
    void this.#sendNext();
  }

  /** Sends unsent words once more. */
  resend(id: number): void {
    if (!this.#isOpen) return;
    this.#mark(id, 'sending');
    void this.#sendNext();
  }

  /** Drops unsent words. */
  discard(id: number): void {
    this.#outgoing = this.#outgoing.filter((message) => message.id !== id);
    this.tell('change', undefined);
  }

  /** Tells the other side that the visitor began or stopped writing. */
  async setTyping(on: boolean): Promise<void> {
    if (!this.#isOpen) return;
    const operationName = on ? 'SendStartTypingNotification' : 'SendStopTypingNotification';
    await this.#perform({ operationName }).catch((error: unknown) => this.tell('error', error));
  }

  /** Ends the chat from the visitor's side. */
  async end(): Promise<void> {
    if (!this.#isOpen) return;
    const id = this.#id;
    try {
      await this.#perform({ operationName: 'Complete' });
    } catch (error) {
      // The other side may have ended it first.
      await this.#read();
      if (this.#isOpen && this.#id === id) throw error;
    }
    if (this.#isOpen && this.#id === id) this.#finish();
  }

  /** Forgets an ended chat. */
  forget(): void {
    if (this.#phase !== 'ended') throw new Error('Only an ended chat can be forgotten');
    this.#clear();
    this.#enter('none');
  }

  /** Stops asking; the chat itself goes on and can be resumed. */
  close(): void {
    this.#stop();
    if (this.#isOpen || this.#phase === 'asking') this.#enter('none');
  }

  /** Reads at once, as after a wake-up. */
  async refresh(): Promise<void> {
    await this.#read();
  }

  get #isOpen(): boolean {
    return this.#id !== undefined && (this.#phase === 'waiting' || this.#phase === 'talking');
  }

  get #storageKey(): string {
    return `gws-customer-chat:${this.#options.baseUrl}:${this.#options.contactCenterId}`;
  }

  #begin(id: string): void {
    this.#id = id;
    this.#run = new AbortController();
    this.#keep(id);
    this.#enter('waiting');
    void this.#read();
    void this.#sendNext();
  }

  #finish(): void {
    this.#stop();
    this.#keep(undefined);
    this.#sending = undefined;
    this.#outgoing = this.#outgoing.map((message) => ({ ...message, state: 'unsent' }));
    this.#enter('ended');
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#run.abort();
  }

  #clear(): void {
    this.#stop();
    this.#run = new AbortController();
    this.#id = undefined;
    this.#log = new MessageLog();
    this.#outgoing = [];
    this.#sending = undefined;
    this.#connected = true;
    this.#isResuming = false;
    this.#backoff.reset();
  }

  #kept(): string | null | undefined {
    try {
      return this.#options.storage?.getItem(this.#storageKey);
    } catch {
      return undefined; // A browser may forbid it: then the chat ends with the page.
    }
  }

  #keep(id: string | undefined): void {
    const { storage } = this.#options;
    try {
      if (id === undefined) storage?.removeItem(this.#storageKey);
      else storage?.setItem(this.#storageKey, id);
    } catch {
      // As above; a full storage is no reason to fail either.
    }
  }

  #enter(phase: ChatPhase): void {
    this.#phase = phase;
    this.tell('change', undefined);
  }

  /** One message at a time, so that their order is the visitor's. */
  async #sendNext(): Promise<void> {
    const message = this.#outgoing.find(({ state }) => state === 'sending');
    if (!message || this.#sending || !this.#isOpen) return;
    const sending: Sending = { id: message.id, after: this.#log.last, isInDoubt: false };
    this.#sending = sending;
    try {
      await this.#perform({ operationName: 'SendMessage', text: message.text });
    } catch (error) {
      // The log has shown it meanwhile, or it belongs to an earlier chat.
      if (this.#sending !== sending) return;
      this.tell('error', error);
      if (isRefusal(error)) this.#giveBack(sending);
      else sending.isInDoubt = true;
    }
    await this.#read();
    void this.#sendNext();
  }

  #giveBack({ id }: Sending): void {
    this.#sending = undefined;
    this.#mark(id, 'unsent');
  }

  #mark(id: number, state: Outgoing['state']): void {
    this.#outgoing = this.#outgoing.map((message) => (message.id === id ? { ...message, state } : message));
    this.tell('change', undefined);
  }

  /** One read at a time; all who ask meanwhile share the one that begins after it. */
  #read(): Promise<void> {
    this.#nextReading ??= (async () => {
      await this.#reading;
      this.#nextReading = undefined;
      if (!this.#isOpen) return;
      this.#reading = this.#readOnce();
      await this.#reading;
    })();
    return this.#nextReading;
  }

  async #readOnce(): Promise<void> {
    clearTimeout(this.#timer);
    const { signal } = this.#run;
    const doubted = this.#sending?.isInDoubt ? this.#sending : undefined;
    try {
      const index = Math.floor(this.#log.last / blockSize) * blockSize + 1;
      const path = { id: this.#id! };
      // The state first: when it says that the chat is over, the log read after it is the whole one.
      const { chat } = await this.#request('GET /chats/{id}', { path, signal });
      const { messages } = await this.#request('GET /chats/{id}/messages', { path, query: { index }, signal });
      signal.throwIfAborted();
      this.#backoff.reset();
      this.#take(messages);
      if (doubted && this.#sending === doubted) this.#giveBack(doubted);
      void this.#sendNext();
      // Whoever heard of it may have closed the chat.
      if (!signal.aborted) this.#follow(chat.state);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #take(messages: readonly CustomerChatMessage[]): void {
    const wasConnected = this.#connected;
    this.#connected = true;
    const fresh = this.#log.add(messages);
    const shown = fresh.find(
      ({ type, index, from }) =>
        type === 'Text' && from.type === 'Customer' && index > (this.#sending?.after ?? Infinity),
    );
    if (shown && this.#sending) {
      const { id } = this.#sending;
      this.#outgoing = this.#outgoing.filter((message) => message.id !== id);
      this.#sending = undefined;
    }
    const isNews = !this.#isResuming;
    this.#isResuming = false;
    if (isNews && fresh.length > 0) this.tell('entries', fresh);
    if (fresh.length > 0 || !wasConnected) this.tell('change', undefined);
  }

  #follow(state: CustomerChatState): void {
    if (state === 'Idle') return this.#finish();
    const phase = state === 'Chatting' ? 'talking' : 'waiting';
    if (phase !== this.#phase) this.#enter(phase);
    this.#readIn(globalThis.document?.visibilityState === 'hidden' ? pace.hidden : pace[phase]);
  }

  #fail(error: unknown): void {
    // The server knows no such chat any more, or will not have us: it is over, as chats are after a while.
    if (isRefusal(error) && error.httpStatus < 500) return this.#finish();
    this.tell('error', error);
    this.#connected = false;
    this.tell('change', undefined);
    this.#readIn(this.#backoff.next());
  }

  #readIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), milliseconds);
  }

  #perform(body: OperationBody<CustomerChatOperations>): Promise<unknown> {
    return this.#request('POST /chats/{id}', { path: { id: this.#id! }, body });
  }

  readonly #request: Requests<CustomerChatEndpoints> = async (key, ...[input]) => {
    const { baseUrl, contactCenterId, fetch = globalThis.fetch.bind(globalThis) } = this.#options;
    const headers = { ContactCenterId: contactCenterId };
    const { body } = await send(fetch, baseUrl, key, { ...(input as RequestInput | undefined), headers });
    return body as never;
  };
}

/** The API itself said no; a proxy's error page, or none at all, says nothing about what the API did. */
const isRefusal = (error: unknown): error is ApiError => error instanceof ApiError && error.statusCode !== undefined;

// Reads a chat again and again, at the pace of the talk. The log tells almost everything; the chat's own state is asked
// for only when the log says that somebody came or went, and now and then.
import type { CustomerChatEndpoints, CustomerChatMessage, CustomerChatState } from '../api/index.js';
import { createBackoff } from '../core/backoff.js';
import type { MessageLog } from '../core/message-log.js';
import type { ChatPhase } from './chat.js';
import { activePace, paceOf, stateEvery } from './pace.js';
import { isFinal, type Server } from './server.js';

/** What is read, and who is told. */
export interface Read {
  readonly server: Server;
  /** `/chats/12`. */
  readonly path: string;
  readonly log: MessageLog<CustomerChatMessage>;
  readonly phase: ChatPhase;
  /** Whether it is for this tab to read. */
  readonly mayRead: boolean;
  /** The log was read; `begun` is when that was asked for. */
  hearLog: (fresh: readonly CustomerChatMessage[], begun: number) => void;
  hearState: (state: CustomerChatState) => void;
  /** The chat has ended, and its log is whole. */
  hearEnd: () => void;
  /** Nothing was heard; when it is tried again. */
  hearFailure: (error: unknown, retryAt: number) => void;
}

/** The address of the log changes only every so many entries: each new one costs a browser a preflight. */
const blockSize = 50;
/** Where backing off begins, in milliseconds. */
const firstPause = 2_000;

export class Reader {
  readonly #chat: Read;
  readonly #signal: AbortSignal;
  readonly #backoff = createBackoff(firstPause);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** When the chat's own state was asked for last. */
  #stateAt: number;
  #activeAt = Date.now();

  /** Until the signal aborts. Of a chat that was just given, the state is known. */
  constructor(chat: Read, signal: AbortSignal, isNew: boolean) {
    this.#chat = chat;
    this.#signal = signal;
    this.#stateAt = isNew ? Date.now() : -Infinity;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** One reading at a time; all who ask meanwhile share the one that begins after it. */
  read(): Promise<void> {
    this.#next ??= (async () => {
      await this.#reading;
      this.#next = undefined;
      if (this.#signal.aborted || !this.#chat.mayRead) return;
      this.#reading = this.#once();
      await this.#reading;
    })();
    return this.#next;
  }

  /** The state, too. */
  readAll(): Promise<void> {
    this.#stateAt = -Infinity;
    return this.read();
  }

  /** Something is going on: reads at once, unless the server wants to be left in peace. */
  hurry(): void {
    this.#activeAt = Date.now();
    if (!this.#chat.server.peace) void this.read();
  }

  async #once(): Promise<void> {
    clearTimeout(this.#timer);
    const { log, server } = this.#chat;
    let wait: number;
    try {
      await this.#readLog();
      if (Date.now() - this.#stateAt >= stateEvery) await this.#readState();
      this.#backoff.reset();
      // What is missing may be on its way.
      wait = log.hasGap ? activePace : this.#pace;
    } catch (error) {
      if (this.#signal.aborted) return;
      // The server knows no such chat any more, or will not have us: it is over, as chats are after a while.
      if (isFinal(error)) return this.#chat.hearEnd();
      // Never much faster than usual: a server that comes back meets all its visitors at once.
      wait = server.peace + this.#pace / 2 + this.#backoff.next();
      this.#chat.hearFailure(error, Date.now() + wait);
    }
    if (!this.#signal.aborted) this.#timer = setTimeout(() => void this.read(), wait);
  }

  get #pace(): number {
    return paceOf(this.#chat.phase, Date.now() - this.#activeAt);
  }

  async #readLog(): Promise<void> {
    const begun = Date.now();
    const { last, whole } = this.#chat.log;
    const index = whole - (whole % blockSize) + 1;
    const { messages } = await this.#ask<'GET /chats/{id}/messages'>(`/messages?index=${index}`);
    const fresh = this.#chat.log.add(messages);
    // What was missing before, and is now, is not for us.
    this.#chat.log.settle(last);
    if (fresh.length > 0) this.#activeAt = begun;
    if (fresh.some(changesState)) this.#stateAt = -Infinity;
    this.#chat.hearLog(fresh, begun);
  }

  async #readState(): Promise<void> {
    this.#stateAt = Date.now();
    const { chat } = await this.#ask<'GET /chats/{id}'>();
    if (chat.state !== 'Idle') return this.#chat.hearState(chat.state);
    // Something may have been said since the log was read.
    await this.#readLog();
    this.#chat.hearEnd();
  }

  async #ask<Key extends keyof CustomerChatEndpoints>(more = '') {
    const { server, path } = this.#chat;
    const answer = await server.ask<AnswerTo<Key>>(`GET ${path}${more}`, this.#signal);
    this.#signal.throwIfAborted();
    return answer;
  }
}

type AnswerTo<Key extends keyof CustomerChatEndpoints> = CustomerChatEndpoints[Key] extends { answer: infer Answer }
  ? Answer
  : never;

/** Somebody came or went; that visitors come themselves is known. */
const changesState = ({ type, from }: CustomerChatMessage): boolean =>
  type.startsWith('Participant') && !(type === 'ParticipantJoined' && from.type === 'Customer');

// Notifications over CometD: long polling, for as long as the server knows this one connection. All that is needed of
// the protocol (Bayeux 1.0, with the extension for acknowledgement) is here; what to do after a loss is the opener's.
import type { NotificationChannel } from '../api/index.js';
import { askedDelay, createBackoff, pause } from '../core/backoff.js';
import { apiAddress } from '../core/request.js';
import { ConnectionError } from './connection-error.js';

type Events = Parameters<NotificationChannel['open']>[0];

export interface CometdOptions {
  baseUrl: string;
  /** Asked for before each message: the CSRF token may change. */
  headers: () => Readonly<Record<string, string>>;
  fetch?: typeof globalThis.fetch | undefined;
}

/** A message of the protocol, or of a subscription. */
interface Message {
  channel?: string;
  data?: unknown;
  successful?: boolean;
  error?: string;
  clientId?: string;
  advice?: { reconnect?: string; interval?: number; timeout?: number };
  ext?: { ack?: unknown };
}

/** How long an answer may take beyond what the server holds it back on purpose. */
const longestAnswer = 15_000;
/** How long the server holds a connect back unless it says otherwise. */
const usualHold = 60_000;
const longestGoodbye = 2_000;

export class CometdChannel implements NotificationChannel {
  readonly #url: string;
  readonly #options: CometdOptions;
  readonly #stop = new AbortController();
  readonly #backoff = createBackoff(1_000, 10_000);
  #events: Events | undefined;
  #clientId: string | undefined;
  #messages = 0;
  #isBroken = false;
  /** A connect has been answered. */
  #isProven = false;
  /** The last batch that arrived, where the server counts them. */
  #batch: number | undefined;
  #hold = usualHold;
  #interval = 0;
  #hurry: () => void = () => {};

  constructor(options: CometdOptions) {
    this.#url = `${apiAddress(options.baseUrl)}/notifications`;
    this.#options = options;
  }

  get repeats(): boolean {
    return this.#batch !== undefined;
  }

  async open(events: Events): Promise<void> {
    this.#events = events;
    const reply = await this.#ask('/meta/handshake', {
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
      advice: { timeout: usualHold, interval: 0 },
      ext: { ack: true },
    });
    this.#clientId = reply.clientId;
    const ack = reply.ext?.ack;
    if (ack === true || (ack as { enabled?: unknown } | undefined)?.enabled === true) this.#batch = 0;
    void this.#poll();
  }

  async subscribe(pattern: string): Promise<void> {
    await this.#ask('/meta/subscribe', { subscription: pattern });
  }

  hurry(): void {
    this.#hurry();
  }

  async close(): Promise<void> {
    const clientId = this.#clientId;
    if (!this.#end() || clientId === undefined) return;
    await this.#farewell(clientId, AbortSignal.timeout(longestGoodbye));
    this.#events?.status({ status: 'closed' });
  }

  abandon(): void {
    const clientId = this.#clientId;
    if (this.#end() && clientId !== undefined) void this.#farewell(clientId);
  }

  /** False if it has ended already. */
  #end(): boolean {
    if (this.#stop.signal.aborted) return false;
    this.#stop.abort(new Error('The connection for notifications was closed'));
    return true;
  }

  /** `keepalive` lets this one request outlive its page. */
  async #farewell(clientId: string, signal?: AbortSignal): Promise<void> {
    try {
      await this.#fetch([{ id: 'bye', channel: '/meta/disconnect', clientId }], {
        keepalive: true,
        ...(signal && { signal }),
      });
    } catch {
      // The server will notice by itself that nobody comes any more.
    }
  }

  /** One connect after the other; a connect that fails is tried again, as long as the server may know us. */
  async #poll(): Promise<void> {
    const { signal } = this.#stop;
    for (let isFresh = true; !signal.aborted;) {
      try {
        await this.#ask('/meta/connect', {
          connectionType: 'long-polling',
          // The first after a gap is to be answered at once: it tells that the way is free again.
          ...(isFresh && { advice: { timeout: 0 } }),
          ...(this.repeats && { ext: { ack: this.#batch } }),
        });
        isFresh = false;
        this.#restore();
        if (this.#interval > 0) await pause(this.#interval, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ConnectionError) || isOver(error)) {
          this.#lose(error);
          return;
        }
        isFresh = true;
        this.#break(error);
        const hurried = new AbortController();
        this.#hurry = () => hurried.abort();
        await pause(askedDelay(error.retryAfter) + this.#backoff.next(), AbortSignal.any([signal, hurried.signal]));
      }
    }
  }

  #restore(): void {
    this.#isProven = true;
    this.#backoff.reset();
    if (!this.#isBroken) return;
    this.#isBroken = false;
    this.#events?.status({ status: 'restored' });
  }

  #break(cause: unknown): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#events?.status({ status: 'broken', cause });
  }

  #lose(cause: unknown): void {
    this.#end();
    this.#events?.status({ status: 'closed', cause });
  }

  /** Sends one message, hands on what comes with its reply, and answers that; rejects unless it was successful. */
  async #ask(channel: string, parts: object): Promise<Message> {
    const id = String(++this.#messages);
    const clientId = this.#clientId;
    const messages = await this.#send(channel, { id, channel, ...(clientId !== undefined && { clientId }), ...parts });
    const reply = messages.find((message) => message.channel === channel);
    for (const message of messages) if (message !== reply) this.#hear(message);
    if (!reply) throw new ConnectionError(`${channel} was not answered`, { cause: messages });
    const { advice = {}, ext, successful, error } = reply;
    this.#hold = advice.timeout ?? this.#hold;
    this.#interval = advice.interval ?? this.#interval;
    if (!successful) {
      const isForgotten = error?.startsWith('402') || ['none', 'handshake'].includes(advice.reconnect ?? '');
      throw new ConnectionError(`${channel} was refused: ${error ?? 'no reason given'}`, {
        httpStatus: isForgotten ? 402 : 200,
        isStillborn: isForgotten === true && this.#clientId !== undefined && !this.#isProven,
        cause: reply,
      });
    }
    // Not before all that came with it was handed on.
    if (this.repeats && typeof ext?.ack === 'number') this.#batch = ext.ack;
    return reply;
  }

  #hear({ channel, data }: Message): void {
    if (channel !== undefined && !channel.startsWith('/meta/')) this.#events?.message({ channel, data });
  }

  async #send(channel: string, message: object): Promise<Message[]> {
    const longest = longestAnswer + (channel === '/meta/connect' ? this.#hold : 0);
    let response: Response;
    let body: unknown;
    try {
      const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(longest)]);
      response = await this.#fetch([message], { signal });
      body = response.ok ? await response.json() : undefined;
    } catch (cause) {
      this.#stop.signal.throwIfAborted();
      throw new ConnectionError(`${channel} got no answer`, { cause });
    }
    if (Array.isArray(body))
      return (body as unknown[]).filter((one): one is Message => typeof one === 'object' && one !== null);
    throw new ConnectionError(`${channel} was answered with HTTP ${response.status}`, {
      httpStatus: response.status,
      retryAfter: response.headers.get('Retry-After'),
    });
  }

  #fetch(messages: readonly object[], init: RequestInit): Promise<Response> {
    const { fetch = globalThis.fetch, headers } = this.#options;
    // One address for all messages costs a browser one preflight.
    return fetch.call(globalThis, this.#url, {
      method: 'POST',
      credentials: 'include',
      headers: { ...headers(), 'Content-Type': 'application/json' },
      body: JSON.stringify(messages),
      ...init,
    });
  }
}

/** The server is there, and does not know us: no use in asking again in the same way. */
const isOver = ({ httpStatus }: ConnectionError): boolean => httpStatus > 400 && httpStatus < 404;

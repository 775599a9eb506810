// The way to the contact centre: a header names it, nobody is signed in, and it is left in peace if it asks for that.
import { askedDelay } from '../core/backoff.js';
import { ApiError } from '../core/errors.js';
import { apiAddress, exchange } from '../core/request.js';
import type { CustomerChatOptions } from './chat.js';

/** The longest that an answer is waited for, in milliseconds. */
const longestWait = 10_000;

export class Server {
  /** The longest that a request may live, in milliseconds. */
  readonly requestLife: number;
  readonly #options: CustomerChatOptions;
  #peaceUntil = 0;

  constructor(options: CustomerChatOptions) {
    this.#options = options;
    this.requestLife = options.requestLife ?? 30_000;
  }

  /** How much longer the server wants to be left in peace, in milliseconds. */
  get peace(): number {
    return Math.max(0, this.#peaceUntil - Date.now());
  }

  /** Asks for `GET /chats/…`, or posts a body; rejects as `send` of the core does. */
  async ask<Answer>(asked: string, signal?: AbortSignal, body?: object): Promise<Answer> {
    const { baseUrl, contactCenterId, fetch = globalThis.fetch.bind(globalThis) } = this.#options;
    const [method, path] = asked.split(' ') as [string, string];
    const headers = { ContactCenterId: contactCenterId, ...(body && { 'Content-Type': 'application/json' }) };
    // What is said on leaving a page is said.
    const init = { method, headers, ...(body && { body: JSON.stringify(body), keepalive: path !== '/chats' }) };
    // Given up well before its life is over: what was on its way then has the rest of it to arrive.
    const wait = Math.min(longestWait, this.requestLife / 2);
    try {
      const reply = await exchange(fetch, asked, apiAddress(baseUrl) + path, init, { signal, wait });
      return reply.body as Answer;
    } catch (error) {
      if (error instanceof ApiError) this.#peaceUntil = Date.now() + askedDelay(error.retryAfter);
      throw error;
    }
  }
}

/** The API itself said no; a proxy's error page, or none at all, says nothing about what the API did. */
export const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.statusCode !== undefined;

/** It said no to this very request, and will again. */
export const isFinal = (error: unknown): boolean =>
  isRefusal(error) && error.httpStatus < 500 && error.httpStatus !== 429;

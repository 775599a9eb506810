// What a visitor's chat is told and tells, whichever part of it is loaded.
import type { CustomerChatMessage, RequestChatOperations } from '../api/index.js';

export interface CustomerChatOptions {
  /** Address of Web Services, without `/api/v2`. */
  baseUrl: string;
  /** Which contact centre serves the chat. */
  contactCenterId: string;
  /**
   * Where the chat is kept over reloads and between tabs: `localStorage`. Without it nothing is stored, each tab stands
   * alone, and the chat ends with the page.
   */
  storage?: ChatStorage;
  /** How long what is kept may be used, in milliseconds: the chat's id alone opens its transcript. Twelve hours. */
  lifetime?: number;
  /** The longest that a request may live, in milliseconds, before it cannot be carried out any more. Thirty seconds. */
  requestLife?: number;
  /** Another way to the server: the in-page centre has one. */
  fetch?: typeof globalThis.fetch;
}

/** What is needed of `localStorage`. */
export type ChatStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What a visitor gives to start. */
export type ChatStart = RequestChatOperations['RequestChat'];

/** `none` before the start and after `forget`; `ended` whoever ended it. */
export type ChatPhase = 'none' | 'asking' | 'waiting' | 'talking' | 'ended';

/** The visitor's own words until the server's log shows them. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  /**
   * `unsure`: no answer came, and the log does not show them yet; they are sent again by themselves once nothing of the
   * first attempt can arrive any more. `unsent`: it is for the visitor to send them again or to drop them.
   */
  readonly state: 'sending' | 'unsure' | 'unsent';
}

export interface CustomerChatEvents {
  /** Anything changed; read what you show. */
  change: void;
  /** Entries that were not known before, oldest first; not told of those that `resume` finds. */
  entries: readonly CustomerChatMessage[];
  /** A request failed. What is running goes on by itself. */
  error: unknown;
}

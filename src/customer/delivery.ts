// Brings the visitor's words into the server's log: in their order, one in flight, and none twice that the log shows.
import type { CustomerChatMessage } from '../api/index.js';
import { createBackoff } from '../core/backoff.js';
import type { Following } from './following.js';
import type { Word } from './kept.js';
import { isFinal, isRefusal } from './server.js';

export class Delivery {
  readonly #following: Following;
  readonly #fail: (error: unknown) => void;
  readonly #backoff = createBackoff();
  /** The request under way, by the words it carries; given up as soon as the log shows them. */
  #request: { id: string; run: AbortController } | undefined;
  /** When the last attempt was known to have failed. */
  #failedAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  /** What a visitor has dropped may arrive yet, and is not what was said next. */
  readonly #dropped = new Set<string>();

  constructor(following: Following, fail: (error: unknown) => void) {
    this.#following = following;
    this.#fail = fail;
    following.on('words', () => this.#next());
    following.on('reading', (begun) => this.#look(begun));
  }

  add(text: string): void {
    // All tabs share one clock, and their words one order.
    this.#last = Math.max(Date.now(), this.#last + 1);
    const id = `${this.#last}-${Math.random().toString(36).slice(2)}`;
    this.#put({ id, text, state: 'sending' });
  }

  resend(id: string): void {
    const word = this.#words.find((one) => one.id === id);
    if (word && word.state !== 'sending') this.#put({ id, text: word.text, state: 'sending' });
  }

  drop(id: string): void {
    const word = this.#words.find((one) => one.id === id);
    if (word) this.#dropped.add(word.text);
    this.#following.drop(id);
  }

  get #words(): readonly Word[] {
    return this.#following.kept.words;
  }

  #put(word: Word): void {
    this.#following.kept.put(word);
    this.#following.tellKept();
  }

  /** What is on its way, else the first that waits; what was given back to the visitor is in nobody's way. */
  get #first(): Word | undefined {
    const words = this.#words.filter(({ state }) => state !== 'unsent');
    return words.find(({ sentAt }) => sentAt !== undefined) ?? words[0];
  }

  #next(): void {
    const word = this.#first;
    // Dropped, or shown to be there by another tab.
    if (this.#request && !this.#words.some(({ id }) => id === this.#request!.id)) this.#giveUp();
    if (!word || word.sentAt !== undefined || this.#request || this.#retry || !this.#following.maySend) return;
    void this.#send(word);
  }

  async #send(word: Word): Promise<void> {
    const { id, text } = word;
    const { server, signal, entries } = this.#following;
    const run = new AbortController();
    const request = { id, run };
    this.#request = request;
    const sent: Word = { ...word, state: 'sending', sentAt: Date.now(), after: entries.at(-1)?.index ?? 0 };
    // Noted before it is sent: whoever goes on from here, in another tab or after a reload, knows.
    this.#put(sent);
    try {
      const body = { operationName: 'SendMessage', text };
      await server.ask(`POST ${this.#following.path}`, AbortSignal.any([signal, run.signal]), body);
      this.#backoff.reset();
      this.#change(id, { isTaken: true });
    } catch (error) {
      if (run.signal.aborted || signal.aborted) return;
      this.#failedAt = Date.now();
      if (isFinal(error)) this.#change(id, { state: 'unsent' });
      // Nothing was done, and another time it may be.
      else if (isRefusal(error)) this.#wait(sent);
      this.#fail(error);
    } finally {
      if (this.#request === request) this.#request = undefined;
    }
    this.#following.hurry();
    this.#next();
  }

  #giveUp(): void {
    this.#request?.run.abort();
    this.#request = undefined;
  }

  #wait({ id }: Word): void {
    this.#change(id, { sentAt: undefined });
    const wait = this.#following.server.peace + this.#backoff.next();
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#next();
    }, wait);
  }

  #change(id: string, change: Partial<Word>): void {
    const word = this.#words.find((one) => one.id === id);
    if (word) this.#put({ ...word, ...change });
  }

  /** The log was read: does it show what is in flight? */
  #look(begun: number): void {
    if (!this.#following.maySend) return;
    const word = this.#first;
    if (!word || word.sentAt === undefined) return this.#next();
    const own = this.#ownAfter(word.after ?? 0);
    if (own.some((entry) => this.#isShown(word, entry, own))) {
      if (this.#request?.id === word.id) this.#giveUp();
      this.#following.drop(word.id);
    } else if (begun >= word.sentAt + this.#following.server.requestLife) this.#decide(word, own.length > 0);
    else if (!this.#request && begun >= this.#failedAt && !word.isTaken && word.state === 'sending')
      this.#change(word.id, { state: 'unsure' });
  }

  /** Nothing of that attempt can arrive any more. */
  #decide(word: Word, isDoubtful: boolean): void {
    this.#giveUp();
    // The server said that it took them, or shows something that may be them: only the visitor can tell.
    if (word.isTaken || isDoubtful) this.#change(word.id, { state: 'unsent' });
    else this.#put({ id: word.id, text: word.text, state: 'sending' });
  }

  #ownAfter(index: number): readonly CustomerChatMessage[] {
    return this.#following.entries.filter((entry) => isOwn(entry) && entry.index > index);
  }

  /**
   * By its place: servers trim and mask. Only what repeats other words letter by letter is passed over: a browser may have
   * sent those twice by itself, or they come late; unless it is just what was said now.
   */
  #isShown(word: Word, entry: CustomerChatMessage, own: readonly CustomerChatMessage[]): boolean {
    const { text } = entry;
    if (text === word.text) return true;
    if (own.some((other) => other.text === word.text)) return false;
    if (word.isTaken) return true;
    const others = [
      ...this.#words.filter(({ id }) => id !== word.id),
      ...this.#following.entries.filter((other) => isOwn(other) && other.index <= (word.after ?? 0)),
    ];
    const isRepeat = others.some((other) => other.text === text);
    return !isRepeat && !this.#dropped.has(text ?? '');
  }
}

const isOwn = ({ type, from }: CustomerChatMessage): boolean => type === 'Text' && from.type === 'Customer';

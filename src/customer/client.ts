// A visitor's chat: ask, follow, speak, resume. Nothing here needs cookies, CometD or a page's tree.
import type { CustomerChatMessage, OperationBody, CustomerChatOperations } from '../api/index.js';
import { Source } from '../core/source.js';
import type { ChatPhase, ChatStart, CustomerChatEvents, CustomerChatOptions, Outgoing } from './chat.js';
import { Delivery } from './delivery.js';
import { Following } from './following.js';
import { isRefusal } from './server.js';

/** Under this key the contact centre finds, in a chat's user data, which chats one visitor has asked for at once. */
export const askedKey = 'gwsChatRequest';

export class CustomerChatClient extends Source<CustomerChatEvents> {
  readonly #following: Following;
  readonly #delivery: Delivery;
  /** The same until a chat is given. */
  #asked: string | undefined;
  #lostRequests = 0;

  constructor(options: CustomerChatOptions) {
    super();
    const following = new Following(options);
    this.#following = following;
    for (const name of ['change', 'entries', 'error'] as const) {
      following.on(name, (content) => this.tell(name, content as never));
    }
    this.#delivery = new Delivery(following, (error) => this.tell('error', error));
  }

  get phase(): ChatPhase {
    return this.#following.phase;
  }

  /** False while the server does not answer; it is asked again by itself. */
  get connected(): boolean {
    return this.retryAt === undefined;
  }

  /** When the server is asked again that does not answer, as `Date.now()` counts; undefined while it does. */
  get retryAt(): number | undefined {
    return this.#following.retryAt;
  }

  /** The end was found when the visitor came back: servers drop who falls silent, and hidden pages hardly speak. */
  get endedWhileAway(): boolean {
    return this.#following.endedWhileAway;
  }

  get entries(): readonly CustomerChatMessage[] {
    return this.#following.entries;
  }

  /** When the chat was given, while it goes on. */
  get since(): number | undefined {
    return this.#following.kept.since;
  }

  /** When an entry came, to the minute, as the log itself has no times; undefined for what came while no page looked. */
  arrivedAt({ index }: CustomerChatMessage): number | undefined {
    return this.#following.arrivals?.of(index);
  }

  /** Own words that the log does not show yet, of all tabs. */
  get outgoing(): readonly Outgoing[] {
    return this.#following.outgoing;
  }

  /** How many texts of others came since `see` was called last, in whichever tab. */
  get unread(): number {
    return this.#following.unread.length;
  }

  /** The first of them. */
  get firstUnread(): CustomerChatMessage | undefined {
    return this.#following.unread[0];
  }

  /** How many requests for a chat got no answer: each may have opened a chat that nobody has. */
  get lostRequests(): number {
    return this.#lostRequests;
  }

  /**
   * Asks for a chat, or joins the one that another tab has begun. Rejects, with nothing begun, if the server does not
   * give one. Without an answer it is not asked again by itself, for there may be a chat already: that one hears of
   * nobody, and the server drops it. When the visitor asks again, both carry the same `gwsChatRequest` in their user data.
   */
  async start(start: ChatStart): Promise<void> {
    const following = this.#following;
    if (this.phase !== 'none' && this.phase !== 'ended') throw new Error('A chat is running already');
    following.clear();
    following.enter('none');
    if (following.resume()) return;
    // What was said to a chat that never began.
    following.kept.clear();
    const { signal } = following;
    following.enter('asking');
    this.#asked ??= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const userData = { ...start.userData, [askedKey]: this.#asked };
    let id: string;
    try {
      const body = { operationName: 'RequestChat', ...start, userData };
      ({ id } = await following.server.ask<{ id: string }>('POST /chats', undefined, body));
    } catch (error) {
      if (!isRefusal(error)) this.#lostRequests++;
      if (!signal.aborted) {
        following.kept.clear();
        following.clear();
        following.enter('none');
      }
      throw error;
    }
    this.#asked = undefined;
    if (!signal.aborted) following.begin(id);
    // Closed meanwhile: the chat exists, so that a later page can go on with it.
    else if (this.phase === 'none') following.kept.id = id;
  }

  /** Goes on with the chat that an earlier page, or another tab, has kept; false if there is none. */
  resume(): boolean {
    return this.#following.resume();
  }

  /** Says something. It stays in `outgoing` until the server's log shows it. Before the chat is given it waits. */
  send(text: string): void {
    if (!this.#following.isOpen && this.phase !== 'asking') throw new Error('No chat is running');
    this.#delivery.add(text);
  }

  /** Sends words that are unsent, or not sure to be, once more. */
  resend(id: string): void {
    if (this.#following.isOpen) this.#delivery.resend(id);
  }

  /** Drops words that are unsent, or not sure to be. */
  discard(id: string): void {
    this.#delivery.drop(id);
  }

  /** The visitor sees everything that there is now. */
  see(): void {
    this.#following.see();
  }

  /** Tells the other side that the visitor began or stopped writing. */
  async setTyping(on: boolean): Promise<void> {
    if (!this.#following.isOpen) return;
    const operationName = on ? 'SendStartTypingNotification' : 'SendStopTypingNotification';
    await this.#perform({ operationName }).catch((error: unknown) => this.tell('error', error));
  }

  /** Ends the chat from the visitor's side. */
  async end(): Promise<void> {
    const following = this.#following;
    if (!following.isOpen) return;
    const { signal } = following;
    try {
      await this.#perform({ operationName: 'Complete' });
    } catch (error) {
      // The other side may have ended it first.
      await following.refresh();
      if (!signal.aborted) throw error;
    }
    if (!signal.aborted) following.finish();
  }

  /** Forgets an ended chat. */
  forget(): void {
    if (this.phase !== 'ended') throw new Error('Only an ended chat can be forgotten');
    this.#following.clear();
    this.#following.enter('none');
  }

  /** Stops asking; the chat itself goes on and can be resumed. */
  close(): void {
    this.#following.close();
  }

  /** Reads at once, as after a wake-up. */
  async refresh(): Promise<void> {
    await this.#following.refresh();
  }

  #perform(body: OperationBody<CustomerChatOperations>): Promise<unknown> {
    return this.#following.server.ask(`POST ${this.#following.path}`, undefined, body);
  }
}

// What the visitor has seen of a chat, in whichever tab; noted also for tabs whose chat is closed: they need not look.
import type { CustomerChatMessage } from '../api/index.js';
import type { Kept } from './kept.js';

/** How often it is noted that the log was read, in milliseconds. */
const noteEvery = 3_000;

interface SeenChat {
  readonly kept: Kept;
  readonly entries: readonly CustomerChatMessage[];
  readonly isOpen: boolean;
}

export class Seen {
  readonly #chat: SeenChat;
  #last = 0;
  #notedAt = 0;

  constructor(chat: SeenChat) {
    this.#chat = chat;
  }

  /** The texts of others that were not seen. */
  get unread(): readonly CustomerChatMessage[] {
    const { kept, entries } = this.#chat;
    const seen = Math.max(this.#last, Number(kept.get('/seen') ?? 0));
    const isUnread = ({ index, type, from }: CustomerChatMessage) =>
      index > seen && type === 'Text' && from.type !== 'Customer';
    return entries.filter(isUnread);
  }

  /** All that there is now. */
  see(): void {
    const { kept, entries, isOpen } = this.#chat;
    this.#last = entries.at(-1)?.index ?? 0;
    if (isOpen) kept.set('/seen', this.#last);
    this.note();
  }

  /** The log has just been read, or seen; `isNews`: other tabs want to know at once. */
  note(isNews = true): void {
    const now = Date.now();
    if (!this.#chat.isOpen || (!isNews && now - this.#notedAt <= noteEvery)) return;
    this.#notedAt = now;
    this.#chat.kept.set('/read', `${now} ${this.unread.length}`);
  }
}

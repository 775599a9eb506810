// What is said in a conversation, as a session keeps it: who writes just now is kept apart.
import { MessageLog, typing, type LogEntry } from '../core/message-log.js';

export class ConversationLog<Entry extends LogEntry> extends MessageLog<Entry> {
  /** All entries but those that only say that somebody writes. */
  get messages(): readonly Entry[] {
    return this.entries.filter(({ type }) => !type.startsWith('TypingSt'));
  }

  /** Who writes right now: the start of it, with the words so far where the server shows them. */
  get typing(): readonly Entry[] {
    // Instant messages do not say by whom.
    const said = this.entries.flatMap(({ type, from }) => (from ? [{ type, from }] : []));
    const writing = new Set<unknown>(typing(said));
    return this.entries.filter(({ type, from }) => type === 'TypingStarted' && writing.has(from));
  }
}

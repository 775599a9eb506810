// What is said in a conversation, as a session keeps it: who writes just now is kept apart.
import { MessageLog, type LogEntry } from '../core/message-log.js';

export class ConversationLog<Entry extends LogEntry> extends MessageLog<Entry> {
  /** The latest of each participant, however long the log is. */
  readonly #latest = new Map<string, Entry>();

  override add(entries: readonly Entry[]): readonly Entry[] {
    const fresh = super.add(entries);
    for (const entry of fresh) this.#note(entry);
    return fresh;
  }

  /** All entries but those that only say that somebody writes. */
  get messages(): readonly Entry[] {
    return this.entries.filter(({ type }) => !type.startsWith('TypingSt'));
  }

  /** Who writes right now: the start of it, with the words so far where the server shows them. */
  get typing(): readonly Entry[] {
    return [...this.#latest.values()].filter(({ type }) => type === 'TypingStarted');
  }

  /** Instant messages do not say by whom. */
  #note(entry: Entry): void {
    const { type, from, index } = entry;
    if (!from || type === 'ParticipantJoined') return;
    const id = String(from.participantId);
    if (index > (this.#latest.get(id)?.index ?? 0)) this.#latest.set(id, entry);
  }
}

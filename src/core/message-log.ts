// A conversation's entries in their order, whichever way and however often they came.
import type { ConversationVisibility } from '../api/index.js';

export interface LogEntry {
  readonly index: number;
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly participantId: string | number; readonly type?: string; readonly uri?: string };
  readonly visibility?: ConversationVisibility;
}

export class MessageLog<Entry extends LogEntry> {
  #entries: readonly Entry[] = [];
  readonly #known = new Set<number>();
  #whole = 0;

  /** In the order of their index; a new list whenever something came. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The last index seen, 0 before the first. */
  get last(): number {
    return this.#entries.at(-1)?.index ?? 0;
  }

  /** Takes entries in any order; answers those that were not known. Entries that have no place (index below 1) are passed over. */
  add(entries: readonly Entry[]): readonly Entry[] {
    const fresh = entries.filter(({ index }) => index >= 1 && !this.#known.has(index) && this.#known.add(index));
    if (fresh.length > 0) this.#entries = [...this.#entries, ...fresh].sort((one, other) => one.index - other.index);
    this.settle(0);
    return fresh;
  }

  /** Up to here nothing is missing that may still come. */
  get whole(): number {
    return this.#whole;
  }

  /** Whether an index below the last one is missing that may still come. */
  get hasGap(): boolean {
    return this.#whole < this.last;
  }

  /** Everything up to this index has been read: what is missing there is not for us, and no gap. */
  settle(index: number): void {
    this.#whole = Math.max(this.#whole, index);
    while (this.#known.has(this.#whole + 1)) this.#whole += 1;
  }
}

/** Who gets to see an entry; a customer's own log has nothing that is not for all. */
export const audienceOf = ({ visibility = 'All' }: Pick<LogEntry, 'visibility'>): ConversationVisibility => visibility;

/** Who writes right now: whose latest entry is the start of typing. */
export function typing<From extends { participantId: string | number }>(
  entries: readonly { readonly type: string; readonly from: From }[],
): From[] {
  const writing = new Map<string, From>();
  for (const { type, from } of entries) {
    if (type === 'TypingStarted') writing.set(String(from.participantId), from);
    else if (type !== 'ParticipantJoined') writing.delete(String(from.participantId));
  }
  return [...writing.values()];
}

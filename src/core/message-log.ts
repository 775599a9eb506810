// A conversation's entries in their order, whichever way and however often they came.

export interface LogEntry {
  readonly index: number;
  readonly type: string;
  readonly text?: string;
}

export class MessageLog<Entry extends LogEntry> {
  #entries: readonly Entry[] = [];
  #settled = 0;

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
    const known = new Set(this.#entries.map(({ index }) => index));
    const fresh = entries.filter(({ index }) => index >= 1 && !known.has(index) && known.add(index));
    if (fresh.length > 0) this.#entries = [...this.#entries, ...fresh].sort((one, other) => one.index - other.index);
    return fresh;
  }

  /** Whether an index below the last one is missing that may still come. */
  get hasGap(): boolean {
    const open = this.#entries.filter(({ index }) => index > this.#settled);
    return open.length < this.last - Math.min(this.last, this.#settled);
  }

  /** Everything up to this index has been read: what is missing there is not for us, and no gap. */
  settle(index: number): void {
    this.#settled = Math.max(this.#settled, index);
  }
}

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

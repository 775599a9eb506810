// When entries came, for servers whose log has no times: to the minute, and kept with the chat.
import type { LogEntry } from '../core/message-log.js';
import type { Kept } from './kept.js';

/** All entries from one index to another came within one minute. */
type Arrival = [first: number, last: number, minute: number];

const minute = 60_000;

export class Arrivals {
  readonly #kept: Kept;
  readonly #all: Arrival[];

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#all = JSON.parse(kept.get('/times') ?? '[]') as Arrival[];
  }

  /** Undefined for what came while nobody looked. */
  of(entry: number): number | undefined {
    const arrival = this.#all.findLast(([first, last]) => first <= entry && entry <= last);
    return arrival && arrival[2] * minute;
  }

  /** These have come just now, in the order of their index; one tab is enough to keep that. */
  note(entries: readonly LogEntry[], isKept: boolean): void {
    const [first, last] = [entries[0]!.index, entries.at(-1)!.index];
    const now = Math.floor(Date.now() / minute);
    const latest = this.#all.at(-1);
    if (latest?.[2] === now) latest[1] = Math.max(latest[1], last);
    else this.#all.push([first, last, now]);
    if (isKept) this.#kept.set('/times', JSON.stringify(this.#all));
  }
}

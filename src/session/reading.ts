// Reading what exists, and hearing what changes meanwhile, so that nothing is lost or applied twice.
import type { ChannelMessage } from '../api/index.js';
import { createBackoff, pause } from '../core/backoff.js';
import { ApiError } from '../core/errors.js';
import { isTurnedAway, type Access } from './access.js';
import { delayAskedBy } from './connection-error.js';
import type { Fact } from './facts.js';
import { listsOf, media, mediumNames, type ListRequest, type MediumName } from './media.js';
import type { MissingEntries, Model } from './model.js';

interface ReadingEvents {
  fact: (fact: Fact) => void;
  warning: (detail: unknown) => void;
}

/** How often a list is read, at most, until nothing of it changed while it was read. */
const mostReadings = 3;
/** How long to wait, at most, before what could not be read just now is read again. */
const longestWait = 60_000;
/** The server cannot just now, or somebody else has answered in its place. */
const isPassing = ({ httpStatus, statusCode }: ApiError): boolean =>
  httpStatus === 429 || httpStatus >= 500 || statusCode === undefined;

/** No such thing here, or not for this agent. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof ApiError && !isTurnedAway(error) && (error.httpStatus === 403 || error.httpStatus === 404);

export class Reading {
  readonly #access: Access;
  readonly #model: Model;
  readonly #events: ReadingEvents;
  /** What this session reads, by medium; media that turn out not to be there fall out. */
  readonly #lists: Map<MediumName, readonly ListRequest[]>;
  /** What arrived while lists were being read; undefined while nothing is read. */
  #held: ChannelMessage[] | undefined;
  #running: { promise: Promise<void>; signal: AbortSignal } | undefined;
  #areLogsDue = false;
  #isReadingLogs = false;
  readonly #backoff = createBackoff(1_000, longestWait);
  #isToReadAgain = false;

  constructor(access: Access, model: Model, channels: readonly string[], events: ReadingEvents) {
    this.#access = access;
    this.#model = model;
    this.#events = events;
    this.#lists = new Map(mediumNames.map((name) => [name, listsOf(name, channels)]));
  }

  /** Applies a notification, now or after the reading that is under way. */
  hear(message: ChannelMessage, signal: AbortSignal): void {
    if (this.#held) {
      this.#held.push(message);
      return;
    }
    this.#events.fact({ kind: 'message', message });
    if (this.#model.isUntold(message)) void this.reconcile(signal);
    else if ((message.data as { messageType?: unknown } | null)?.messageType === 'MessageLogUpdated') {
      void this.#readLogsSoon(signal);
    }
  }

  /** Reads every list, reconciles them in one step, then reads what logs miss. One reading at a time. */
  readAll(signal: AbortSignal): Promise<void> {
    if (this.#running && !this.#running.signal.aborted) return this.#running.promise;
    const promise = this.#readAll(signal).finally(() => {
      if (this.#running?.promise === promise) this.#running = undefined;
    });
    this.#running = { promise, signal };
    return promise;
  }

  /** Reads everything again, because something may have been missed; until it succeeds. */
  async reconcile(signal: AbortSignal): Promise<void> {
    // A reading that is under way may have passed by what is looked for; who began it hears how it ends.
    await Promise.allSettled([this.#running?.promise]);
    if (signal.aborted) return;
    try {
      await this.readAll(signal);
    } catch (error) {
      if (!signal.aborted) void this.#readAgain(error, signal);
    }
  }

  /** A list of any kind; undefined, with a warning, where something else came. */
  async readList(key: string, name: string, parts: object): Promise<readonly object[] | undefined> {
    const answer: object = await this.#access.request(key as 'GET /me/calls', parts);
    // Without entries some servers leave the list out.
    const { [name]: entries = [] } = answer as Record<string, unknown>;
    if (Array.isArray(entries)) return entries as object[];
    this.#events.warning(answer);
    return undefined;
  }

  /** Warns of what could not be read just now, and reads again; later and later, as long as it goes on. */
  async #readAgain(error: unknown, signal: AbortSignal): Promise<void> {
    this.#events.warning(error);
    if (this.#isToReadAgain) return;
    this.#isToReadAgain = true;
    await pause(delayAskedBy(error) + this.#backoff.next(), signal);
    this.#isToReadAgain = false;
    if (signal.aborted) return;
    await this.reconcile(signal);
    if (!this.#isToReadAgain) this.#backoff.reset();
  }

  /**
   * A notification that comes while its list is read may be older or newer than what was read, and nothing in it tells:
   * that list is read again. In a busy centre some always come; then those of the last reading are applied after it, in
   * their order, so that the newest snapshot counts in the end.
   */
  async #readAll(signal: AbortSignal): Promise<void> {
    const held: ChannelMessage[] = [];
    const lists: Partial<Record<MediumName, readonly object[]>> = {};
    /** How many had come before the reading of a list that counts. */
    const before = new Map<MediumName, number>();
    this.#held = held;
    try {
      let names = [...this.#lists.keys()].filter((name) => this.#lists.get(name)!.length > 0);
      for (let round = 1; round <= mostReadings && names.length > 0; round++) {
        const start = held.length;
        await Promise.all(
          names.map(async (name) => {
            const list = await this.#readMedium(name, signal);
            if (!list) return;
            lists[name] = list;
            before.set(name, start);
          }),
        );
        signal.throwIfAborted();
        const moved = new Set(held.slice(start).map((message) => this.#model.snapshotOf(message)));
        names = names.filter((name) => moved.has(name));
      }
      this.#events.fact({ kind: 'lists', lists });
    } catch (error) {
      before.clear();
      throw error;
    } finally {
      if (this.#held === held) this.#held = undefined;
      if (!signal.aborted) this.#hearLate(held, before, signal);
    }
    await this.#readLogs(signal);
  }

  /** Snapshots that came before their list was read are older than what was read. */
  #hearLate(held: readonly ChannelMessage[], before: ReadonlyMap<MediumName, number>, signal: AbortSignal): void {
    held.forEach((message, index) => {
      const name = this.#model.snapshotOf(message);
      if (name === undefined || index >= (before.get(name) ?? 0)) this.hear(message, signal);
    });
  }

  /** Undefined where it cannot be had: what was known of it stays. */
  async #readMedium(name: MediumName, signal: AbortSignal): Promise<readonly object[] | undefined> {
    try {
      const lists = await Promise.all(
        this.#lists.get(name)!.map(({ key, ...parts }) => this.readList(key, media[name].list, { ...parts, signal })),
      );
      return lists.some((list) => list === undefined) ? undefined : (lists.flat() as object[]);
    } catch (error) {
      // One list that cannot be had must not keep the others from being read.
      if (isAbsent(error)) this.#lists.delete(name);
      this.#willReadAgain(error, signal);
      return undefined;
    }
  }

  /** Goes on without what was refused; answers whether it will be read again. Throws what concerns all of them. */
  #willReadAgain(error: unknown, signal: AbortSignal): boolean {
    if (!(error instanceof ApiError) || isTurnedAway(error)) throw error;
    const willReadAgain = isPassing(error);
    if (willReadAgain) void this.#readAgain(error, signal);
    else this.#events.warning(error);
    return willReadAgain;
  }

  /** One reading at a time; what turns out to be missing meanwhile is read after it. */
  async #readLogsSoon(signal: AbortSignal): Promise<void> {
    this.#areLogsDue = true;
    if (this.#isReadingLogs) return;
    this.#isReadingLogs = true;
    try {
      while (this.#areLogsDue) {
        this.#areLogsDue = false;
        await this.#readLogs(signal);
      }
    } catch (error) {
      if (!signal.aborted) void this.#readAgain(error, signal);
    } finally {
      this.#isReadingLogs = false;
    }
  }

  async #readLogs(signal: AbortSignal): Promise<void> {
    for (let missing; (missing = this.#model.missingEntries()).length > 0;) {
      const areRead = await Promise.all(missing.map((log) => this.#readLog(log, signal)));
      if (!areRead.every(Boolean)) return;
    }
  }

  /** False if it is to be read again. */
  async #readLog({ name, id, from }: MissingEntries, signal: AbortSignal): Promise<boolean> {
    const { path } = media[name];
    try {
      const { messages } = await this.#access.request(
        `GET ${path}/{id}/messages` as 'GET /me/chats/{chatId}/messages',
        {
          path: { id } as never,
          query: from > 1 ? { startIndex: from } : {},
          signal,
        },
      );
      // What was said before we came is no news; what was said while the connection was lost is.
      this.#events.fact({ kind: 'log', name, id, entries: messages, aloud: from > 1 });
      return true;
    } catch (error) {
      if (this.#willReadAgain(error, signal)) return false;
      // It may be gone by now; asking again and again would not help.
      this.#events.fact({ kind: 'log', name, id, entries: [], aloud: false });
      return true;
    }
  }
}

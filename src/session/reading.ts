// Reading what exists, and hearing what changes meanwhile, so that nothing is lost or applied twice.
import type { ChannelMessage } from '../api/index.js';
import { ApiError } from '../core/errors.js';
import { isTurnedAway, type Access } from './access.js';
import type { Fact } from './facts.js';
import { listsOf, media, mediumNames, type ListRequest, type MediumName } from './media.js';
import type { Model } from './model.js';

interface ReadingEvents {
  fact: (fact: Fact) => void;
  warning: (detail: unknown) => void;
}

/** How often a list is read, at most, until nothing of it changed while it was read. */
const mostReadings = 3;
/** No such thing here, or not for this agent. */
const absent = new Set([403, 404]);

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

  constructor(access: Access, model: Model, channels: readonly string[], events: ReadingEvents) {
    this.#access = access;
    this.#model = model;
    this.#events = events;
    this.#lists = new Map(mediumNames.map((name) => [name, listsOf(name, channels)]));
  }

  /** Applies a notification, now or after the reading that is under way. */
  hear(message: ChannelMessage): void {
    if (this.#held) {
      this.#held.push(message);
      return;
    }
    this.#events.fact({ kind: 'message', message });
    if ((message.data as { messageType?: unknown } | null)?.messageType === 'MessageLogUpdated') {
      void this.#readLogsSoon();
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
            const list = await this.#readList(name, signal);
            if (list) lists[name] = list;
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
      if (!signal.aborted) this.#hearLate(held, before);
    }
    await this.#readLogs(signal);
  }

  /** Snapshots that came before their list was read are older than what was read. */
  #hearLate(held: readonly ChannelMessage[], before: ReadonlyMap<MediumName, number>): void {
    held.forEach((message, index) => {
      const name = this.#model.snapshotOf(message);
      if (name === undefined || index >= (before.get(name) ?? 0)) this.hear(message);
    });
  }

  async #readList(name: MediumName, signal: AbortSignal): Promise<readonly object[] | undefined> {
    try {
      const answers = this.#lists.get(name)!.map(async ({ key, ...parts }) => {
        const answer: object = await this.#access.request(key as 'GET /me/calls', { ...(parts as object), signal });
        return this.#entriesIn(answer, name);
      });
      const lists = await Promise.all(answers);
      return lists.some((list) => list === undefined) ? undefined : (lists.flat() as object[]);
    } catch (error) {
      if (!(error instanceof ApiError) || isTurnedAway(error)) throw error;
      // One list that cannot be had must not keep the others from being read; what was known of it stays.
      if (absent.has(error.httpStatus)) this.#lists.delete(name);
      this.#events.warning(error);
      return undefined;
    }
  }

  /** Undefined where a list was meant and something else came: what was known of it stays. */
  #entriesIn(answer: object, name: MediumName): readonly object[] | undefined {
    // Without entries some servers leave the list out.
    const { [media[name].list]: entries = [] } = answer as Record<string, unknown>;
    if (Array.isArray(entries)) return entries as object[];
    this.#events.warning(answer);
    return undefined;
  }

  /** One reading at a time; what turns out to be missing meanwhile is read after it. */
  async #readLogsSoon(): Promise<void> {
    this.#areLogsDue = true;
    if (this.#isReadingLogs) return;
    this.#isReadingLogs = true;
    try {
      while (this.#areLogsDue) {
        this.#areLogsDue = false;
        await this.#readLogs();
      }
    } catch (error) {
      this.#events.warning(error);
    } finally {
      this.#isReadingLogs = false;
    }
  }

  async #readLogs(signal?: AbortSignal): Promise<void> {
    for (let missing; (missing = this.#model.missingEntries()).length > 0;) {
      await Promise.all(missing.map((log) => this.#readLog(log, signal)));
    }
  }

  async #readLog({ name, id, from }: ReturnType<Model['missingEntries']>[number], signal?: AbortSignal): Promise<void> {
    const { path } = media[name];
    try {
      const { messages } = await this.#access.request(
        `GET ${path}/{id}/messages` as 'GET /me/chats/{chatId}/messages',
        {
          path: { id } as never,
          query: from > 1 ? { startIndex: from } : {},
          ...(signal && { signal }),
        },
      );
      // What was said before we came is no news; what was said while the connection was lost is.
      this.#events.fact({ kind: 'log', name, id, entries: messages, aloud: from > 1 });
    } catch (error) {
      if (!(error instanceof ApiError) || isTurnedAway(error)) throw error;
      // It may be gone by now; asking again and again would not help.
      this.#events.fact({ kind: 'log', name, id, entries: [], aloud: false });
      this.#events.warning(error);
    }
  }
}

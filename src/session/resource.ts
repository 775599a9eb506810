// A thing that lives at the server and that this session sees: a call, a chat, a device. One class for all media.
import type { Argument, Known, OperationAnswer } from '../api/index.js';
import { MessageLog } from '../core/message-log.js';
import { Source } from '../core/source.js';
import type { AnyEntry, Media, Medium, MediumName } from './media.js';

export interface ResourceEvents<Entry> {
  /** A new snapshot, or what is pending changed. */
  change: void;
  /** Entries of its log that were not known before, oldest first. */
  entries: readonly Entry[];
  /** An operation was refused, at once or later. */
  error: unknown;
  /** It is gone: ended, or no longer ours. */
  end: void;
}

/** How a resource reaches the server. */
export type Post = (key: string, id: string, body: object, signal?: AbortSignal) => Promise<OperationAnswer>;

interface Pending {
  readonly operation: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** How long an operation counts as pending without a word from the server. */
const longestPending = 10_000;

export class Resource<Name extends MediumName = MediumName> extends Source<ResourceEvents<Media[Name]['entry']>> {
  readonly id: string;
  /** Its log; empty for media without one. */
  readonly log = new MessageLog<Media[Name]['entry'] & AnyEntry>();
  readonly #medium: Medium;
  readonly #post: Post;
  #data: Media[Name]['data'];
  #ended = false;
  #pending: Pending | undefined;

  /** @internal Made by the session's collections. */
  constructor(medium: Medium, id: string, data: Media[Name]['data'], post: Post) {
    super();
    this.#medium = medium;
    this.id = id;
    this.#data = freeze(data);
    this.#post = post;
  }

  /** As the server last told it: a frozen snapshot, a new one with each change. */
  get data(): Media[Name]['data'] {
    return this.#data;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The operation that was asked for and is not confirmed yet. */
  get pending(): string | undefined {
    return this.#pending?.operation;
  }

  /** Whether the server would take this operation now. */
  can(operation: keyof Media[Name]['operations'] & string): boolean {
    const { aliases, unlisted } = this.#medium;
    const listed = (this.#data as { capabilities?: readonly string[] }).capabilities ?? [];
    return (
      !this.#ended &&
      (unlisted.includes(operation) || listed.some((name) => name === operation || aliases[name] === operation))
    );
  }

  /**
   * Asks for an operation. Resolves when the server has taken it; what it changes comes as a `change`.
   * Rejects with an `ApiError` if it is refused at once.
   */
  async perform<Operation extends (keyof Media[Name]['operations'] & string) | (string & Record<never, never>)>(
    operation: Known<Operation, keyof Media[Name]['operations'] & string, 'The operation'>,
    ...[parameters]: Operation extends keyof Media[Name]['operations']
      ? Argument<Media[Name]['operations'][Operation]>
      : [parameters?: unknown]
  ): Promise<OperationAnswer> {
    const pending = this.#await(operation);
    try {
      const body = { operationName: operation, ...(parameters as object | undefined) };
      const answer = await this.#post(`POST ${this.#medium.path}/{id}`, this.id, body);
      if (this.#medium.silent.includes(operation)) this.#forget(pending);
      return answer;
    } catch (error) {
      this.#forget(pending);
      this.tell('error', error);
      throw error;
    }
  }

  /** @internal The server told of it. */
  update(data: Media[Name]['data']): void {
    this.#data = freeze(data);
    this.#clearPending();
    this.tell('change', undefined);
  }

  /** @internal The server told of entries. */
  addEntries(entries: readonly (Media[Name]['entry'] & AnyEntry)[], aloud: boolean): void {
    const fresh = this.log.add(entries);
    this.#clearPending();
    if (aloud && fresh.length > 0) this.tell('entries', fresh);
    this.tell('change', undefined);
  }

  /** @internal It is gone. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#clearPending();
    this.tell('change', undefined);
    this.tell('end', undefined);
  }

  #await(operation: string): Pending {
    this.#clearPending();
    const pending = { operation, timer: setTimeout(() => this.#forget(pending), longestPending) };
    this.#pending = pending;
    this.tell('change', undefined);
    return pending;
  }

  /** Not if another operation is pending by now. */
  #forget(pending: Pending): void {
    if (this.#pending !== pending) return;
    this.#clearPending();
    this.tell('change', undefined);
  }

  #clearPending(): void {
    clearTimeout(this.#pending?.timer);
    this.#pending = undefined;
  }
}

/** Frozen as deep as it goes: a snapshot is for reading. */
function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

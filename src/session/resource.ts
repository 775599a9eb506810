// A thing that lives at the server and that this session sees: a call, a chat, a device. One class for all media.
import type { Argument, Known, OperationAnswer, RequestSettings } from '../api/index.js';
import type { LogEntry } from '../core/message-log.js';
import { Source } from '../core/source.js';
import { idOfAddress } from './address.js';
import { ConversationLog } from './conversation-log.js';
import { InFlight, type Confirmation } from './in-flight.js';
import type { Media, MediumName } from './media.js';
import { asList, type Look, type Medium, type Snapshot } from './media/medium.js';
import type { References } from './references.js';
import type { Told } from './told.js';

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

/** How a resource reaches the server: by an endpoint's key and what stands in its path. */
export type Post = (
  key: string,
  path: Readonly<Record<string, string>>,
  body: object,
  signal?: AbortSignal,
) => Promise<OperationAnswer>;

/** What a resource needs of the model in which it lives. */
export interface Surroundings {
  readonly post: Post;
  readonly references: References;
  readonly look: Look;
  /** Nothing came of an operation: what is known may not be true any more. */
  readonly doubt: () => void;
  /** The id of who is signed in. */
  readonly user: () => string | undefined;
}

type DataOf<Name extends MediumName> = Media[Name]['data'];
type EntryOf<Name extends MediumName> = Media[Name]['entry'] & LogEntry;
type OperationOf<Name extends MediumName> = keyof Media[Name]['operations'] & string;

export class Resource<Name extends MediumName = MediumName> extends Source<ResourceEvents<Media[Name]['entry']>> {
  readonly id: string;
  /** Its log; empty for media without one. */
  readonly log = new ConversationLog<EntryOf<Name>>();
  readonly #medium: Medium;
  readonly #around: Surroundings;
  readonly #inFlight: InFlight;
  #data: DataOf<Name>;
  #ended = false;
  /** The log as a whole has to be read, or read again. */
  #isLogDue = false;
  /** The last entry known when its log was asked for. */
  #askedTo = 0;

  /** @internal Made by the session's collections. */
  constructor(medium: Medium, id: string, data: DataOf<Name>, around: Surroundings) {
    super();
    this.#medium = medium;
    this.id = id;
    this.#data = freeze(data);
    this.#around = around;
    this.#inFlight = new InFlight(medium, `${medium.path}/${id}`, around.references, {
      change: () => this.tell('change', undefined),
      refused: (error) => this.tell('error', error),
      doubt: around.doubt,
    });
  }

  /** As the server last told it: a frozen snapshot, a new one with each change. */
  get data(): DataOf<Name> {
    return this.#data;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The operation that was asked for and is not confirmed yet; of several, the first. */
  get pending(): string | undefined {
    return this.#inFlight.first;
  }

  /** Whether the server would take this operation now. */
  can(operation: OperationOf<Name>): boolean {
    const { aliases, needs, unlisted } = this.#medium;
    if (this.#ended) return false;
    const listed = asList(this.#snapshot.capabilities) as readonly string[];
    const isListed = listed.some((name) => name === operation || aliases?.[name] === operation);
    const isOpen = isListed ? needs?.[operation] : (unlisted?.[operation] ?? unlisted?.['*']);
    return isOpen?.(this.#snapshot, this.#around.look) ?? isListed;
  }

  /**
   * Asks for an operation. Resolves when the server has taken it; what it changes comes as a `change`. Rejects with an
   * `ApiError` if it is refused at once, with a `RefusedError` if that comes by a notification before the answer, else
   * with a `NoAnswerError`. A refusal after the answer is raised as an `error`.
   */
  async perform<Operation extends OperationOf<Name> | (string & Record<never, never>)>(
    operation: Known<Operation, OperationOf<Name>, 'The operation'>,
    ...[parameters, settings]: Operation extends keyof Media[Name]['operations']
      ? [...Argument<Media[Name]['operations'][Operation]>, settings?: RequestSettings]
      : [parameters?: unknown, settings?: RequestSettings]
  ): Promise<OperationAnswer> {
    const { address, fill, path } = this.#medium;
    const signal = (settings as RequestSettings | undefined)?.signal;
    const given = { ...(parameters as object | undefined) };
    const body = fill?.(operation, given, this.#snapshot, this.#around.look) ?? given;
    const key = `POST ${address?.(operation, this.#snapshot) ?? `${path}/{id}`}`;
    const send = () => {
      signal?.throwIfAborted();
      return this.#around.post(key, { id: this.id }, { operationName: operation, ...body }, signal);
    };
    try {
      const answer = await this.#inFlight.run(operation, (body as { text?: string }).text, send);
      // Nothing is told of what is gone.
      if (this.#ended) this.#inFlight.clear();
      return answer;
    } catch (error) {
      // Who gave up knows.
      if (!signal?.aborted) this.tell('error', error);
      throw error;
    }
  }

  /** @internal The server told of it; without a confirmation it was read. */
  update(data: DataOf<Name>, confirmation?: Confirmation): void {
    const isNew = !isEqual(data, this.#data);
    if (isNew) this.#data = freeze(data);
    const isConfirmed = (isNew || confirmation !== undefined) && this.#inFlight.confirm(confirmation ?? {});
    if (isNew || isConfirmed) this.tell('change', undefined);
  }

  /** @internal Something else came of an operation than a change of its own. */
  confirm(confirmation: Confirmation): boolean {
    const isConfirmed = this.#inFlight.confirm(confirmation);
    if (isConfirmed) this.tell('change', undefined);
    return isConfirmed;
  }

  /** @internal A failure was told: answers whether it belongs to an operation in flight. */
  refuse(told: Told): boolean {
    return this.#inFlight.refuse(told);
  }

  /** @internal A failure was told that belongs to nothing in flight. */
  raise(told: Told): void {
    this.#inFlight.raise(told);
  }

  /** @internal The server told of entries. */
  addEntries(entries: readonly EntryOf<Name>[], aloud: boolean): void {
    const fresh = this.log.add(entries);
    if (fresh.length === 0) return;
    for (const entry of fresh) this.#confirmByEntry(entry);
    if (aloud) this.tell('entries', fresh);
    this.tell('change', undefined);
  }

  /** @internal The place of the first entry that its log misses; undefined if it misses none. Notes that it is read. */
  missingEntry(): number | undefined {
    if (!this.#isJoined || !(this.#isLogDue || this.log.hasGap)) return undefined;
    this.#askedTo = this.log.last;
    return this.log.whole + 1;
  }

  /** @internal Its log may have gone on unseen, or was never seen. */
  doubtLog(): void {
    this.#isLogDue = this.#isJoined;
  }

  /** @internal What reading its log brought: what is still missing there is not for us. */
  takeLog(entries: readonly EntryOf<Name>[], aloud: boolean): void {
    this.#isLogDue = false;
    this.addEntries(entries, aloud);
    this.log.settle(Math.max(this.#askedTo, ...entries.map(({ index }) => index)));
    this.#askedTo = 0;
  }

  /** @internal It is gone. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#inFlight.clear();
    this.tell('change', undefined);
    this.tell('end', undefined);
  }

  get #snapshot(): Snapshot {
    return this.#data as unknown as Snapshot;
  }

  /** Before that its log is nobody's. */
  get #isJoined(): boolean {
    return this.#medium.log === 'read' && !this.#ended && this.#snapshot.state !== 'Invited';
  }

  /** An own one, as far as it says whose it is. */
  #confirmByEntry({ type, from, text }: LogEntry): void {
    if (!from) this.#inFlight.confirm({ kind: type, text: text ?? '' });
    else if (this.#isOwn(from)) this.#inFlight.confirm({ kind: type });
  }

  /** Not every server says which agent it is. */
  #isOwn({ type, uri }: NonNullable<LogEntry['from']>): boolean {
    const user = this.#around.user();
    return type === 'Agent' && (uri === undefined || user === undefined || idOfAddress(uri) === user);
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

/** Whether two JSON values say the same. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual((one as never)[name], (other as never)[name]))
  );
}

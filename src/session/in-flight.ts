// The operations of one resource that were asked for and are not confirmed yet.
import type { OperationAnswer } from '../api/index.js';
import { pause } from '../core/backoff.js';
import { RefusedError } from '../core/errors.js';
import { confirms } from './media/confirmations.js';
import type { Medium } from './media/medium.js';
import type { References } from './references.js';
import { reasonOf, referenceOf, type Told } from './told.js';

/** What may confirm an operation. */
export interface Confirmation {
  /** Kind of notification, kind of a log's entry, or `child`; unknown where a message says nothing of it. */
  readonly kind?: string | undefined;
  readonly referenceId?: string | undefined;
  /** The words of an entry that does not say whose they are. */
  readonly text?: string | undefined;
}

export interface InFlightEvents {
  /** What is pending has changed. */
  change: () => void;
  /** An operation that the server had taken was refused. */
  refused: (error: RefusedError) => void;
  /** Nothing came: what is known may not be true any more. */
  doubt: () => void;
}

interface Asked {
  readonly operation: string;
  readonly text: string | undefined;
  /** The referenceIds of what could be its confirmation and came before its answer. */
  readonly early: Set<string>;
  /** Aborts when it is confirmed, refused or given up. */
  readonly over: AbortController;
  isSent?: true;
  answer?: OperationAnswer;
  /** Rejects `perform`, while the answer is not there. */
  reject?: (error: RefusedError) => void;
}

/** How long an operation counts as pending without a word from the server. */
const longestPending = 10_000;
/** How long the next one waits for it, where there is one at a time. */
const longestTurn = 3_000;

export class InFlight {
  readonly #medium: Medium;
  readonly #address: string;
  readonly #references: References;
  readonly #events: InFlightEvents;
  #all: readonly Asked[] = [];
  /** Until the last one asked for lets the next one go. */
  #turn = Promise.resolve();

  constructor(medium: Medium, address: string, references: References, events: InFlightEvents) {
    this.#medium = medium;
    this.#address = address;
    this.#references = references;
    this.#events = events;
  }

  /** The one that was asked for first. */
  get first(): string | undefined {
    return this.#all[0]?.operation;
  }

  /** Sends when its turn has come. Resolves when the server has taken it. */
  async run(
    operation: string,
    text: string | undefined,
    send: () => Promise<OperationAnswer>,
  ): Promise<OperationAnswer> {
    const asked: Asked = { operation, text, early: new Set(), over: new AbortController() };
    const turn = this.#turn;
    if (this.#medium.inTurn) this.#turn = turn.then(() => pause(longestTurn, asked.over.signal));
    this.#all = [...this.#all, asked];
    this.#events.change();
    try {
      await turn;
      return await this.#references.during(() => this.#send(asked, send));
    } catch (error) {
      this.#forget(asked);
      throw error;
    }
  }

  /** Ends the oldest that this can be the confirmation of; answers whether there was one. */
  confirm({ kind, referenceId, text }: Confirmation): boolean {
    const possible = this.#all.filter(
      (one) =>
        one.isSent &&
        confirms(one.operation, kind) &&
        (text === undefined || text.trim() === one.text?.trim()) &&
        belong(one, referenceId),
    );
    for (const one of possible) if (isUnsure(one, referenceId)) one.early.add(referenceId!);
    const asked = possible.find((one) => !isUnsure(one, referenceId));
    if (asked) this.#forget(asked, true);
    return asked !== undefined;
  }

  /** Ends the one that a failure belongs to; answers whether there is one. */
  refuse(told: Told): boolean {
    const referenceId = referenceOf(told);
    const asked = this.#all.findLast((one) => one.isSent && belong(one, referenceId) && !isUnsure(one, referenceId));
    if (asked) this.#refuse(asked, told);
    return asked !== undefined;
  }

  /** What was refused is told, whether or not somebody here has asked for it. */
  raise(told: Told, operation?: string): void {
    this.#events.refused(this.#errorOf(told, operation));
  }

  /** Nothing is pending any more. */
  clear(): void {
    for (const asked of this.#all) this.#forget(asked, true);
  }

  async #send(asked: Asked, send: () => Promise<OperationAnswer>): Promise<OperationAnswer> {
    const { operation, over, early } = asked;
    asked.isSent = true;
    void pause(longestPending, over.signal).then(() => {
      if (this.#forget(asked)) this.#events.doubt();
    });
    const refused = new Promise<never>((_, reject) => {
      asked.reject = reject;
    });
    const answer = await Promise.race([send(), refused]);
    asked.answer = answer;
    const referenceId = referenceOf(answer);
    const failure = referenceId && this.#references.expect(referenceId, (told) => this.#takeLate(asked, told));
    if (failure) throw this.#errorOf(failure, operation);
    const isConfirmed = referenceId === undefined ? early.size > 0 : early.has(referenceId);
    if (isConfirmed || this.#medium.silent?.test(operation)) this.#forget(asked);
    return answer;
  }

  /** A failure by its referenceId may come when the operation has long ceased to be pending. */
  #takeLate(asked: Asked, told: Told): void {
    if (reasonOf(told) !== undefined) this.#refuse(asked, told);
  }

  #refuse(asked: Asked, told: Told): void {
    if (!asked.answer) asked.reject?.(this.#errorOf(told, asked.operation));
    else {
      this.#forget(asked);
      this.raise(told, asked.operation);
    }
  }

  #errorOf(told: Told, operation: string | undefined): RefusedError {
    const asked = `${operation === undefined ? '' : 'POST '}${this.#address}`;
    return new RefusedError(asked, reasonOf(told) ?? '', operation, referenceOf(told));
  }

  /** Answers whether it was still pending. */
  #forget(asked: Asked, quietly = false): boolean {
    const { length } = this.#all;
    this.#all = this.#all.filter((other) => other !== asked);
    asked.over.abort();
    const wasPending = this.#all.length < length;
    if (wasPending && !quietly) this.#events.change();
    return wasPending;
  }
}

/** Where both have a referenceId, it is the same. */
function belong({ answer }: Asked, referenceId: string | undefined): boolean {
  const own = answer && referenceOf(answer);
  return own === undefined || referenceId === undefined || own === referenceId;
}

/** Whose it is, the answer will tell. */
const isUnsure = ({ answer }: Asked, referenceId: string | undefined): boolean => !answer && referenceId !== undefined;

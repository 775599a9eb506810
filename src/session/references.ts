// What comes of a request, told by a notification: matched by the referenceId that both have, whichever is there first.
import type { OperationAnswer, ReferenceId } from '../api/index.js';
import { NoAnswerError, RefusedError } from '../core/errors.js';
import { media, mediumOfType } from './media.js';
import { kindOf, reasonOf, referenceOf, type Told } from './told.js';

export type { Asks } from '../api/index.js';

/** What an asker sends, and how long it waits. */
export interface AskInput {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Milliseconds after which the answer counts as lost; 30 000 unless told. */
  readonly timeout?: number;
}

/** An answer that promises a notification, or several by id. */
export interface PromisingAnswer extends OperationAnswer {
  referenceIds?: Readonly<Record<string, ReferenceId>>;
}

interface Waiter {
  readonly isMeant: (told: Told) => boolean;
  readonly take: (told: Told) => void;
  readonly giveUp: (reason: unknown) => void;
}

const longestWait = 30_000;
/** How many are remembered: operations whose failure may come late, and notifications that outran an answer. */
const mostRemembered = 200;

export class References {
  readonly #unclaimed: (told: Told) => void;
  readonly #takers = new Map<string, (told: Told) => void>();
  readonly #waiters = new Set<Waiter>();
  /** What came while an answer was still to come. */
  #recent: Told[] = [];
  #underWay = 0;

  /** `unclaimed` is called with a failure of which it is sure by now that it belongs to none of our requests. */
  constructor(unclaimed: (told: Told) => void) {
    this.#unclaimed = unclaimed;
  }

  /**
   * Sends a request whose answer comes as a notification, and waits for that. Rejects with a `RefusedError` if it says
   * that the request failed, with a `NoAnswerError` if it does not come.
   */
  async ask(key: string, send: () => Promise<PromisingAnswer>, input: AskInput = {}): Promise<unknown> {
    let told: Promise<unknown> | undefined;
    await this.during(async () => {
      const answer = await send();
      const ids = Object.entries(answer.referenceIds ?? {});
      const given = referenceOf(answer) ?? referenceOf(input.body ?? {});
      told = answer.referenceIds
        ? Promise.all(ids.map(async ([id, one]) => [id, await this.#wait(key, input, String(one), id)] as const)).then(
            (pairs) => Object.fromEntries(pairs),
          )
        : this.#wait(
            key,
            input,
            given,
            Object.values(input.path ?? {})
              .map(String)
              .at(-1),
          );
    });
    return told;
  }

  /** Sends; notifications that outrun the answer are kept until it is there. */
  async during<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await send();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) {
        for (const told of this.#recent.splice(0)) if (reasonOf(told) !== undefined) this.#unclaimed(told);
      }
    }
  }

  /** Calls `taker` with what has this referenceId, for as long as it is remembered; answers a failure that came already. */
  expect(referenceId: string, taker: (told: Told) => void): Told | undefined {
    this.#takers.set(referenceId, taker);
    if (this.#takers.size > mostRemembered) this.#takers.delete(this.#takers.keys().next().value!);
    return this.#takeRecent((told) => referenceOf(told) === referenceId && reasonOf(told) !== undefined);
  }

  /** Gives a notification to whoever waits for it; answers whether somebody did. */
  claim(told: Told): boolean {
    const waiter = [...this.#waiters].find(({ isMeant }) => isMeant(told));
    const take = waiter?.take ?? this.#takers.get(referenceOf(told) ?? '');
    take?.(told);
    return take !== undefined;
  }

  /** Keeps what may belong to a request that is still to be answered; answers whether there is one. */
  keep(told: Told): boolean {
    if (this.#underWay > 0) this.#recent = [...this.#recent.slice(1 - mostRemembered), told];
    return this.#underWay > 0;
  }

  /** A new server-side connection: what was asked over the old one is answered no more. */
  clear(): void {
    this.#takers.clear();
    this.#recent = [];
    for (const { giveUp } of this.#waiters) giveUp(new Error('The connection for notifications was lost'));
  }

  async #wait(key: string, input: AskInput, referenceId: string | undefined, id?: string): Promise<Told> {
    const { signal, timeout = longestWait, path = {} } = input;
    const asked = key.replace(/\{(\w+)\}/g, (_, name: string) => String(path[name]));
    const isMeant = (told: Told): boolean => {
      const theirs = referenceOf(told);
      return referenceId !== undefined && theirs !== undefined
        ? theirs === referenceId
        : answersUnnumbered(key, told, id);
    };
    const told = this.#takeRecent(isMeant) ?? (await this.#next(isMeant, asked, timeout, signal));
    const reason = reasonOf(told);
    if (reason === undefined) return told;
    const { operationName } = input.body as { operationName?: string };
    throw new RefusedError(asked, reason, operationName, referenceOf(told));
  }

  async #next(isMeant: Waiter['isMeant'], asked: string, timeout: number, signal?: AbortSignal): Promise<Told> {
    const late = AbortSignal.timeout(timeout);
    const end = signal ? AbortSignal.any([signal, late]) : late;
    let waiter: Waiter | undefined;
    try {
      return await new Promise<Told>((take, giveUp) => {
        waiter = { isMeant, take, giveUp };
        this.#waiters.add(waiter);
        end.addEventListener('abort', () => giveUp(end.reason as Error));
        if (end.aborted) giveUp(end.reason as Error);
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new NoAnswerError(asked, error);
    } finally {
      this.#waiters.delete(waiter!);
    }
  }

  #takeRecent(isMeant: (told: Told) => boolean): Told | undefined {
    const place = this.#recent.findIndex(isMeant);
    return place < 0 ? undefined : this.#recent.splice(place, 1)[0];
  }
}

/** Where answer or notification have no referenceId: whether the notification looks like what was asked for. */
function answersUnnumbered(key: string, told: Told, id: string | undefined): boolean {
  if (told.messageType === 'UcsOperationResponse') return key.startsWith('POST /ucs/interactions/');
  const name = mediumOfType(told.messageType);
  if (!name) return false;
  if (told['stateResource']) return key.includes('/workbins') && told['id'] === id;
  // What was asked to be made is new.
  return key === `POST ${media[name].path}` && kindOf(told) === 'StatusChange';
}

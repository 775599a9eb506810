// What a part beside a conversation asks of it, and what became of that. The part is drawn anew whenever it changes.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RefusedError, type Session } from '../../session/index.js';
import type { Operation } from './media.js';
import type { ConversationResource } from './resource.js';

interface Host extends ReactiveControllerHost {
  readonly session: Session | undefined;
  readonly chat: ConversationResource | undefined;
  readonly isConnected: boolean;
}

/** The parts that ask something of a conversation. */
const parts = new WeakMap<ConversationResource, Set<Asking>>();

/** Whether a part beside the conversation says what became of it, so that nobody else has to. */
export const isToldBeside = (chat: ConversationResource, operation: string | undefined): boolean =>
  [...(parts.get(chat) ?? [])].some((part) => part.hasAsked(operation));

export class Asking implements ReactiveController {
  /** What was refused last. */
  problem: { readonly operation: Operation; readonly error: unknown } | undefined;
  readonly #host: Host;
  #followed: readonly [ConversationResource | undefined, Session | undefined] = [undefined, undefined];
  #stops: (() => void)[] = [];
  /** What was asked for from here: a late refusal of anything else is shown where that was asked. */
  readonly #asked = new Set<string>();
  #underWay = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the server can be asked now. */
  get isLive(): boolean {
    const { session, chat } = this.#host;
    return session?.status === 'live' && chat?.ended === false;
  }

  hostUpdate(): void {
    const { chat, session, isConnected } = this.#host;
    const [before, sessionBefore] = this.#followed;
    if (!isConnected || (chat === before && session === sessionBefore)) return;
    this.hostDisconnected();
    if (chat !== before) {
      this.problem = undefined;
      this.#asked.clear();
    }
    this.#followed = [chat, session];
    const update = () => this.#host.requestUpdate();
    if (session) this.#stops.push(session.on('change', update));
    if (!chat) return;
    const others = parts.get(chat) ?? new Set();
    parts.set(chat, others.add(this));
    this.#stops.push(
      () => others.delete(this),
      chat.on('change', update),
      chat.on('error', (error) => this.#hear(error)),
    );
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#followed = [undefined, undefined];
  }

  /** Answers whether the server has taken it. */
  async perform(operation: Operation, parameters: object = {}): Promise<boolean> {
    const { chat } = this.#host;
    if (!chat || !this.isLive) return false;
    this.#asked.add(operation);
    this.problem = undefined;
    this.#host.requestUpdate();
    this.#underWay += 1;
    try {
      await chat.perform(operation, parameters);
      return true;
    } catch (error) {
      if (chat === this.#host.chat) this.#fail(operation, error);
      return false;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** A refusal at once does not say of what. */
  hasAsked(operation: string | undefined): boolean {
    return operation === undefined ? this.#underWay > 0 : this.#asked.has(operation);
  }

  /** What was refused is an old story. */
  forget(): void {
    this.problem = undefined;
    this.#asked.clear();
    this.#host.requestUpdate();
  }

  #hear(error: unknown): void {
    const operation = error instanceof RefusedError ? error.operation : undefined;
    if (operation && this.#asked.has(operation)) this.#fail(operation as Operation, error);
  }

  #fail(operation: Operation, error: unknown): void {
    this.problem = { operation, error };
    this.#host.requestUpdate();
  }
}

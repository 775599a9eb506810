// What is asked of a conversation, wherever in the panel, and what became of that: whoever asked says it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RefusedError, type Session } from '../../session/index.js';
import type { Operation } from './media.js';
import type { ConversationResource } from './resource.js';

type Fail = (operation: Operation | undefined, error: unknown) => void;
type Askers = Map<Operation | undefined, Fail>;

/** Who has asked for what last; under `undefined`, who takes what nobody here has asked for. */
const askers = new WeakMap<ConversationResource, Askers>();

export function askersOf(chat: ConversationResource): Askers {
  const known = askers.get(chat);
  if (known) return known;
  const fresh: Askers = new Map();
  askers.set(chat, fresh);
  // What is refused at once is told by who asked.
  chat.on('error', (error) => {
    if (error instanceof RefusedError) refuse(chat, error.operation as Operation | undefined, error);
  });
  return fresh;
}

function refuse(chat: ConversationResource, operation: Operation | undefined, error: unknown): void {
  const all = askersOf(chat);
  (all.get(operation) ?? all.get(undefined))?.(operation, error);
}

/** Asks for an operation. `fail` hears of its refusal, at once or later. Answers whether the server has taken it. */
export async function ask(
  chat: ConversationResource,
  operation: Operation,
  parameters: object,
  fail: Fail,
): Promise<boolean> {
  askersOf(chat).set(operation, fail);
  try {
    await chat.perform(operation, parameters);
    return true;
  } catch (error) {
    refuse(chat, operation, error);
    return false;
  }
}

interface Host extends ReactiveControllerHost {
  readonly session: Session | undefined;
  readonly chat: ConversationResource | undefined;
  readonly isConnected: boolean;
}

/** What a part beside a conversation asks of it. The part is drawn anew whenever the conversation changes. */
export class Asking implements ReactiveController {
  /** What was refused last. */
  problem: { readonly operation: Operation; readonly error: unknown } | undefined;
  readonly #host: Host;
  #followed: readonly [ConversationResource | undefined, Session | undefined] = [undefined, undefined];
  #stops: (() => void)[] = [];

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
    if (chat !== before) this.problem = undefined;
    this.#followed = [chat, session];
    const update = () => this.#host.requestUpdate();
    if (session) this.#stops.push(session.on('change', update));
    if (chat) this.#stops.push(chat.on('change', update), () => this.#leave(chat));
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
    this.#put(undefined);
    return ask(chat, operation, parameters, this.#fail);
  }

  /** What was refused is an old story. */
  forget(): void {
    this.#put(undefined);
    const { chat } = this.#host;
    if (chat) this.#leave(chat);
  }

  readonly #fail: Fail = (operation, error) => this.#put(operation && { operation, error });

  #put(problem: typeof this.problem): void {
    this.problem = problem;
    this.#host.requestUpdate();
  }

  /** What is refused from now on is told elsewhere. */
  #leave(chat: ConversationResource): void {
    const all = askersOf(chat);
    for (const [operation, fail] of all) if (fail === this.#fail) all.delete(operation);
  }
}

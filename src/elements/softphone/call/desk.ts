// The agent's calls on this page: what each shows, what was asked of it, and what became of that.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../../../session/index.js';
import { RefusedError } from '../../../session/index.js';
import { CallView, type CallResource } from './call-view.js';
import type { CallOperation } from './operations.js';

/** A call that the agent made beside another one, and that nobody answered. */
export interface Unanswered {
  readonly name: string;
  readonly number: string;
  readonly operation: 'InitiateTransfer' | 'InitiateConference';
  /** Who still waits. */
  readonly waiting: CallResource;
}

interface Watched {
  readonly view: CallView;
  readonly stop: () => void;
}

export class Desk implements ReactiveController {
  /** Whom the agent was about to ask, and in vain. */
  unanswered: Unanswered | undefined;
  /** Who talks to whom now that the agent has left. */
  handedOver: readonly [string, string] | undefined;
  /** Which of several calls is looked at. */
  selected: CallResource | undefined;
  /** The line has refused another key than a digit. */
  digitsOnly = false;
  readonly #host: ReactiveControllerHost;
  readonly #nameOf: (call: CallResource) => string;
  readonly #watched = new Map<CallResource, Watched>();
  /** What the consult calls that are about to begin are for. */
  #consultFor: { operation: Unanswered['operation']; waiting: CallResource } | undefined;
  /** Calls that the agent has ended here. */
  readonly #givenUp = new WeakSet<CallResource>();

  constructor(host: ReactiveControllerHost, nameOf: (call: CallResource) => string) {
    this.#host = host;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const { stop } of this.#watched.values()) stop();
    this.#watched.clear();
  }

  update(): void {
    this.#host.requestUpdate();
  }

  /** Takes note of the calls that there are now. */
  follow(session: Session | undefined): void {
    const calls = [...(session?.calls ?? [])];
    for (const call of calls) this.view(call).follow();
    for (const call of this.#watched.keys()) if (!calls.includes(call)) this.#leave(call, calls);
  }

  view(call: CallResource): CallView {
    const known = this.#watched.get(call);
    if (known) return known.view;
    const view = new CallView(call);
    // With the next call that is an old story.
    this.handedOver = undefined;
    const stop = call.on('error', (error) => {
      const operation = (error instanceof RefusedError && error.operation) || view.asked;
      view.problem = { error, operation: operation as CallOperation | undefined };
      this.update();
    });
    this.#watched.set(call, { view, stop });
    return view;
  }

  /** Asks for an operation; whatever becomes of it is shown at the call. Answers whether the server has taken it. */
  async perform(call: CallResource, operation: CallOperation, parameters: object = {}): Promise<boolean> {
    const view = this.view(call);
    view.asked = operation;
    view.problem = undefined;
    this.unanswered = undefined;
    if (operation === 'Hangup') this.#givenUp.add(call);
    if (operation === 'InitiateTransfer' || operation === 'InitiateConference') {
      this.#consultFor = { operation, waiting: call };
    }
    this.update();
    try {
      await call.perform(operation, parameters);
      return true;
    } catch (error) {
      view.problem = { operation, error };
      this.update();
      return false;
    }
  }

  /** Goes on with a call that waits; another one that runs then waits in its place. */
  async retrieve(call: CallResource): Promise<boolean> {
    const active = [...this.#watched.keys()].find((one) => one !== call && one.can('SwapCalls'));
    if (!active) return this.perform(call, 'Retrieve');
    return this.perform(active, 'SwapCalls', { otherCallUri: call.data.uri });
  }

  /** Gives up the call that is asked in, and goes back to who waits. */
  async goBack(current: CallResource, waiting: CallResource): Promise<void> {
    const ended = new Promise<void>((resolve) => current.on('end', () => resolve()));
    if (!(await this.perform(current, 'Hangup'))) return;
    await ended;
    await this.perform(waiting, 'Retrieve');
  }

  /** Connects the others with each other. */
  async handOver(current: CallResource, waiting: CallResource): Promise<void> {
    const names = [this.#nameOf(waiting), this.#nameOf(current)] as const;
    const ended = [current, waiting].map((call) => new Promise<void>((resolve) => call.on('end', () => resolve())));
    this.#givenUp.add(current);
    if (!(await this.perform(current, 'CompleteTransfer'))) {
      this.#givenUp.delete(current);
      return;
    }
    await Promise.all(ended);
    this.handedOver = names;
    this.update();
  }

  #leave(call: CallResource, others: readonly CallResource[]): void {
    const { view, stop } = this.#watched.get(call)!;
    stop();
    this.#watched.delete(call);
    if (this.selected === call) this.selected = undefined;
    const asked = this.#consultFor;
    if (!asked || view.wasAnswered || call.data.callType !== 'Consult' || this.#givenUp.has(call)) return;
    if (!others.includes(asked.waiting)) return;
    const number = call.data.participants?.[0]?.phoneNumber ?? call.data.dnis;
    this.unanswered = { ...asked, number, name: this.#nameOf(call) };
  }
}

// The agent's own device: it calls out and takes part in others' calls; what was refused of that is to be seen.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RefusedError, type Resource, type Session } from '../../session/index.js';
import type { Operation } from './call/operations.js';
import type { Problem } from './call/refusal.js';

/** What the phone asks of it; its state, do-not-disturb and forwarding are asked elsewhere. */
const operations: readonly string[] = ['Dial', 'ListenIn', 'Coach', 'BargeIn', 'CancelSupervisorMonitoring'];

export class OwnDevice implements ReactiveController {
  device: Resource<'devices'> | undefined;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follow(undefined);
  }

  follow(session: Session | undefined): void {
    const [device] = session?.devices ?? [];
    if (device === this.device) return;
    this.#stop?.();
    this.device = device;
    // A wrong number is refused when the request has long been taken.
    this.#stop = device?.on('error', (error) => {
      if (error instanceof RefusedError && operations.includes(error.operation ?? ''))
        this.fail(error.operation, error);
    });
  }

  /** Rejects what is refused, and keeps it to be shown. */
  async perform(operation: Operation, parameters?: object): Promise<void> {
    this.fail();
    try {
      await this.device!.perform(operation as 'ListenIn', parameters as never);
    } catch (error) {
      this.fail(operation, error);
      throw error;
    }
  }

  /** Without anything, forgets what was refused. */
  fail(operation?: string, error?: unknown): void {
    this.problem = error === undefined ? undefined : { operation: operation as Operation, error };
    this.#host.requestUpdate();
  }
}

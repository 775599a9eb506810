// After-call work that ends by itself: the time that runs, and the state that it leads back to.
import type { AgentStateSetting } from '../../api/index.js';
import type { Clock } from './clock.js';
import type { Person } from './people.js';

interface Running {
  readonly before: AgentStateSetting;
  readonly stop: () => void;
}

export class WrapUp {
  readonly #clock: Clock;
  readonly #goBack: (agent: Person, state: AgentStateSetting) => void;
  readonly #running = new Map<Person, Running>();

  constructor(clock: Clock, goBack: (agent: Person, state: AgentStateSetting) => void) {
    this.#clock = clock;
    this.#goBack = goBack;
  }

  /** Begins, or gives what runs another time; with 0 it lasts until the agent says otherwise. */
  begin(agent: Person, present: AgentStateSetting, seconds: number): void {
    const before = this.#running.get(agent)?.before ?? present;
    this.drop(agent);
    const stop = seconds > 0 ? this.#clock.after(seconds * 1000, () => this.end(agent)) : () => {};
    this.#running.set(agent, { before, stop });
  }

  /** Is over: back to the state before. */
  end(agent: Person): void {
    const running = this.#running.get(agent);
    if (!running) return;
    this.drop(agent);
    this.#goBack(agent, running.before);
  }

  /** Forgotten: the agent chose another state, or is gone. */
  drop(agent: Person): void {
    this.#running.get(agent)?.stop();
    this.#running.delete(agent);
  }
}

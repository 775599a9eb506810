// Scripted callers: they call at a rate, talk for a while once somebody has answered, and give up if nobody does.
import type { UserData } from '../../api/index.js';
import type { Calls } from './voice/calls.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

export interface CallerScript {
  /** A queue's number. */
  readonly queue: string;
  readonly perMinute: number;
  /** How long a caller stays, in seconds, answered or not. */
  readonly seconds: number;
}

const callers: readonly (UserData & { number: string })[] = [
  { number: '+49 30 5550 1142', CustomerName: 'Jonas Weber', POC: 'Is the hip belt sold on its own?' },
  { number: '+46 8 5550 1170', CustomerName: 'Mara Lindqvist', POC: 'A zip that will not close' },
  { number: '+44 20 7946 0321', CustomerName: 'Tom Okello', POC: 'Where is order 4821?' },
  { number: '+1 916 555 0104', CustomerName: 'Priya Raman', POC: 'Returning a tent' },
];

export class CallerScripts {
  readonly #world: World;
  readonly #calls: Calls;
  #script: CallerScript | undefined;
  #cancel: (() => void) | undefined;
  #count = 0;

  constructor(world: World, calls: Calls) {
    this.#world = world;
    this.#calls = calls;
  }

  get running(): CallerScript | undefined {
    return this.#script;
  }

  start(script: CallerScript): void {
    this.stop();
    this.#script = script;
    this.#next(script);
  }

  stop(): void {
    this.#cancel?.();
    this.#script = undefined;
  }

  #next(script: CallerScript): void {
    const { number, ...userData } = callers[this.#count++ % callers.length]!;
    const id = this.#calls.enqueue(script.queue, number, userData);
    this.#world.clock.after(script.seconds * 1000, () => this.#leave(id));
    this.#cancel = this.#world.clock.after(60_000 / script.perMinute, () => this.#next(script));
  }

  #leave(id: string): void {
    try {
      this.#calls.hangUpOutside(id);
    } catch (error) {
      // The agent was faster.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

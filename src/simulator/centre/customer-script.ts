// Scripted customers: they ask at a rate, wait, answer what an agent asks, give thanks, lose patience, and come back.
import { phrases, tales, type Tale } from './customer-tales.js';
import { Visit, type Ending } from './customer-visit.js';
import { createRandom } from './ids.js';
import type { Conversations } from './interactions/conversations.js';
import type { DigitalChannel } from './interactions/medium.js';
import type { World } from './world.js';

export interface CustomerScript {
  readonly medium: DigitalChannel;
  readonly perMinute: number;
  /** How long a customer waits for an agent, and for an agent's words, in seconds. */
  readonly patience: number;
  /** Nobody more comes while so many are there. */
  readonly atOnce?: number;
  /** Nobody comes while no agent is ready. */
  readonly onlyIfReady?: boolean;
}

/** Where the customers go. */
interface Doors {
  of(medium: DigitalChannel): Conversations;
  isAnybodyReady(medium: DigitalChannel): boolean;
}

export class CustomerScripts {
  readonly #world: World;
  readonly #doors: Doors;
  readonly #random: () => number;
  readonly #there = new Set<Visit>();
  #script: CustomerScript | undefined;
  #cancel: (() => void) | undefined;
  #count = 0;

  constructor(world: World, doors: Doors) {
    this.#world = world;
    this.#doors = doors;
    this.#random = createRandom(world.seed);
  }

  get running(): CustomerScript | undefined {
    return this.#script;
  }

  /** How many are there now. */
  get there(): number {
    return this.#there.size;
  }

  start(script: CustomerScript): void {
    this.stop();
    this.#script = script;
    this.#next(script);
  }

  /** Nobody comes any more, or comes back; who is there goes on. */
  stop(): void {
    this.#cancel?.();
    this.#script = undefined;
  }

  #next(script: CustomerScript): void {
    if (this.#isWelcome(script)) this.#enter(script, tales[this.#count++ % tales.length]!);
    this.#cancel = this.#world.clock.after(60_000 / script.perMinute, () => this.#next(script));
  }

  #isWelcome({ medium, atOnce = Infinity, onlyIfReady = false }: CustomerScript): boolean {
    return this.there < atOnce && (!onlyIfReady || this.#doors.isAnybodyReady(medium));
  }

  #enter(script: CustomerScript, tale: Tale, mayReturn = true): void {
    const visit = new Visit(this.#world, this.#doors.of(script.medium), {
      tale,
      patience: script.patience * 1000,
      random: this.#random,
      onEnd: (ending) => {
        this.#there.delete(visit);
        if (mayReturn) this.#comeBack(script, tale, ending);
      },
    });
    this.#there.add(visit);
  }

  /** The same contact: whoever was left alone, and one in four of those who were helped. */
  #comeBack(script: CustomerScript, tale: Tale, ending: Ending): void {
    if (ending === 'helped' && this.#random() >= 0.25) return;
    const pause = (30 + 60 * this.#random()) * 1000;
    const opening = `${ending === 'helped' ? phrases.another : phrases.again} ${tale.opening}`;
    this.#world.clock.after(pause, () => {
      if (this.#script === script && this.#isWelcome(script)) this.#enter(script, { ...tale, opening }, false);
    });
  }
}

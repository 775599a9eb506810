// One tab of a browser asks the server, the others hear from it; when it falls silent, another takes its place.
import type { Kept } from './kept.js';
import { isHidden } from './pace.js';

/** Who may lead. */
export interface Candidate {
  /** It is for this tab to ask. */
  lead: () => void;
  /** Another tab says something. */
  hear: (said: unknown) => void;
}

/** How often who leads is heard of; how long nobody doubts it; how long a write may take to reach all tabs. */
const beat = 1_000;
const patience = 4_000;
const settling = 100;

/** What tabs say to each other about the lead: who has it is here, somebody who is seen wants it, it is free. */
type Call = 'here' | 'want' | 'free';

export class Lead {
  readonly #me = Math.random();
  readonly #kept: Kept;
  readonly #candidate: Candidate;
  #bus: BroadcastChannel | undefined;
  #leads = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: Kept, candidate: Candidate) {
    this.#kept = kept;
    this.#candidate = candidate;
  }

  start(): void {
    if (!this.#kept.storage) return this.#begin();
    this.#bus = new BroadcastChannel(this.#kept.name);
    this.#bus.onmessage = ({ data }) => this.#hear(data);
    if (this.#kept.get('/leader')) this.#watch();
    else void this.#stand();
  }

  /** Looked up each time: a tab that was frozen does not know yet that it has been replaced. */
  get isMine(): boolean {
    if (this.#leads && this.#bus && !this.#isNoted) {
      this.#leads = false;
      this.#watch();
    }
    return this.#leads;
  }

  /** Tells the other tabs. */
  say(said: unknown): void {
    this.#bus?.postMessage(said);
  }

  /** Asks for the lead, for a tab that is seen. */
  want(): void {
    this.say('want' satisfies Call);
  }

  /** Lets another tab lead, if there is one that wants to. */
  rest(): void {
    if (this.isMine) {
      this.#leads = false;
      this.#kept.set('/leader', undefined);
      this.say('free' satisfies Call);
    }
    this.#watch();
  }

  leave(): void {
    this.rest();
    this.#bus?.close();
    this.#bus = undefined;
    clearTimeout(this.#timer);
  }

  #hear(said: unknown): void {
    if (said === 'want') {
      if (isHidden() && this.isMine) this.rest();
      return;
    }
    // A seen tab comes before a hidden one.
    if (!this.isMine) this.#watch(said === 'free' ? (isHidden() ? beat : 0) : undefined);
    if (said !== 'here' && said !== 'free') this.#candidate.hear(said);
  }

  /** A tab's own timers may be slow while it is hidden; then another leads meanwhile. */
  #watch(wait = patience * (1 + Math.random() / 4)): void {
    clearTimeout(this.#timer);
    if (this.#bus) this.#timer = setTimeout(() => void this.#stand(), wait);
  }

  /** Of several that stand at once, the one that wrote last leads; where there are locks, one stands at a time. */
  async #stand(): Promise<void> {
    const former = this.#kept.get('/leader');
    const take = async () => {
      if (!this.#bus || this.#kept.get('/leader') !== former) return this.#watch();
      this.#kept.set('/leader', this.#me);
      await new Promise((resolve) => setTimeout(resolve, settling));
      if (!this.#isNoted) this.#watch();
      else if (this.#bus) this.#begin();
      else this.#kept.set('/leader', undefined);
    };
    // None over plain http; and a browser may keep them from us.
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    await (locks ? locks.request(this.#kept.name, take).catch(take) : take());
  }

  get #isNoted(): boolean {
    return this.#kept.get('/leader') === `${this.#me}`;
  }

  #begin(): void {
    this.#leads = true;
    this.#beat();
    this.#candidate.lead();
  }

  #beat(): void {
    if (!this.#bus || !this.isMine) return;
    this.say('here' satisfies Call);
    this.#timer = setTimeout(() => this.#beat(), beat);
  }
}

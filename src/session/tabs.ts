// One connection for all tabs of a browser: one tab holds it and tells the others; when it goes, another takes over.
import type { User } from '../api/index.js';
import type { Token } from './access.js';
import type { Fact, SharedPicture } from './facts.js';

export interface TabsEvents {
  /** The connection is ours to hold. */
  hold: () => void;
  /** Another tab has taken it, because we did not answer. */
  lose: () => void;
  /** The holder tells everything, or one step. */
  picture: (picture: SharedPicture) => void;
  fact: (fact: Fact) => void;
  /** Somebody who is not our user has signed in with this browser. */
  otherUser: () => void;
  /** A tab has signed in again, or was given another token. */
  access: (token: Token) => void;
  /** A tab cannot sign in again by itself. */
  askForAccess: () => void;
  /** A tab has waited in vain for what it asked for: are we up to date? */
  doubt: () => void;
  /** Somebody touches the page of a tab that does not hold the connection. */
  hurry: () => void;
  /** The agent has signed out in another tab. */
  end: () => void;
}

export interface TabsOptions {
  /** Tabs with the same scope belong together. */
  scope: string;
  user: User;
  /** What a tab that comes is told, while we hold; undefined as long as there is nothing to tell. */
  picture: () => SharedPicture | undefined;
  /** The longest silence of a holder, in milliseconds, before it is asked; and again before it is taken for dead. */
  patience: number;
}

/** What tabs say to each other. `term` grows with each holder, so that what an old one still says is told apart. */
type Said =
  | { type: 'hello'; user: User }
  | { type: 'bye' }
  | { type: 'ping' }
  | { type: 'here'; term: number }
  | { type: 'picture'; term: number; step: number; userId: string; picture: SharedPicture }
  | { type: 'fact'; term: number; step: number; fact: Fact }
  | { type: 'access'; token: Token }
  | { type: 'askForAccess' }
  | { type: 'doubt' }
  | { type: 'hurry' }
  | { type: 'end' };

/** How long a tab that goes may take to leave the line. */
const settling = 200;

/** Whether tabs can find each other here: not over plain http, nor in a frame whose sandbox has taken its origin. */
export const canShare = (): boolean =>
  typeof window === 'object' &&
  window.origin !== 'null' &&
  typeof BroadcastChannel === 'function' &&
  (navigator as Partial<Navigator>).locks !== undefined;

export class Tabs {
  readonly #options: TabsOptions;
  readonly #events: TabsEvents;
  readonly #name: string;
  readonly #bus: BroadcastChannel;
  #isHolder = false;
  #hasLeft = false;
  #term = 0;
  #step = 0;
  #hasPicture = false;
  #isAlone = true;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #hasAsked = false;
  /** Takes back our place in the line for the lock. */
  #leaveLine = new AbortController();
  #letGo: () => void = () => {};

  constructor(options: TabsOptions, events: TabsEvents) {
    this.#options = options;
    this.#events = events;
    this.#name = `gws-widgets.session:${options.scope}`;
    this.#bus = new BroadcastChannel(this.#name);
    this.#bus.onmessage = ({ data }: MessageEvent<Said>) => this.#hear(data);
    this.#standInLine();
    this.#say({ type: 'hello', user: options.user });
    this.#watchHolder();
  }

  get isHolder(): boolean {
    return this.#isHolder;
  }

  /** Tells the other tabs the next step. */
  publish(fact: Fact): void {
    if (this.#isHolder) this.#say({ type: 'fact', term: this.#term, step: ++this.#step, fact });
  }

  /** Tells the other tabs everything, as after a take-over. */
  publishPicture(): void {
    const picture = this.#options.picture();
    const userId = this.#options.user.id;
    if (this.#isHolder && picture) this.#say({ type: 'picture', term: this.#term, step: this.#step, userId, picture });
  }

  tellAccess(token: Token): void {
    this.#say({ type: 'access', token });
  }

  askForAccess(): void {
    this.#say({ type: 'askForAccess' });
  }

  tellDoubt(): void {
    this.#say({ type: 'doubt' });
  }

  tellHurry(): void {
    this.#say({ type: 'hurry' });
  }

  tellEnd(): void {
    this.#say({ type: 'end' });
  }

  /** Whether no other tab is there that could take over. */
  get isAlone(): boolean {
    return this.#isHolder && this.#isAlone;
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    clearTimeout(this.#watch);
    this.#say({ type: 'bye' });
    this.#bus.onmessage = null;
    this.#bus.close();
    this.#leaveLine.abort();
    this.#isHolder = false;
    this.#letGo();
  }

  #say(said: Said): void {
    this.#bus.postMessage(said);
  }

  #hear(said: Said): void {
    switch (said.type) {
      case 'hello':
        if (said.user.id !== this.#options.user.id) this.#events.otherUser();
        else if (this.#isHolder) this.#welcome();
        break;
      case 'bye':
        if (this.#isHolder) this.#countSoon();
        break;
      case 'ping':
        if (this.#isHolder) this.#say({ type: 'here', term: this.#term });
        break;
      case 'here':
      case 'picture':
      case 'fact':
        this.#hearHolder(said);
        break;
      case 'access':
        this.#events.access(said.token);
        break;
      case 'askForAccess':
        this.#events.askForAccess();
        break;
      case 'doubt':
        if (this.#isHolder) this.#events.doubt();
        break;
      case 'hurry':
        if (this.#isHolder) this.#events.hurry();
        break;
      case 'end':
        this.#events.end();
    }
  }

  #welcome(): void {
    this.#isAlone = false;
    if (this.#options.picture()) this.publishPicture();
    else this.#say({ type: 'here', term: this.#term });
  }

  #hearHolder(said: Extract<Said, { term: number }>): void {
    // A holder that was frozen does not know yet that it has been replaced.
    if (this.#isHolder || said.term < this.#term) return;
    const isNext = said.term === this.#term && this.#hasPicture;
    this.#watchHolder();
    if (said.type === 'here') return;
    if (said.type === 'picture' && said.userId !== this.#options.user.id) this.#events.otherUser();
    else if (said.type === 'picture') {
      [this.#term, this.#step, this.#hasPicture] = [said.term, said.step, true];
      this.#events.picture(said.picture);
    } else if (isNext && said.step === this.#step + 1) {
      this.#step = said.step;
      this.#events.fact(said.fact);
    } else if (this.#hasPicture && !(isNext && said.step <= this.#step)) {
      // Something was missed; everything will be told.
      this.#hasPicture = false;
      this.#say({ type: 'hello', user: this.#options.user });
    }
  }

  /** A page that goes cannot wait for an answer, so who else stands in line is looked up beforehand. */
  #countSoon(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => void this.#count(), settling);
  }

  async #count(): Promise<void> {
    // Where the browser keeps its locks from us, nobody can stand in line.
    const { pending = [] } = await navigator.locks.query().catch((): LockManagerSnapshot => ({}));
    this.#isAlone = !pending.some(({ name }) => name === this.#name);
  }

  /** A tab's own timers may be slowed down while it is hidden, so the holder is asked rather than expected to speak. */
  #watchHolder(): void {
    clearTimeout(this.#watch);
    this.#hasAsked = false;
    const { patience } = this.#options;
    this.#watch = setTimeout(() => this.#doubtHolder(), patience * (1 + Math.random() / 4));
  }

  #doubtHolder(): void {
    if (this.#isHolder) return;
    if (this.#hasAsked) {
      this.#steal();
      return;
    }
    this.#hasAsked = true;
    this.#say({ type: 'ping' });
    this.#watch = setTimeout(() => this.#doubtHolder(), this.#options.patience * (0.5 + Math.random() / 4));
  }

  #standInLine(): void {
    this.#leaveLine = new AbortController();
    this.#request({ signal: this.#leaveLine.signal });
  }

  #steal(): void {
    this.#leaveLine.abort();
    this.#request({ steal: true });
  }

  #request(options: LockOptions): void {
    navigator.locks
      .request(this.#name, options, () => this.#hold())
      .catch((error: unknown) => {
        if (this.#hasLeft) return;
        // Our own going out of the line, or the lock was stolen from us.
        if (this.#isHolder) this.#stepDown();
        // A browser that keeps its locks from us leaves us alone, but not without a connection.
        else if ((error as Error).name !== 'AbortError') void this.#hold();
      });
  }

  async #hold(): Promise<void> {
    // A lock that is to be stolen comes a moment later.
    if (this.#hasLeft) return;
    clearTimeout(this.#watch);
    // Later than any that was heard, and than any that was not: the tabs share one clock.
    this.#term = Math.max(Date.now(), this.#term + 1) + Math.random();
    this.#step = 0;
    this.#isHolder = true;
    const held = new Promise<void>((resolve) => {
      this.#letGo = resolve;
    });
    this.#say({ type: 'here', term: this.#term });
    void this.#count();
    this.#events.hold();
    await held;
  }

  #stepDown(): void {
    this.#isHolder = false;
    this.#hasPicture = false;
    this.#events.lose();
    this.#standInLine();
    this.#say({ type: 'hello', user: this.#options.user });
    this.#watchHolder();
  }
}

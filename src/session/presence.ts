// A session's place among the tabs of its browser: it holds the connection, or follows the tab that does; it goes with
// the page and comes back with it.
import type { NotificationChannel } from '../api/index.js';
import { pause } from '../core/backoff.js';
import { OtherUserError, type Access, type AccessOptions, type Token } from './access.js';
import { CometdChannel } from './cometd-channel.js';
import { Connection, type Choose, type StartOptions } from './connection.js';
import type { Fact, SharedPicture } from './facts.js';
import type { Model } from './model.js';
import { watchPage } from './page-life.js';
import { canShare, Tabs } from './tabs.js';

export interface PresenceOptions extends AccessOptions, StartOptions {
  /** Asks where to work, once somebody has signed in who is not logged in at the contact centre yet. */
  choose?: Choose | undefined;
  /**
   * What to do when the browser's last tab with this session closes; `keep` unless told. Browsers do not tell a reload
   * from a good-bye, so it is done then as well; a link to another page of the same site is told apart where the browser
   * has the Navigation API.
   */
  onLastClose?: 'keep' | 'not-ready' | 'end' | undefined;
  /** One connection for all tabs of the browser; so it is unless told, where the browser can. */
  shareTabs?: boolean | undefined;
  /** Another way for notifications than CometD; such a session is not shared with other tabs. */
  openChannel?: (() => NotificationChannel) | undefined;
  /**
   * After a failure that others may have met too, clients come back spread over so many milliseconds, so that a node of
   * the server that takes over is not run down; 35 000 unless told. Somebody who touches the page need not wait so long.
   */
  spread?: number | undefined;
  /** How often, in milliseconds, to read again where the server has no acknowledgement; 60 000 unless told. */
  doubtEvery?: number | undefined;
  /** How long, in milliseconds, another tab that holds the connection may be silent; 5 000 unless told. */
  patience?: number | undefined;
}

export interface PresenceEvents {
  fact: (fact: Fact) => void;
  /** Another tab tells everything. */
  picture: (picture: SharedPicture) => void;
  warning: (detail: unknown) => void;
  /** The session cannot go on, or another tab has ended it. */
  over: (reason?: unknown) => void;
}

const farewells = { keep: undefined, 'not-ready': 'NotReady', end: 'EndContactCenterSession' } as const;
/** How long another tab may take to sign in again for us. */
const longestHelp = 5_000;

export class Presence {
  readonly #options: PresenceOptions;
  readonly #access: Access;
  readonly #model: Model;
  readonly #events: PresenceEvents;
  /** What to tell a tab that comes; undefined before there is anything. */
  readonly #picture: () => SharedPicture | undefined;
  readonly #stop = new AbortController();
  #connection: Connection | undefined;
  #tabs: Tabs | undefined;
  #isLive = false;
  /** Somebody has signed in again. */
  #helped: () => void = () => {};

  constructor(
    options: PresenceOptions,
    access: Access,
    model: Model,
    picture: () => SharedPicture | undefined,
    events: PresenceEvents,
  ) {
    this.#options = options;
    this.#access = access;
    this.#model = model;
    this.#picture = picture;
    this.#events = events;
    const stopWatching = watchPage({
      leave: (isLeaving) => this.#step(isLeaving),
      comeBack: () => void this.#comeBack(),
      touch: () => this.#isLive || this.hurry(),
    });
    this.#stop.signal.addEventListener('abort', stopWatching);
    this.#join();
  }

  /** Whether the connection is ours to hold. */
  get holds(): boolean {
    return this.#connection !== undefined;
  }

  /** Whoever holds the connection is not to wait for its turn to come back. */
  hurry(): void {
    if (this.#connection) this.#connection.hurry();
    else this.#tabs?.tellHurry();
  }

  /** We have signed in again, or were given another token. */
  tellAccess(token: Token): void {
    this.#tabs?.tellAccess(token);
    this.#helped();
    this.#connection?.hurry();
  }

  /** What is shown may not be true: whoever holds the connection reads again. */
  doubt(): void {
    if (this.#connection) void this.#connection.reconcile();
    else this.#tabs?.tellDoubt();
  }

  /** Asks the other tabs to sign in again; answers whether one did. */
  async askForAccess(): Promise<boolean> {
    if (!this.#tabs || this.#tabs.isAlone) return false;
    const waiting = new AbortController();
    let isHelped = false;
    this.#helped = () => {
      isHelped = true;
      waiting.abort();
    };
    this.#tabs.askForAccess();
    await pause(longestHelp, AbortSignal.any([waiting.signal, this.#stop.signal]));
    return isHelped;
  }

  /** Compares who is signed in with who we think we are. */
  async verify(): Promise<void> {
    try {
      await this.#access.verify(this.#stop.signal);
    } catch (error) {
      this.#warn(error);
    }
  }

  /** Nothing is under way any more once this resolves. */
  async close(): Promise<void> {
    this.#stop.abort(new Error('The session was ended'));
    const [connection, tabs] = [this.#connection, this.#tabs];
    this.#connection = undefined;
    this.#tabs = undefined;
    await connection?.close();
    tabs?.leave();
  }

  /** Ends the session in the other tabs too. */
  tellEnd(): void {
    this.#tabs?.tellEnd();
  }

  #join(): void {
    const { shareTabs = true, openChannel } = this.#options;
    if (!shareTabs || openChannel || !canShare()) this.#hold();
    else this.#tabs = this.#share();
  }

  #share(): Tabs {
    const { baseUrl, patience = 5_000 } = this.#options;
    const scope = new URL(baseUrl, location.href).href.replace(/\/+$/, '');
    return new Tabs(
      { scope, user: this.#access.user!, patience, picture: this.#picture },
      {
        hold: () => this.#hold(),
        lose: () => this.#yield(),
        picture: (picture) => {
          this.#isLive = picture.status === 'live';
          this.#events.picture(picture);
        },
        fact: (fact) => this.#tell(fact),
        otherUser: () => void this.verify(),
        access: (token) => {
          this.#access.token = token;
          this.#helped();
          this.#connection?.hurry();
        },
        askForAccess: () => void this.#help(),
        doubt: () => this.doubt(),
        hurry: () => this.hurry(),
        end: () => this.#events.over(),
      },
    );
  }

  #hold(): void {
    const { baseUrl, choose, fetch, openChannel, spread = 35_000, doubtEvery = 60_000 } = this.#options;
    const headers = () => this.#access.token;
    const connection = new Connection(
      this.#access,
      this.#model,
      {
        start: this.#options,
        choose,
        openChannel: openChannel ?? (() => new CometdChannel({ baseUrl, headers, fetch })),
        spread,
        doubtEvery,
      },
      {
        fact: (fact) => {
          this.#tell(fact);
          this.#tabs?.publish(fact);
        },
        warning: (detail) => this.#events.warning(detail),
        over: (error) => this.#events.over(error),
      },
    );
    this.#connection = connection;
    if (this.#picture()) {
      this.#tabs?.publishPicture();
      connection.takeOver();
    } else {
      connection.open().then(
        () => this.#tabs?.publishPicture(),
        (error: unknown) => {
          // Unless it has been given up meanwhile.
          if (this.#connection === connection) this.#events.over(error);
        },
      );
    }
  }

  #tell(fact: Fact): void {
    if (fact.kind === 'status') this.#isLive = fact.status === 'live';
    this.#events.fact(fact);
  }

  /** Another tab has taken the connection, because we did not answer. */
  #yield(): void {
    void this.#connection?.close();
    this.#connection = undefined;
    // Another user may have signed in meanwhile.
    void this.verify();
  }

  /** Another tab cannot sign in again; perhaps we can. */
  async #help(): Promise<void> {
    if (!this.#access.canSignIn) return;
    try {
      await this.#access.renew();
      this.tellAccess(this.#access.token);
    } catch (error) {
      this.#warn(error);
    }
  }

  /** That somebody else is there was told already. */
  #warn(error: unknown): void {
    if (!this.#stop.signal.aborted && !(error instanceof OtherUserError)) this.#events.warning(error);
  }

  /** The page goes: another tab is to take over at once. */
  #step(isLeaving: boolean): void {
    // What has not begun goes with the page.
    if (!this.#picture()) return;
    if (isLeaving && this.#connection && this.#tabs?.isAlone !== false) this.#sayGoodbye();
    this.#connection?.abandon();
    this.#connection = undefined;
    this.#tabs?.leave();
    this.#tabs = undefined;
  }

  /** What the embedder wished for the agent who closes the last tab; the request outlives the page. */
  #sayGoodbye(): void {
    const operationName = farewells[this.#options.onLastClose ?? 'keep'];
    if (!operationName) return;
    this.#access.request('POST /me', { body: { operationName }, keepalive: true }).catch(() => {
      // Nobody is there any more to be told.
    });
  }

  async #comeBack(): Promise<void> {
    if (this.#connection || this.#tabs) return;
    // Another user may have signed in meanwhile; then this is over.
    await this.verify();
    if (!this.#stop.signal.aborted && !this.#connection && !this.#tabs) this.#join();
  }
}

// Begins, lays down and takes up again the sessions of one element, and knows what to ask and to say meanwhile.
import type { LitElement } from 'lit';
import type { User } from '../../api/index.js';
import {
  ApiError,
  OtherUserError,
  Session,
  type Credentials,
  type SessionOptions,
  type SessionStatus,
  type StartOptions,
} from '../../session/index.js';
import { GwsSessionErrorEvent } from './events.js';
import { Teller } from './teller.js';
import { workplacesOf, type Workplaces } from './workplaces.js';

type Choose = NonNullable<SessionOptions['choose']>;

/** What there is to be seen beside the session itself. */
export interface Matter {
  /** Why nobody is signed in. */
  readonly problem?: unknown;
  /** What the agent is to choose from. */
  readonly choosing?: Workplaces | undefined;
  /** Somebody has pressed the button, and waits. */
  readonly isSigningIn?: boolean;
  /** Whose session has made room for the present one. */
  readonly formerUser?: User | undefined;
}

export class Keeper {
  readonly #element: LitElement;
  readonly #settings: () => SessionOptions;
  readonly #offer: (session: Session | undefined) => void;
  #session: Session | undefined;
  #baseUrl: string | undefined;
  #teller: Teller | undefined;
  #matter: Matter = {};
  /** What the present session began with, to begin once more. */
  #credentials: Credentials | undefined;
  #workplaces: Workplaces | undefined;
  #answer: ((start: StartOptions) => void) | undefined;
  #isLaidDown = false;

  /** `settings` are asked for at each beginning; `offer` hears of each session. */
  constructor(element: LitElement, settings: () => SessionOptions, offer: (session: Session | undefined) => void) {
    this.#element = element;
    this.#settings = settings;
    this.#offer = offer;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Where the present session is. */
  get baseUrl(): string | undefined {
    return this.#baseUrl;
  }

  get matter(): Matter {
    return this.#matter;
  }

  get isRunning(): boolean {
    return this.#session !== undefined && this.#session.status !== 'idle' && this.#session.status !== 'ended';
  }

  /** Lost for longer than a moment. */
  get isLost(): boolean {
    return this.#teller?.isLost === true;
  }

  /** Whether the agent may have another place or phone. */
  get hasChoice(): boolean {
    return this.#workplaces !== undefined;
  }

  /** Signs in, or in again after the server has forgotten the agent. */
  async signIn(credentials: Credentials | undefined, isByHand = false): Promise<void> {
    if (this.#session?.status === 'signed-out') {
      // By itself the session tries again as soon as somebody touches the page.
      if (credentials) await this.#signInAgain(this.#session, credentials);
      else this.#show({ isSigningIn: isByHand });
      return;
    }
    if (this.isRunning) throw new Error('Somebody is signed in already');
    this.#workplaces = undefined;
    this.#show({ isSigningIn: isByHand });
    await this.#begin(credentials);
  }

  /** Once more, as it was tried last: something that stood against it may be gone. */
  async tryAgain(): Promise<void> {
    await this.signIn(this.#credentials, true);
  }

  async signOut(): Promise<void> {
    try {
      await this.#session?.end();
    } catch (problem) {
      this.#show({ problem });
      throw problem;
    }
  }

  /** The agent wants another place or phone than the present one. */
  chooseAgain(): void {
    this.#show({ choosing: this.#workplaces });
  }

  /** The agent has chosen: goes on with what waits for that, else begins there. */
  async choose(start: StartOptions): Promise<void> {
    this.#show({ choosing: this.#workplaces, isSigningIn: true });
    const answer = this.#answer;
    this.#answer = undefined;
    if (answer) {
      answer(start);
      return;
    }
    await this.#session?.leave();
    this.#show({ choosing: this.#workplaces, isSigningIn: true });
    await this.#begin(this.#credentials, start);
  }

  /** The agent does not want to choose: whoever has not begun to work is signed out. */
  async cancel(): Promise<void> {
    const isAsked = this.#answer !== undefined;
    this.#answer = undefined;
    if (isAsked) {
      await this.signOut();
      return;
    }
    this.#show({});
    if (!this.isRunning)
      await this.#session!.request('POST /me', { body: { operationName: 'EndContactCenterSession' } });
  }

  /** Lets go of the connection for a while; the agent stays logged in. */
  async layDown(): Promise<void> {
    if (!this.isRunning) return;
    this.#isLaidDown = true;
    await this.#session!.leave();
  }

  /** Goes on with what was laid down. */
  async takeUp(): Promise<void> {
    if (!this.#isLaidDown) return;
    this.#isLaidDown = false;
    await this.#start(this.#session!);
  }

  /** Lets go for good: what follows has nothing to do with it. */
  async forget(): Promise<void> {
    const session = this.#session;
    [this.#credentials, this.#workplaces, this.#answer, this.#isLaidDown] = [undefined, undefined, undefined, false];
    this.#adopt(undefined);
    this.#show({});
    await session?.leave();
  }

  /** `chosen` goes before the settings. */
  async #begin(credentials: Credentials | undefined, chosen?: StartOptions): Promise<void> {
    const { authorization, ...settings } = this.#settings();
    const isChosen = chosen !== undefined || settings.place !== undefined || settings.devicePath !== undefined;
    const session = new Session({
      ...settings,
      ...chosen,
      ...(credentials ? { credentials } : { authorization }),
      ...(!isChosen && { choose: this.#askOnce() }),
    });
    this.#credentials = credentials;
    this.#baseUrl = settings.baseUrl;
    this.#adopt(session);
    await this.#start(session);
  }

  async #start(session: Session): Promise<void> {
    try {
      await session.start();
    } catch (error) {
      if (error === this.#matter.problem) this.#element.dispatchEvent(new GwsSessionErrorEvent(session, error));
      throw error;
    }
  }

  #adopt(session: Session | undefined): void {
    this.#session = session;
    this.#teller = session && new Teller(this.#element, session);
    session?.on('change', (status) => this.#session === session && this.#hear(session, status));
    session?.on('warning', () => {
      // It has not come back by that, and one may try again.
      if (session.status === 'signed-out' && this.#matter.isSigningIn) this.#show({});
    });
    this.#offer(session);
  }

  #hear(session: Session, status: SessionStatus): void {
    if (status === 'ended') this.#judge(session);
    else if (status === 'live' || status === 'signed-out') this.#show({});
    this.#element.requestUpdate();
  }

  /** What is to be seen of an end: nothing, if it was asked for. */
  #judge(session: Session): void {
    const { reason: problem } = session;
    this.#answer = undefined;
    // With cookies alone nobody has been asked yet, so nobody was wrong.
    const hasAsked = this.#credentials !== undefined || this.#settings().authorization !== undefined;
    if (problem === undefined || (isSignedOut(problem) && !hasAsked)) {
      this.#show({});
      return;
    }
    const isRefusedStart = problem instanceof ApiError && !problem.isSignedOut;
    this.#show({ problem, ...(isRefusedStart && { choosing: this.#workplaces }) });
  }

  async #signInAgain(session: Session, credentials: Credentials): Promise<void> {
    const formerUser = session.user;
    this.#show({ isSigningIn: true });
    try {
      await session.signIn(credentials);
    } catch (problem) {
      this.#show({ problem });
      this.#element.dispatchEvent(new GwsSessionErrorEvent(session, problem));
      throw problem;
    }
    this.#credentials = credentials;
    if (!(session.reason instanceof OtherUserError)) return;
    this.#show({ isSigningIn: true });
    await this.#begin(credentials);
    this.#show({ formerUser });
  }

  /** Asks where to work; a session that has to begin once more takes the same answer. */
  #askOnce(): Choose {
    let chosen: StartOptions | undefined;
    return async (request, user) => {
      if (chosen) return chosen;
      this.#workplaces = await workplacesOf(request, user);
      if (!this.#workplaces) return {};
      this.#show({ choosing: this.#workplaces });
      chosen = await new Promise<StartOptions>((resolve) => {
        this.#answer = resolve;
      });
      return chosen;
    };
  }

  #show(matter: Matter): void {
    this.#matter = matter;
    this.#element.requestUpdate();
  }
}

/** Nobody is signed in, or name and password do not belong together. */
const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.isSignedOut;

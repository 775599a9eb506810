// The connection to the contact centre: opens it, reads what exists, hears what changes, and comes back after a loss.
import type { AgentStateSetting, Feature, NotificationChannel, SessionAnswer, User } from '../api/index.js';
import { pause } from '../core/backoff.js';
import { CookiesBlockedError, isTurnedAway, OtherUserError, type Access } from './access.js';
import { ConnectionError, delayAskedBy } from './connection-error.js';
import type { FailedChannel, Fact, Surroundings } from './facts.js';
import type { Model } from './model.js';
import { isAbsent, Reading } from './reading.js';

/** How an agent's session at the contact centre begins. */
export interface StartOptions {
  /** The channels to open; `voice` and `chat` unless told. */
  channels?: readonly string[] | undefined;
  /** The place to work at; the agent's own unless told. */
  place?: string | undefined;
  /** `/devices/{id}`, where the place leaves the choice open. */
  devicePath?: string | undefined;
  /** The code for the switch; one that belongs to the agent unless told. */
  loginCode?: string | undefined;
  /** Goes with `loginCode`. */
  agentLoginPassword?: string | undefined;
  queue?: string | undefined;
  workmode?: 'ManualIn' | 'AutoIn' | undefined;
  /** Where calls go for this session. */
  dynamicPhoneNumber?: string | undefined;
}

/** Asks the agent, or whoever knows, where to work; what it gives goes before the options. */
export type Choose = (request: Access['request'], user: User) => Promise<StartOptions>;

export interface ConnectionOptions {
  start: StartOptions;
  choose?: Choose | undefined;
  openChannel: () => NotificationChannel;
  /** After a failure that others may have met too, clients come back spread over so many milliseconds. */
  spread: number;
  /** How often to read again where the server does not repeat what was not acknowledged. */
  doubtEvery: number;
}

export interface ConnectionEvents {
  fact: (fact: Fact) => void;
  warning: (detail: unknown) => void;
  /** It will not come back. */
  over: (error: unknown) => void;
}

/** All but the channels. */
export const startFields = [
  'place',
  'devicePath',
  'loginCode',
  'agentLoginPassword',
  'queue',
  'workmode',
  'dynamicPhoneNumber',
] as const satisfies readonly (keyof StartOptions)[];
/** `/v2/me/*` misses these. */
const topics = ['/v2/me/*', '/v2/ucs/interactions', '/notifications/services'];
const usualChannels = ['voice', 'chat'];
/** The longest wait between attempts, however often they fail. */
const longestWait = 60_000;
/** How soon after a person has done something. */
const soon = 1_000;
/** So many connections that fail in a row at the start, or are forgotten as soon as they were open, are enough. */
const tooMany = 3;

export class Connection {
  readonly #access: Access;
  readonly #model: Model;
  readonly #options: ConnectionOptions;
  readonly #events: ConnectionEvents;
  readonly #reading: Reading;
  readonly #stop = new AbortController();
  #channel: NotificationChannel | undefined;
  /** Ends with the present connection. */
  #life = new AbortController();
  #isBroken = false;
  #stillborn = 0;
  #doubts: ReturnType<typeof setInterval> | undefined;
  #failedChannels: readonly FailedChannel[] = [];
  /** Ends the wait before the next attempt. */
  #hurry: () => void = () => {};

  constructor(access: Access, model: Model, options: ConnectionOptions, events: ConnectionEvents) {
    this.#access = access;
    this.#model = model;
    this.#options = options;
    this.#events = events;
    this.#reading = new Reading(access, model, this.#channels, events);
  }

  /** Connects, opens the channels and reads; rejects if that fails. From then on it comes back by itself. */
  async open(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { lost } = await this.#connect(true);
        void this.#stay(lost);
        return;
      } catch (error) {
        const cause = error instanceof LostMeanwhile ? error.cause : error;
        const { isStillborn = false, isSignedOut = false } = cause instanceof ConnectionError ? cause : {};
        if (attempt === tooMany || !(isStillborn || isSignedOut || error instanceof LostMeanwhile)) throw cause;
        this.#judge(cause);
        if (isSignedOut && attempt > 1 && !this.#access.isProven) throw new CookiesBlockedError(cause);
        if (isSignedOut) await this.#access.renew();
        await pause(Math.random() * Math.min(soon, this.#options.spread), this.#stop.signal);
      }
    }
  }

  /** Takes over what another tab has had open: as after a loss, but at once. */
  takeOver(): void {
    void this.#stay(Promise.resolve(undefined));
  }

  /** A person is waiting, or the way is free again: do not wait out the pause. */
  hurry(): void {
    this.#hurry();
    this.#channel?.hurry?.();
  }

  /** Reads everything again, because something may have been missed. */
  async reconcile(): Promise<void> {
    if (this.#channel && !this.#isBroken) await this.#reading.reconcile(this.#life.signal);
  }

  async close(): Promise<void> {
    this.#stop.abort(new Error('The session was ended'));
    await this.#drop();
  }

  /** The page goes away. */
  abandon(): void {
    this.#stop.abort(new Error('The page has gone'));
    this.#letGo()?.abandon?.();
  }

  get #channels(): readonly string[] {
    return this.#options.start.channels ?? usualChannels;
  }

  /** Resolves once everything has been read, with what resolves when the connection is lost, to why. */
  async #connect(isStart: boolean): Promise<{ lost: Promise<unknown> }> {
    const life = new AbortController();
    const signal = AbortSignal.any([this.#stop.signal, life.signal]);
    const channel = this.#options.openChannel();
    const { promise: lost, resolve: lose } = withResolvers();
    void lost.then((cause) => life.abort(cause));
    this.#life = life;
    this.#channel = channel;
    this.#isBroken = false;
    try {
      await channel.open({
        message: (message) => this.#channel === channel && this.#reading.hear(message, signal),
        status: (status) => {
          if (this.#channel !== channel) return;
          if (status.status === 'closed') lose(status.cause);
          else this.#waver(status.status === 'broken');
        },
      });
      signal.throwIfAborted();
      this.#events.fact({ kind: 'connected' });
      await Promise.all(topics.map((topic) => channel.subscribe(topic)));
      signal.throwIfAborted();
      if (isStart) await this.#begin(signal);
      await this.#reading.readAll(signal);
      if (!isStart && !this.#isStarted) {
        // Away for so long that the contact centre has logged the agent out.
        await this.#begin(signal);
        await this.#reading.readAll(signal);
      }
      if (!channel.repeats) this.#doubtNowAndThen();
      this.#tellStatus();
      return { lost };
    } catch (error) {
      const isLost = life.signal.aborted;
      await this.#drop();
      this.#stop.signal.throwIfAborted();
      throw isLost ? new LostMeanwhile(life.signal.reason) : error;
    }
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const start = { ...this.#options.start, ...(await this.#choose(signal)) };
    const given = startFields.flatMap((name) => (start[name] === undefined ? [] : [[name, start[name]] as const]));
    const answer: SessionAnswer = await this.#access.request('POST /me', {
      body: {
        operationName: 'StartContactCenterSession',
        channels: [...this.#channels],
        ...(Object.fromEntries(given) as Omit<StartOptions, 'channels'>),
      } as never,
      signal,
    });
    this.#failedChannels = (answer.failed ?? []).map(({ channel, statusCode, statusMessage }) => ({
      channel,
      statusCode: Number(statusCode),
      statusMessage,
    }));
    this.#events.fact({ kind: 'surroundings', surroundings: await this.#readSurroundings(signal) });
  }

  /** Not of an agent who is logged in already, as after a reload: the choice has been made. */
  async #choose(signal: AbortSignal): Promise<StartOptions | undefined> {
    const { choose } = this.#options;
    if (!choose) return undefined;
    const { channels } = await this.#access.request('GET /me/channels', { query: { fields: '*' }, signal });
    if (Array.isArray(channels) && channels.some(({ channel }) => this.#channels.includes(channel))) return undefined;
    return choose(this.#access.request, this.#access.user!);
  }

  async #readSurroundings(signal: AbortSignal): Promise<Surroundings> {
    const known = await this.#readKnown<Feature>('GET /features', 'features', { query: { fields: '*' }, signal });
    const features = known.map(({ id }) => id);
    const hasPhone = features.includes('api-voice') && this.#channels.includes('voice');
    const agentStates = hasPhone
      ? await this.#readKnown<AgentStateSetting>('GET /me/settings/agent-states', 'settings', { signal })
      : [];
    return { features, agentStates, failedChannels: this.#failedChannels };
  }

  /** Nothing is known, where the contact centre does not tell. */
  async #readKnown<Entry>(...list: Parameters<Reading['readList']>): Promise<readonly Entry[]> {
    try {
      return ((await this.#reading.readList(...list)) ?? []) as readonly Entry[];
    } catch (error) {
      if (!isAbsent(error)) throw error;
      this.#events.warning(error);
      return [];
    }
  }

  /** Whether the contact centre still has the agent on any channel. */
  get #isStarted(): boolean {
    return this.#model.collections.channels.size > 0;
  }

  /** For as long as the session goes on: waits for a loss, and comes back from it. */
  async #stay(first: Promise<unknown>): Promise<void> {
    const { signal } = this.#stop;
    try {
      for (let lost = first; ;) {
        const cause = await lost;
        signal.throwIfAborted();
        const before = this.#isBroken;
        await this.#drop();
        lost = (await this.#comeBack(cause, before)).lost;
      }
    } catch (error) {
      await this.#drop();
      if (!signal.aborted) this.#events.over(error);
    }
  }

  /** `broke` before it was lost: others may have met the same, as when a node of the server fails. */
  async #comeBack(cause: unknown, broke: boolean): Promise<{ lost: Promise<unknown> }> {
    const { signal } = this.#stop;
    for (let [error, attempt] = [cause, 0]; ; attempt++) {
      if (error !== undefined) {
        this.#judge(error);
        this.#tellStatus(isTurnedAway(error));
        await this.#wait(error, broke || attempt > 0, attempt);
        signal.throwIfAborted();
      }
      try {
        // Who we are may have changed meanwhile, and a node that takes over has not seen us.
        await this.#access.renew();
        return await this.#connect(false);
      } catch (failure) {
        signal.throwIfAborted();
        error = failure instanceof LostMeanwhile ? failure.cause : failure;
        this.#events.warning(error);
      }
    }
  }

  /** Throws what no further attempt can mend. */
  #judge(error: unknown): void {
    if (error instanceof OtherUserError || error instanceof CookiesBlockedError) throw error;
    if (!(error instanceof ConnectionError)) return;
    this.#stillborn = error.isStillborn ? this.#stillborn + 1 : 0;
    if (this.#stillborn >= tooMany) throw new CookiesBlockedError(error);
  }

  async #wait(error: unknown, isShared: boolean, attempt: number): Promise<void> {
    const { spread } = this.#options;
    const asked = delayAskedBy(error);
    const wide = attempt === 0 ? spread : Math.max(spread, Math.min(longestWait, soon * 2 ** (attempt - 1)));
    const window = asked > 0 || isShared ? wide : Math.min(soon, spread);
    // Without anything to sign in with, only a person can help.
    const length = isTurnedAway(error) ? longestWait : asked + Math.random() * window;
    const hurried = new AbortController();
    this.#hurry = () =>
      void pause(Math.random() * Math.min(soon, spread), this.#stop.signal).then(() => hurried.abort());
    await pause(length, AbortSignal.any([this.#stop.signal, hurried.signal]));
    this.#hurry = () => {};
  }

  #waver(isBroken: boolean): void {
    if (this.#isBroken === isBroken) return;
    this.#isBroken = isBroken;
    // An answer that was lost has taken its messages with it.
    if (isBroken || this.#channel?.repeats) this.#tellStatus();
    else void this.#restore(this.#life.signal);
  }

  /** What is shown is true only after a reading. */
  async #restore(signal: AbortSignal): Promise<void> {
    await this.reconcile();
    if (!signal.aborted) this.#tellStatus();
  }

  #tellStatus(isSignedOut = false): void {
    const isLive = this.#channel !== undefined && !this.#isBroken;
    this.#events.fact({ kind: 'status', status: isSignedOut ? 'signed-out' : isLive ? 'live' : 'lost' });
  }

  #doubtNowAndThen(): void {
    const period = this.#options.doubtEvery * (0.75 + Math.random() / 2);
    this.#doubts = setInterval(() => void this.reconcile(), period);
  }

  async #drop(): Promise<void> {
    await this.#letGo()?.close();
  }

  #letGo(): NotificationChannel | undefined {
    const channel = this.#channel;
    this.#channel = undefined;
    this.#life.abort(new Error('The connection was lost'));
    clearInterval(this.#doubts);
    return channel;
  }
}

/** The connection was lost again before everything was read. */
class LostMeanwhile extends Error {
  constructor(cause: unknown) {
    super('The connection was lost again', { cause });
  }
}

function withResolvers(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise<unknown>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

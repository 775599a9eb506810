// What the agent is on each channel and since when, and whether somebody else has changed it.
import type { UserState } from '../../api/index.js';
import type { Resource, Session } from '../../session/index.js';
import { recall, remember, type Memory } from './memory.js';
import { isReady, settingOf } from './states.js';

export interface Duty {
  readonly state: UserState;
  readonly since: number;
}

/** A state that nobody asked for in any of the agent's tabs. */
export interface Forced {
  readonly state: UserState;
  readonly before: UserState;
  readonly at: number;
  readonly channels: readonly string[];
}

type Changed = (channel: string, state: UserState, previous: UserState, isForced: boolean) => void;

/** How long after it was asked for a change counts as the agent's own. */
const ownFor = 10_000;
/** What comes so close together belongs together: one cause on several channels, a call and what it led to. */
const together = 5_000;
/** How often the page says that it is still there. */
const heartbeat = 10_000;

export class Duties {
  readonly #changed: Changed;
  readonly #duties = new Map<string, Duty>();
  /** What is offered now, and whether the agent turns it away. */
  readonly #offers = new Map<Resource<'calls'> | Resource<'chats'>, boolean>();
  #missedAt = 0;
  #session: Session | undefined;
  #stop: (() => void) | undefined;
  forced: Forced | undefined;

  constructor(changed: Changed) {
    this.#changed = changed;
  }

  get(channel: string): Duty | undefined {
    return this.#duties.get(channel);
  }

  /** Whether an offer that was not taken led to what was forced. */
  get isMissed(): boolean {
    return this.forced !== undefined && Math.abs(this.#missedAt - this.forced.at) < together;
  }

  /** Looks at everything again. */
  look(session: Session | undefined): void {
    if (session !== this.#session) this.#follow(session);
    // While a session starts, states come that are none of anybody's choice.
    if (!session || session.status === 'starting') return;
    this.#watchOffers(session);
    for (const channel of this.#duties.keys()) if (!session.channels.get(channel)) this.#duties.delete(channel);
    const { since, seen } = recall(session);
    const changes = [...session.channels].filter((channel) => this.#lookAt(channel, session, since[channel.id]));
    if (changes.length > 0 || seen < Date.now() - heartbeat) this.#remember(session);
  }

  /** `known` is what it was before a reload; answers whether it has changed. */
  #lookAt(
    { id, data, pending }: Resource<'channels'>,
    session: Session,
    known: Memory['since'][string] | undefined,
  ): boolean {
    if (pending) own(session, pending);
    const { userState: state } = data;
    const before = this.#duties.get(id);
    if (!state || isUnchanged(before?.state, state)) return false;
    const now = Date.now();
    this.#duties.set(id, { state, since: !before && known?.[0] === state.id ? known[1] : now });
    if (!before) return true;
    const isForced = !isOwn(session, state) && !isAfterCall(state) && !isAfterCall(before.state);
    if (isForced) this.#force(id, state, before.state, now);
    else if (this.forced?.channels.includes(id)) this.forced = undefined;
    this.#changed(id, state, before.state, isForced);
    return true;
  }

  #force(channel: string, state: UserState, before: UserState, at: number): void {
    const last = this.forced;
    const isSameCause = last && at - last.at < together && isReady(last.state) === isReady(state);
    const channels = isSameCause ? [...last.channels, channel] : [channel];
    // Voice says the reason; other channels are no more than ready or not.
    this.forced = isSameCause && channel !== 'voice' ? { ...last, channels } : { state, before, at, channels };
  }

  #remember(session: Session): void {
    const since = Object.fromEntries([...this.#duties].map(([id, duty]) => [id, [duty.state.id, duty.since] as const]));
    // Channels open one after the other: what is known of the next one stays.
    remember(session, { since: { ...recall(session).since, ...since } });
  }

  /** A call or a chat that was offered and went without being taken or turned away was missed. */
  #watchOffers(session: Session): void {
    for (const offer of [...session.calls, ...session.chats]) {
      if (!/^(Ringing|Invited)$/.test(offer.data.state)) continue;
      this.#offers.set(offer, this.#offers.get(offer) || offer.pending !== undefined);
    }
    for (const [offer, isOwn] of this.#offers) {
      if (!offer.ended && !/^(Established|Held|Chatting)$/.test(offer.data.state)) continue;
      this.#offers.delete(offer);
      if (offer.ended && !isOwn) this.#missedAt = Date.now();
    }
  }

  /** Nobody, once there is nothing to show any more. */
  #follow(session: Session | undefined): void {
    this.#stop?.();
    this.#stop = session?.on('asked', (state) => own(session, state));
    this.#session = session;
    this.forced = undefined;
    this.#duties.clear();
    this.#offers.clear();
  }
}

function own(session: Session, operation: string): void {
  remember(session, { asked: { ...recall(session).asked, [operation]: Date.now() } });
}

function isOwn(session: Session, state: UserState): boolean {
  const { asked } = recall(session);
  const names = [settingOf(session, state)?.operationName ?? '', isReady(state) ? 'Ready' : 'NotReady'];
  return names.some((name) => Date.now() - (asked[name] ?? 0) < ownFor);
}

const isUnchanged = (one: UserState | undefined, other: UserState): boolean =>
  one?.id === other.id && one.state === other.state && one.workMode === other.workMode;

const isAfterCall = ({ workMode }: UserState): boolean => workMode === 'AfterCallWork';

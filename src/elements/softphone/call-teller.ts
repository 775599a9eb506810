// Tells the page what becomes of the calls, once for each state; that one rings, in one of all tabs only.
import type { CallState } from '../../api/index.js';
import type { Session } from '../../session/index.js';
import type { CallPayload } from './call-payload.js';
import type { CallResource } from './call/call-view.js';
import {
  GwsCallDialingEvent,
  GwsCallEstablishedEvent,
  GwsCallHeldEvent,
  GwsCallReleasedEvent,
  GwsCallRingingEvent,
  type CallTold,
} from './events.js';
import { isOurs } from './one-tab.js';

const events: Readonly<Record<CallState, new (...told: CallTold) => Event>> = {
  Ringing: GwsCallRingingEvent,
  Dialing: GwsCallDialingEvent,
  Established: GwsCallEstablishedEvent,
  Held: GwsCallHeldEvent,
  Released: GwsCallReleasedEvent,
};

interface Seen {
  readonly state: CallState;
  readonly payload: CallPayload;
  /** It was there before we looked. */
  readonly resumed: boolean;
}

export class CallTeller {
  readonly #host: HTMLElement;
  readonly #payload: (call: CallResource) => CallPayload;
  readonly #told: (payload: CallPayload) => void;
  /** What was told of each call last. */
  readonly #seen = new Map<CallResource, Seen>();
  /** What comes after ringing waits until it is known which tab tells of that. */
  readonly #ringing = new WeakMap<CallResource, Promise<void>>();
  #session: Session | undefined;

  constructor(host: HTMLElement, payload: (call: CallResource) => CallPayload, told: (payload: CallPayload) => void) {
    this.#host = host;
    this.#payload = payload;
    this.#told = told;
  }

  follow(session: Session | undefined): void {
    // Another session than before, or one that still reads what there is: nothing of it is new.
    const isOld = (session !== this.#session && session !== undefined) || session?.status === 'starting';
    this.#session = session;
    const calls = [...(session?.calls ?? [])];
    for (const call of calls) this.#look(call, isOld);
    for (const [call, { payload }] of this.#seen) {
      if (calls.includes(call)) continue;
      this.#seen.delete(call);
      // A call of a session that this phone no longer belongs to goes on.
      if (!call.ended) continue;
      // Nobody is on it any more: who it was with is known from before.
      const { number, name } = payload;
      this.#tell(call, { ...this.#payload(call), state: 'Released', number, name }, false);
    }
  }

  #look(call: CallResource, isOld: boolean): void {
    const before = this.#seen.get(call);
    const { state } = call.data;
    // Its end is told when it has gone.
    if (before?.state === state || state === 'Released') return;
    const resumed = before?.resumed ?? isOld;
    const payload = this.#payload(call);
    this.#seen.set(call, { state, resumed, payload });
    // What becomes of it from now on is news.
    this.#tell(call, payload, resumed && !before);
  }

  #tell(call: CallResource, payload: CallPayload, resumed: boolean): void {
    // Deployments may know more states.
    const CallEvent = events[payload.state] as (typeof events)[CallState] | undefined;
    if (!CallEvent) return;
    if (!resumed) this.#told(payload);
    const tell = () => void this.#host.dispatchEvent(new CallEvent(call, payload, resumed));
    const ringing = this.#ringing.get(call);
    if (payload.state === 'Ringing' && !resumed) {
      this.#ringing.set(
        call,
        isOurs(`pop ${call.id}`).then((isOur) => {
          this.#ringing.delete(call);
          if (isOur) tell();
        }),
      );
    } else if (ringing) void ringing.then(tell);
    else tell();
  }
}

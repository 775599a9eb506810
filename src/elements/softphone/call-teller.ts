// Tells the page what becomes of the calls, once for each state; that one rings, in one of all tabs only.
import type { CallState } from '../../api/index.js';
import { StateTeller } from '../session/state-teller.js';
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

const events: Readonly<Record<CallState, new (...told: CallTold) => Event>> = {
  Ringing: GwsCallRingingEvent,
  Dialing: GwsCallDialingEvent,
  Established: GwsCallEstablishedEvent,
  Held: GwsCallHeldEvent,
  Released: GwsCallReleasedEvent,
};

export type CallTeller = StateTeller<CallResource, CallPayload>;

export const callTeller = (
  host: HTMLElement,
  payload: (call: CallResource) => CallPayload,
  told: (payload: CallPayload) => void,
): CallTeller =>
  new StateTeller(host, {
    all: ({ calls }) => calls,
    payload,
    last: (call, { number, name }) => ({ ...payload(call), state: 'Released', number, name }),
    event: (call, known, resumed) => {
      const CallEvent = events[known.state] as (typeof events)[CallState] | undefined;
      return CallEvent && new CallEvent(call, known, resumed);
    },
    first: 'Ringing',
    end: 'Released',
    told,
  });

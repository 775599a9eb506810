// What the softphone tells the page.
import type { UserData } from '../../api/index.js';
import type { Resource } from '../../session/index.js';
import type { CallPayload } from './call-payload.js';

abstract class CallEvent extends Event {
  constructor(
    type: string,
    readonly call: Resource<'calls'>,
    /** What is known of it at this moment. */
    readonly payload: CallPayload,
    /** The call was there before this page looked: after a reload, or in a tab that came later. No second screen pop. */
    readonly resumed: boolean,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/**
 * A call rings at the agent's phone: the moment for a screen pop. Told in one of all tabs, whichever is looked at; one that
 * comes later hears that it is `resumed`.
 */
export class GwsCallRingingEvent extends CallEvent {
  constructor(...told: CallTold) {
    super('gws-call-ringing', ...told);
  }
}

/** The agent's phone calls somebody. */
export class GwsCallDialingEvent extends CallEvent {
  constructor(...told: CallTold) {
    super('gws-call-dialing', ...told);
  }
}

/** The agent and the other side talk, for the first time or again. */
export class GwsCallEstablishedEvent extends CallEvent {
  constructor(...told: CallTold) {
    super('gws-call-established', ...told);
  }
}

/** The other side waits. */
export class GwsCallHeldEvent extends CallEvent {
  constructor(...told: CallTold) {
    super('gws-call-held', ...told);
  }
}

/** The call is over. */
export class GwsCallReleasedEvent extends CallEvent {
  constructor(...told: CallTold) {
    super('gws-call-released', ...told);
  }
}

/** A number is about to be called. `preventDefault()` keeps the phone from it. */
export class GwsDialRequestedEvent extends Event {
  constructor(
    readonly number: string,
    readonly userData: UserData | undefined,
    readonly outboundCallerId: string | undefined,
  ) {
    super('gws-dial-requested', { bubbles: true, composed: true, cancelable: true });
  }
}

export type CallTold = [call: Resource<'calls'>, payload: CallPayload, resumed: boolean];

declare global {
  interface HTMLElementEventMap {
    'gws-call-ringing': GwsCallRingingEvent;
    'gws-call-dialing': GwsCallDialingEvent;
    'gws-call-established': GwsCallEstablishedEvent;
    'gws-call-held': GwsCallHeldEvent;
    'gws-call-released': GwsCallReleasedEvent;
    'gws-dial-requested': GwsDialRequestedEvent;
  }
}

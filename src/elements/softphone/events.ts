// What the softphone tells the page.
import type { Resource } from '../../session/index.js';

abstract class CallEvent extends Event {
  constructor(
    type: string,
    readonly call: Resource<'calls'>,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A call rings at the agent's phone: the moment for a screen pop. */
export class GwsCallRingingEvent extends CallEvent {
  constructor(call: Resource<'calls'>) {
    super('gws-call-ringing', call);
  }
}

/** The agent and the other side talk. */
export class GwsCallEstablishedEvent extends CallEvent {
  constructor(call: Resource<'calls'>) {
    super('gws-call-established', call);
  }
}

/** The call is over. */
export class GwsCallReleasedEvent extends CallEvent {
  constructor(call: Resource<'calls'>) {
    super('gws-call-released', call);
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-call-ringing': GwsCallRingingEvent;
    'gws-call-established': GwsCallEstablishedEvent;
    'gws-call-released': GwsCallReleasedEvent;
  }
}

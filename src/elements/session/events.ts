// What `<gws-session>` tells the page.
import type { Session } from '../../session/index.js';

abstract class SessionElementEvent extends Event {
  constructor(
    type: string,
    readonly session: Session,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The agent is signed in, and everything that exists has been read. */
export class GwsSessionStartedEvent extends SessionElementEvent {
  constructor(session: Session) {
    super('gws-session-started', session);
  }
}

/** The session is over. */
export class GwsSessionEndedEvent extends SessionElementEvent {
  constructor(session: Session) {
    super('gws-session-ended', session);
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-session-started': GwsSessionStartedEvent;
    'gws-session-ended': GwsSessionEndedEvent;
  }
}

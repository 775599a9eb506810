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
  constructor(
    session: Session,
    /** Why, if nobody asked for it: an `OtherUserError`, a `CookiesBlockedError` … */
    readonly reason: unknown,
  ) {
    super('gws-session-ended', session);
  }
}

/** For longer than a moment the session has not been live: what is shown may be old, and it is coming back. */
export class GwsSessionLostEvent extends SessionElementEvent {
  constructor(session: Session) {
    super('gws-session-lost', session);
  }
}

/** After `gws-session-lost`: everything is true again. */
export class GwsSessionRecoveredEvent extends SessionElementEvent {
  constructor(session: Session) {
    super('gws-session-recovered', session);
  }
}

/** Something failed: signing in, a channel, a message that was not understood. The session may go on all the same. */
export class GwsSessionErrorEvent extends SessionElementEvent {
  constructor(
    session: Session,
    /** An `ApiError`, a `NoAnswerError`, a channel that failed, or whatever else was not understood. */
    readonly error: unknown,
  ) {
    super('gws-session-error', session);
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-session-started': GwsSessionStartedEvent;
    'gws-session-ended': GwsSessionEndedEvent;
    'gws-session-lost': GwsSessionLostEvent;
    'gws-session-recovered': GwsSessionRecoveredEvent;
    'gws-session-error': GwsSessionErrorEvent;
  }
}

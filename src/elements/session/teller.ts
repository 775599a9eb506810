// Tells the page what becomes of one session, as events of its element.
import type { LitElement } from 'lit';
import type { Session, SessionStatus } from '../../session/index.js';
import {
  GwsSessionEndedEvent,
  GwsSessionErrorEvent,
  GwsSessionLostEvent,
  GwsSessionRecoveredEvent,
  GwsSessionStartedEvent,
} from './events.js';

/** A loss that is over sooner, in milliseconds, is none that anybody should hear of. */
const blip = 1_000;

export class Teller {
  readonly #element: LitElement;
  readonly #session: Session;
  /** Told as started, and not as ended yet: a refused sign-in is not the end of a session. */
  #isOpen = false;
  #isLost = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement, session: Session) {
    this.#element = element;
    this.#session = session;
    session.on('change', (status) => this.#hear(status));
    session.on('warning', (error) => this.#element.dispatchEvent(new GwsSessionErrorEvent(session, error)));
  }

  /** Whether the page was told that it is lost; until then it is worth no words. */
  get isLost(): boolean {
    return this.#isLost;
  }

  #hear(status: SessionStatus): void {
    clearTimeout(this.#timer);
    if (status === 'starting') return;
    if (status === 'ended') {
      this.#end();
      return;
    }
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#element.dispatchEvent(new GwsSessionStartedEvent(this.#session));
    }
    if (status === 'live') this.#recover();
    // This does not pass by itself, the other may.
    else if (status === 'signed-out') this.#lose();
    else this.#timer = setTimeout(() => this.#lose(), blip);
  }

  #lose(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#element.requestUpdate();
    this.#element.dispatchEvent(new GwsSessionLostEvent(this.#session));
  }

  #recover(): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#element.dispatchEvent(new GwsSessionRecoveredEvent(this.#session));
  }

  #end(): void {
    this.#isLost = false;
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#element.dispatchEvent(new GwsSessionEndedEvent(this.#session, this.#session.reason));
  }
}

// How elements find their session: from an ancestor by the community's context protocol, else the page's own.
import { ContextConsumer, createContext } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { Source } from '../../core/source.js';
import type { Session } from '../../session/index.js';

export const sessionContext = createContext<Session | undefined>(Symbol.for('gws-widgets.session'));

/** The session of the page's first `<gws-session>`, for elements that stand outside of it. */
class PageSession extends Source<{ change: void }> {
  #sessions: readonly Session[] = [];

  get current(): Session | undefined {
    return this.#sessions[0];
  }

  /** Offers a session; the answer takes the offer back. */
  offer(session: Session): () => void {
    this.#sessions = [...this.#sessions, session];
    this.tell('change', undefined);
    return () => {
      this.#sessions = this.#sessions.filter((other) => other !== session);
      this.tell('change', undefined);
    };
  }
}

export const pageSession = new PageSession();

/** Keeps an element up to date with its session and with everything that lives in it. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement & { session?: Session | undefined };
  readonly #heard: () => void;
  readonly #near: ContextConsumer<typeof sessionContext, LitElement>;
  #session: Session | undefined;
  #stops: (() => void)[] = [];

  /** `heard` is called at every change, at once: between two of them the host may not have been rendered. */
  constructor(host: LitElement & { session?: Session | undefined }, heard: () => void) {
    this.#host = host;
    this.#heard = heard;
    this.#near = new ContextConsumer(host, { context: sessionContext, subscribe: true });
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#host.session ?? this.#near.value ?? pageSession.current;
  }

  hostConnected(): void {
    this.#stops = [pageSession.on('change', () => this.#host.requestUpdate())];
    this.#session = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { session } = this;
    if (session === this.#session) return;
    this.#leave();
    this.#session = session;
    if (session) this.#stops.push(...this.#follow(session));
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #leave(): void {
    for (const stop of this.#stops.splice(1)) stop();
  }

  #follow(session: Session): (() => void)[] {
    const update = () => {
      this.#heard();
      this.#host.requestUpdate();
    };
    const collections = [session.calls, session.chats, session.devices, session.channels];
    return [
      session.on('change', update),
      ...collections.flatMap((collection) => [
        collection.on('add', update),
        collection.on('change', update),
        collection.on('remove', update),
      ]),
    ];
  }
}

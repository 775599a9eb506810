// How elements find their session: from an ancestor by the community's context protocol, else the page's own.
import { ContextConsumer, createContext } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { Source } from '../../core/source.js';
import type { Session } from '../../session/index.js';

export const sessionContext = createContext<Session | undefined>(Symbol.for('gws-widgets.session'));

/** The session of the page's first `<gws-session>`, for elements that stand outside of any. */
class PageSession extends Source<{ change: void }> {
  /** In the order in which their elements came; one that nobody has signed in to keeps its place. */
  readonly #sessions = new Map<Element, Session | undefined>();

  get current(): Session | undefined {
    for (const [element, session] of this.#sessions) if (element.isConnected) return session;
    return undefined;
  }

  /** Offers an element's session, in place of the one that it had. */
  offer(element: Element, session: Session | undefined): void {
    this.#sessions.set(element, session);
    this.tell('change', undefined);
  }

  /** An element has left the page; its place is kept until it is withdrawn, for it may only be moved. */
  miss(): void {
    this.tell('change', undefined);
  }

  withdraw(element: Element): void {
    this.#sessions.delete(element);
  }
}

export const pageSession = new PageSession();

/** How long an element waits with its next update while the page is hidden and has no frames. */
const hiddenFrame = 100;

/** Keeps an element up to date with its session and with everything that lives in it, once a frame at most. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement & { session?: Session | undefined };
  readonly #heard: () => void;
  readonly #near: ContextConsumer<typeof sessionContext, LitElement>;
  /** Whether a `<gws-session>` is around us: then its session counts, even while there is none. */
  #isInside = false;
  #isDue = false;
  #session: Session | undefined;
  #stopLooking = () => {};
  #stops: (() => void)[] = [];

  /** `heard` is called at every change, at once: between two of them the host may not have been rendered. */
  constructor(host: LitElement & { session?: Session | undefined }, heard: () => void) {
    this.#host = host;
    this.#heard = heard;
    this.#near = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: () => {
        this.#isInside = true;
      },
    });
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#host.session ?? (this.#isInside ? this.#near.value : pageSession.current);
  }

  hostConnected(): void {
    this.#stopLooking = pageSession.on('change', () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { session } = this;
    if (session === this.#session || !this.#host.isConnected) return;
    this.#leave();
    this.#session = session;
    if (session) this.#stops = this.#follow(session);
  }

  hostDisconnected(): void {
    this.#stopLooking();
    this.#leave();
    this.#isInside = false;
  }

  #leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#session = undefined;
  }

  #follow(session: Session): (() => void)[] {
    const update = () => {
      this.#heard();
      this.#updateSoon();
    };
    const collections = [session.calls, session.chats, session.devices, session.channels];
    return [
      session.on('change', () => {
        this.#heard();
        this.#host.requestUpdate();
      }),
      ...collections.flatMap((collection) => [
        collection.on('add', update),
        collection.on('change', update),
        collection.on('remove', update),
      ]),
    ];
  }

  /** However many changes come before the next frame. */
  #updateSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    const update = () => {
      this.#isDue = false;
      if (this.#host.isConnected) this.#host.requestUpdate();
    };
    if (document.hidden) setTimeout(update, hiddenFrame);
    else requestAnimationFrame(update);
  }
}

// How elements find their session: that of the `<gws-session>` around them, else the page's first one.
import type { LitElement, ReactiveController } from 'lit';
import { Source } from '../../core/source.js';
import type { Session } from '../../session/index.js';
import { ancestors } from '../../ui/ancestors.js';

/** The sessions of the page's `<gws-session>` elements. */
class PageSessions extends Source<{ change: void }> {
  /** In the order in which their elements came; one that nobody has signed in to keeps its place. */
  readonly #sessions = new Map<Element, Session | undefined>();

  /** The session for whatever stands here. */
  near(element: Element): Session | undefined {
    const around = ancestors(element).find((one) => this.#sessions.has(one));
    const owner = around ?? [...this.#sessions.keys()].find(({ isConnected }) => isConnected);
    return owner && this.#sessions.get(owner);
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

export const pageSessions = new PageSessions();

/** Whatever an element shows. */
const followed = [
  ...(['calls', 'devices', 'channels', 'services'] as const),
  ...(['chats', 'smsSessions', 'facebookSessions', 'imSessions'] as const),
] as const;

/** How long an element waits with its next update while the page is hidden and has no frames. */
const hiddenFrame = 100;

/** Keeps an element up to date with its session and with everything that lives in it, once a frame at most. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement & { session?: Session | undefined };
  readonly #heard: () => void;
  #near: Session | undefined;
  #isDue = false;
  #session: Session | undefined;
  #stopLooking = () => {};
  #stops: (() => void)[] = [];

  /** `heard` is called at every change, at once: between two of them the host may not have been rendered. */
  constructor(host: LitElement & { session?: Session | undefined }, heard: () => void) {
    this.#host = host;
    this.#heard = heard;
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#host.session ?? this.#near;
  }

  hostConnected(): void {
    const look = () => {
      this.#near = pageSessions.near(this.#host);
      this.#host.requestUpdate();
    };
    this.#stopLooking = pageSessions.on('change', look);
    look();
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
    const collections = followed.map((name) => session[name]);
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

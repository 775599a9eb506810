// Tells the page what becomes of the things of a session, once for each state; that one begins, in one of all tabs only.
import type { Session } from '../../session/index.js';
import { isOurs } from '../../ui/one-tab.js';

interface Lasting {
  readonly id: string;
  readonly data: { readonly state: string };
  readonly ended: boolean;
}

export interface Telling<Thing extends Lasting, Payload extends { readonly state: string }> {
  all: (session: Session) => Iterable<Thing>;
  payload: (thing: Thing) => Payload;
  /** What is told at the end: nobody is on it any more, and what it was is known from before. */
  last: (thing: Thing, before: Payload) => Payload;
  /** None, where the page is told nothing of a state. */
  event: (thing: Thing, payload: Payload, resumed: boolean) => Event | undefined;
  /** The state of which one tab alone tells. */
  first: string;
  /** The state that is told when it has gone. */
  end: string;
  told?: (payload: Payload) => void;
}

interface Seen<Payload> {
  readonly state: string;
  readonly payload: Payload;
  /** It was there before we looked. */
  readonly resumed: boolean;
}

export class StateTeller<Thing extends Lasting, Payload extends { readonly state: string }> {
  readonly #host: HTMLElement;
  readonly #telling: Telling<Thing, Payload>;
  /** What is known of each by now. */
  readonly #seen = new Map<Thing, Seen<Payload>>();
  /** What comes after the beginning waits until it is known which tab tells of that. */
  readonly #beginning = new WeakMap<Thing, Promise<void>>();
  #session: Session | undefined;

  constructor(host: HTMLElement, telling: Telling<Thing, Payload>) {
    this.#host = host;
    this.#telling = telling;
  }

  follow(session: Session | undefined): void {
    // Another session than before, or one that still reads what there is: nothing of it is new.
    const isOld = (session !== this.#session && session !== undefined) || session?.status === 'starting';
    this.#session = session;
    const things = session ? [...this.#telling.all(session)] : [];
    for (const thing of things) this.#look(thing, isOld);
    for (const [thing, { payload }] of this.#seen) {
      if (things.includes(thing)) continue;
      this.#seen.delete(thing);
      // What belongs to a session that this element no longer belongs to goes on.
      if (thing.ended) this.#tell(thing, this.#telling.last(thing, payload), false);
    }
  }

  #look(thing: Thing, isOld: boolean): void {
    const before = this.#seen.get(thing);
    const { state } = thing.data;
    // Its end is told when it has gone.
    if (state === this.#telling.end) return;
    const resumed = before?.resumed ?? isOld;
    const payload = this.#telling.payload(thing);
    this.#seen.set(thing, { state, resumed, payload });
    if (before?.state === state) return;
    // What becomes of it from now on is news.
    this.#tell(thing, payload, resumed && !before);
  }

  #tell(thing: Thing, payload: Payload, resumed: boolean): void {
    const event = this.#telling.event(thing, payload, resumed);
    // Deployments may know more states.
    if (!event) return;
    if (!resumed) this.#telling.told?.(payload);
    const tell = () => void this.#host.dispatchEvent(event);
    const beginning = this.#beginning.get(thing);
    if (payload.state === this.#telling.first && !resumed) {
      this.#beginning.set(
        thing,
        isOurs(`pop ${thing.id}`).then((isOur) => {
          this.#beginning.delete(thing);
          if (isOur) tell();
        }),
      );
    } else if (beginning) void beginning.then(tell);
    else tell();
  }
}

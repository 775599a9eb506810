// What every part of the centre stands on: time, ids, people, and the way to tell them something.
import type { FeatureName, MessagesOn, Notification } from '../../api/index.js';
import { realClock, type Clock } from './clock.js';
import { createIds, type Ids } from './ids.js';
import { hire, type Person } from './people.js';

export interface CentreOptions {
  /** The same seed gives the same people and ids. */
  seed?: number;
  clock?: Clock;
  /** What absolute addresses (`uri`) begin with. */
  address?: string;
  /** Features that this deployment does not have. */
  without?: readonly FeatureName[];
  /** Whether the directory tells who is available; many deployments do not. */
  availability?: boolean;
  /** What a customer's client has to name. */
  contactCenterId?: string;
  /** Agents see what a chat's customer is writing. */
  typingPreview?: boolean;
  /** Bytes that a document may have. */
  largestDocument?: number;
  /** So many agents beside the staff, `agent1`, `agent2` …: for a load. */
  moreAgents?: number;
}

/** A notification on its way to one user. */
export interface Delivery {
  user: Person;
  channel: string;
  data: unknown;
}

export class World {
  readonly seed: number;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly address: string;
  readonly people: readonly Person[];
  readonly #listeners = new Set<(delivery: Delivery) => void>();

  constructor({
    seed = 1,
    clock = realClock(),
    address = 'http://127.0.0.1:8090/api/v2',
    moreAgents = 0,
  }: CentreOptions = {}) {
    this.seed = seed;
    this.clock = clock;
    this.address = address;
    this.ids = createIds(seed);
    this.people = hire(this.ids, moreAgents);
  }

  /** Hears every notification; the answer ends it. */
  listen(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells a user. Never before the request that caused it is through. */
  notify<Channel extends Notification['channel']>(user: Person, channel: Channel, data: MessagesOn<Channel>): void {
    // What is told is how things are now, whatever happens to them until it is delivered.
    const copy: unknown = structuredClone(data);
    this.clock.after(0, () => {
      for (const listener of this.#listeners) listener({ user, channel, data: copy });
    });
  }
}

// Topics that clients have agreed on: who has subscribed to one gets what others publish there.
import type { MultimediaEvent, UserData } from '../../api/index.js';
import type { Person } from './people.js';
import type { World } from './world.js';

const channel = '/v2/me/multimediaevents';

export class UserEvents {
  readonly #world: World;
  readonly #subscribers = new Map<string, Set<Person>>();

  constructor(world: World) {
    this.#world = world;
  }

  publish(publisher: Person, topic: string, content: UserData, { sendToSelf }: { sendToSelf: boolean }): void {
    const event: MultimediaEvent = { topic, content, actorType: 'Agent', actorId: publisher.userName };
    for (const user of this.#subscribers.get(topic) ?? []) {
      if (user === publisher && !sendToSelf) continue;
      this.#world.notify(user, channel, { messageType: 'MultimediaEventNotificationMessage', ...event });
    }
  }

  subscribe(user: Person, referenceId: number, topics: readonly string[]): void {
    for (const topic of topics) {
      const subscribers = this.#subscribers.get(topic) ?? new Set();
      this.#subscribers.set(topic, subscribers.add(user));
    }
    this.#confirm(user, 'Subscribed', referenceId, topics);
  }

  unsubscribe(user: Person, referenceId: number, topics: readonly string[]): void {
    this.#leave(user, topics);
    this.#confirm(user, 'Unsubscribed', referenceId, topics);
  }

  /** The session is over: the next one subscribes anew. */
  signedOff(user: Person): void {
    this.#leave(user, [...this.#subscribers.keys()]);
  }

  #leave(user: Person, topics: readonly string[]): void {
    for (const topic of topics) {
      const subscribers = this.#subscribers.get(topic);
      subscribers?.delete(user);
      if (subscribers?.size === 0) this.#subscribers.delete(topic);
    }
  }

  #confirm(
    user: Person,
    stateResource: 'Subscribed' | 'Unsubscribed',
    referenceId: number,
    topics: readonly string[],
  ): void {
    this.#world.notify(user, channel, {
      messageType: 'MultimediaEventSubscriptionStateChangeMessage',
      stateResource,
      referenceId,
      topics: [...topics],
    });
  }
}

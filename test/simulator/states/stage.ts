// A centre with its clock held, what it tells, and how it refuses: for the tests of states and phones.
import { Centre, VirtualClock, type Person } from '../../../src/simulator/index.js';
import type { Refusal } from '../../../src/simulator/centre/refusal.js';
import { refusalOf } from '../refusal-of.js';

/** What a notification of a phone or a channel holds, as far as these tests look. */
export interface Told {
  user: string;
  channel: string;
  data: {
    messageType: string;
    devices?: Record<string, unknown>[];
    channels?: { channel: string; dndState?: string; userState: { displayName: string; state: string } }[];
  };
}

export class Stage {
  readonly clock = new VirtualClock();
  readonly centre = new Centre({ clock: this.clock, seed: 7 });
  readonly #told: Told[] = [];

  constructor() {
    this.centre.listen(({ user, channel, data }) => {
      this.#told.push({ user: user.userName, channel, data: data as Told['data'] });
    });
  }

  person(userName: string): Person {
    return this.centre.people.find((one) => one.userName === userName)!;
  }

  /** Somebody logged in on the phone, in a state. */
  onThePhone(userName: string, state = 'NotReady'): Person {
    const person = this.person(userName);
    this.centre.agents.start(person, ['voice']);
    this.centre.agents.change(person, state, ['voice']);
    this.told();
    return person;
  }

  /** The phone as its agent sees it. */
  phone(person: Person) {
    return this.centre.devices.view(this.centre.devices.of(person));
  }

  /** What was told since the last time. */
  told(): Told[] {
    this.clock.advance(0);
    return this.#told.splice(0);
  }

  refused(act: () => void): Refusal {
    return refusalOf(act);
  }
}

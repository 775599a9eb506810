// A centre on a clock that stands still, and its people by name.
import { Centre, VirtualClock, type CentreOptions, type Delivery, type Person } from '../../src/simulator/index.js';

export class StandingCentre {
  readonly clock = new VirtualClock();
  readonly centre: Centre;
  /** Everything ever told. */
  readonly deliveries: Delivery[] = [];

  constructor(options: CentreOptions = {}) {
    this.centre = new Centre({ seed: 7, clock: this.clock, ...options });
    this.centre.listen((delivery) => this.deliveries.push(delivery));
  }

  person(userName: string): Person {
    return this.centre.people.find((one) => one.userName === userName)!;
  }

  get kristi(): Person {
    return this.person('ksippo');
  }
  get carole(): Person {
    return this.person('cspencer');
  }
  get tobe(): Person {
    return this.person('tokafor');
  }
  /** A supervisor. */
  get paula(): Person {
    return this.person('pvance');
  }

  wait(milliseconds: number): void {
    this.clock.advance(milliseconds);
  }
}

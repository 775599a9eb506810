// The people of every scene.
import type { Person } from '../../../../src/simulator/index.js';
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';

export class ScenePeople {
  readonly server: SimulatorServer;

  constructor(server: SimulatorServer) {
    this.server = server;
  }

  get ann(): Person {
    return this.server.centre.people[1]!;
  }
  get bob(): Person {
    return this.server.centre.people[2]!;
  }
  get carl(): Person {
    return this.server.centre.people[3]!;
  }
  get boss(): Person {
    return this.server.centre.people[6]!;
  }
}

// The contact centre: its people, what they are ready for, their calls and chats.
import { Agents } from './agents.js';
import { Calls } from './calls.js';
import { Chats } from './chats.js';
import { World, type CentreOptions } from './world.js';

export class Centre extends World {
  /** What a customer's client has to name. */
  readonly contactCenterId = 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498';
  readonly agents: Agents;
  readonly calls: Calls;
  readonly chats: Chats;

  constructor(options: CentreOptions = {}) {
    super(options);
    this.agents = new Agents(this);
    this.calls = new Calls(this);
    this.chats = new Chats(this, this.agents);
    this.agents.onReady(() => this.chats.offerWaiting());
  }
}

// The contact centre: its people, what they are ready for, their calls and chats.
import { Agents } from './agents.js';
import { unavailable } from './backends.js';
import { Chats } from './chats.js';
import { Company } from './company.js';
import { Contacts } from './contacts.js';
import { Devices } from './devices.js';
import { Dispositions } from './dispositions.js';
import { Features } from './features.js';
import { Services } from './services.js';
import { logInBeforehand, Sessions } from './sessions.js';
import { Settings } from './settings.js';
import { Ucs } from './ucs.js';
import { Calls } from './voice/calls.js';
import { World, type CentreOptions } from './world.js';

export class Centre extends World {
  /** What a customer's client has to name. */
  readonly contactCenterId = 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498';
  readonly company: Company;
  readonly features: Features;
  readonly services: Services;
  readonly settings: Settings;
  readonly devices: Devices;
  readonly agents: Agents;
  readonly sessions: Sessions;
  readonly calls: Calls;
  readonly chats: Chats;
  readonly contacts: Contacts;
  readonly dispositions: Dispositions;
  readonly ucs: Ucs;

  constructor(options: CentreOptions = {}) {
    super(options);
    this.company = new Company(this.ids, this.people);
    this.features = new Features(options);
    this.services = new Services(this, this.features);
    this.settings = new Settings(this.ids);
    this.devices = new Devices(this, this.features);
    this.agents = new Agents(this, this.devices, this.settings, (agent) => this.calls.of(agent).length > 0);
    this.sessions = new Sessions(this.agents, this.devices, (channel) => unavailable(channel, this));
    this.calls = new Calls(this, {
      phones: this.devices,
      duties: this.agents,
      contactCenterId: this.contactCenterId,
      isQueue: (number) => this.company.queueByNumber(number) !== undefined,
      filters: this.settings,
    });
    this.chats = new Chats(this, this.agents);
    this.contacts = new Contacts(this, this.company, this.agents, options.availability ?? true);
    this.dispositions = new Dispositions(this);
    this.ucs = new Ucs(this, this.services);
    this.agents.onReady(() => this.chats.offerWaiting());
    this.agents.onReady(() => this.calls.offerWaiting());
    logInBeforehand(this.agents, this.people);
  }
}

// The contact centre: its people, what they are ready for, their calls and conversations.
import { Agents } from './agents.js';
import { unavailable } from './backends.js';
import { Company } from './company.js';
import { Contacts } from './contacts.js';
import { Customers } from './customers.js';
import { Devices } from './devices.js';
import { Dispositions } from './dispositions.js';
import { Documents } from './documents.js';
import { Features } from './features.js';
import { History } from './history.js';
import { ImSessions } from './im-sessions.js';
import type { Conversations } from './interactions/conversations.js';
import { Digital } from './interactions/digital.js';
import { Services } from './services.js';
import { logInBeforehand, Sessions } from './sessions.js';
import { Settings } from './settings.js';
import { StandardResponses } from './standard-responses.js';
import { Ucs } from './ucs.js';
import { UserEvents } from './user-events.js';
import { Calls } from './voice/calls.js';
import { World, type CentreOptions } from './world.js';

const usualContactCenterId = 'cfe5ad67-ba6d-4340-81f9-bb680ef5d498';

export class Centre extends World {
  /** What a customer's client has to name. */
  readonly contactCenterId: string;
  readonly company: Company;
  readonly features: Features;
  readonly services: Services;
  readonly settings: Settings;
  readonly devices: Devices;
  readonly agents: Agents;
  readonly sessions: Sessions;
  readonly calls: Calls;
  /** Chats, SMS sessions, private messages on Facebook. */
  readonly digital: Digital;
  readonly imSessions: ImSessions;
  readonly contacts: Contacts;
  readonly dispositions: Dispositions;
  readonly customers: Customers;
  readonly ucs: Ucs;
  readonly history: History;
  readonly documents: Documents;
  readonly standardResponses: StandardResponses;
  readonly userEvents: UserEvents;

  constructor(options: CentreOptions = {}) {
    super(options);
    this.contactCenterId = options.contactCenterId ?? usualContactCenterId;
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
    this.documents = new Documents(this.ids, options);
    this.digital = new Digital(
      this,
      {
        duties: this.agents,
        people: this.people,
        queues: this.company.queues,
        documents: this.documents,
        responses: () => this.standardResponses,
        keepsData: () => this.services.isActive('MultiMediaContent'),
      },
      { typingPreview: options.typingPreview ?? false },
    );
    this.imSessions = new ImSessions(this, this.devices, this.agents);
    this.contacts = new Contacts(this, this.company, this.agents, options.availability ?? true);
    this.dispositions = new Dispositions(this);
    this.customers = new Customers(this.ids, () => this.history.all());
    this.ucs = new Ucs(this, this.services, this.customers);
    this.history = new History(this, this.services, this.customers, [this.ucs, this.digital.records]);
    this.standardResponses = new StandardResponses(this.ids, this.documents, this.history, this.customers);
    this.userEvents = new UserEvents(this);
    this.agents.onReady(() => this.digital.offerWaiting());
    this.agents.onReady(() => this.calls.offerWaiting());
    this.agents.onEnd((agent) => this.digital.signedOff(agent));
    this.agents.onEnd((agent) => this.imSessions.signedOff(agent));
    this.agents.onEnd((agent) => this.userEvents.signedOff(agent));
    logInBeforehand(this.agents, this.people);
  }

  get chats(): Conversations {
    return this.digital.of('chat');
  }
}

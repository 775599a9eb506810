// The contact server on the phone: who a caller is, and what is kept of a call. It answers later, by the request's
// reference id.
import type {
  CreateInteractionResponse,
  UcsCall,
  UcsContactIdentified,
  UcsOperationResponse,
} from '../../api/index.js';
import type { Customers } from './customers.js';
import type { HistorySource, PastInteraction } from './history.js';
import type { Person } from './people.js';
import { unknownResource } from './refusal.js';
import type { Services } from './services.js';
import type { World } from './world.js';

export interface ContactSearch {
  readonly emailAddress?: string;
  readonly lastName?: string;
  readonly phoneNumber?: string;
  readonly create: boolean;
}

type Outcome = UcsContactIdentified | CreateInteractionResponse | UcsOperationResponse;

const failure = 'UCS request failed';

/** What is kept of a call, and who has asked for that. */
interface CallRecord {
  readonly call: UcsCall;
  readonly user: Person;
  readonly startedAt: number;
  endedAt?: number;
}

export class Ucs implements HistorySource {
  readonly #world: World;
  readonly #services: Services;
  readonly #customers: Customers;
  /** By the interaction's id. */
  readonly #calls = new Map<string, CallRecord>();

  constructor(world: World, services: Services, customers: Customers) {
    this.#world = world;
    this.#services = services;
    this.#customers = customers;
  }

  identify(user: Person, referenceId: number, { create, ...details }: ContactSearch): void {
    const customer = this.#isUp() ? this.#customers.identify(details, { create }) : undefined;
    if (customer) this.#tell(user, { referenceId, contactId: customer.id });
    else this.#tell(user, { referenceId, errorMessage: this.#isUp() ? 'No contact was found' : failure });
  }

  find(user: Person, referenceId: number, call: Omit<UcsCall, 'interactionId'>): void {
    const messageType = 'createInteractionResponse';
    if (!this.#isUp()) {
      this.#tell(user, { referenceId, messageType, errorMessage: failure });
      return;
    }
    const { interactionId, isNew } = this.record(user, call);
    this.#tell(user, { referenceId, messageType, interactionId, isCreated: isNew ? 'true' : 'false' });
  }

  /** The record of a call, made if there is none. */
  record(user: Person, call: Omit<UcsCall, 'interactionId'>): { interactionId: string; isNew: boolean } {
    const known = [...this.#calls.values()].find((entry) => entry.user === user && entry.call.callId === call.callId);
    if (known) return { interactionId: known.call.interactionId, isNew: false };
    const interactionId = this.#world.ids.interaction();
    const record: CallRecord = { user, call: { ...call, interactionId }, startedAt: this.#world.clock.now() };
    this.#calls.set(interactionId, record);
    this.#noteEnd(record);
    return { interactionId, isNew: true };
  }

  /** Notes something on a call's record. */
  change(user: Person, referenceId: number, interactionId: string, change: Partial<UcsCall>): void {
    const entry = this.#calls.get(interactionId);
    if (entry?.user !== user) throw unknownResource(interactionId);
    const messageType = 'UcsOperationResponse';
    if (this.#isUp()) {
      Object.assign(entry.call, change);
      this.#noteEnd(entry);
      this.#tell(user, { referenceId, messageType, success: true });
    } else this.#tell(user, { referenceId, messageType, success: false, errorMessage: failure });
  }

  /** A call is in the history once a client has had it recorded, and under way until one says that it is over. */
  interactions(): PastInteraction[] {
    return [...this.#calls.values()].map(({ call, user, startedAt, endedAt }) => ({
      id: call.interactionId,
      medium: 'call',
      direction: call.type,
      state: call.status,
      startedAt,
      endedAt,
      subject: call.subject,
      comment: call.note,
      parentId: call.parentId,
      agents: [user],
      owner: user,
      contactId: call.contactId,
      customer: { phoneNumber: call.phoneNumber },
      fromAddress: call.type === 'Outbound' ? undefined : call.phoneNumber,
      toAddress: call.type === 'Outbound' ? call.phoneNumber : undefined,
      phoneNumber: call.phoneNumber,
      callDuration: call.callDuration,
      userData: call.userData ?? {},
    }));
  }

  #noteEnd(record: CallRecord): void {
    if (record.call.status === 'Stopped') record.endedAt ??= this.#world.clock.now();
  }

  #isUp(): boolean {
    return this.#services.isActive('MultiMediaContent');
  }

  #tell(user: Person, outcome: Outcome): void {
    this.#world.notify(user, '/v2/ucs/interactions', outcome);
  }
}

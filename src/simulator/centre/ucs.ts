// The contact server: who a caller is, and what is kept of a call. It answers later, by the request's reference id.
import type {
  CreateInteractionResponse,
  UcsCall,
  UcsContactIdentified,
  UcsOperationResponse,
} from '../../api/index.js';
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

export class Ucs {
  readonly #world: World;
  readonly #services: Services;
  /** Contact ids by what identifies a contact. */
  readonly #contacts = new Map<string, string>();
  /** Interactions by id, and who has asked for them. */
  readonly #calls = new Map<string, { call: UcsCall; user: Person }>();

  constructor(world: World, services: Services) {
    this.#world = world;
    this.#services = services;
  }

  identify(user: Person, referenceId: number, { emailAddress, lastName, phoneNumber, create }: ContactSearch): void {
    const keys = [emailAddress, phoneNumber, lastName].filter((key) => key !== undefined).map(plain);
    const known = keys.map((key) => this.#contacts.get(key)).find((id) => id !== undefined);
    const isUp = this.#isUp();
    const contactId = known ?? (isUp && create ? this.#world.ids.interaction() : undefined);
    if (isUp && contactId !== undefined) {
      for (const key of keys) if (!this.#contacts.has(key)) this.#contacts.set(key, contactId);
      this.#tell(user, { referenceId, contactId });
    } else this.#tell(user, { referenceId, errorMessage: isUp ? 'No contact was found' : failure });
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
    this.#calls.set(interactionId, { user, call: { ...call, interactionId } });
    return { interactionId, isNew: true };
  }

  /** Notes something on a call's record. */
  change(user: Person, referenceId: number, interactionId: string, change: Partial<UcsCall>): void {
    const entry = this.#calls.get(interactionId);
    if (entry?.user !== user) throw unknownResource(interactionId);
    const messageType = 'UcsOperationResponse';
    if (this.#isUp()) {
      Object.assign(entry.call, change);
      this.#tell(user, { referenceId, messageType, success: true });
    } else this.#tell(user, { referenceId, messageType, success: false, errorMessage: failure });
  }

  #isUp(): boolean {
    return this.#services.isActive('MultiMediaContent');
  }

  #tell(user: Person, outcome: Outcome): void {
    this.#world.notify(user, '/v2/ucs/interactions', outcome);
  }
}

/** Numbers are compared by their digits, words without case. */
const plain = (key: string): string =>
  (/^[+\d][\d\s().-]*$/.test(key) ? key.replace(/\D/g, '') : key.trim()).toLowerCase();

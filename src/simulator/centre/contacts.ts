// The directory: whom an agent can call or transfer to. People and queues are the company's, custom contacts are made
// by clients.
import type { Contact, ContactAvailability, ContactChannel, CustomContact, UserContact } from '../../api/index.js';
import type { Agents } from './agents.js';
import type { Company } from './company.js';
import type { Person } from './people.js';
import { Refusal, unknownResource } from './refusal.js';
import type { World } from './world.js';

/** A contact, and what it is found by without being shown. */
export interface Entry {
  readonly contact: Contact;
  readonly isAgent: boolean;
  readonly units: readonly string[];
  /** What matches a search for names and numbers. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly channels: readonly string[];
}

export class Contacts {
  readonly #world: World;
  readonly #company: Company;
  readonly #agents: Agents;
  readonly #availability: boolean;
  readonly #custom = new Map<string, { name: string; phoneNumber: string }>();

  constructor(world: World, company: Company, agents: Agents, availability: boolean) {
    this.#world = world;
    this.#company = company;
    this.#agents = agents;
    this.#availability = availability;
  }

  entries(): Entry[] {
    return [
      ...this.#world.people.map((person) => this.#person(person)),
      ...this.#company.queues.map(({ id, name, number }) =>
        this.#plain({ ...this.#head(id, name), type: 'Queue', phoneNumber: number }),
      ),
      ...[...this.#custom.keys()].map((id) => this.#plain(this.#customContact(id))),
      ...this.#company.businessUnits.map(({ id, name }) =>
        this.#plain({
          id,
          name,
          type: 'BusinessUnit',
          uri: `${this.#world.address}/objects/${id}`,
          path: `/objects/${id}`,
        }),
      ),
    ];
  }

  /** Gives the new contact's id. */
  create(name: string, phoneNumber: string): string {
    const id = this.#world.ids.guid();
    this.#custom.set(id, { name, phoneNumber });
    return id;
  }

  update(id: string, name: string, phoneNumber: string): void {
    this.#needCustom(id);
    this.#custom.set(id, { name, phoneNumber });
  }

  delete(id: string): void {
    this.#needCustom(id);
    this.#custom.delete(id);
  }

  #needCustom(id: string): void {
    if (this.#custom.has(id)) return;
    const isOther = this.entries().some(({ contact }) => contact.id === id);
    throw isOther ? new Refusal(3, `Contact '${id}' is not a custom one`, 403) : unknownResource(id);
  }

  #person(person: Person): Entry {
    const { id, userName, firstName, lastName, roles, phoneNumber } = person;
    const isAgent = roles.includes('ROLE_AGENT');
    const units = this.#company.unitsOf(person).map(({ name }) => name);
    const availability = isAgent && this.#availability ? this.#availabilityOf(person) : undefined;
    const contact: UserContact = {
      ...this.#head(id, userName),
      type: 'User',
      ...(isAgent && { phoneNumbers: [{ phoneNumber, description: '' }] }),
      userName,
      firstName,
      lastName,
      employeeId: userName,
      emailAddress: '',
      ...(availability && { availability }),
      businessUnits: units.map((name) => ({ name })),
      roles: [...roles],
    };
    const numbers = isAgent ? [phoneNumber] : [];
    const channels = availability?.channels.map(({ channel }) => channel) ?? [];
    return { contact, isAgent, units, words: [firstName, lastName, userName, ...numbers], numbers, channels };
  }

  /** Nothing for somebody who is not logged in. */
  #availabilityOf(person: Person): ContactAvailability | undefined {
    const channels = this.#agents
      .channels(person)
      .map(({ channel, userState, phoneNumber, userActivity }): ContactChannel => {
        const isFree = userState.state === 'Ready' && (userActivity ?? 'Idle') === 'Idle';
        return {
          channel,
          available: isFree,
          ...(phoneNumber !== undefined && { phoneNumber }),
          ...(userActivity !== undefined && { userActivity }),
          userState,
        };
      });
    return channels.length > 0 ? { channels } : undefined;
  }

  #plain(contact: Exclude<Contact, UserContact>): Entry {
    const phoneNumber = contact.type === 'BusinessUnit' ? undefined : contact.phoneNumber;
    const numbers = phoneNumber === undefined ? [] : [phoneNumber.replace(/[^\p{L}\p{N}]/gu, '')];
    const units = this.#company.businessUnits
      .filter(({ id, queues }) => contact.id === id || queues.some((queue) => queue.id === contact.id))
      .map(({ name }) => name);
    return { contact, isAgent: false, units, words: [contact.name, ...numbers], numbers, channels: [] };
  }

  #customContact(id: string): CustomContact {
    const { name, phoneNumber } = this.#custom.get(id)!;
    return { ...this.#head(id, name), type: 'Custom', phoneNumber };
  }

  #head(id: string, name: string) {
    return { id, name, uri: `${this.#world.address}/contacts/${id}`, path: `/contacts/${id}` };
  }
}

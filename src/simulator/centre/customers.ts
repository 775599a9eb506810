// The contact server's contacts: the customers, and what each is known by.
import type { PastInteraction } from './history.js';
import type { Ids } from './ids.js';

export interface CustomerDetails {
  readonly emailAddress?: string;
  readonly phoneNumber?: string;
  readonly title?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

export interface Customer extends CustomerDetails {
  readonly id: string;
}

/** What somebody is found by, the surest first. */
const keys = ['emailAddress', 'phoneNumber', 'lastName'] as const;
/** What is one person's alone. */
const ownKeys = ['emailAddress', 'phoneNumber'] as const;
type Key = (typeof keys)[number];

export class Customers {
  readonly #ids: Ids;
  readonly #interactions: () => readonly PastInteraction[];
  readonly #customers = new Map<string, Customer>();
  /** Ids, by kind of key and key. */
  readonly #byKey = new Map<string, string>();
  /** Ids, by interaction: whoever gave neither address nor number is known by that alone. */
  readonly #byInteraction = new Map<string, string>();

  constructor(ids: Ids, interactions: () => readonly PastInteraction[]) {
    this.#ids = ids;
    this.#interactions = interactions;
  }

  get(id: string): Customer | undefined {
    this.#meetAll();
    return this.#customers.get(id);
  }

  /** Who fits; if nobody does, somebody new where one may be made. */
  identify(details: CustomerDetails, { create }: { create: boolean }): Customer | undefined {
    this.#meetAll();
    const known = this.#find(details, keys);
    return known || create ? this.#keep(details, known) : undefined;
  }

  /** Whose an interaction is. A name alone makes nobody the same as somebody else. */
  of({ id, contactId, customer = {} }: PastInteraction): Customer {
    const knownId = contactId ?? this.#byInteraction.get(id);
    const known = knownId === undefined ? this.#find(customer, ownKeys) : this.#customers.get(knownId);
    const kept = this.#keep(customer, known ?? { id: knownId ?? this.#ids.interaction() });
    if (contactId === undefined) this.#byInteraction.set(id, kept.id);
    return kept;
  }

  /** Whoever has written or called can be found. */
  #meetAll(): void {
    for (const interaction of this.#interactions()) this.of(interaction);
  }

  #find(details: CustomerDetails, by: readonly Key[]): Customer | undefined {
    const ids = by.flatMap((key) => this.#byKey.get(plain(key, details[key])) ?? []);
    return ids[0] === undefined ? undefined : this.#customers.get(ids[0]);
  }

  /** What was not known before is noted, what was stays. */
  #keep(details: CustomerDetails, known: Customer = { id: this.#ids.interaction() }): Customer {
    const customer = { ...details, ...known };
    this.#customers.set(customer.id, customer);
    for (const key of keys) {
      const word = plain(key, customer[key]);
      if (customer[key] !== undefined && !this.#byKey.has(word)) this.#byKey.set(word, customer.id);
    }
    return customer;
  }
}

/** Numbers are compared by their digits, words without case. */
function plain(key: Key, value = ''): string {
  return `${key} ${key === 'phoneNumber' ? value.replace(/\D/g, '') || value : value.trim().toLowerCase()}`;
}

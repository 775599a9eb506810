// What was with whom before: the interactions of this run as the contact server keeps them. It answers later, by the
// request's reference id.
import type {
  CustomAttributes,
  HistoryInteraction,
  HistoryMediaType,
  HistoryMessage,
  HistorySource as Archive,
  UserData,
} from '../../api/index.js';
import type { CustomerDetails, Customers } from './customers.js';
import type { Person } from './people.js';
import type { Services } from './services.js';
import { timestamp } from './timestamp.js';
import type { World } from './world.js';

/** An interaction as whoever runs it has kept it, from its beginning on. */
export interface PastInteraction {
  readonly id: string;
  readonly medium: HistoryMediaType | 'smssession';
  readonly direction: HistoryInteraction['typeId'];
  readonly state: HistoryInteraction['state'];
  readonly startedAt: number;
  readonly endedAt?: number | undefined;
  readonly subject?: string | undefined;
  readonly comment?: string | undefined;
  readonly parentId?: string | undefined;
  /** Those who handle it or have handled it. */
  readonly agents: readonly Person[];
  /** Who has it, or had it last; nobody while it waits. */
  readonly owner?: Person | undefined;
  /** Where somebody has said whose it is. */
  readonly contactId?: string | undefined;
  /** What the customer is known by. */
  readonly customer?: CustomerDetails | undefined;
  /** Of media with addresses. */
  readonly fromAddress?: string | undefined;
  readonly toAddress?: string | undefined;
  /** Calls only. */
  readonly phoneNumber?: string | undefined;
  /** Calls only, in seconds. */
  readonly callDuration?: number | undefined;
  readonly userData: UserData;
  /** The whole log of a conversation, in its order. */
  readonly messages?: () => readonly HistoryMessage[];
}

/** Whoever keeps interactions. */
export interface HistorySource {
  interactions(): Iterable<PastInteraction>;
}

/** What is looked for; days are inclusive and as `2015-10-01`. */
export interface HistorySearch {
  readonly contactId?: string | undefined;
  readonly userId?: string | undefined;
  readonly fromDate?: string | undefined;
  readonly toDate?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly sort: 'asc' | 'desc';
  readonly maxSize?: number | undefined;
  readonly source: Archive;
  readonly customAttributes: readonly string[];
  readonly searchCustomAttributes: CustomAttributes;
}

const failure = { errorMessage: 'Request failed' };

export class History {
  readonly #world: World;
  readonly #services: Services;
  readonly #customers: Customers;
  readonly #sources: readonly HistorySource[];

  constructor(world: World, services: Services, customers: Customers, sources: readonly HistorySource[]) {
    this.#world = world;
    this.#services = services;
    this.#customers = customers;
    this.#sources = sources;
  }

  /** Looks for interactions, and tells the user what was found. */
  search(user: Person, referenceId: number, search: HistorySearch): void {
    const { contactId, source, sort, maxSize = Infinity } = search;
    const head = { messageType: 'GetInteractionsHistoryMessage', referenceId } as const;
    const isKnown = contactId === undefined || this.#customers.get(contactId) !== undefined;
    if (!this.#has(source) || !isKnown) this.#world.notify(user, '/v2/ucs/interactions', { ...head, ...failure });
    else {
      const found = this.all().filter(this.#test(search));
      const inOrder = found.sort((one, other) => one.startedAt - other.startedAt);
      if (sort === 'desc') inOrder.reverse();
      const interactions = inOrder.slice(0, maxSize).map((one) => this.#brief(one, search.customAttributes));
      this.#world.notify(user, '/v2/ucs/interactions', { ...head, interactions });
    }
  }

  /** Tells the user all of one interaction, with its log if it has one. */
  content(user: Person, referenceId: number, id: string, source: Archive): void {
    const found = this.#has(source) ? this.find(id) : undefined;
    const messages = found?.messages?.();
    this.#world.notify(user, '/v2/ucs/interactions', {
      messageType: 'GetInteractionContentMessage',
      referenceId,
      ...(found ? { interaction: this.#whole(found), ...(messages && { messages: [...messages] }) } : failure),
    });
  }

  find(id: string): PastInteraction | undefined {
    return this.all().find((one) => one.id === id);
  }

  all(): PastInteraction[] {
    return this.#sources.flatMap((source) => [...source.interactions()]);
  }

  /** This contact server has no archive. */
  #has(source: Archive): boolean {
    return source === 'main' && this.#services.isActive('MultiMediaContent');
  }

  #test({
    contactId,
    userId,
    fromDate,
    toDate,
    mediaType,
    searchCustomAttributes,
  }: HistorySearch): (one: PastInteraction) => boolean {
    const now = this.#world.clock.now();
    const [from, to] = [fromDate ?? monthBefore(now), toDate ?? dayOf(now)];
    return (one) => {
      const day = dayOf(one.startedAt);
      return (
        from <= day &&
        day <= to &&
        (contactId === undefined || this.#customers.of(one).id === contactId) &&
        (userId === undefined || [...one.agents, one.owner].some((agent) => agent?.id === userId)) &&
        (mediaType === undefined || mediaType.toLowerCase() === one.medium) &&
        Object.entries(searchCustomAttributes).every(([name, value]) => attributeOf(one, name) === value)
      );
    };
  }

  /** As a search lists it. */
  #brief(one: PastInteraction, attributes: readonly string[] = []): HistoryInteraction {
    const { id, medium, direction, state, startedAt, endedAt, subject, owner } = one;
    const customAttributes = attributes.flatMap((name) => {
      const value = attributeOf(one, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return {
      id,
      uri: `${this.#world.address}/interactions/${id}`,
      path: `/interactions/${id}`,
      typeId: direction,
      mediaType: `${medium.charAt(0).toUpperCase()}${medium.slice(1)}`,
      state,
      startDate: timestamp(startedAt),
      ...(endedAt !== undefined && { endDate: timestamp(endedAt) }),
      contactId: this.#customers.of(one).id,
      ...given({ subject }),
      ...(owner && { ownerInformation: ownerOf(owner) }),
      ...(customAttributes.length > 0 && { customAttributes: Object.fromEntries(customAttributes) }),
    };
  }

  #whole(one: PastInteraction): HistoryInteraction {
    const { medium, comment, parentId, phoneNumber, callDuration, userData } = one;
    return {
      ...this.#brief(one),
      mediaType: medium,
      ...given({ comment, parentId, phoneNumber, callDuration }),
      ...(Object.keys(userData).length > 0 && { userData }),
    };
  }
}

/** Attached data is what interactions can be found by. */
function attributeOf({ userData }: PastInteraction, name: string): string | undefined {
  const value = Object.hasOwn(userData, name) ? userData[name] : undefined;
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const ownerOf = ({ id, userName, firstName, lastName }: Person) => ({ id, userName, firstName, lastName });

/** Days are those of the server, which has UTC. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function monthBefore(at: number): string {
  const date = new Date(at);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  // The 31st of March goes back to the last of February.
  return dayOf(Date.UTC(year, month - 1, Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate())));
}

/** Those of the fields that are there. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };

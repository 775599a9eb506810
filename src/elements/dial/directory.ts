// Whom one can call, transfer to or write to: colleagues, queues and contacts, as the contact centre finds them.
import type { Contact, ContactsQuery, UserContact } from '../../api/index.js';
import type { Session } from '../../session/index.js';
import type { StateShape } from '../../ui/state-shape.js';
import { digitsOf } from './numbers.js';

/** Somebody or something that can be reached. */
export interface Target {
  readonly kind: 'user' | 'queue' | 'contact' | 'number';
  readonly name: string;
  /** Empty where there is none. */
  readonly number: string;
  readonly uri?: string | undefined;
  /** Relative to `/api/v2`. */
  readonly path?: string | undefined;
}

/** How somebody is doing. `own` is the deployment's name of the state, where it has one. */
export interface Availability {
  readonly is: StateShape;
  readonly own?: string | undefined;
}

export interface Found extends Target {
  readonly id: string;
  /** Nothing for what has no state, and where the deployment does not tell. */
  readonly availability?: Availability | undefined;
}

/** What is looked for: words in names and numbers, or exact numbers; with neither, everybody. */
export interface Question {
  readonly words?: string;
  readonly numbers?: readonly string[];
  readonly type?: Contact['type'];
  /**
   * For which channel people are looked for: how they are doing is told channel by channel; `voice` unless told. Of
   * several, with blanks between, the first on which somebody is signed in.
   */
  readonly channel?: string;
}

export interface FoundList {
  readonly entries: readonly Found[];
  /** There are more than these. */
  readonly hasMore: boolean;
}

/** The most that a server gives at once; whoever needs more of them types more. */
const most = 100;

/** One contact centre's directory, as one session may see it. What was found is kept for the page's life. */
export class Directory {
  readonly #session: Session;
  readonly #lists = new Map<string, FoundList>();
  readonly #names = new Map<string, string>();
  /** Whoever is logged in has an availability, if anybody has: then who has none is logged out. */
  #tellsAvailability: boolean | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What was found the last time, until something newer is. */
  known(question: Question): FoundList | undefined {
    return this.#lists.get(JSON.stringify(question));
  }

  async find(question: Question, signal: AbortSignal): Promise<FoundList> {
    const { contacts, totalCount } = await this.#ask(queryFor(question), signal);
    if (contacts.some(hasAvailability)) this.#tellsAvailability = true;
    else if (contacts.some(({ type }) => type === 'User')) this.#tellsAvailability ??= await this.#isSeen(signal);
    const { user } = this.#session;
    // Without oneself. A server without an index knows no pages and gives all.
    const entries = contacts.filter(({ id }) => id !== user?.id).slice(0, most);
    const list = {
      entries: entries
        .map((contact) => this.#found(contact, question.channel))
        .sort((one, other) => rank(one) - rank(other)),
      hasMore: totalCount > most,
    };
    for (const contact of contacts) if (numberOf(contact)) this.learn(numberOf(contact), nameOf(contact));
    this.#lists.set(JSON.stringify(question), list);
    return list;
  }

  /** Whose number it is, as far as anybody has looked. */
  nameOf(number: string): string | undefined {
    return this.#names.get(digitsOf(number));
  }

  learn(number: string, name: string): void {
    this.#names.set(digitsOf(number), name);
  }

  #ask(query: ContactsQuery, signal: AbortSignal) {
    return this.#session.request('GET /contacts', { query, signal });
  }

  /** Whether oneself, who is logged in, has an availability. */
  async #isSeen(signal: AbortSignal): Promise<boolean> {
    const { contacts } = await this.#ask({ type: 'User', name: this.#session.user!.userName }, signal);
    return contacts.some(hasAvailability);
  }

  #found(contact: Contact, channel?: string): Found {
    const { id, type, uri, path } = contact;
    const availability =
      type === 'User'
        ? (availabilityOf(contact, channel) ?? (this.#tellsAvailability ? { is: 'offline' } : undefined))
        : undefined;
    return { id, uri, path, kind: kinds[type], name: nameOf(contact), number: numberOf(contact), availability };
  }
}

const directories = new WeakMap<Session, Directory>();

/** The one directory of a session. */
export function directoryOf(session: Session): Directory {
  const directory = directories.get(session) ?? new Directory(session);
  directories.set(session, directory);
  return directory;
}

const hasAvailability = (contact: Contact): boolean => contact.type === 'User' && contact.availability !== undefined;

function availabilityOf({ availability }: UserContact, channel = 'voice'): Availability | undefined {
  const wanted = channel.split(' ').flatMap((name) => availability?.channels.find((one) => one.channel === name) ?? []);
  const there = wanted.find(({ userState }) => userState.state !== 'LoggedOut') ?? wanted[0];
  if (!there) return undefined;
  const { state, workMode, displayName } = there.userState;
  if (state === 'LoggedOut') return { is: 'offline' };
  if (channel === 'voice' && (there.userActivity ?? 'Idle') !== 'Idle') return { is: 'on-call' };
  if (state === 'Ready') return { is: 'ready' };
  if (workMode === 'AfterCallWork') return { is: 'after-call' };
  // A state of the deployment's own has a name that agents know; the system's have one in their language.
  return { is: 'not-ready', own: workMode === 'AuxWork' ? displayName : undefined };
}

const kinds = { User: 'user', Queue: 'queue', Custom: 'contact', BusinessUnit: 'contact' } as const;

/** People first, those who are not there last of them; otherwise as the server has sorted them. */
const rank = ({ kind, availability }: Found): number =>
  ['user', 'queue', 'contact'].indexOf(kind) + (availability?.is === 'offline' ? 0.5 : 0);

function queryFor({ words = '', numbers, type }: Question): ContactsQuery {
  const patterns = patternsOf(words).map((pattern) => `*${pattern}*`);
  return {
    limit: most,
    sortBy: 'name',
    ...(type && { type }),
    ...(numbers && { phoneNumber: numbers.map(digitsOf).join(',') }),
    ...(patterns.length > 0 && { filterName: 'NamesOrPhoneNumberMatches', filterParameters: patterns.join(',') }),
  };
}

/** Each word has to be somewhere, in any order; of a number only the digits count, for a search knows no separators. */
export function patternsOf(words: string): string[] {
  const digits = digitsOf(words);
  return digits && !/\p{L}/u.test(words) ? [digits] : words.split(/[\s,*]+/).filter(Boolean);
}

function nameOf(contact: Contact): string {
  const names = contact.type === 'User' ? [contact.firstName, contact.lastName] : [];
  return names.filter(Boolean).join(' ') || contact.name;
}

function numberOf(contact: Contact): string {
  if (contact.type === 'User') return contact.phoneNumbers?.[0]?.phoneNumber ?? '';
  return (contact.type !== 'BusinessUnit' && contact.phoneNumber) || '';
}

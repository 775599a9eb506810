// Contacts API: finds people and queues to call or to transfer to, and keeps the custom contacts that clients make.
// Nothing of it comes by CometD.
import type { Channel } from './channels.js';
import type { Answer, CreationAnswer, Open, PageQuery, UserRole } from './wire.js';

export interface ContactNumber {
  phoneNumber: string;
  description: string;
  /** Switch that the number belongs to. */
  switchName?: string;
}

/** A person's state on one medium. */
export interface ContactChannel extends Pick<Channel, 'channel' | 'phoneNumber' | 'userActivity' | 'userState'> {
  available: boolean;
}

/** Where a person can be reached now. */
export interface ContactAvailability {
  channels: ContactChannel[];
}

/** What contacts of every type have. */
interface ContactEntry {
  id: string;
  name: string;
  uri: string;
  /** Relative to `/api/v2`. */
  path?: string;
}

/** Somebody who works in the contact centre. `name` is the user name, or first and last name. */
export interface UserContact extends ContactEntry {
  type: 'User';
  userName: string;
  firstName: string;
  lastName: string;
  employeeId: string;
  emailAddress?: string;
  /** Numbers of the user's devices; missing without a device. */
  phoneNumbers?: ContactNumber[];
  /** Only while logged in on a device, and only where the deployment reports availability. */
  availability?: ContactAvailability;
  businessUnits?: { name: string }[];
  roles?: UserRole[];
}

export interface QueueContact extends ContactEntry {
  type: 'Queue';
  phoneNumber?: string;
  /** Switch that the number belongs to. */
  switchName?: string;
}

/** Made by a client; the only type that clients may change or delete. */
export interface CustomContact extends ContactEntry {
  type: 'Custom';
  /** As it was entered, separators included. */
  phoneNumber: string;
}

/** Listed only when asked for by `type`; its `uri` is under `/objects`. */
export interface BusinessUnitContact extends ContactEntry {
  type: 'BusinessUnit';
}

export type Contact = UserContact | QueueContact | CustomContact | BusinessUnitContact;

/** Whole contacts, without asking for `fields`. */
export interface ContactList extends Answer {
  /** How many match, not how many came back. */
  totalCount: number;
  contacts: Contact[];
}

/**
 * Lists are written with commas between the entries, of which one has to match. What is both included and excluded is
 * left out. Names of units and groups may hold `*`, except for the `…ExactMatch` ones.
 */
export interface ContactsQuery extends PageQuery {
  /** List of exact names; of a person the user name counts. */
  name?: string;
  /** List of exact numbers, digits only; `*` finds whoever has any number. */
  phoneNumber?: string;
  /** List of exact channels. */
  channel?: string;
  type?: Contact['type'];
  /** Says how `filterParameters` are compared: with any name or number, regardless of case. */
  filterName?: 'NamesOrPhoneNumberMatches';
  /** List, in which `*` stands for anything. Every entry has to match, each in some name or number of the contact. */
  filterParameters?: string;
  /** List of business units; with type `BusinessUnit`, it chooses among the units themselves. */
  includeBusinessUnits?: string;
  excludeBusinessUnits?: string;
  /** As `includeBusinessUnits`, for agents alone. */
  includeUsersInBusinessUnits?: string;
  /** As `excludeBusinessUnits`, for agents alone. Without an inclusion, all others are found. */
  excludeUsersInBusinessUnits?: string;
  includeBusinessUnitsExactMatch?: string;
  excludeBusinessUnitsExactMatch?: string;
  includeVirtualAgentGroupsExactMatch?: string;
  excludeVirtualAgentGroupsExactMatch?: string;
  /** List of roles; finds people only. */
  roles?: Open<UserRole>;
  /** Nothing else can be sorted by. */
  sortBy?: 'name';
  /** Who is available on the channel, or is not. Ignored for a channel that the deployment does not have. */
  [availability: `availability.channels.${string}`]: boolean;
}

export interface ContactDraft {
  name: string;
  /** May hold separators, which a search ignores. */
  phoneNumber: string;
}

export interface ContactsEndpoints {
  'GET /contacts': { query?: ContactsQuery; answer: ContactList };
  /** Makes a contact of type `Custom`; no other type can be made. */
  'POST /contacts': {
    body: ContactDraft;
    answer: CreationAnswer & {
      /** The id once more. */
      contact: string;
    };
  };
  /** Only for contacts of type `Custom`. */
  'PUT /contacts/{id}': { body: ContactDraft; answer: Answer };
  /** Only for contacts of type `Custom`. */
  'DELETE /contacts/{id}': { answer: Answer };
}

export type ContactsNotification = never;

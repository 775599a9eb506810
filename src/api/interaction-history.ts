// Interaction History API: finds what was with a contact or an agent before, and reads it. An answer has only the
// referenceId; what was found arrives with it on `/v2/ucs/interactions`, and so does a failure.
import type { ConversationEntry, ConversationEntryBase } from './conversation.js';
import type { UcsCallOperations, UcsCallSearchOperations } from './ucs-voice.js';
import type { On, OperationsEndpoint, Open, UserData } from './wire.js';

/** Capitalised in some results: compare without case. */
export type HistoryMediaType =
  'call' | 'chat' | 'email' | 'facebook' | 'facebooksession' | 'openmedia' | 'twitter' | 'workitem';

/** Values of custom attributes by name. */
export type CustomAttributes = Record<string, string>;

/** `main` unless told; `archive` only where the contact server has one. */
export type HistorySource = 'main' | 'archive';

/** Who handled an interaction. */
export interface HistoryOwner {
  id: string;
  userName: string;
  firstName: string;
  lastName: string;
}

/** What is kept of an interaction. */
export interface HistoryInteraction {
  id: string;
  /** Absolute, and not where it is read: that is `/ucs/interactions/{id}`. */
  uri: string;
  /** `/interactions/{id}`, with `/api/v2` in front of it or without the first slash in places. */
  path?: string;
  /** Direction. */
  typeId: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
  mediaType: Open<HistoryMediaType | 'smssession' | Capitalize<HistoryMediaType>>;
  /** `InProcess` stands in a table only: everywhere else it is `InProgress`, the one to send. */
  state: 'New' | 'Pending' | 'InProgress' | 'InProcess' | 'Stopped';
  /** As `2013-11-25 21:02:22.000+0200`. */
  startDate: string;
  /** May be there before the end. */
  endDate?: string;
  subject?: string;
  comment?: string;
  contactId?: string;
  parentId?: string;
  ownerInformation?: HistoryOwner;
  /** Of those that were asked for, what the interaction has. */
  customAttributes?: CustomAttributes;
  /** Of the contact; calls only. */
  phoneNumber?: string;
  /** Seconds; calls only. */
  callDuration?: number;
  userData?: UserData;
}

/** An entry of a log that was kept. The history's table has `TypingStopping` for the end of typing. */
export type HistoryMessage = ConversationEntry | ConversationEntryBase<'TypingStopping'>;

/** What is looked for. Without anything, what began within the last month. */
export interface HistorySearch {
  /** First day of beginning, as `2015-10-01`; a month ago unless told. */
  fromDate?: string;
  /** Last day of beginning, as `2015-10-05`; today unless told. */
  toDate?: string;
  mediaType?: Open<HistoryMediaType>;
  /** By the beginning; `desc` unless told. */
  sort?: 'asc' | 'desc';
  source?: HistorySource;
  /** Names of those that the result is to show, searched ones included. */
  customAttributes?: string[];
  /** Only what has exactly these values. */
  searchCustomAttributes?: CustomAttributes;
}

export interface LimitedHistorySearch extends HistorySearch {
  /** How many at most; 100 unless told. */
  maxSize?: number;
  /** Only what this agent handled. */
  userId?: string;
}

/** Told by GetInteractionsHistoryMessage. Needs the feature of any medium. */
export interface ContactHistoryOperations {
  RetrieveContactHistory: HistorySearch;
}

/** Told by GetInteractionsHistoryMessage. Needs the feature of any medium. */
export interface HistoryOperations {
  /** Of one agent: the reference does not say what comes without `userId`. */
  RetrieveAgentHistory: LimitedHistorySearch;
  /** Whoever handled it. The reference shows `userId` in a sample alone: rather leave it to RetrieveAgentHistory. */
  RetrieveInteractionHistory: LimitedHistorySearch;
}

/** Told by GetInteractionContentMessage. */
export interface HistoryContentOperations {
  /** Needs the feature `api-multimedia`. */
  GetInteractionContent: { source?: HistorySource };
}

/** What the contact server takes about no interaction in particular. */
export interface UcsInteractionsOperations extends HistoryOperations, UcsCallSearchOperations {}

/** What the contact server takes about one interaction. */
export interface UcsInteractionOperations extends HistoryContentOperations, UcsCallOperations {}

interface HistoryFound {
  interactions: HistoryInteraction[];
  errorMessage?: never;
}

interface HistoryContent {
  interaction: HistoryInteraction;
  /** In the order of their index, which may have gaps. Only of chats, Facebook sessions and SMS sessions. */
  messages?: HistoryMessage[];
  errorMessage?: never;
}

interface HistoryFailed {
  interactions?: never;
  interaction?: never;
  messages?: never;
  errorMessage: string;
}

export type GetInteractionsHistoryMessage = {
  messageType: 'GetInteractionsHistoryMessage';
  referenceId: number;
} & (HistoryFound | HistoryFailed);

export type GetInteractionContentMessage = {
  messageType: 'GetInteractionContentMessage';
  referenceId: number;
} & (HistoryContent | HistoryFailed);

export interface InteractionHistoryEndpoints {
  'POST /ucs/contacts/{id}/interactions': OperationsEndpoint<ContactHistoryOperations>;
  'POST /ucs/interactions': OperationsEndpoint<UcsInteractionsOperations>;
  'POST /ucs/interactions/{id}': OperationsEndpoint<UcsInteractionOperations>;
}

export type InteractionHistoryNotification = On<
  '/v2/ucs/interactions',
  GetInteractionsHistoryMessage | GetInteractionContentMessage
>;

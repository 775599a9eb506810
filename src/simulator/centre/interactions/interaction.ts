// Who has an interaction, who is in it, and what was said. One interaction; each agent who has it has a seat at it,
// which the API calls a chat, an SMS session and so on.
import type { ChatState, ConversationVisibility, SupervisorMode } from '../../../api/index.js';
import type { StoredDocument } from '../documents.js';
import type { Person } from '../people.js';
import type { AttachedData } from '../user-data.js';
import type { Medium } from './medium.js';

export type Visibility = ConversationVisibility;

export interface Participant {
  readonly id: string;
  readonly type: 'Agent' | 'Customer' | 'External';
  /** Agents only. */
  readonly user?: Person;
  nickname: string;
  visibility: Visibility;
}

export type EntryType =
  | 'Text'
  | 'ParticipantJoined'
  | 'ParticipantLeft'
  | 'ParticipantRejoined'
  | 'TypingStarted'
  | 'TypingStopped'
  | 'PushUrl'
  | 'Notice'
  | 'CustomNotice'
  | 'SystemCommand'
  | 'NicknameUpdated';

/** What an entry has beside its head. */
export interface EntryContent {
  text?: string;
  url?: string;
  noticeText?: string;
  messageType?: string;
  file?: SentFile | Pick<SentFile, 'id'>;
}

export interface Entry extends Readonly<EntryContent> {
  readonly index: number;
  readonly type: EntryType;
  /** As the participant was then. */
  readonly from: Readonly<Participant>;
  /** Who gets it. */
  readonly visibility: Visibility;
  readonly at: number;
}

/** A document that was shown to all. */
export interface SentFile {
  readonly id: string;
  readonly document: StoredDocument;
}

/** What somebody is asked into an interaction for. */
export type Purpose = 'handle' | 'conference' | 'consult' | 'supervise';

export interface Seat {
  readonly agent: Person;
  readonly interaction: Interaction;
  readonly purpose: Purpose;
  state: ChatState;
  /** Set while in it. */
  participant?: Participant;
  /** A supervisor's. */
  mode?: SupervisorMode;
  /** What it is offered for, until it is accepted. */
  search?: Search;
  stopWaiting?: () => void;
  /** Put out by another agent. */
  wasRemoved: boolean;
  /** The last entry that is for somebody who was put out. */
  readsUntil?: number;
  inFocus: boolean;
}

/** An interaction looks for somebody. */
export interface Search {
  readonly interaction: Interaction;
  readonly purpose: Exclude<Purpose, 'supervise'>;
  /** Where it waits, or goes when the target does not take it. */
  readonly queue?: string;
  /** Who alone is asked. */
  target?: Person;
  /** Who has asked, and by which request. */
  readonly by?: Seat;
  readonly referenceId?: number;
  readonly turnedDownBy: Set<Person>;
  offered?: Seat;
}

/** The customer's side. */
export interface Customer {
  /** As the customer knows the interaction: whoever has it reads the conversation. */
  readonly id: string;
  readonly participant: Participant;
  /** The customer has left, or was left. */
  isOver: boolean;
  /** The last entry that was given. */
  read: number;
  /** Ids of those that the customer has seen, in that order, which is how the customer's side numbers them. */
  readonly seen: string[];
}

export interface Interaction {
  readonly id: string;
  readonly medium: Medium;
  readonly subject: string | undefined;
  readonly threadId: string;
  readonly receivedAt: number;
  readonly data: AttachedData;
  readonly customer: Customer;
  readonly entries: Entry[];
  /** The newest first. */
  present: Participant[];
  /** Of those who have it now. */
  seats: Seat[];
  /** Who has it to do. Either there is one, or it waits, or it is over. */
  owner?: Seat;
  waiting?: Search;
  /** The queue that it was in last. */
  queue: string;
  endedAt?: number;
  comment?: string;
  attachments: StoredDocument[];
  files: SentFile[];
}

/** Who sees what is for whom, from nobody but supervisors to everybody. */
const audiences: readonly Visibility[] = ['Supervisors', 'Agents', 'All'];

/** The narrower of the two. */
export const narrower = (one: Visibility, other: Visibility): Visibility =>
  audiences.indexOf(one) < audiences.indexOf(other) ? one : other;

/** What somebody at this seat may see. */
export const mayBeSeen = (seat: Seat, visibility: Visibility): boolean =>
  visibility !== 'Supervisors' || seat.mode !== undefined;

/** Those in a conversation who work on it: all but supervisors. */
export const workersOf = ({ seats }: Interaction): Seat[] =>
  seats.filter(({ state, mode, wasRemoved }) => state === 'Chatting' && !mode && !wasRemoved);

export const companionsOf = (seat: Seat): Seat[] => workersOf(seat.interaction).filter((other) => other !== seat);

export const supervisorsOf = ({ seats }: Interaction): Seat[] => seats.filter(({ mode }) => mode !== undefined);

/** Those who are in: they hear what goes on. */
export const presentSeats = ({ seats }: Interaction): Seat[] => seats.filter(({ state }) => state === 'Chatting');

/** The customer sees this agent. */
export const isVisible = ({ participant }: Seat): boolean => participant?.visibility === 'All';

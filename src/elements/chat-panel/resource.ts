// A conversation as the session keeps it, of whichever medium: what all have, and what only some have.
import type {
  CallParticipant,
  ChatAttachment,
  ChatFile,
  ConversationParticipant,
  ConversationVisibility,
  SupervisorMode,
  UserData,
} from '../../api/index.js';
import type { LogEntry } from '../../core/message-log.js';
import type { ConversationLog, Resource } from '../../session/index.js';
import type { MediumName, Operation } from './media.js';

/** What the page is given. */
export type InteractionResource = { [Name in MediumName]: Resource<Name> }[MediumName];

/** In a conversation with a customer, or in one of colleagues, who have numbers. */
export type Participant = Partial<ConversationParticipant & CallParticipant>;

export interface ConversationData {
  /** Absolute. */
  readonly uri: string;
  readonly state: string;
  readonly participants?: readonly Participant[];
  readonly userData?: UserData;
  readonly comment?: string;
  readonly receivedDate?: string;
  readonly interactionQueue?: string;
  readonly suggestedQueueUris?: readonly string[];
  readonly supervisorMode?: SupervisorMode;
  readonly attachments?: readonly ChatAttachment[];
}

export interface Entry extends LogEntry {
  readonly from?: Participant & { readonly participantId: string };
  readonly visibility?: ConversationVisibility;
  readonly url?: string;
  readonly noticeText?: string;
  readonly attachment?: Partial<ChatFile>;
  readonly timestamp?: string;
  readonly timestampSeconds?: number;
  /** Of instant messages, which tell no time. */
  readonly receivedAt?: number;
}

/** All media behind one face: which operations there are, their tables say. */
export interface ConversationResource {
  readonly id: string;
  readonly data: ConversationData;
  readonly log: ConversationLog<Entry>;
  readonly pending: string | undefined;
  readonly ended: boolean;
  can(operation: Operation): boolean;
  perform(operation: Operation, parameters?: object): Promise<unknown>;
  on(name: 'entries', listener: (entries: readonly Entry[]) => void): () => void;
  on(name: 'error', listener: (error: unknown) => void): () => void;
  on(name: 'change', listener: () => void): () => void;
  on(name: 'change' | 'end', listener: () => void): () => void;
}

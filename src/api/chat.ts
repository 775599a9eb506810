// Chat API: an agent takes, leads and ends chats with customers, shares files, brings in other agents; a supervisor
// watches, coaches or takes part. What became of a request arrives on `/v2/me/chats`.
import type {
  CancelConsultFailed,
  ConversationCapability,
  ConversationEntry,
  ConversationEntryBase,
  ConversationIntrusionOperations,
  ConversationMessage,
  ConversationMonitoringOperations,
  ConversationState,
  ConversationSummary,
  ConversationTarget,
  LogQuery,
  MessageLogUpdated,
  SupervisedConversation,
  SupervisedConversationOperations,
} from './conversation.js';
import type { FormFile } from './request.js';
import type { Answer, FieldsQuery, On, OperationAnswer, OperationsEndpoint, UriList } from './wire.js';

/** `Revoked` is for supervisors: the chat is over or in a queue, and no agent is left. */
export type ChatState = ConversationState | 'Revoked';

export type ChatCapability = ConversationCapability<ChatOperations>;

/** A document that is linked to a chat. The customer sees nothing of it before UploadFile. */
export interface ChatAttachment {
  /** The id of the document. */
  id: string;
  name: string;
  mime: string;
  /** In bytes. */
  size: number;
  /** Absolute: `…/chats/{chatId}/attachments/{id}`. */
  uri: string;
  /** As `/attachments/{id}`, which is not where it can be read. */
  path: string;
}

export interface Chat extends SupervisedConversation<ChatCapability> {
  /** All that are linked. Missing where there are none. */
  attachments?: ChatAttachment[];
  /** Name of the queue that it came from. */
  interactionQueue?: string;
  threadId?: string;
}

/** What a supervisor reads of an agent's chats, as part of the user. */
export type ChatSummary = ConversationSummary<ChatCapability>;

export interface NicknameEntry extends ConversationEntryBase<'NicknameUpdated'> {
  /** The new nickname; `from` has it already. */
  noticeText: string;
}

/** A file that was sent into a chat. */
export interface ChatFile extends Omit<ChatAttachment, 'mime'> {
  /** Names the file within the chat, for DeleteFile; `id` is the document's. */
  fileId: string;
}

export interface FileUploadedEntry extends ConversationEntryBase<'SystemCommand'> {
  noticeText: 'file-uploaded';
  attachment: ChatFile;
}

export interface FileDeletedEntry extends ConversationEntryBase<'SystemCommand'> {
  noticeText: 'file-deleted';
  attachment: Pick<ChatFile, 'fileId'>;
}

/** An entry of a chat's log. */
export type ChatMessage = ConversationEntry | NicknameEntry | FileUploadedEntry | FileDeletedEntry;

/** How a text is meant. */
export interface ChatTextKind {
  /** A word of one's own; the entry shows it only where the option `includeMessageType` is on. */
  messageType?: string;
  /** `Normal` unless told. */
  treatAs?: 'Normal' | 'System';
}

/** A text for the customer before it happens. A kind needs a text; the message type is `Text` unless told. */
export type ChatLastWords = ({ text: string } & ChatTextKind) | { text?: never; messageType?: never; treatAs?: never };

/** What can be done in a chat. */
export interface ChatOperations extends SupervisedConversationOperations {
  /** To all, the customer included. Comes back as a `Text` entry. */
  SendMessage: { text: string } & ChatTextKind;
  /**
   * Alone with the customer, it ends the customer's session and leads to `LeftChat`; else straight to `Completed`,
   * told without referenceId. Supervisors may leave at any time.
   */
  Leave: ChatLastWords;
  /** From `Chatting`, which ends the customer's session, or from `LeftChat`. Told by a StatusChange to `Completed`. */
  Complete: SupervisedConversationOperations['Complete'] & ChatLastWords;
  /** To an agent (full address) or a queue (name): one of the two. No notification is documented. */
  Transfer: ({ targetUri: string; queueName?: never } | { targetUri?: never; queueName: string }) & ChatLastWords;
  /**
   * Brings in another agent before the customer's eyes. Told by ParticipantsUpdated and a `ParticipantJoined` entry,
   * without referenceId; where the agent does not come, by an Error with it.
   */
  Invite: {
    /** Full address of the user. */
    targetUri: string;
  };
  /** As Invite, but the customer sees neither the agent nor what the agent writes. Transfer hands over afterwards. */
  Consult: {
    /** Full address of the user or of a queue. */
    targetUri: string;
  };
  /** To the agents in a conference or consultation. Comes back as a `Text` entry with visibility `Agents`. */
  SendToAgents: { text: string } & ChatTextKind;
  /**
   * For participants with visibility `All`; no capability names it. Told by ParticipantsUpdated and a
   * `ParticipantLeft` entry; for the one who is put out it leads to `LeftChat`.
   */
  RemoveParticipantFromConference: ConversationTarget & ChatLastWords;
  /** Tells the others of one's new name; no capability names it. Comes back as a `NicknameUpdated` entry. */
  SendNicknameUpdatedNotice: { noticeText: string };
  /**
   * Links a document that the contact server has already; no capability names it. Told by `AttachmentAdded`. Not
   * shown to the customer before UploadFile.
   */
  AddAttachment: { documentId: string; size?: number; name?: string; mime?: string };
  /**
   * Undoes AddAttachment; no capability names it. Told by `AttachmentRemoved`, without referenceId. A document that
   * nothing else needs is deleted.
   */
  RemoveAttachment: { documentId: string };
  /** Sends a linked document to all; no capability names it. Comes back as `file-uploaded`, with the id of the file. */
  UploadFile: {
    documentId: string;
    uploadType?: 'standard-response' | 'file-system';
    /** The id of the standard response, or the place on the disk. */
    uploadPath?: string;
    description?: string;
  };
  /** Takes a file out of the chat; no capability names it. Told by `file-deleted`. The document stays linked. */
  DeleteFile: {
    /** From the `file-uploaded` entry. */
    fileId: string;
  };
}

export type ChatStateChangeMessage = ConversationMessage<
  'ChatStateChangeMessage',
  { chat: Chat },
  'AttachmentAdded' | 'AttachmentRemoved'
>;

export interface ChatLogMessage extends MessageLogUpdated<ChatMessage> {
  /** Of the chat, absolute and without `/me`. */
  chatUri: string;
  /** As `/chats/{id}`; newer servers. */
  chatPath?: string;
}

export interface ChatEndpoints {
  /** The agent's own; needs the feature `api-multimedia-chat`. */
  'GET /me/chats': { query?: FieldsQuery; answer: Answer & UriList & { chats?: Chat[] } };
  /** Needs the feature `api-multimedia-chat`. The reference shows no statusCode. */
  'GET /me/chats/{chatId}/messages': { query?: LogQuery; answer: Partial<Answer> & { messages: ChatMessage[] } };
  'POST /me/chats/{id}': OperationsEndpoint<ChatOperations>;
  /** Stores a file as a document and links it. Told by `AttachmentAdded`, with the answer's referenceId. */
  'POST /me/chats/{id}/attachments': { form: { attachment: FormFile }; answer: OperationAnswer };
  /** The document itself. No `/me` in this path. */
  'GET /chats/{chatId}/attachments/{attachmentId}': { answer: Blob };
  'POST /users/{userId}/channels/chat': OperationsEndpoint<ConversationMonitoringOperations>;
  'POST /users/{userId}/chats/{chatId}': OperationsEndpoint<ConversationIntrusionOperations>;
}

export type ChatNotification = On<'/v2/me/chats', ChatStateChangeMessage | CancelConsultFailed | ChatLogMessage>;

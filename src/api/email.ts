// Email API: emails come in and are answered, transferred or finished; others are begun, saved and sent. An answer says
// only that the request was taken, without a referenceId; what became of it arrives on `/v2/me/emails`.
import type {
  InteractionResource,
  InteractionMessage,
  InteractionState,
  LastAgent,
  OutboundState,
  WritingOperations,
} from './interaction.js';
import type { Answer, FieldsQuery, On, OperationsEndpoint, UriList, UserData } from './wire.js';

/** Inbound ones go from `Invited` to `Completed`, what is written from `Composing` to `Sent` or `Canceled`. */
export type EmailState = InteractionState | OutboundState;

/** Save and the operations on attachments are never listed: they are open while `Composing`. */
export type EmailCapability = keyof EmailOperations;

export interface EmailAttachment {
  /** The id of the document that was attached. */
  id: string;
  name: string;
  /** In bytes; a string of digits in places. */
  size: number | string;
  uri: string;
  mime: string;
}

/** What was just begun has state, id, capabilities and uri only. */
export interface Email extends InteractionResource<EmailState, EmailCapability> {
  contactId?: string;
  from?: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  /** HTML. */
  body?: string;
  bodyAsPlainText?: string;
  /** Type of `body`. */
  mime?: string;
  attachments?: EmailAttachment[];
  /** What AddComment said. */
  comment?: string;
  /** The email that this one answers. */
  parentId?: string;
  /** Meant is "relevant". The reference shows empty lists only. */
  revelantResponseTemplateGroups?: unknown[];
}

interface EmailHead {
  from: string;
  to: string[];
  cc?: string[];
  bcc?: string[];
  subject: string;
}

interface EmailHtml {
  /** HTML. */
  body: string;
  bodyAsPlainText?: string;
  /** Type of `body`, `text/html` unless told; `text/plain` is not taken. */
  mime?: string;
}

interface EmailText {
  body?: string;
  bodyAsPlainText: string;
  mime?: string;
}

/** What is saved or sent: one body at least. */
export type EmailContent = EmailHead & (EmailHtml | EmailText);

/** How an answer begins. */
export interface EmailReply {
  /** Full address of the queue of the new email. */
  queueUri?: string;
  /** HTML. */
  body?: string;
  bodyAsPlainText?: string;
  /** Type of `body`. */
  mime?: string;
  userData?: UserData;
  /** Put before the subject of the original. */
  subjectPrefix?: string;
  /** Line above the quoted original. */
  replyToStartLine?: string;
  /** `true` copies the original into the body, which is empty otherwise. */
  quoteOriginal?: boolean;
  /** Put before every quoted line. */
  indentCharacter?: string;
}

/** What can be done with an email. */
export interface EmailOperations extends WritingOperations {
  /**
   * From `Processing`. Begins a second email, told by a StatusChange to `Composing` with the original's id as
   * `parentId`; the original stays as it is. Sender, recipients and subject are filled in.
   */
  Reply: EmailReply;
  /** As Reply, with the original's copy recipients as copy recipients. */
  ReplyAll: EmailReply & {
    /** In place of `queueUri`. */
    queueName?: string;
  };
  /** Keeps a draft while `Composing`; no capability names it. Told by `EmailSaved`. */
  Save: { email: EmailContent };
  /** From `Composing`, which ends as `Sent`. */
  Send: LastAgent & {
    /** Queue that does the sending. */
    queueName: string;
    email: EmailContent;
  };
  /** From `Processing`, not from `Composing`. Told by a StatusChange to `Completed`. */
  Complete: LastAgent & {
    /** Queue that it goes on to; without it, it is finished. */
    queueName?: string;
  };
  /** From `Processing` or `Composing`, to an agent (full address) or a queue (name). The agent loses it. */
  Transfer: { userUri: string; queueName?: never } | { userUri?: never; queueName: string };
  /**
   * Attaches a document that the server has already, while `Composing`; no capability names it. Told by
   * `AttachmentAdded`, with size, name and type even where they were not given. The size limit is the installation's.
   */
  AddAttachment: { documentId: string; size?: number; name?: string; mime?: string };
  /** While `Composing`; no capability names it. Told by `AttachmentRemoved`, with the attachments that are left. */
  RemoveAttachment: { documentId: string };
}

/** What begins an email. */
export interface EmailCreationOperations {
  /** Empty and `Composing`; its id comes with the StatusChange. */
  Create: {
    /** Full address of the queue. */
    queueUri: string;
    /** The interaction that it belongs to. */
    parentId?: string;
    userData?: UserData;
  };
}

export type EmailStateChangeMessage = InteractionMessage<
  'EmailStateChangeMessage',
  { email: Email },
  'EmailSaved' | 'AttachmentAdded' | 'AttachmentRemoved'
>;

export interface EmailEndpoints {
  'POST /me/emails': OperationsEndpoint<EmailCreationOperations>;
  'POST /me/emails/{id}': OperationsEndpoint<EmailOperations>;
  /** The agent's own. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/emails': { query?: FieldsQuery; answer: Answer & UriList & { emails?: Email[] } };
  /** The document itself. No `/me` in this path. */
  'GET /emails/{emailId}/attachments/{attachmentId}': { answer: Blob };
}

export type EmailNotification = On<'/v2/me/emails', EmailStateChangeMessage>;

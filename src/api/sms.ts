// SMS Session API: an agent takes, leads and ends SMS sessions with customers, brings in other agents; a supervisor
// watches, coaches or takes part. Like chats, but without files, and with fewer parameters.
import type {
  CancelConsultFailed,
  ConversationCapability,
  ConversationEntry,
  ConversationIntrusionOperations,
  ConversationMessage,
  ConversationMonitoringOperations,
  ConversationTarget,
  LogQuery,
  MessageLogUpdated,
  SupervisedConversation,
  SupervisedConversationOperations,
} from './conversation.js';
import type { Answer, FieldsQuery, On, OperationsEndpoint, UriList } from './wire.js';

/** The words are those of chats. `Revoked` is for supervisors: it is over or in a queue, and no agent is left. */
export type SmsSessionState = SmsSession['state'];

export type SmsCapability = ConversationCapability<SmsOperations>;

export interface SmsSession extends SupervisedConversation<SmsCapability> {}

/** An entry of a session's log. */
export type SmsMessage = ConversationEntry;

/** What can be done in an SMS session. No sample lists SendUrl, AddComment or SendCustomNotice as a capability. */
export interface SmsOperations extends SupervisedConversationOperations {
  /** To an agent (full address) or a queue (name): one of the two. No notification is documented. */
  Transfer: { targetUri: string; queueName?: never } | { targetUri?: never; queueName: string };
  /**
   * Brings in an agent before the customer's eyes, directly or through a queue if the server is set up for it. Told by
   * ParticipantsUpdated and a `ParticipantJoined` entry, without referenceId; where nobody comes, by an Error with it.
   */
  Invite: ConversationTarget;
  /** As Invite, but the customer sees neither the agent nor what the agent writes. Transfer hands over afterwards. */
  Consult: ConversationTarget;
  /**
   * For participants with visibility `All`; no capability names it. Told by a `Notice`, ParticipantsUpdated and a
   * `ParticipantLeft` entry; for the one who is put out it leads to `LeftChat`.
   */
  RemoveParticipantFromConference: {
    /** Full address of the user. */
    targetUri: string;
  };
}

/** Tells that a session changed; the whole of userData is there where the data changed. */
export type SmsSessionStateChangeMessage = ConversationMessage<
  'SMSsessionStateChangeMessage',
  { smssession: SmsSession }
>;

export interface SmsLogMessage extends MessageLogUpdated<SmsMessage> {
  /** Of the session, absolute and without `/me`. */
  smssessionUri: string;
  /** As `/smssessions/{id}`; newer servers. */
  smssessionPath?: string;
}

export interface SmsEndpoints {
  /** The agent's own; needs the feature `api-multimedia-chat`. */
  'GET /me/smssessions': { query?: FieldsQuery; answer: Answer & UriList & { smssessions?: SmsSession[] } };
  /** The whole log unless told. Some pages show no statusCode. */
  'GET /me/smssessions/{smssessionId}/messages': {
    query?: LogQuery;
    answer: Partial<Answer> & { messages: SmsMessage[] };
  };
  'POST /me/smssessions/{id}': OperationsEndpoint<SmsOperations>;
  'POST /users/{userId}/channels/smssession': OperationsEndpoint<ConversationMonitoringOperations>;
  'POST /users/{userId}/smssessions/{smssessionId}': OperationsEndpoint<ConversationIntrusionOperations>;
}

/** No page names the channel; this is the likely one, after the Facebook session's. Best go by `messageType`. */
export type SmsNotification = On<
  '/v2/me/smssession',
  SmsSessionStateChangeMessage | CancelConsultFailed | SmsLogMessage
>;

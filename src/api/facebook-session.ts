// Facebook Private Messaging API: an agent takes private messages, writes with the customer, asks other agents, hands
// over and ends. What became of a request arrives on `/v2/me/facebooksession`.
import type { ChatOperations } from './chat.js';
import type {
  Conversation,
  ConversationEntry,
  ConversationMessage,
  ConversationOperations,
  ConversationState,
  ConversationTarget,
  CustomNoticeEntry,
  LogQuery,
  MessageLogUpdated,
} from './conversation.js';
import type { InteractionDirection } from './interaction.js';
import type { StandardResponseUsage } from './standard-responses.js';
import type { Answer, FieldsQuery, On, OperationsEndpoint, UriList } from './wire.js';

/** `Processing` was seen after changes of the user data, with no capabilities: it is `Chatting`, as it was before. */
export type FacebookSessionState = ConversationState | 'Processing';

/** AddComment and ReportResponseTemplateUsage are never listed. */
export type FacebookSessionCapability =
  | keyof FacebookSessionOperations
  /** SetInFocus. */
  | 'InFocus'
  /** SendStopTypingToAgentNotification: "Agent" in the request. */
  | 'SendStopTypingToAgentsNotification';

/** The keys of userData that begin with `_facebook` describe thread, actor and source. */
export interface FacebookSession extends Conversation<FacebookSessionState, FacebookSessionCapability> {
  facebooksessionType?: InteractionDirection;
  /** Meant is "relevant". The reference shows empty lists only. */
  revelantResponseTemplateGroups?: unknown[];
}

/** An entry of a session's log. */
export type FacebookSessionMessage = Exclude<ConversationEntry, CustomNoticeEntry>;

/** The reference shows no statusCode. */
export interface FacebookSessionLog extends Partial<Answer> {
  messages: FacebookSessionMessage[];
}

/** Those of chats that samples list as capabilities without a page of their own here. */
type OperationsOfChats = Pick<
  ChatOperations,
  | 'Invite'
  | 'SendStartTypingNotification'
  | 'SendStopTypingNotification'
  | 'SendStartTypingToAgentsNotification'
  | 'SendStopTypingToAgentNotification'
>;

/** What can be done in a session. None can be begun from here, and supervisors have no part in it. */
export interface FacebookSessionOperations extends ConversationOperations, OperationsOfChats {
  /** To an agent or a queue, by one target. For this agent it ends at once: told by a StatusChange to `Completed`. */
  Transfer: ConversationTarget;
  /**
   * Brings in an agent whom the customer does not see, directly or through a queue if the server is set up for it.
   * Told by ParticipantsUpdated and a `ParticipantJoined` entry, without referenceId. Transfer hands over afterwards.
   */
  Consult: ConversationTarget;
  /**
   * For participants with visibility `All`. Told by a `Notice`, ParticipantsUpdated and a `ParticipantLeft` entry; for
   * the one who is put out it leads to `LeftChat`, then to `Completed`.
   */
  RemoveParticipantFromConference: {
    /** Full address of the user. */
    targetUri: string;
  };
  /**
   * Counts for reports that a standard response was used, which has to be valid now. Counted without the agent unless
   * the agent's employee id is a number. Neither answer nor notification is documented.
   */
  ReportResponseTemplateUsage: {
    responseTemplateId: string;
    /** `SystemAutoResponse` unless told. */
    usageType?: FacebookSessionUsage;
    /** Another name of `usageType`; one of the two. */
    responseType?: FacebookSessionUsage;
  };
}

type FacebookSessionUsage = NonNullable<StandardResponseUsage['responseType']>;

export type FacebookSessionStateChangeMessage = ConversationMessage<
  'FacebooksessionStateChangeMessage',
  { facebooksession: FacebookSession }
>;

export interface FacebookSessionLogMessage extends MessageLogUpdated<FacebookSessionMessage> {
  /** Of the session, absolute and without `/me`. */
  facebooksessionUri: string;
  /** As `/facebooksessions/{id}`; newer servers. */
  facebooksessionPath?: string;
}

export interface FacebookSessionEndpoints {
  /** The agent's own. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/facebooksessions': {
    query?: FieldsQuery;
    answer: Answer & UriList & { facebooksessions?: FacebookSession[] };
  };
  'GET /me/facebooksessions/{interactionId}/messages': { query?: LogQuery; answer: FacebookSessionLog };
  'POST /me/facebooksessions/{id}': OperationsEndpoint<FacebookSessionOperations>;
}

export type FacebookSessionNotification = On<
  '/v2/me/facebooksession',
  FacebookSessionStateChangeMessage | FacebookSessionLogMessage
>;

// What chats, SMS sessions and private Facebook messages have in common: who takes part, the log, operations, and what
// supervisors may do. All of it needs the feature `api-multimedia`.
import type { InteractionMessage, InteractionOperations, LastAgent, WritingOperations } from './interaction.js';
import type { NoParameters, UserData } from './wire.js';

/**
 * `Invited` leads to `Chatting` by Accept, to `Completed` by Reject. Who leaves a customer is in `LeftChat` until
 * Complete; who leaves a conference is `Completed` at once.
 */
export type ConversationState = 'Invited' | 'Chatting' | 'LeftChat' | 'Completed';

/** Capabilities: operations, other names of operations, and `LeaveAndComplete`, of which no page tells. */
export type ConversationCapability<Operations> =
  | keyof Operations
  /** SetInFocus. */
  | 'InFocus'
  /** SwitchToBargeIn. */
  | 'SwitchBargeIn'
  /** SendStopTypingToAgentNotification: "Agent" in the request. */
  | 'SendStopTypingToAgentsNotification'
  | 'LeaveAndComplete';

/** `Monitor` listens unseen, `Coach` talks to agents alone, `BargeIn` to the customer too. */
export type SupervisorMode = 'Monitor' | 'Coach' | 'BargeIn';

/** `Agents` includes supervisors; `Supervisors` was seen on participants only. */
export type ConversationVisibility = 'All' | 'Agents' | 'Supervisors';

export interface ConversationParticipant {
  /** Within the conversation; new whenever somebody joins again. One agent may be there twice. */
  participantId: string;
  /** The same as `participantId`, where the server is new enough to send it. */
  id?: string;
  /** Supervisors are agents too. */
  type: 'Agent' | 'Customer' | 'External';
  nickname: string;
  /** Who sees the participant: `Agents` is a consulted agent or a coach, `Supervisors` one who monitors. */
  visibility?: ConversationVisibility;
  /** Of the user; agents only. */
  uri?: string;
  /** Of the user, as `/users/{id}`; agents only. */
  path?: string;
}

/** What every entry of a log has. */
export interface ConversationEntryBase<Type extends string> {
  /** From 1 up, one count for all who are in, typing included; gaps are entries that somebody may not see. */
  index: number;
  type: Type;
  from: ConversationParticipant;
  /** The customer gets `All` only. */
  visibility: ConversationVisibility;
  /** With `T` or a blank between date and time. */
  timestamp: string;
  /** Milliseconds since 1970, in spite of the name. */
  timestampSeconds?: number;
}

export interface TextEntry extends ConversationEntryBase<'Text'> {
  text: string;
  /** What SendMessage gave; only where the option `includeMessageType` is on. */
  messageType?: string;
}

/** `ParticipantRejoined` is told of a supervisor who changed the mode, too: `from.visibility` is the new one. */
export interface PresenceEntry extends ConversationEntryBase<
  'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantRejoined' | 'TypingStopped'
> {}

export interface TypingEntry extends ConversationEntryBase<'TypingStarted'> {
  /** What is being written, where the preview of it is on. */
  text?: string;
}

export interface UrlEntry extends ConversationEntryBase<'PushUrl'> {
  url: string;
}

/** `TranscriptSaveDone` is the server's own and has index -1. */
export interface NoticeEntry extends ConversationEntryBase<'Notice' | 'TranscriptSaveDone'> {
  text?: string;
}

export interface CustomNoticeEntry extends ConversationEntryBase<'CustomNotice'> {
  noticeText: string;
}

/** An entry of the log. */
export type ConversationEntry = TextEntry | PresenceEntry | TypingEntry | UrlEntry | NoticeEntry | CustomNoticeEntry;

/** Which part of a log is wanted. Only the pages on SMS give the defaults. */
export interface LogQuery {
  /** First entry wanted, from 1; 1 unless told. */
  startIndex?: number;
  /** Everything unless told; 0 is everything too. */
  count?: number;
}

/** What every conversation has, as one agent sees it. */
export interface Conversation<State extends string, Capability extends PropertyKey> {
  id: string;
  /** Absolute, and without `/me`, which requests need. */
  uri: string;
  state: State;
  /** What is open now; missing or empty at the end. */
  capabilities?: Capability[];
  /** Empty before Accept and after Reject; not in every message. */
  participants?: ConversationParticipant[];
  /** Always the whole of it, where it is sent. */
  userData?: UserData;
  /** What AddComment said. */
  comment?: string;
  /** As `2015-11-26 18:39:38.000+0200`. */
  receivedDate?: string;
  suggestedQueueUris?: string[];
}

/** Chats and SMS sessions: `Revoked` ends a supervisor's part once no agent is left. */
export interface SupervisedConversation<Capability extends PropertyKey> extends Conversation<
  ConversationState | 'Revoked',
  Capability
> {
  /** Called so in SMS sessions too. */
  chatType?: 'Inbound';
  /** After Intrude: how the supervisor will be in. */
  supervisorMode?: SupervisorMode;
}

/** What a supervisor is told of an agent's conversations; its id is for Intrude. */
export interface ConversationSummary<Capability extends PropertyKey> {
  id: string;
  receivedDate: string;
  capabilities: Capability[];
  userData: UserData;
}

/** One of the two: the full address, or what follows `/api/v2`. */
export type ConversationTarget = { targetUri: string; targetPath?: never } | { targetUri?: never; targetPath: string };

/** What the three have in common; a medium may take more parameters than these. */
export interface ConversationOperations
  extends InteractionOperations, Pick<WritingOperations, 'AddComment' | 'SetDisposition'> {
  /** While `Invited`. Told by StatusChange, by ParticipantsUpdated, then by the log so far with one's own joining. */
  Accept: {
    /** Name under which the customer sees the agent. */
    nickname: string;
  };
  /** To all, the customer included. Comes back as a `Text` entry. */
  SendMessage: { text: string };
  /** To all. Comes back as a `PushUrl` entry. */
  SendUrl: { url: string };
  /** Alone with the customer, it ends the customer's session and leads to `LeftChat`; else straight to `Completed`. */
  Leave: NoParameters;
  /** From `Chatting`, which ends the customer's session, or from `LeftChat`. Told by a StatusChange to `Completed`. */
  Complete: {
    /** Name of the queue that it goes on to. */
    queueName?: string;
  };
  /** To the agents in a conference or consultation. Comes back as a `Text` entry with visibility `Agents`. */
  SendToAgents: { text: string };
}

/** What chats and SMS sessions have beyond that. */
export interface SupervisedConversationOperations extends ConversationOperations {
  /** While `Invited`. Told by StatusChange, by ParticipantsUpdated, then by the log so far with one's own joining. */
  Accept: ConversationOperations['Accept'] & LastAgent;
  /** From `Chatting`, which ends the customer's session, or from `LeftChat`. Told by a StatusChange to `Completed`. */
  Complete: ConversationOperations['Complete'] & LastAgent;
  /** To all. Adds a `TypingStarted` entry, which takes an index. */
  SendStartTypingNotification: NoParameters;
  /** To all. Adds a `TypingStopped` entry. */
  SendStopTypingNotification: NoParameters;
  /** To all, the customer's client included, which may make of it what it likes. Comes back as a `CustomNotice`. */
  SendCustomNotice: { noticeText: string };
  /** Before the other agent has accepted; no capability names it. Told by nothing where it works, else by an Error. */
  CancelConsult: NoParameters;
  /** Adds a `TypingStarted` entry with visibility `Agents`. */
  SendStartTypingToAgentsNotification: NoParameters;
  /** "Agent" here, "Agents" in the capability. Adds a `TypingStopped` entry with visibility `Agents`. */
  SendStopTypingToAgentNotification: NoParameters;
  /** In a conference or consultation; no capability names it. Comes back as a `CustomNotice` for agents. */
  SendCustomNoticeToAgents: { noticeText: string };
  /** For a supervisor who is in. The capability is `SwitchBargeIn` in places. Told as SwitchToMonitor is. */
  SwitchToBargeIn: NoParameters;
  /** For a supervisor who is in. Told by ParticipantsUpdated with the new visibility, then a `ParticipantRejoined`. */
  SwitchToMonitor: NoParameters;
  /** For a supervisor who is in. Told as SwitchToMonitor is. */
  SwitchToCoach: NoParameters;
}

interface Monitoring {
  /** Only the agent's next conversation, or (unless told) all until CancelSupervisorMonitoring or logout. */
  supervisorMonitoringMode?: 'NextChat' | 'AllChats';
  /** Name under which the others see the supervisor; the user name unless told. */
  nickname?: string;
}

/**
 * For supervisors, on an agent's channel. Nothing tells that watching has begun; the agent's next conversation then
 * comes without Accept. Conversations that the agent has already are for Intrude.
 */
export interface ConversationMonitoringOperations {
  Monitor: Monitoring;
  Coach: Monitoring;
  BargeIn: Monitoring;
  /** While watching. The supervisor stays in what is under way, and ends that with Leave. */
  CancelSupervisorMonitoring: NoParameters;
}

/** For supervisors, on an agent's conversation that is under way. */
export interface ConversationIntrusionOperations {
  /** Comes as `Invited` with `supervisorMode`; Accept leads in. */
  Intrude: {
    /** Unless told, as the agent is being watched; needed where nobody watches. */
    supervisorVisibilityMode?: SupervisorMode;
  };
}

/** Tells that a conversation changed. `ParticipantsUpdated` has no referenceId on an agent who joins or leaves. */
export type ConversationMessage<Type extends string, Data, Kind extends string = never> = InteractionMessage<
  Type,
  Data,
  'ParticipantsUpdated' | Kind
>;

/** That a CancelConsult failed is told without saying where. */
export interface CancelConsultFailed {
  messageType?: never;
  notificationType: 'Error';
  errorMessage: string;
  referenceId: number;
}

/** Tells of new entries; never has a referenceId. A medium adds where, as `chatUri`. */
export interface MessageLogUpdated<Entry = ConversationEntry> {
  messageType: 'MessageLogUpdated';
  notificationType: 'NewMessages';
  messages: Entry[];
}

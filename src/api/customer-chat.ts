// Customer Chat API: a visitor without an account asks for a chat, writes, and polls. Every request carries the header
// `ContactCenterId` and never an `Authorization`; nothing of it comes by CometD.
import type { Answer, NoParameters, OperationsEndpoint, UserData } from './wire.js';

/** `WaitingForAgent` leads to `Chatting` once an agent joins; `Idle` is the end. */
export type CustomerChatState = 'WaitingForAgent' | 'Chatting' | 'Idle';

/** What a visitor may do. Waiting and chatting offer all four, `Idle` none. */
export interface CustomerChatOperations {
  /** Adds a `Text` entry. Open while waiting already; the entry itself is read by GetMessages. */
  SendMessage: { text: string };
  /** Adds a `TypingStarted` entry. */
  SendStartTypingNotification: NoParameters;
  /** Adds a `TypingStopped` entry. */
  SendStopTypingNotification: NoParameters;
  /** Ends the chat. Nothing may be asked about it afterwards, polling included. */
  Complete: NoParameters;
}

/** What opens a chat. */
export interface RequestChatOperations {
  /** Answers at once with the chat's id; no agent is needed for that. */
  RequestChat: {
    /** Name under which the others see the visitor. */
    nickname: string;
    subject: string;
    /** Queue in which the chat starts; the server has a default. */
    endpoint?: string;
    /** What the agent's side sees as the chat's user data. */
    userData?: UserData;
  };
}

export interface CustomerChatParticipant {
  nickname: string;
  /** Number in the order of joining, within the chat; some servers send a number for the string. */
  participantId: string;
  type: 'Customer' | 'Agent' | 'External';
}

export interface CustomerChat {
  id: string;
  state: CustomerChatState;
  /** What is open now. */
  capabilities: (keyof CustomerChatOperations)[];
  participants: CustomerChatParticipant[];
}

/** An entry of the visitor's log. The reference shows neither time nor audience; a server may send both. */
export interface CustomerChatMessage {
  /** From 1 up, over all kinds of entries; gaps are entries that only agents see. */
  index: number;
  type:
    | 'Text'
    | 'ParticipantJoined'
    | 'ParticipantLeft'
    | 'ParticipantRejoined'
    | 'TypingStarted'
    | 'TypingStopped'
    | 'TranscriptSaveDone'
    | 'Notice'
    // Not in this chapter, but what agents send "to all chat participants" by the chapter on chats.
    | 'PushUrl'
    | 'CustomNotice'
    | 'NicknameUpdated'
    | 'SystemCommand';
  from: CustomerChatParticipant;
  /** What was written, on `Text`. On an agent's `TypingStarted` a set phrase, not to be shown as a message. */
  text?: string;
  /** The address of a page, on `PushUrl`: anything at all, to be checked before it becomes a link. */
  url?: string;
  /** What clients tell each other, on `CustomNotice`; the new name, on `NicknameUpdated`; what is to be done, on `SystemCommand`. */
  noticeText?: string;
}

/** What a visitor's client asks for; apart from `Endpoints` of an agent only in that nobody is signed in. */
export interface CustomerChatEndpoints {
  'POST /chats': OperationsEndpoint<
    RequestChatOperations,
    {
      /** `path` is shown with `/api/v2` in front here and without elsewhere: take both. */
      RequestChat: Answer & { id: string; path: string };
    }
  >;
  'POST /chats/{id}': OperationsEndpoint<CustomerChatOperations>;
  /** Made to be polled: state and participants are told no other way. */
  'GET /chats/{id}': { answer: Answer & { chat: CustomerChat } };
  /** Made to be polled. */
  'GET /chats/{id}/messages': {
    query?: {
      /** First entry wanted; without it, what this client has not had yet, which a second tab would take away. */
      index?: number;
    };
    answer: Answer & { messages: CustomerChatMessage[] };
  };
}

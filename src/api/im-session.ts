// IM Session API: instant messages between two agents, one session at a time. Both need a SIP device that can do it.
// What became of a request arrives on `/v2/me/im-sessions`. All of it needs the feature `api-voice-instant-messaging`.
import type { InteractionDataOperations } from './interaction.js';
import type { CallDestination, CallParticipant } from './voice.js';
import type { Answer, FieldsQuery, NoParameters, On, OperationsEndpoint, UriList, UserData } from './wire.js';

/** `Initiating` for the caller or `Alerting` for the called, then `Talking`: nobody has to accept. */
export type ImSessionState = 'Initiating' | 'Alerting' | 'Talking' | 'Completed';

export type ImSessionCapability = keyof ImSessionOperations;

export interface ImSession {
  id: string;
  state: ImSessionState;
  /** What is open now. Still listed at the end, when nothing of it is of use. */
  capabilities: ImSessionCapability[];
  participants: CallParticipant[];
  /** Missing where nothing is attached. */
  userData?: UserData;
  /** Absolute, and without `/me`, which requests need. */
  uri: string;
  /** As `/im-sessions/{id}`. */
  path: string;
}

/** What can be done in a session. Changes of the user data are told by `AttachedDataChanged`. */
export interface ImSessionOperations extends Pick<InteractionDataOperations, 'AttachUserData' | 'UpdateUserData'> {
  /** Comes back as IMLogUpdateMessage. Number and device are needed every time. */
  SendMessage: {
    text: string;
    /** A SIP extension that can do instant messages. */
    destination: CallDestination;
    /** As `/devices/{id}`. */
    devicePath: string;
  };
  /** One key, not a list of them; the others stay. */
  DeleteUserData: { key: string };
  /** Ends the session, which makes the agent free for another. */
  Complete: NoParameters;
}

/** What opens a session. */
export interface ImSessionCreationOperations {
  /** Its id comes with the StatusChange. Refused as not valid in the present state while another session lasts. */
  InitiateIMSession: {
    /** A SIP extension that can do instant messages. */
    destination: CallDestination;
    userData?: UserData;
    /** As `/devices/{id}`; needed where the agent has several devices that can do it. */
    devicePath?: string;
  };
}

export interface ImSessionStateChangeMessage {
  messageType: 'IMSessionStateChangeMessage';
  notificationType: 'StatusChange' | 'AttachedDataChanged';
  imSession: ImSession;
}

/** A new message. Neither sender nor time is told. */
export interface ImLogUpdateMessage {
  messageType: 'IMLogUpdateMessage';
  notificationType: 'NewMessage';
  /** As `/im-sessions/{id}`. */
  imSessionPath: string;
  message: string;
}

export interface ImSessionEndpoints {
  'GET /me/im-sessions': { query?: FieldsQuery; answer: Answer & UriList & { imSessions?: ImSession[] } };
  'POST /me/im-sessions': OperationsEndpoint<ImSessionCreationOperations>;
  'POST /me/im-sessions/{id}': OperationsEndpoint<ImSessionOperations>;
}

export type ImSessionNotification = On<'/v2/me/im-sessions', ImSessionStateChangeMessage | ImLogUpdateMessage>;

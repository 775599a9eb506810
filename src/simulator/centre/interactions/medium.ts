// What sets one medium apart from another, as a table: each has a file under media/.
import type {
  ChatOperations,
  Conversation,
  ConversationState,
  FacebookSessionOperations,
  Notification,
  SmsOperations,
  SupervisorMode,
} from '../../../api/index.js';
import type { ChannelName } from '../agents.js';

export type DigitalChannel = Exclude<ChannelName, 'voice'>;

export type OperationName = keyof ChatOperations | keyof SmsOperations | keyof FacebookSessionOperations;

/** What decides about what may be done: an interaction as somebody has it. */
export interface Situation {
  state: ConversationState | 'Revoked';
  role: 'agent' | SupervisorMode;
  /** Another agent is in, supervisors apart. */
  company: boolean;
  /** The customer sees this agent. */
  visible: boolean;
  /** Put out by another agent, where that is the end of it. */
  removed: boolean;
  /** A server of before the day in the table. */
  older: boolean;
}

export type When = { readonly [Field in keyof Situation]?: readonly Situation[Field][] };

export interface Rule {
  readonly offers: readonly Capability[];
  readonly when: When;
  /** Allowed, but no list of capabilities ever names it there. */
  readonly unlisted?: true;
}

/** "Agent" in the request, "Agents" in the list. */
export type Capability = OperationName | 'SendStopTypingToAgentsNotification';

/** How much of an interaction a message shows. */
export type Shape =
  | 'whole'
  /** Nobody in it yet. */
  | 'beforehand'
  | 'withoutParticipants'
  /** Id, state and address. */
  | 'bare'
  /** The same, and nobody in it. */
  | 'deserted'
  /** The same, with nothing to do, and the time of its arrival. */
  | 'revoked';

/** Names of parameters, one of which tells whom or what is meant. */
export type TargetParameter = 'targetUri' | 'targetPath' | 'queueName';

/** From which day on a server shows a field: samples before it do not have it. */
export type Since = `${number}-${number}-${number}`;

export interface Medium {
  /** Of the agents' channel, and of an interaction in messages. */
  readonly name: DigitalChannel;
  /** Where its interactions lie, and the name of a list of them. */
  readonly collection: string;
  readonly topic: Notification['channel'];
  readonly messageType: string;
  /** Where interactions arrive. */
  readonly queue: string;
  /** The field that says `Inbound`. */
  readonly typeField: string;
  /** Agents and customers talk: there are participants, and a log. */
  readonly talks: boolean;
  /** What it is called that an agent has it. */
  readonly handled: 'Chatting' | 'Processing';
  /** All that may be asked, and when. */
  readonly rules: readonly Rule[];
  /** The day from which on the lists of capabilities are the newer ones. */
  readonly newerSince: Since;
  readonly targets: {
    readonly [
      Name in 'Transfer' | 'Invite' | 'Consult' | 'RemoveParticipantFromConference'
    ]: readonly TargetParameter[];
  };
  /** An agent can be invited through a queue. */
  readonly invitesThroughQueues: boolean;
  /** Texts may have a kind, and a last text may go with Leave, Complete and the like. */
  readonly textKinds: boolean;
  /** Supervisors may watch. */
  readonly supervised: boolean;
  /** A removal is announced to the agents by a notice, and ends at once for who is put out. */
  readonly removal: { readonly notice: boolean; readonly completes: boolean };
  /** How what ends for an agent is told. */
  readonly endings: { readonly [Ending in 'rejected' | 'left' | 'droppedOut' | 'completed' | 'transferred']: Shape };
  /** By operation, the messages to who asked that repeat its reference id; all `PropertiesUpdated` do. */
  readonly references: { readonly [Name in OperationName]?: readonly string[] };
  /** Operations whose answer gives the reference id. */
  readonly answersReference: readonly OperationName[];
  /** Fields that only this medium has, with the day from which on. */
  readonly fields: readonly MediumField[];
}

interface MediumField {
  readonly name:
    'interactionQueue' | 'threadId' | 'revelantResponseTemplateGroups' | keyof Conversation<string, string>;
  readonly since: Since;
}

/** The same for all media. */
export const since = {
  timestampSeconds: '2014-01-06',
  /** Who sees a participant, and the address of an agent's user. */
  visibility: '2014-02-13',
  /** When it arrived, and its type. */
  received: '2014-05-05',
  /** A participant's `id`, and the path of an agent's user. */
  participantId: '2015-09-02',
  /** The path of the interaction in messages about its log. */
  logPath: '2015-10-20',
} as const satisfies Record<string, Since>;

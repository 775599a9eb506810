// What one medium's row of the table says.
import type {
  Call,
  CallOperations,
  Channel,
  Chat,
  ChatMessage,
  ChatOperations,
  Device,
  DeviceOperations,
  DialOperations,
  Email,
  EmailOperations,
  FacebookInteraction,
  FacebookOperations,
  FacebookSession,
  FacebookSessionMessage,
  FacebookSessionOperations,
  ImSession,
  ImSessionOperations,
  MyWorkbinOperations,
  NoParameters,
  OpenMediaInteraction,
  OpenMediaOperations,
  OutboundCampaign,
  OutboundCampaignOperations,
  OutboundRecord,
  OutboundRecordOperations,
  Service,
  SmsMessage,
  SmsOperations,
  SmsSession,
  Tweet,
  TweetCreationOperations,
  TweetOperations,
  VoiceChannelOperations,
  Workbin,
  WorkbinSubscriptionMessage,
  Workitem,
  WorkitemOperations,
} from '../../api/index.js';
import type { LogEntry } from '../../core/message-log.js';

/** What a session keeps live, by medium. */
export interface Media {
  calls: { data: Call; operations: CallOperations; entry: never };
  /** Dial makes a call from the device. */
  devices: { data: Device; operations: DeviceOperations & DialOperations; entry: never };
  /** Only voice knows more states than Ready and NotReady, those that a deployment made up included. */
  channels: { data: Channel; operations: VoiceChannelOperations; entry: never };
  chats: { data: Chat; operations: ChatOperations; entry: ChatMessage };
  smsSessions: { data: SmsSession; operations: SmsOperations; entry: SmsMessage };
  facebookSessions: { data: FacebookSession; operations: FacebookSessionOperations; entry: FacebookSessionMessage };
  imSessions: { data: ImSession; operations: ImOperations; entry: ImEntry };
  emails: { data: Email; operations: EmailOperations; entry: never };
  facebookPosts: { data: FacebookInteraction; operations: FacebookOperations; entry: never };
  /** Retweet is asked of the account. */
  tweets: { data: Tweet; operations: TweetOperations & Pick<TweetCreationOperations, 'Retweet'>; entry: never };
  openMedia: { data: OpenMediaInteraction; operations: OpenMediaOperations; entry: never };
  workitems: { data: Workitem; operations: WorkitemOperations; entry: never };
  workbins: { data: LiveWorkbin; operations: MyWorkbinOperations; entry: never };
  campaigns: { data: OutboundCampaign; operations: OutboundCampaignOperations; entry: never };
  outboundRecords: { data: OutboundRecord; operations: OutboundRecordOperations; entry: never };
  services: { data: Service; operations: NoParameters; entry: never };
}
export type MediumName = keyof Media;

/** Where a message goes is filled in: to the other party, from the only device. */
export interface ImOperations extends Omit<ImSessionOperations, 'SendMessage'> {
  SendMessage: Pick<ImSessionOperations['SendMessage'], 'text'> & Partial<ImSessionOperations['SendMessage']>;
}

/** An instant message. The API tells neither place, sender nor time: it is counted and timed as it arrives. */
export interface ImEntry extends LogEntry {
  readonly type: 'Text';
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** A workbin as messages show it. One that was not read has no more than its id and what was told. */
export interface LiveWorkbin extends Pick<Workbin, 'id'>, Partial<Omit<Workbin, 'id'>> {
  /** Of this agent; not there before anything was told of it. */
  subscription?: WorkbinSubscriptionMessage['stateResource'];
  /** The group's name, on a group's workbin: its requests name it. */
  agentGroup?: string;
  placeGroup?: string;
}

/** A snapshot as the table looks at it: of any medium, and nothing in it is sure. */
export interface Snapshot {
  readonly [field: string]: unknown;
  readonly state?: unknown;
  readonly capabilities?: readonly string[];
}

/** The snapshots of another medium that live now. */
export type Look = (name: MediumName) => readonly Snapshot[];

/** Whether an operation that no capability list names is open. */
export type Precondition = (data: Snapshot, look: Look) => boolean;

export interface Medium {
  /** What one is called in messages: `ChatStateChangeMessage` carries a `chat`, or `chats`. Servers have variants. */
  readonly nouns: readonly string[];
  /** The channels whose opening makes it worth reading; `always`, whatever was opened. It is heard all the same. */
  readonly openedBy: 'always' | readonly string[];
  /** Where the resources lie, and what they are called in a list. */
  readonly path: string;
  readonly list: string;
  /** What else its list has to be asked for. */
  readonly query?: Readonly<Record<string, string>>;
  /** The field that tells one from another; `id` unless told. */
  readonly key?: string;
  /** States after which a resource is gone, or notification types that say so. */
  readonly ended?: readonly string[];
  /** States whose messages leave out what the list and the log have: these are read again. */
  readonly untold?: readonly string[];
  /** What a capability list calls an operation otherwise. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Operations that no capability list names; `*` stands for all that the table does not know. */
  readonly unlisted?: Readonly<Record<string, Precondition>>;
  /** What an operation needs beside its capability. */
  readonly needs?: Readonly<Record<string, Precondition>>;
  /** Operations that no notification follows: they are done with their HTTP answer. */
  readonly silent?: RegExp;
  /** One operation at a time, because a late refusal does not say what it refuses. */
  readonly inTurn?: true;
  /** The fields that name the resource from which one came, and its medium. */
  readonly parents?: Readonly<Record<string, MediumName>>;
  /** Where an operation goes, if elsewhere than to `path/{id}`. */
  readonly address?: (operation: string, data: Snapshot) => string | undefined;
  /** Fills in parameters that were left out. */
  readonly fill?: (operation: string, parameters: object, data: Snapshot, look: Look) => object;
  /** It has a log: read at `path/{id}/messages`, or only ever heard. */
  readonly log?: 'read' | 'heard';
  /** Fields that messages alone tell: a list never has them, so they stay. */
  readonly toldOnly?: readonly string[];
  /** Messages tell a part of it, and may name none. No list has all of them: one that is missing there is not gone. */
  readonly inParts?: true;
  /** Makes a whole of what is known and what is told, where that is not the whole. */
  readonly merge?: (known: Snapshot | undefined, told: Snapshot) => Snapshot;
}

/** A row, filled in by the usual: `/me/chats`, a list of `chats`, opened by the channel `chat`. */
export function row(noun: string, more: Partial<Medium> = {}): Medium {
  const list = `${noun}s`;
  return { nouns: [noun], openedBy: [noun, list], path: `/me/${list}`, list, ...more };
}

export const always: Precondition = () => true;

export const inState =
  (...states: readonly string[]) =>
  ({ state }: Snapshot): boolean =>
    states.includes(String(state));

/** What is in a field that should be a list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const lists = ({ capabilities }: Snapshot, name: string): boolean => asList(capabilities).includes(name);

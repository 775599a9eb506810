// What differs between media: addresses, channels, names of members, and which operations answer to another name.
import type {
  Call,
  CallOperations,
  Channel,
  Chat,
  ChatMessage,
  ChatOperations,
  Device,
  DeviceOperations,
  NoParameters,
} from '../api/index.js';
import type { LogEntry } from '../core/message-log.js';

/** What a session keeps live, by medium. */
export interface Media {
  calls: { data: Call; operations: CallOperations; entry: never };
  chats: { data: Chat; operations: ChatOperations; entry: ChatMessage };
  devices: { data: Device; operations: DeviceOperations; entry: never };
  channels: { data: Channel; operations: Record<'Ready' | 'NotReady', NoParameters>; entry: never };
}
export type MediumName = keyof Media;

export interface Medium {
  /** Where its notifications come, and their one kind that carries resources. */
  readonly channel: string;
  readonly messageTypes: readonly string[];
  /** Where the resources lie, and what they are called in a list and in a notification. */
  readonly path: string;
  readonly list: string;
  readonly member: string;
  /** The field that tells one from another. */
  readonly key: string;
  /** States after which a resource is gone. */
  readonly ended: readonly string[];
  /** What a capability list calls an operation otherwise. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Operations that are open although no capability list names them. */
  readonly unlisted: readonly string[];
  /** Operations that no notification follows: they are done with their HTTP answer. */
  readonly silent: readonly string[];
  /** It has a log of entries, read at `path/{id}/messages`. */
  readonly hasLog: boolean;
}

export const media: Readonly<Record<MediumName, Medium>> = {
  calls: {
    channel: '/v2/me/calls',
    messageTypes: ['CallStateChangeMessage'],
    path: '/me/calls',
    list: 'calls',
    member: 'call',
    key: 'id',
    ended: ['Released'],
    aliases: {},
    unlisted: [],
    silent: [],
    hasLog: false,
  },
  chats: {
    channel: '/v2/me/chats',
    messageTypes: ['ChatStateChangeMessage'],
    path: '/me/chats',
    list: 'chats',
    member: 'chat',
    key: 'id',
    ended: ['Completed', 'Revoked'],
    aliases: { InFocus: 'SetInFocus', SwitchBargeIn: 'SwitchToBargeIn' },
    unlisted: [],
    silent: ['SetInFocus'],
    hasLog: true,
  },
  devices: {
    channel: '/v2/me/devices',
    messageTypes: ['DeviceStateChangeMessage'],
    path: '/me/devices',
    list: 'devices',
    member: 'devices',
    key: 'id',
    ended: [],
    aliases: {},
    unlisted: [],
    silent: [],
    hasLog: false,
  },
  channels: {
    channel: '/v2/me/channels',
    messageTypes: ['ChannelStateChangeMessageV2'],
    path: '/me/channels',
    list: 'channels',
    member: 'channels',
    key: 'channel',
    ended: [],
    aliases: {},
    unlisted: ['Ready', 'NotReady'],
    silent: [],
    hasLog: false,
  },
};

/** The last part of an address names the resource: `/chats/12` and `https://…/chats/12` are both `12`. */
export const idOfAddress = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** An entry that a log can hold. */
export type AnyEntry = LogEntry & { readonly from: { readonly participantId: string | number } };

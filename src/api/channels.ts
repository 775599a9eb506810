// Channels API: the media on which an agent works, and the agent's state on each. One channel is set by its name, all
// at once by `POST /me`, which stands among the endpoints of voice.
import type { Answer, FieldsQuery, NoParameters, On, Open, OperationsEndpoint, UserState } from './wire.js';

/** A medium or a platform. A channel's name is its id. */
export type ChannelName = Open<'voice' | 'chat' | 'email' | 'workitem'>;

/** An agent's state on one medium. */
export interface Channel {
  channel: ChannelName;
  userState: UserState;
  /** Do Not Disturb, apart from the agent state; not there once the agent is offline, nor in a list of channels. */
  dndState?: 'On' | 'Off';
  /** Voice and instant messages only. */
  switchName?: string;
  /** Voice only. */
  phoneNumber?: string;
  /** Voice only: what the agent is doing. */
  userActivity?: Open<'Idle'>;
}

/** What sets one channel, at any time; the others stay as they are. Voice takes more: see its own endpoint. */
export interface ChannelOperations {
  /** Interactions of this medium may be offered. */
  Ready: NoParameters;
  /** No more of them are. */
  NotReady: NoParameters;
}

/** The work modes with which one may log in or become ready. */
export type ReadyWorkMode = 'ManualIn' | 'AutoIn';

/** What sets all channels at once, at any time. */
export interface ChannelsOperations {
  Ready: {
    /** Counts for voice alone. */
    workmode?: ReadyWorkMode;
  };
  NotReady: NoParameters;
  /** For all devices and channels. Nothing is offered any more, whatever the states. */
  DoNotDisturbOn: NoParameters;
  /** The states beneath count again. */
  DoNotDisturbOff: NoParameters;
}

/** What reading channels answers. Some pages show either the code or the channels: look at what is there. */
export interface ChannelsAnswer<Channels> extends Partial<Answer> {
  channels?: Channels;
}

/** Tells an agent of the channels whose state changed. Voice reports by DeviceStateChangeMessage too. */
export interface ChannelStateChangeMessage {
  messageType: 'ChannelStateChangeMessageV2';
  channels: Channel[];
}

export type ChannelsNotification = On<'/v2/me/channels', ChannelStateChangeMessage>;

export interface ChannelsEndpoints {
  'GET /me/channels': { query?: FieldsQuery; answer: ChannelsAnswer<Channel[]> };
  /** The one channel stands under the plural name, without a list around it. */
  'GET /me/channels/{id}': { answer: ChannelsAnswer<Channel> };
  'POST /me/channels/{id}': OperationsEndpoint<ChannelOperations>;
}

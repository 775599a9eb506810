// What the one tab that holds the connection learns, step by step. Every tab applies the same steps in the same order.
import type { AgentStateSetting, ChannelMessage } from '../api/index.js';
import type { MediumName } from './media.js';
import type { Picture } from './model.js';

/** How it stands with the connection. */
export type ConnectionStatus = 'live' | 'lost' | 'signed-out';

/** What is read once, at the start. */
export interface Surroundings {
  /** What this contact centre can do, by the features' ids. */
  readonly features: readonly string[];
  /** The agent's states beyond Ready, as the contact centre has set them up. */
  readonly agentStates: readonly AgentStateSetting[];
  /** Channels that could not be opened. */
  readonly failedChannels: readonly FailedChannel[];
}

/** A channel that did not open, while others did. */
export interface FailedChannel {
  /** May differ from what was asked for: the servers say `multimedia` for `chat`. */
  channel: string;
  statusCode: number;
  statusMessage: string;
}

export type Fact =
  | { kind: 'message'; message: ChannelMessage }
  | { kind: 'lists'; lists: Partial<Record<MediumName, readonly object[]>> }
  | { kind: 'log'; name: MediumName; id: string; entries: unknown; aloud: boolean }
  | { kind: 'surroundings'; surroundings: Surroundings }
  /** A new server-side connection: what was asked over the old one is answered no more. */
  | { kind: 'connected' }
  | { kind: 'status'; status: ConnectionStatus };

/** Everything at one moment, for a tab that comes later. */
export interface SharedPicture {
  readonly model: Picture;
  readonly surroundings: Surroundings;
  readonly status: ConnectionStatus;
}

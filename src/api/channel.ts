// How notifications reach a client: CometD over the network, or the in-page centre's own channel.

/** One message as it arrived. */
export interface ChannelMessage {
  channel: string;
  data: unknown;
}

/** What happens to the connection, told to whoever opened the channel. */
export type ChannelStatus =
  /** A new server-side session: nothing is subscribed in it yet, and what came in between is lost. */
  | { status: 'connected' }
  /** The same server-side session goes on; nothing was lost. */
  | { status: 'restored' }
  /** The connection is away; the channel tries again by itself. */
  | { status: 'broken'; cause: unknown }
  /** The channel is shut, by `close` or because the server will not have it back. */
  | { status: 'closed'; cause?: unknown };

/** A way by which notifications come. Whoever opens one closes it. */
export interface NotificationChannel {
  /** Connects, and again after each loss; resolves with the first connection. */
  open(events: { message: (message: ChannelMessage) => void; status: (status: ChannelStatus) => void }): Promise<void>;
  /** Resolves once the server has taken it. A pattern may end in `*` (one level) or `**` (all below). */
  subscribe(pattern: string): Promise<void>;
  /** Tells the server, as far as it can still be told. */
  close(): Promise<void>;
}

// How notifications reach a client: CometD over the network, or the in-page centre's own channel.

/** One message as it arrived. */
export interface ChannelMessage {
  channel: string;
  data: unknown;
}

/** What happens to the connection, told to whoever opened the channel. */
export type ChannelStatus =
  /** The connection is away; the channel tries to take it up again by itself. */
  | { status: 'broken'; cause: unknown }
  /** It goes on as if nothing had been; nothing was lost. */
  | { status: 'restored' }
  /** Over for good, by `close` or, with a cause, because the server knows it no longer: open another. */
  | { status: 'closed'; cause?: unknown };

/** A way by which notifications come, for as long as the server knows it. Whoever opens one closes it. */
export interface NotificationChannel {
  /** Connects once; nothing is subscribed then. Rejects if that fails. */
  open(events: { message: (message: ChannelMessage) => void; status: (status: ChannelStatus) => void }): Promise<void>;
  /** Resolves once the server has taken it. A pattern may end in `*` (one level) or `**` (all below). */
  subscribe(pattern: string): Promise<void>;
  /** Tells the server, as far as it can still be told. */
  close(): Promise<void>;
  /** The page goes away: tells the server without waiting for anything. */
  abandon?(): void;
  /** A person is waiting: tries at once to take up a broken connection. */
  hurry?(): void;
  /** The server repeats what was not acknowledged, so that a lost answer loses nothing; known once it is open. */
  readonly repeats?: boolean;
}

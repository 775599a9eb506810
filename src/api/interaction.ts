// What emails, tweets, Facebook posts, open media and workitems have in common: states, operations, and how a change
// of them is told. All of it needs the feature `api-multimedia`.
import type { NoParameters, UserData } from './wire.js';

/**
 * Offered (`Invited`), taken (`Processing`), over for this agent (`Completed`: rejected, transferred or done), or put
 * aside (`InWorkbin`, where nothing can be done but pull it out again).
 */
export type InteractionState = 'Invited' | 'Processing' | 'Completed' | 'InWorkbin';

/** What an agent writes is `Composing`, and ends as `Sent` or `Canceled`. */
export type OutboundState = 'Composing' | 'Sent' | 'Canceled';

/** `Outbound` is what an agent began. */
export type InteractionDirection = 'Inbound' | 'Outbound';

/** What every interaction has. */
export interface InteractionResource<State extends string, Capability extends string> {
  id: string;
  state: State;
  /** What is open now; empty at the end and in a workbin. */
  capabilities: Capability[];
  /** Absolute, and under another path than the one that requests go to. Not told after a pull from a workbin. */
  uri?: string;
  /** Always the whole of it. What was just made may have none. */
  userData?: UserData;
}

/** Changing what is attached. Always told by `PropertiesUpdated`; the state stays. */
export interface InteractionDataOperations {
  /** Adds keys beside those that are there; values keep their type. */
  AttachUserData: { userData: UserData };
  /** New values for the keys given; all others stay. A value may change its type. */
  UpdateUserData: { userData: UserData };
  /** Takes the keys away; `PropertiesUpdated` brings what is left. */
  DeleteUserData: { keys: string[] };
}

/** What can be done with an interaction of any medium. */
export interface InteractionOperations extends InteractionDataOperations {
  /** While `Invited`. It goes back to routing; here it ends as `Completed`. */
  Reject: NoParameters;
  /** Says which interaction is worked on now, for reports of handling time. Neither notification nor referenceId. */
  SetInFocus: { inFocus: boolean };
}

export interface LastAgent {
  /** `true` notes the agent in the contact's profile, so that routing can prefer the last agent. */
  saveLAR?: boolean;
}

/** What emails, tweets and Facebook posts have beyond that. */
export interface WritingOperations extends InteractionOperations {
  /** While `Invited`. The StatusChange to `Processing` brings the whole interaction. */
  Accept: LastAgent;
  /** Gives up what is `Composing`: it ends as `Canceled`. */
  Cancel: NoParameters;
  /** A note for agents, which every later notification shows as `comment`. Told by `PropertiesUpdated`. */
  AddComment: { comment: string };
  /** Kept as an entry of userData, so told by `PropertiesUpdated`. The state stays. */
  SetDisposition: {
    disposition: string;
    /** Key in userData; without it the one that the server is set to. */
    dispositionKey?: string;
  };
}

/** What is said on Twitter or Facebook. */
export interface SocialContent {
  /** Name of the account that it is posted from. */
  from: string;
  /** Plain text. */
  message: string;
}

/** Tweets and Facebook posts. Queues and targets are paths here: without host, without `/api/v2`. */
export interface SocialOperations extends WritingOperations {
  /** From `Processing`, not from `Composing`. Told by a StatusChange to `Completed`. */
  Complete: LastAgent & {
    /** Queue that it goes on to, as `/queues/{id}` or `/contacts/{id}`; without it, it is finished. */
    queuePath?: string;
  };
  /**
   * From `Processing` or `Composing`, to one target: an agent (`/users/{id}`) or a queue (`/contacts/{id}`). A Facebook
   * interaction ends here as `Completed`; a tweet is shown as it was, with `assignedTo`.
   */
  Transfer: { targetPath: string; targetUri?: never } | { targetPath?: never; targetUri: string };
}

/** What an agent begins on Twitter or Facebook. */
export interface SocialCreationOperations {
  /** Empty and `Composing`; its id comes with the StatusChange. Nothing is posted before Send. */
  Create: {
    /** `/queues/{id}`, without host and `/api/v2`. */
    queuePath: string;
    userData?: UserData;
  };
}

/** A tweet or a Facebook post; what was just made has little of it. */
export interface SocialInteraction<Capability extends string> extends InteractionResource<
  InteractionState | OutboundState,
  Capability
> {
  contactId?: string;
  /** Account that wrote it. */
  from?: string;
  message?: string;
  /** The message, cut short with `...` where it is long. */
  subject?: string;
  /** The interaction that this one answers. */
  parentId?: string;
  /** As `2015-05-07 13:06:33.000+0300`; not on outbound ones before a transfer. */
  receivedDate?: string;
  /** What AddComment said. */
  comment?: string;
  suggestedQueueUris?: string[];
  /** Meant is "relevant". The reference shows empty lists only. */
  revelantResponseTemplateGroups?: unknown[];
}

/** Open media and workitems. */
export interface TaskOperations extends InteractionOperations {
  /**
   * From `Processing`, to a user or a queue: the full address of either, or `…/api/v2/contacts/{id}`. It ends here at
   * once (`Completed`), and begins there as `Invited`, in a message without referenceId.
   */
  Transfer: { targetUri: string };
}

/** What an agent begins in open media and workitems. */
export interface TaskCreationOperations {
  /** Owned by the caller and `Processing` at once; its id comes with the StatusChange. */
  Create: {
    /** Full address of the queue in which it was before. */
    queueUri: string;
    parentId?: string;
  };
}

interface InteractionChanged<Type extends string, Kind extends string> {
  messageType: Type;
  notificationType: Kind;
  /** Missing where no request of this client was the cause, as on an invitation. */
  referenceId?: number;
}

interface InteractionFailed<Type extends string> extends InteractionChanged<Type, 'Error'> {
  errorMessage?: string;
}

/**
 * Tells that an interaction changed, with the whole of it: `StatusChange` its state, `PropertiesUpdated` its data,
 * `Error` nothing, as an operation failed that had been answered with 0. `Kind` is what a medium has beside these.
 */
export type InteractionMessage<Type extends string, Data, Kind extends string = never> = Data &
  (InteractionChanged<Type, 'StatusChange' | 'PropertiesUpdated' | Kind> | InteractionFailed<Type>);

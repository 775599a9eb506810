// Workbins API: queues that keep interactions for one agent, place, agent group or place group. An interaction lies in
// one untouched until somebody pulls it out. All of it needs the feature `api-multimedia`.
import type { LastAgent } from './interaction.js';
import type {
  Answer,
  FieldsQuery,
  NoParameters,
  On,
  Open,
  OperationsEndpoint,
  ReferenceId,
  UriList,
  UserData,
} from './wire.js';
import type { WorkitemCapability } from './workitem.js';

/** Whom a workbin belongs to. */
export type WorkbinType = 'Agent' | 'Place' | 'AgentGroup' | 'PlaceGroup';

/** What may lie in a workbin, as paths and queries name it. */
export type WorkbinMediaType = 'chat' | 'email' | 'workitem' | 'facebook' | 'facebooksession' | 'tweet' | 'openmedia';

/** Held in a workbin, or just pulled out of one. */
export type WorkbinInteractionState = 'InWorkbin' | 'Processing';

/** An interaction that a workbin holds. */
export interface WorkbinInteraction {
  id: string;
  /** Only when read by media type; other lists and messages leave it out. */
  state?: WorkbinInteractionState;
  /** The interaction's own address. Missing when read by media type, of groups' workbins, and in messages. */
  uri?: string;
  receivedDate: string;
  /** Nobody takes part while it lies in a workbin. */
  participants: never[];
  /** Empty while it lies in a workbin; a pulled workitem offers its own. */
  capabilities: WorkitemCapability[];
  /**
   * In a workbin also `Workbin` (its name), `InteractionId`, `PlaceInQueueSeq`, and `WorkbinAgentId` (the owner's
   * employee id) or `WorkbinAgentGroupId` (the group's name, of a place group too).
   */
  userData: UserData;
}

export interface WorkbinChat extends WorkbinInteraction {
  chatType: Open<'Inbound'>;
}

/** A workbin. A list of interactions comes only if asked for by `subresources`, and only if it has entries. */
export interface Workbin {
  id: string;
  /** Always `/workbins/{id}`, read through `/me` too. */
  uri: string;
  /** What most servers send as the name. */
  workbinName?: string;
  /** The name where there is no `workbinName`. */
  name?: string;
  displayName: string;
  type: WorkbinType;
  emails?: WorkbinInteraction[];
  chats?: WorkbinChat[];
  workitems?: WorkbinInteraction[];
  /** Those of other media. */
  interactions?: WorkbinInteraction[];
}

/** The interactions of a workbin by media type: only the list that was asked for is there. */
export interface WorkbinInteractionLists {
  chat?: WorkbinChat[];
  email?: WorkbinInteraction[];
  workitem?: WorkbinInteraction[];
  facebook?: WorkbinInteraction[];
  facebooksession?: WorkbinInteraction[];
  tweet?: WorkbinInteraction[];
  openmedia?: WorkbinInteraction[];
}

/** The numbers of one workbin, as RequestStats gets them. */
export interface WorkbinContentStatistics {
  NumberOfInteractions: number;
  /** When the interaction that lies there longest was put in (UTC). */
  MinMovedToQueueAt: string;
  /** When the latest was put in (UTC). */
  MaxMovedToQueueAt: string;
}

/** The numbers of one of an owner's workbins, as RequestAgentStats gets them. */
export interface WorkbinCountStatistics {
  /** Interactions in the workbin. */
  Count: number;
  /** A user's id for `Agent`, else the name of the place or group. */
  Owner: string;
  Type: WorkbinType;
}

export type WorkbinStatistics = WorkbinContentStatistics | WorkbinCountStatistics;

/** An interaction on its way into a workbin. */
export interface WorkbinAddition {
  /** The interaction's own address. */
  uri: string;
}

/** An interaction on its way into a group's workbin. */
export interface WorkbinGroupAddition {
  /** The interaction's id, not its address. */
  id: string;
  /** Notes the acting agent in the contact's profile, for last agent routing. Here the reference has it as text. */
  saveLAR?: 'true' | 'false' | boolean;
}

/** An interaction to be taken out of a workbin. */
export interface WorkbinRemoval {
  /** The interaction's id. */
  id: string;
}

/** The same where it may be a chat. */
export interface WorkbinChatRemoval extends WorkbinRemoval {
  /** Name under which the customer sees the agent; chats alone use it. */
  nickname?: string;
}

/** Whether changes of a workbin, or of several, are told. */
export interface WorkbinSubscriptionOperations {
  /**
   * From now on a WorkbinStateChangeMessage for each interaction that enters or leaves. The outcome of the request is a
   * WorkbinSubscriptionStateChangeMessage for each workbin. Groups need Interaction Server 8.5.103.05 or later.
   */
  Subscribe: NoParameters;
  /** Ends it; told by a WorkbinSubscriptionStateChangeMessage for each workbin. */
  Unsubscribe: NoParameters;
}

/**
 * Puts an interaction into a workbin. Subscribers get a WorkbinStateChangeMessage (`ItemAdded`), then the interaction's
 * own state change message comes with the request's referenceId: it is `InWorkbin` and offers nothing until pulled.
 */
export interface WorkbinAddOperations<Addition> {
  /** The old form, for Facebook and Twitter only. */
  AddInteraction: Addition;
  AddChat: Addition;
  AddEmail: Addition;
  AddWorkitem: Addition;
}

/**
 * Takes an interaction out of a workbin and makes the caller its owner. Subscribers get a WorkbinStateChangeMessage
 * (`ItemRemoved`); the interaction's own state change message comes with the request's referenceId.
 */
export interface WorkbinPullOperations {
  /** Takes an interaction of any kind. */
  PullInteraction: WorkbinChatRemoval;
  /** Works only with the server's options `enableNotificationOnPullChat` and `enableJoinOnPullChat` on. */
  PullChat: WorkbinChatRemoval;
  PullEmail: WorkbinRemoval;
  PullWorkitem: WorkbinRemoval;
}

/** What may be done with a workbin. */
export interface WorkbinOperations
  extends WorkbinSubscriptionOperations, WorkbinAddOperations<WorkbinAddition & LastAgent>, WorkbinPullOperations {
  /** The numbers come in a WorkbinStatsMessage with the same referenceId. */
  RequestStats: NoParameters;
}

/**
 * What may be done with a workbin under `/me`. Without `agentGroup` or `placeGroup` in the query it is one of the
 * caller's own, and only the subscription is open; adding and pulling are for a group's, which the query names.
 * A WorkbinStateChangeMessage (`ItemAdded`, `ItemRemoved`) tells the result, without the request's referenceId.
 */
export interface MyWorkbinOperations extends WorkbinSubscriptionOperations {
  /** Puts an interaction of any kind into a group's workbin. */
  AddInteraction: WorkbinGroupAddition;
  AddChat: WorkbinGroupAddition;
  AddEmail: WorkbinGroupAddition;
  AddWorkitem: WorkbinGroupAddition;
  AddTweet: WorkbinGroupAddition;
  AddFacebook: WorkbinGroupAddition;
  AddFacebooksession: WorkbinGroupAddition;
  AddOpenmedia: WorkbinGroupAddition;
  /** Takes an interaction of any kind out of a group's workbin. */
  PullInteraction: WorkbinRemoval;
  PullChat: WorkbinRemoval;
  PullEmail: WorkbinRemoval;
  PullWorkitem: WorkbinRemoval;
  PullTweet: WorkbinRemoval;
  PullFacebook: WorkbinRemoval;
  PullFacebooksession: WorkbinRemoval;
  PullOpenmedia: WorkbinRemoval;
}

/** What a supervisor may do with an agent's workbin; what is pulled becomes the supervisor's. */
export interface UserWorkbinOperations
  extends WorkbinSubscriptionOperations, WorkbinAddOperations<WorkbinAddition>, WorkbinPullOperations {}

/** What may be done with several workbins; a subscription names them in the query. */
export interface WorkbinsOperations extends WorkbinSubscriptionOperations {
  /**
   * Asks for the numbers of all workbins of an owner, which come in a WorkbinStatsMessage with the same referenceId.
   * Without parameters the caller's own `Agent` workbins are meant.
   */
  RequestAgentStats: WorkbinOwner;
}

/** What may be done with several workbins of another agent; a subscription names them in the query. */
export interface UserWorkbinsOperations extends WorkbinSubscriptionOperations {
  /** The numbers of all the agent's workbins come in a WorkbinStatsMessage with the same referenceId. */
  RequestAgentStats: NoParameters;
}

/** The owner of the workbins to be counted: the caller, or one named together with its type. */
export type WorkbinOwner =
  | { workbinType?: never; workbinOwner?: never }
  | {
      workbinType: Exclude<WorkbinType, 'Agent'>;
      /** The name of the place or group, not its id. */
      workbinOwner: string;
    };

/** The query that names the group whose workbin is meant. */
export type WorkbinGroupQuery = { agentGroup: string } | { placeGroup: string };

/** The query that names workbins. */
export interface WorkbinIdsQuery {
  /** Ids with commas between them. */
  workbinIds: string;
}

/** The query that asks for what lies in a workbin. */
export interface WorkbinContentQuery {
  /** One medium, or `*` for all. */
  subresources?: Open<'*' | WorkbinMediaType>;
}

/** The query of a list of workbins. Without any of it only `paths` and `uris` are answered. */
export interface WorkbinsQuery extends FieldsQuery, WorkbinContentQuery {
  /** Ids with commas between them; the answer is then by id, no list. */
  workbinIds?: string;
}

/** Workbins as a list, by their ids if these were given, or as addresses only: as the query asked. */
export type WorkbinsAnswer = Answer &
  ({ workbins: Workbin[] } | { workbins: Record<string, Workbin> } | Required<UriList>);

/** What a request for several workbins at once is answered. */
export interface WorkbinsSubscriptionAnswer extends Answer {
  /** By workbin id, in place of the one `referenceId`. */
  referenceIds: Record<string, ReferenceId>;
}

/** The answers to Subscribe and Unsubscribe for several workbins. */
export interface WorkbinsSubscriptionAnswers {
  Subscribe: WorkbinsSubscriptionAnswer;
  Unsubscribe: WorkbinsSubscriptionAnswer;
}

export interface WorkbinsEndpoints {
  /** The workbins of every type that concern the caller. */
  'GET /workbins': { query?: WorkbinsQuery; answer: WorkbinsAnswer };
  /** The caller's workbins of the types `Agent` and `Place`, or those of the group in the query. */
  'GET /me/workbins': { query?: WorkbinsQuery | (WorkbinsQuery & WorkbinGroupQuery); answer: WorkbinsAnswer };
  /** For supervisors: another agent's workbins. */
  'GET /users/{userId}/workbins': {
    query: WorkbinIdsQuery & Required<WorkbinContentQuery>;
    answer: Answer & { workbins: Record<string, Workbin> };
  };
  'GET /workbins/{workbinId}': { query?: WorkbinContentQuery; answer: Answer & { workbin: Workbin } };
  /** A group's workbin is found only with the group in the query. */
  'GET /me/workbins/{workbinId}': {
    query?: WorkbinContentQuery | (WorkbinContentQuery & WorkbinGroupQuery);
    answer: Answer & { workbin: Workbin };
  };
  /** For supervisors: another agent's workbin. */
  'GET /users/{userId}/workbins/{workbinId}': {
    query: Required<WorkbinContentQuery>;
    answer: Answer & { workbin: Workbin };
  };
  /** Answers 7 with a full list: take it for 0. */
  'GET /workbins/{workbinId}/{mediaType}': {
    query: Required<FieldsQuery>;
    answer: Answer & WorkbinInteractionLists;
  };
  /** Answers 7 with a full list: take it for 0. A group's workbin is found only with the group in the query. */
  'GET /me/workbins/{workbinId}/{mediaType}': {
    query: Required<FieldsQuery> | (Required<FieldsQuery> & WorkbinGroupQuery);
    answer: Answer & WorkbinInteractionLists;
  };
  /** For supervisors. Answers 7 with a full list: take it for 0. */
  'GET /users/{userId}/workbins/{workbinId}/{mediaType}': {
    query: Required<FieldsQuery>;
    answer: Answer & WorkbinInteractionLists;
  };
  'POST /workbins/{id}': OperationsEndpoint<WorkbinOperations>;
  'POST /me/workbins/{id}': OperationsEndpoint<MyWorkbinOperations> & { query?: WorkbinGroupQuery };
  'POST /users/{userId}/workbins/{id}': OperationsEndpoint<UserWorkbinOperations>;
  'POST /workbins': OperationsEndpoint<WorkbinsOperations, WorkbinsSubscriptionAnswers> & { query?: WorkbinIdsQuery };
  'POST /me/workbins': OperationsEndpoint<WorkbinSubscriptionOperations, WorkbinsSubscriptionAnswers> & {
    query: WorkbinIdsQuery;
  };
  'POST /users/{userId}/workbins': OperationsEndpoint<UserWorkbinsOperations, WorkbinsSubscriptionAnswers> & {
    query?: WorkbinIdsQuery;
  };
}

/** How a request to subscribe or unsubscribe ended. */
export interface WorkbinSubscriptionMessage {
  messageType: 'WorkbinSubscriptionStateChangeMessage';
  stateResource: 'Subscribed' | 'Unsubscribed' | 'RequestFailed';
  /** The workbin's. */
  id: string;
  /** The owner's user id, on another agent's workbin; not always there. */
  workbinUserId?: string;
  /** The group's name, on an agent group's workbin. */
  agentGroup?: string;
  /** The group's name, on a place group's workbin; not always there. */
  placeGroup?: string;
  /** Often missing, but on groups' workbins. */
  referenceId?: ReferenceId;
}

/** An interaction entered or left a workbin; for subscribers. It lies in the field for its medium. */
export interface WorkbinStateChangeMessage {
  messageType: 'WorkbinStateChangeMessage';
  action: 'ItemAdded' | 'ItemRemoved';
  /** The workbin's. */
  id: string;
  /** The owner's employee id. */
  workbinAgentId?: string;
  /** The owner's user id. */
  workbinUserId?: string;
  /** The group's name, on an agent group's workbin. */
  agentGroup?: string;
  /** The group's name, on a place group's workbin. */
  placeGroup?: string;
  chatStateResourceV2?: WorkbinChat;
  emailStateResourceV2?: WorkbinInteraction;
  facebookStateResourceV2?: WorkbinInteraction;
  tweetStateResourceV2?: WorkbinInteraction;
  facebooksessionStateResourceV2?: WorkbinInteraction;
  workitemStateResourceV2?: WorkbinInteraction;
  openmediaStateResourceV2?: WorkbinInteraction;
}

/** The numbers that RequestStats asked for. */
export interface WorkbinContentStatsMessage {
  messageType: 'WorkbinStatsMessage';
  /** The workbin's. */
  id: string;
  workbinType: WorkbinType;
  /** By the workbin's owner. */
  workbinStats: Record<string, WorkbinContentStatistics>;
  referenceId: ReferenceId;
}

/** The numbers that RequestAgentStats asked for. */
export interface WorkbinCountStatsMessage {
  messageType: 'WorkbinStatsMessage';
  /** By workbin id. */
  workbinStats: Record<string, WorkbinCountStatistics>;
  referenceId: ReferenceId;
}

/** The reference shows no channel for the numbers; this is the likely one. */
export type WorkbinsNotification = On<
  '/v2/me/workbins',
  WorkbinSubscriptionMessage | WorkbinStateChangeMessage | WorkbinContentStatsMessage | WorkbinCountStatsMessage
>;

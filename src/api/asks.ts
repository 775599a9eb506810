// Requests whose answer itself comes as a notification: which notification answers which operation.
import type { MultimediaEventSubscriptionStateChangeMessage } from './digital-user-events.js';
import type { EmailStateChangeMessage } from './email.js';
import type { FacebookStateChangeMessage } from './facebook.js';
import type { ImSessionStateChangeMessage } from './im-session.js';
import type { GetInteractionContentMessage, GetInteractionsHistoryMessage } from './interaction-history.js';
import type { OpenmediaStateChangeMessage } from './open-media.js';
import type {
  OutboundCampaignMessage,
  OutboundCampaignOperations,
  OutboundPreviewRecordMessage,
  OutboundRecordAcknowledgement,
  OutboundRecordOperations,
  OutboundRecordsOperations,
} from './outbound.js';
import type { RequestParts, RequestSettings } from './request.js';
import type {
  TweetOperationResponse,
  TweetStateChangeMessage,
  TwitterOperationResponse,
  TwitterStateChangeMessage,
} from './twitter.js';
import type {
  CreateInteractionResponse,
  UcsCallOperations,
  UcsContactIdentified,
  UcsOperationResponse,
} from './ucs-voice.js';
import type { OperationsEndpoint } from './wire.js';
import type {
  WorkbinContentStatsMessage,
  WorkbinCountStatsMessage,
  WorkbinSubscriptionMessage,
  WorkbinSubscriptionOperations,
} from './workbins.js';
import type { WorkitemStateChangeMessage } from './workitem.js';

/** What is told when it worked: a failure rejects. */
type Success<Message> = Message extends
  { errorMessage: string } | { success: false | 'false' } | { notificationType: 'Error' }
  ? never
  : Message;

type TweetOutcome = Success<TweetOperationResponse | TwitterOperationResponse>;
/** A subscription to one workbin. */
type Subscription = Record<keyof WorkbinSubscriptionOperations, WorkbinSubscriptionMessage>;
/** To several: by workbin id. */
type Subscriptions = Record<keyof WorkbinSubscriptionOperations, Record<string, WorkbinSubscriptionMessage>>;

/** What answers an operation, by the endpoint's key and the operation's name. */
export interface AskAnswers {
  'POST /ucs/contacts': { IdentifyUCSContact: Success<UcsContactIdentified> };
  'POST /ucs/contacts/{id}/interactions': { RetrieveContactHistory: Success<GetInteractionsHistoryMessage> };
  'POST /ucs/interactions': {
    RetrieveAgentHistory: Success<GetInteractionsHistoryMessage>;
    RetrieveInteractionHistory: Success<GetInteractionsHistoryMessage>;
    FindPhoneCall: Success<CreateInteractionResponse>;
  };
  'POST /ucs/interactions/{id}': { GetInteractionContent: Success<GetInteractionContentMessage> } & Record<
    keyof UcsCallOperations,
    Success<UcsOperationResponse>
  >;
  'POST /workbins/{id}': { RequestStats: WorkbinContentStatsMessage } & Subscription;
  'POST /me/workbins/{id}': Subscription;
  'POST /users/{userId}/workbins/{id}': Subscription;
  'POST /workbins': { RequestAgentStats: WorkbinCountStatsMessage } & Subscriptions;
  'POST /me/workbins': Subscriptions;
  'POST /users/{userId}/workbins': { RequestAgentStats: WorkbinCountStatsMessage } & Subscriptions;
  'POST /me/tweets': {
    Create: Success<TweetStateChangeMessage | TwitterStateChangeMessage>;
    Follow: TweetOutcome;
    Unfollow: TweetOutcome;
    Retweet: TweetOutcome;
  };
  'POST /me/emails': { Create: Success<EmailStateChangeMessage> };
  'POST /me/facebook': { Create: Success<FacebookStateChangeMessage> };
  'POST /me/openmedia/{mediaType}': { Create: Success<OpenmediaStateChangeMessage> };
  'POST /me/workitems': { Create: Success<WorkitemStateChangeMessage> };
  'POST /me/im-sessions': { InitiateIMSession: ImSessionStateChangeMessage };
  'POST /me/outbound-campaigns': { GetCampaignStatus: OutboundCampaignMessage };
  'POST /me/outbound-campaigns/{campaignName}': { GetPreviewRecord: OutboundPreviewRecordMessage } & Record<
    Exclude<keyof OutboundCampaignOperations, 'GetPreviewRecord'>,
    OutboundCampaignMessage
  >;
  'POST /me/outbound-records': Record<keyof OutboundRecordsOperations, OutboundRecordAcknowledgement>;
  'POST /me/outbound-records/{recordHandle}': Record<keyof OutboundRecordOperations, OutboundRecordAcknowledgement>;
  'POST /me/multimediaevents': Record<'Subscribe' | 'Unsubscribe', MultimediaEventSubscriptionStateChangeMessage>;
}

/** What any ask may be told beside the endpoint's own parts. */
export interface AskSettings extends RequestSettings {
  /** Milliseconds after which the answer counts as lost; 30 000 unless told. */
  timeout?: number;
}

type ParametersOf<Endpoint, Name extends string> =
  Endpoint extends OperationsEndpoint<infer Operations, unknown> ? Operations[Name & keyof Operations] : never;

/** A function that sends a request and waits for the notification that answers it. */
export type Asks<Endpoints> = <
  Key extends keyof AskAnswers & keyof Endpoints & string,
  Name extends keyof AskAnswers[Key] & string,
>(
  key: Key,
  input: AskSettings &
    Omit<RequestParts<Endpoints, Key>, 'body'> & {
      body: { operationName: Name } & ParametersOf<Endpoints[Key], Name>;
    },
) => Promise<AskAnswers[Key][Name]>;

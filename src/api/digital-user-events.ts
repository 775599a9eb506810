// Digital User Events API: who subscribes to topics gets what others publish there. Topics are any strings that the
// clients agree on; nobody makes them beforehand. All of it needs the feature `api-multimedia`.
import type { On, OperationsEndpoint, Open, UserData } from './wire.js';

/** What was published. */
export interface MultimediaEvent {
  topic: string;
  content: UserData;
  /** Who published it; older servers leave both out. */
  actorType?: Open<'Agent'>;
  actorId?: string;
}

/** What became of a Subscribe or Unsubscribe. */
export interface MultimediaEventSubscription {
  stateResource: 'Subscribed' | 'Unsubscribed';
  referenceId: number;
  /** Those of the request. */
  topics: string[];
}

/** Publishing needs no subscription. */
export interface MultimediaEventOperations {
  /** To one topic. The answer has no referenceId. */
  Publish: {
    topic: string;
    /** `true` sends it to oneself too, if subscribed; `false` unless told. The reference shows a string. */
    sendToSelf?: boolean | 'true' | 'false';
    content: UserData;
  };
  /** Told by MultimediaEventSubscriptionStateChangeMessage. */
  Subscribe: { topics: string[] };
  /** Told by MultimediaEventSubscriptionStateChangeMessage. Other topics stay. */
  Unsubscribe: { topics: string[] };
}

export interface MultimediaEventNotificationMessage extends MultimediaEvent {
  messageType: 'MultimediaEventNotificationMessage';
}

export interface MultimediaEventSubscriptionStateChangeMessage extends MultimediaEventSubscription {
  messageType: 'MultimediaEventSubscriptionStateChangeMessage';
}

export interface DigitalUserEventsEndpoints {
  'POST /me/multimediaevents': OperationsEndpoint<MultimediaEventOperations>;
}

/** The reference names no channel; this one is read from the address, so subscribe to `/v2/me/*` to be sure. */
export type DigitalUserEventsNotification = On<
  '/v2/me/multimediaevents',
  MultimediaEventNotificationMessage | MultimediaEventSubscriptionStateChangeMessage
>;

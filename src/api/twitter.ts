// Twitter API: tweets come in and are answered, transferred or finished; others are begun, saved and sent; accounts are
// followed and tweets passed on. Outcomes arrive on `/v2/me/twitter`.
import type {
  InteractionDirection,
  InteractionMessage,
  InteractionState,
  LastAgent,
  OutboundState,
  SocialContent,
  SocialCreationOperations,
  SocialInteraction,
  SocialOperations,
} from './interaction.js';
import type { Answer, FieldsQuery, On, OperationsEndpoint, UriList, UserData } from './wire.js';

/** Inbound ones go from `Invited` to `Completed`, what is written from `Composing` to `Sent` or `Canceled`. */
export type TweetState = InteractionState | OutboundState;

/**
 * Save is never listed: it is open while `Composing`. `Retweet` is asked of `POST /me/tweets`, with `twitterMsgId`. How
 * to ask for the favourites is not documented.
 */
export type TweetCapability = keyof TweetOperations | 'Retweet' | 'MarkFavorite' | 'RemoveFavorite';

/** What Twitter says of a tweet. Older servers put it into userData instead, under keys such as `_twitterMsgId`. */
export interface TweetDetails {
  /** ISO 8601. */
  twitterCreatedAt?: string;
  twitterFromAddr?: string;
  twitterFromUserId?: string;
  twitterIsFavorited?: 'true' | 'false';
  twitterIsRetweet?: 'true' | 'false';
  /** Twitter's own id, which Retweet wants. */
  twitterMsgId?: string;
  twitterMsgPlainText?: string;
  twitterMsgType?: string;
  /** Stream or query that found it. */
  twitterQueryName?: string;
  twitterRetweetCount?: string;
  /** HTML: a link to the application that it was written with. */
  twitterSource?: string;
  twitterToAddr?: string;
  /** ISO 8601. */
  twitterUserCreatedAt?: string;
  twitterUserFollowersCount?: string;
  twitterUserFriendsCount?: string;
  twitterUserId?: string;
  twitterUserImageURL?: string;
  twitterUserIsFollower?: 'true' | 'false';
  twitterUserIsFriend?: 'true' | 'false';
  twitterUserLanguage?: string;
  twitterUserName?: string;
  twitterUserScreenName?: string;
  twitterUserStatusesCount?: string;
  twitterUserUtcOffset?: string;
}

export interface Tweet extends SocialInteraction<TweetCapability>, TweetDetails {
  /** Read both: newer messages call it `tweetType`. */
  twitterType?: InteractionDirection;
  tweetType?: InteractionDirection;
  /** Name of the agent that has it after a transfer. */
  assignedTo?: string;
}

/** What can be done with a tweet. */
export interface TweetOperations extends SocialOperations {
  /**
   * From `Processing`. Begins a second tweet, told by a StatusChange to `Composing` with the original's id as
   * `parentId` and its text as `message`; the original stays as it is. Nothing is posted before Send.
   */
  Reply: {
    /** Queue that does the sending, as `/queues/{id}` or `/contacts/{id}`. */
    queuePath: string;
    isRetweet?: boolean;
    userData?: UserData;
  };
  /** Keeps a draft while `Composing`, as it is or with new content; no capability names it. Told as saved. */
  Save: { twitter?: SocialContent };
  /** From `Composing`, which ends as `Sent`. */
  Send: LastAgent & {
    /** Queue that does the sending, as `/queues/{id}` or `/contacts/{id}`. */
    queuePath: string;
    twitter: SocialContent;
  };
}

/** On behalf of one of the centre's accounts. */
interface OfAccount {
  /** Name of the account. */
  from: string;
}

/** What begins a tweet, and what is asked of Twitter itself: those are answered by `TweetOperationResponse`. */
export interface TweetCreationOperations extends SocialCreationOperations {
  Follow: OfAccount & { twitterUserId: string };
  Unfollow: OfAccount & { twitterUserId: string };
  Retweet: OfAccount & {
    /** Twitter's id of the tweet, not the interaction's. */
    twitterMsgId: string;
  };
}

export type TweetStateChangeMessage = InteractionMessage<'TweetStateChangeMessage', { tweet: Tweet }, 'TweetSaved'>;

/** `TweetStateChangeMessage` as older servers send it. */
export type TwitterStateChangeMessage = InteractionMessage<
  'TwitterStateChangeMessage',
  { twitter: Tweet },
  'TwitterSaved'
>;

type TweetOutcome<Type extends string> = { messageType: Type; referenceId: number } & (
  { success: 'true' } | { success: 'false'; errorMessage: string }
);

/** What became of Follow, Unfollow or Retweet. */
export type TweetOperationResponse = TweetOutcome<'TweetOperationResponse'>;

/** `TweetOperationResponse` as older servers send it. */
export type TwitterOperationResponse = TweetOutcome<'TwitterOperationResponse'>;

export interface TwitterEndpoints {
  'POST /me/tweets': OperationsEndpoint<TweetCreationOperations>;
  'POST /me/tweets/{id}': OperationsEndpoint<TweetOperations>;
  /** The agent's own. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/tweets': { query?: FieldsQuery; answer: Answer & UriList & { tweets?: Tweet[] } };
}

export type TwitterNotification = On<
  '/v2/me/twitter',
  TweetStateChangeMessage | TwitterStateChangeMessage | TweetOperationResponse | TwitterOperationResponse
>;

// Facebook API: posts and comments come in and are answered, transferred or finished; others are begun, saved and sent.
// Outcomes arrive on `/v2/me/facebook`.
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
export type FacebookState = InteractionState | OutboundState;

/** Save is never listed: it is open while `Composing`. */
export type FacebookCapability = keyof FacebookOperations;

/** A row that was read from Facebook; its fields are Facebook's own. */
interface FacebookRow {
  /** The columns that were asked for, with commas between them; may be cut off. */
  columnList: string;
}

export interface FacebookComment extends FacebookRow {
  id: string;
  post_id: string;
  object_id: string;
  /** `0` where the comment is on the post itself. */
  parent_id: string;
  fromid: string;
  text: string;
  textTags: unknown[];
  /** Seconds since 1970. */
  time: number;
  likes: number;
  user_likes: boolean;
  comment_count: number;
  can_comment: boolean;
  can_like: boolean;
  can_remove: boolean;
  is_private: boolean;
  attachment: FacebookAttachment | null;
}

export interface FacebookAttachment extends FacebookRow {
  name: string | null;
  caption: string | null;
  description: string;
  href: string | null;
  icon: string | null;
  media: unknown[];
  fb_object_id: string | null;
  fb_object_type: string | null;
}

export interface FacebookPage extends FacebookRow {
  page_id: number;
  name: string;
  page_url: string;
  pic_big: string;
  pic_small: string;
  type: string;
  username: string;
  can_post: boolean;
}

export interface FacebookPost extends FacebookRow {
  post_id: string;
  /** The page. */
  source_id: string;
  /** Who posted it. */
  actor_id: string;
  viewer_id: string;
  message: string;
  messageTags: Record<string, unknown>;
  description: string | null;
  attribution: string | null;
  attachment: FacebookAttachment;
  permalink: string;
  /** Seconds since 1970. */
  created_time: number;
  updated_time: number;
  comment_info: FacebookRow & { can_comment: boolean; comment_count: number; comment_order: string };
  like_info: FacebookRow & { can_like: boolean; like_count: number; user_likes: boolean };
  share_count: number;
  timeline_visibility: string;
  type: number;
}

/** What a user does not show is null. */
export interface FacebookUser extends FacebookRow {
  uid: number;
  name: string;
  first_name: string;
  middle_name: string;
  last_name: string;
  username: string | null;
  profile_url: string;
  /** Seconds since 1970. */
  profile_update_time: number;
  profile_blurb: string | null;
  pic_big: string;
  pic_small: string;
  can_post: boolean;
  is_blocked: boolean;
  languages: unknown[];
  about_me: string | null;
  birthday: string | null;
  birthday_date: string | null;
  current_location: unknown;
  email: string | null;
  friend_count: number | null;
  hometown_location: unknown;
  locale: string | null;
  notes_count: number | null;
  political: string | null;
  relationship_status: string | null;
  religion: string | null;
  sex: string | null;
  status: unknown;
  timezone: number | null;
  verified: boolean | null;
  wall_count: number | null;
}

/** What is around a post, by the ids of Facebook. May be empty. */
export interface FacebookObjects {
  columnList?: string;
  stream?: FacebookPost;
  comments?: Record<string, FacebookComment>;
  pages?: Record<string, FacebookPage>;
  users?: Record<string, FacebookUser>;
  /** The reference shows these three empty only. */
  applications?: Record<string, unknown>;
  events?: Record<string, unknown>;
  groups?: Record<string, unknown>;
}

/** The keys of userData that begin with `_facebook` describe post, actor and source. */
export interface FacebookInteraction extends SocialInteraction<FacebookCapability> {
  facebookType: InteractionDirection;
  fqlObject?: FacebookObjects;
  /** The reference shows it empty only. */
  accounts?: Record<string, unknown>;
}

/** What can be done with a post or a comment. */
export interface FacebookOperations extends SocialOperations {
  /**
   * From `Processing`. Begins a second interaction, told by a StatusChange to `Composing` with the original's id as
   * `parentId` and what is around the post; the original stays as it is.
   */
  Reply: {
    /** Queue that does the sending, as `/queues/{id}` or `/contacts/{id}`. */
    queuePath: string;
    /** The comment that is answered. */
    commentId?: string;
    userData?: UserData;
  };
  /** Keeps a draft while `Composing`; no capability names it. Told by `FacebookSaved`. */
  Save: { facebook: SocialContent };
  /** From `Composing`, which ends as `Sent`. */
  Send: LastAgent & {
    /** Queue that does the sending, as `/queues/{id}` or `/contacts/{id}`. */
    queuePath: string;
    facebook: SocialContent;
  };
}

export type FacebookStateChangeMessage = InteractionMessage<
  'FacebookStateChangeMessage',
  { facebook: FacebookInteraction },
  'FacebookSaved'
>;

export interface FacebookEndpoints {
  'POST /me/facebook': OperationsEndpoint<SocialCreationOperations>;
  'POST /me/facebook/{id}': OperationsEndpoint<FacebookOperations>;
  /** The agent's own. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/facebook': { query?: FieldsQuery; answer: Answer & UriList & { facebooks?: FacebookInteraction[] } };
}

export type FacebookNotification = On<'/v2/me/facebook', FacebookStateChangeMessage>;

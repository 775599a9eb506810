// What differs between the media of conversations: a row each.
import type { ChatOperations, FacebookSessionOperations, ImSessionOperations, SmsOperations } from '../../api/index.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { messageSquare, smartphone, thumbsUp, users } from '../../ui/icons.generated.js';

/** The session's collections of conversations. */
export type MediumName = 'chats' | 'smsSessions' | 'facebookSessions' | 'imSessions';

export type Operation =
  keyof ChatOperations | keyof SmsOperations | keyof FacebookSessionOperations | keyof ImSessionOperations;

export interface Medium {
  readonly shape: IconShape;
  /** Key of its name among the words. */
  readonly words: 'chat' | 'sms' | 'facebook' | 'im';
  /** The other side is a customer, whom colleagues can talk about unseen; else it is a colleague. */
  readonly hasCustomer: boolean;
  /** Words are counted as what a telephone network carries. */
  readonly countsParts?: true;
  /** Entries do not say whose they are. */
  readonly isUnsigned?: true;
  /** What it knows at all: the rest is never shown. Whether it is open now, the resource says. */
  readonly has: readonly Operation[];
}

const data: readonly Operation[] = ['AttachUserData', 'UpdateUserData', 'DeleteUserData'];

const talking: readonly Operation[] = [
  ...data,
  'Accept',
  'Reject',
  'SendMessage',
  'SendUrl',
  'SendToAgents',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
  'SendStartTypingToAgentsNotification',
  'SendStopTypingToAgentNotification',
  'Leave',
  'Complete',
  'Transfer',
  'Invite',
  'Consult',
  'RemoveParticipantFromConference',
  'SetInFocus',
  'SetDisposition',
  'AddComment',
];

const supervised: readonly Operation[] = [
  'CancelConsult',
  'SendCustomNotice',
  'SendCustomNoticeToAgents',
  'SwitchToMonitor',
  'SwitchToCoach',
  'SwitchToBargeIn',
];

const files: readonly Operation[] = ['AddAttachment', 'RemoveAttachment', 'UploadFile', 'DeleteFile'];

export const media: Readonly<Record<MediumName, Medium>> = {
  chats: {
    shape: messageSquare,
    words: 'chat',
    hasCustomer: true,
    has: [...talking, ...supervised, ...files, 'SendNicknameUpdatedNotice'],
  },
  smsSessions: {
    shape: smartphone,
    words: 'sms',
    hasCustomer: true,
    countsParts: true,
    has: [...talking, ...supervised],
  },
  facebookSessions: {
    shape: thumbsUp,
    words: 'facebook',
    hasCustomer: true,
    has: [...talking, 'ReportResponseTemplateUsage'],
  },
  imSessions: {
    shape: users,
    words: 'im',
    hasCustomer: false,
    isUnsigned: true,
    has: [...data, 'SendMessage', 'Complete'],
  },
};

export const mediumNames = Object.keys(media) as MediumName[];

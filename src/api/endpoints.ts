// All chapters as one: every endpoint by its key, every notification by its channel.
import type { BasicsEndpoints, BasicsNotification } from './basics.js';
import type { ChannelsEndpoints, ChannelsNotification } from './channels.js';
import type { ChatEndpoints, ChatNotification } from './chat.js';
import type { ContactsEndpoints, ContactsNotification } from './contacts.js';
import type { CustomerChatEndpoints } from './customer-chat.js';
import type { DigitalUserEventsEndpoints, DigitalUserEventsNotification } from './digital-user-events.js';
import type { DispositionsEndpoints, DispositionsNotification } from './dispositions.js';
import type { EmailEndpoints, EmailNotification } from './email.js';
import type { FacebookSessionEndpoints, FacebookSessionNotification } from './facebook-session.js';
import type { FacebookEndpoints, FacebookNotification } from './facebook.js';
import type { ImSessionEndpoints, ImSessionNotification } from './im-session.js';
import type { InteractionHistoryEndpoints, InteractionHistoryNotification } from './interaction-history.js';
import type { OpenMediaEndpoints, OpenMediaNotification } from './open-media.js';
import type { OutboundEndpoints, OutboundNotification } from './outbound.js';
import type { PlatformConfigurationEndpoints, PlatformConfigurationNotification } from './platform-configuration.js';
import type { ProvisioningEndpoints, ProvisioningNotification } from './provisioning.js';
import type { SettingsEndpoints, SettingsNotification } from './settings.js';
import type { SmsEndpoints, SmsNotification } from './sms.js';
import type { StandardResponsesEndpoints, StandardResponsesNotification } from './standard-responses.js';
import type { StatisticsEndpoints, StatisticsNotification } from './statistics.js';
import type { SupervisorAgentStateEndpoints, SupervisorAgentStateNotification } from './supervisor-agent-state.js';
import type { TwitterEndpoints, TwitterNotification } from './twitter.js';
import type { UcsVoiceEndpoints, UcsVoiceNotification } from './ucs-voice.js';
import type { VoiceEndpoints, VoiceNotification } from './voice.js';
import type { WorkbinsEndpoints, WorkbinsNotification } from './workbins.js';
import type { WorkitemEndpoints, WorkitemNotification } from './workitem.js';

/** Every documented endpoint by its key, `'METHOD /path/{id}'`, without the `/api/v2` in front. */
export interface Endpoints
  extends
    BasicsEndpoints,
    ChannelsEndpoints,
    ChatEndpoints,
    ContactsEndpoints,
    CustomerChatEndpoints,
    DigitalUserEventsEndpoints,
    DispositionsEndpoints,
    EmailEndpoints,
    FacebookSessionEndpoints,
    FacebookEndpoints,
    ImSessionEndpoints,
    InteractionHistoryEndpoints,
    OpenMediaEndpoints,
    OutboundEndpoints,
    PlatformConfigurationEndpoints,
    ProvisioningEndpoints,
    SettingsEndpoints,
    SmsEndpoints,
    StandardResponsesEndpoints,
    StatisticsEndpoints,
    SupervisorAgentStateEndpoints,
    TwitterEndpoints,
    UcsVoiceEndpoints,
    VoiceEndpoints,
    WorkbinsEndpoints,
    WorkitemEndpoints {}

/** Every notification: where it arrives and what it carries. */
export type Notification =
  | BasicsNotification
  | ChannelsNotification
  | ChatNotification
  | ContactsNotification
  | DigitalUserEventsNotification
  | DispositionsNotification
  | EmailNotification
  | FacebookSessionNotification
  | FacebookNotification
  | ImSessionNotification
  | InteractionHistoryNotification
  | OpenMediaNotification
  | OutboundNotification
  | PlatformConfigurationNotification
  | ProvisioningNotification
  | SettingsNotification
  | SmsNotification
  | StandardResponsesNotification
  | StatisticsNotification
  | SupervisorAgentStateNotification
  | TwitterNotification
  | UcsVoiceNotification
  | VoiceNotification
  | WorkbinsNotification
  | WorkitemNotification;

/** What arrives on a channel. */
export type MessagesOn<Channel extends Notification['channel']> = Extract<Notification, { channel: Channel }>['data'];

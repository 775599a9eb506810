// Getting started and API basics: what a client reads before anything else (version, features, services, queues,
// skills, running calls), the contact centre's own settings, and the configuration writes that came with 8.6.
import type { Disposition } from './dispositions.js';
import type { ConfigurationRecord } from './platform-configuration.js';
import type { CustomSettingsAnswer, SettingsAnswer, VoiceSetting } from './settings.js';
import type { Call } from './voice.js';
import type { Answer, CreationAnswer, FieldsQuery, On, Open, PageQuery, UriList, UserRole } from './wire.js';

/** What a deployment may have. A client finds a missing feature's paths not found, and its operations invalid. */
export type FeatureName = Open<
  | 'api-provisioning-read'
  | 'api-provisioning-write'
  | 'api-platform-configuration-read'
  | 'api-platform-configuration-write'
  | 'api-user-account-management-email'
  | 'api-voice'
  | 'api-voice-recording'
  | 'api-voice-instant-messaging'
  | 'api-voice-outbound'
  | 'api-vcc-outbound-call-recording'
  | 'api-screen-recording'
  | 'api-devices-webrtc'
  | 'api-ucs-voice'
  | 'api-multimedia'
  | 'api-multimedia-chat'
  | 'api-multimedia-email'
  | 'api-multimedia-workitem'
  | 'api-multimedia-facebook'
  | 'api-multimedia-twitter'
  | 'api-supervisor-recording'
  | 'api-supervisor-monitoring'
  | 'api-supervisor-agent-control'
  | 'ui-supervisor-add-user'
  | 'ui-supervisor-edit-user'
  | 'ui-supervisor-case-data'
  | 'ui-supervisor-toast-data'
  | 'ui-supervisor-details-tab'
  | 'ui-supervisor-provisioning-routing'
  | 'ui-supervisor-provisioning-skill'
  | 'ui-supervisor-provisioning-user'
  | 'ui-supervisor-recording'
  | 'ui-supervisor-reporting'
  | 'ui-supervisor-service-level-settings'
  | 'ui-supervisor-untimed-wrapup'
>;

export interface Feature {
  id: FeatureName;
  displayName: string;
  description: string;
  uri: string;
  /** Relative to `/api/v2`. */
  path: string;
}

/** `Media` comes in lists only, the four after it in notifications only. */
export type ServiceType = Open<
  'Voice' | 'Provisioning' | 'Reporting' | 'Media' | 'MultiMediaState' | 'MultiMediaContent' | 'Chat' | 'Unknown'
>;

/** `ReadOnly` is said of provisioning: reading goes on, every write would fail. `Unknown` comes in notifications. */
export type ServiceState = 'Active' | 'Inactive' | 'ReadOnly' | 'Unknown';

/** A server behind the API. Voice needs `Voice` and `Provisioning`; there may be several of type `Voice`. */
export interface Service {
  id: string;
  name: string;
  type: ServiceType;
  state: ServiceState;
}

/** A server was lost or is back. Its topic is outside `/v2/me/*` and has to be subscribed to apart. */
export interface ServiceStateChangeMessage {
  messageType: 'ServiceStateChangeMessage';
  service: Service;
}

export interface Skill {
  id: string;
  name: string;
  description?: string;
  /** Only as a skill of a user. */
  level?: number;
}

export interface Queue {
  id: string;
  name: string;
  description?: string;
  channel?: Open<'voice'>;
  phoneNumberUri?: string;
  routingTemplateUri?: string;
  /** Only when asked for by `resolveUri`. */
  phoneNumber?: { id: string };
  /** Only when asked for by `resolveUri`. */
  routingTemplate?: Pick<RoutingTemplate, 'id'> & Partial<RoutingTemplate>;
}

export interface RoutingTemplate {
  id: string;
  name: string;
  description: string;
  version: string;
  channel: Open<'voice'>;
  dependencies: Open<'media' | 'destination' | 'data_record_type'>[];
  enabled: boolean;
  /** How its parameters are entered; the reference does not show it. */
  schema: unknown[];
}

/** Origins whose pages may call the API, beside those that the server allows to all. */
export interface AccessControlSetting {
  name: 'allowedOrigins';
  /** The whole list. `*` may stand inside a domain, but not alone. */
  value: string[];
}

/** A setting of the contact centre that the basics tell of. */
export type ContactCenterSetting = VoiceSetting | Disposition | AccessControlSetting;

/** A device in Configuration Server's terms; numbers are written as strings. */
export interface ConfigurationDn {
  tenantDBID: string;
  switchDBID: string;
  type: string;
  number: string;
  registerAll: string;
  routeType: string;
}

export interface ConfigurationPlaceChange extends Pick<ConfigurationRecord, 'DBID'> {
  /** The devices to put on the place. */
  DNDBIDs: string[];
}

export interface ConfigurationAgentInfo {
  placeDBID: string;
  siteDBID: string;
  contractDBID: string;
  capacityRuleDBID: string;
}

/** A user in Configuration Server's terms; numbers are written as strings. */
export interface ConfigurationPerson {
  tenantDBID: string;
  userName: string;
  password: string;
  name: string;
  firstName: string;
  lastName: string;
  emailAddress: string;
  employeeID: string;
  externalID: string;
  isAgent: string;
  isAdmin: string;
  CfgAgentInfo: ConfigurationAgentInfo;
}

/** The person, and what changes of it. */
export interface ConfigurationPersonChange
  extends Pick<ConfigurationRecord, 'DBID'>, Partial<Omit<ConfigurationPerson, 'CfgAgentInfo'>> {
  CfgAgentInfo?: Partial<ConfigurationAgentInfo>;
}

/** Has to be there although nothing is in it. */
type Empty = Record<string, never>;

interface ResolveQuery {
  /** `*` or names ending in `Uri`, with commas between them: the objects behind them come along. */
  resolveUri?: string;
}

/** The format of times is not documented. */
export interface RecordingsQuery extends Pick<PageQuery, 'offset' | 'limit'> {
  startTime?: string;
  endTime?: string;
  callerPhoneNumber?: string;
  dialedPhoneNumber?: string;
  userName?: string;
}

/** Entries of lists are as `fields=*` brings them; other `fields` leave out what they do not name. */
export interface BasicsEndpoints {
  /** For everyone, signed in or not. Brings the CSRF headers where the deployment uses them. */
  'GET /diagnostics/version': { answer: Answer & { version: string } };
  /** For recovery: calls that began before the client did, or while it was away. */
  'GET /me/calls': { query?: FieldsQuery; answer: Answer & UriList & { calls?: Call[] } };
  'GET /me/skills': { query?: FieldsQuery; answer: Answer & UriList & { skills?: Skill[] } };
  'GET /skills': { query?: FieldsQuery; answer: Answer & UriList & { skills?: Skill[] } };
  'GET /queues': {
    query?: FieldsQuery & { channel?: Open<'voice'> };
    answer: Answer & UriList & { queues?: Queue[] };
  };
  'GET /queues/{id}': { query?: FieldsQuery & ResolveQuery; answer: Answer & { queue: Queue } };
  'GET /system/routing-templates': {
    query?: FieldsQuery & { channel?: Open<'voice'>; version?: string };
    answer: Answer & UriList & { routingTemplates?: RoutingTemplate[] };
  };
  /** The reference shows no answer; by the rule for lists it is this. */
  'GET /recordings': { query?: RecordingsQuery; answer: Answer & UriList & { recordings?: unknown[] } };
  /** What this contact centre has. */
  'GET /features': { query?: FieldsQuery; answer: Answer & UriList & { features?: Feature[] } };
  'GET /features/{id}': { answer: Answer & { feature: Feature } };
  /** All there are, had or not. For administrators. */
  'GET /system/features': { query?: FieldsQuery; answer: Answer & UriList & { features?: Feature[] } };
  /** Which services are listed depends on the features. */
  'GET /services': { query?: FieldsQuery; answer: Answer & UriList & { services?: Service[] } };
  'GET /services/{id}': { answer: Answer & { service: Service } };

  /** All codes, without their tree. */
  'GET /settings/dispositions': { answer: SettingsAnswer<Disposition> };
  /** For administrators, as are the three below. */
  'GET /settings/access-control': { answer: CustomSettingsAnswer<AccessControlSetting> };
  'POST /settings/access-control': { body: AccessControlSetting; answer: Answer };
  /** Replaces the whole list. */
  'PUT /settings/access-control': { body: { settings: AccessControlSetting }; answer: Answer };
  /** What the server allows to all stays in force. */
  'DELETE /settings/access-control': { body: Pick<AccessControlSetting, 'name'>; answer: Answer };

  /** For administrators; gone in 8.6, use `POST /platform/configuration/persons`. */
  'POST /users': {
    body: { userName: string; password: string; firstName: string; lastName: string; roles: UserRole[] };
    answer: CreationAnswer;
  };
  /**
   * Makes a device. This and the six below need `api-platform-configuration-write`, run with the rights that the user
   * has in Configuration Server, and are shown without an answer.
   */
  'POST /platform/configuration/dns': { body: { dn: ConfigurationDn }; answer: Answer };
  'DELETE /platform/configuration/dns/{id}': { body: { dn: Empty }; answer: Answer };
  'DELETE /platform/configuration/places/{id}': { body: { Place: Empty }; answer: Answer };
  /** Puts devices on a place. */
  'PUT /platform/configuration/places': {
    body: { 'delta-place': { CfgPlace: ConfigurationPlaceChange } };
    answer: Answer;
  };
  /** Makes a user. */
  'POST /platform/configuration/persons': { body: { person: ConfigurationPerson }; answer: Answer };
  'DELETE /platform/configuration/persons/{id}': { body: { person: Empty }; answer: Answer };
  'PUT /platform/configuration/persons': {
    body: { 'delta-person': { CfgPerson: ConfigurationPersonChange } };
    answer: Answer;
  };
}

export type BasicsNotification = On<'/notifications/services', ServiceStateChangeMessage>;

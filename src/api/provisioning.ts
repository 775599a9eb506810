// Provisioning API: users, business units, devices and places, and the settings of one user. Mostly for reading: what
// creates and changes most of these is the configuration. Nothing of it is notified.
import type { Feature, Queue, Skill } from './basics.js';
import type { ChatSummary } from './chat.js';
import type { ConversationSummary } from './conversation.js';
import type { DispositionGroup } from './dispositions.js';
import type { ImSession } from './im-session.js';
import type { CustomSettingsAnswer, NewSettingsGroup, SettingKey, SettingsGroup, SettingValue } from './settings.js';
import type { SmsCapability } from './sms.js';
import type { Call, Device, DeviceIdentity } from './voice.js';
import type {
  Answer,
  FieldsQuery,
  NoParameters,
  Open,
  OperationsEndpoint,
  PageQuery,
  UriList,
  UserRole,
} from './wire.js';

// Users

/** Someone who may sign in. What belongs to the user comes only if `subresources` asks for it. */
export interface User {
  id: string;
  /** What one signs in with; often an e-mail address. */
  userName: string;
  /** Empty, or not there at all. */
  password?: string;
  firstName: string;
  lastName: string;
  emailAddress?: string;
  roles: UserRole[];
  enabled?: boolean;
  changePasswordOnFirstLogin: boolean;
  contactCenterId?: string;
  uri?: string;
  path?: string;
  calls?: Call[];
  devices?: Device[];
  /** What the user may use. */
  features?: Feature[];
  groups?: Group[];
  imSessions?: ImSession[];
  skills?: Skill[];
  /** By group, then by name; everything else about settings has lists. */
  settings?: Record<string, Record<string, string>>;
  statistics?: UserStatistics;
  /** Chats that a supervisor may watch. */
  chats?: ChatSummary[];
  /** SMS sessions that a supervisor may watch. */
  smssessions?: ConversationSummary<SmsCapability>[];
}

/** What a user is doing, as far as users can be found by it. */
export interface UserStatistics {
  channels?: { voice?: { state?: string; displayName?: string; activity?: string; workMode?: string } };
}

/** What is done to a user rather than by one. */
export interface UserAdministrationOperations {
  /** For supervisors and administrators: opens a locked account before its time is up. */
  UnlockAccount: NoParameters;
}

/**
 * Which users, in what order, and what of them. A field is a filter under its own name; several must all hold. Filters
 * and order want `limit` beside them, and work only where the server keeps an index.
 */
export interface UsersQuery extends FieldsQuery, PageQuery {
  /** `*` or names with commas between them. */
  subresources?: Open<'*'>;
  firstName?: string;
  lastName?: string;
  userName?: string;
  enabled?: boolean;
  roles?: UserRole;
  /** Digits only. */
  'devices.phoneNumber'?: string;
  'skills.name'?: string;
  'skills.level'?: number;
  /** This and the next three: names with commas between them. */
  'statistics.channels.voice.state'?: string;
  'statistics.channels.voice.displayName'?: string;
  'statistics.channels.voice.activity'?: string;
  'statistics.channels.voice.workMode'?: string;
}

/** Users as a list has them: with `fields`, only what these name. */
export interface UsersAnswer extends Answer, UriList {
  users?: Partial<User>[];
  /** How many there are, not how many came. */
  totalCount?: number;
}

// Groups

/** An agent group, as a business unit. Who is among its supervisors looks after all that is in it. */
export interface BusinessUnit {
  id: string;
  name: string;
  type: 'BusinessUnit';
  contains: Open<'users' | 'skills' | 'queues'>[];
  users?: User[];
  supervisors?: User[];
  skills?: Skill[];
  queues?: Queue[];
}

/** The two kinds of group. */
export type Group = BusinessUnit | DispositionGroup;

// Places

export interface Place {
  id: string;
  name: string;
  uri: string;
  path: string;
}

export interface PlacesAnswer extends Answer, UriList {
  /** With `fields` or `subresources`. */
  places?: Place[];
}

/** Both have the same effect: places come as objects. */
export interface PlacesQuery extends FieldsQuery {
  subresources?: Open<'*'>;
}

// Devices

export interface DevicesAnswer extends Answer, UriList {
  /** With `fields`; whole with `*`. */
  devices?: Device[];
}

/** What a new device may be given; its number is enough. `telephonyNetwork` is `Private` unless told. */
export type NewDevice = Pick<DeviceIdentity, 'phoneNumber'> &
  Partial<Pick<DeviceIdentity, 'type' | 'vendor' | 'model' | 'telephonyNetwork' | 'voiceServiceUri'>>;

/** An existing device by its URI, or a new one. Whoever had it loses it; the new owner must be an agent. */
export type DeviceAssignment =
  (NewDevice & { uri?: never }) | ({ [Field in keyof NewDevice]?: never } & { uri: string });

export interface DeviceAssignmentAnswer extends Answer {
  /** Of a new device, as `uri`. */
  id?: string;
  uri?: string;
}

// Settings of a user

/** Has the group's key attribute, `name` as a rule, and a value. */
export interface UserSetting extends SettingKey {
  value: SettingValue;
}

export interface UserSettingsGroupsAnswer extends Answer {
  /** Without the settings in them. */
  settings: SettingsGroup[];
}

export interface ProvisioningEndpoints {
  'GET /me': {
    query?: {
      /** `*` or names with commas between them. */
      subresources?: Open<'*'>;
    };
    answer: Answer & { user: User };
  };
  'GET /users': { query?: UsersQuery; answer: UsersAnswer };
  'GET /users/{id}': {
    query?: {
      /** `*` or names with commas between them. `chats` and `smssessions` are for supervisors. */
      subresources: Open<'*' | 'chats' | 'smssessions'>;
    };
    answer: Answer & { user: User };
  };
  'POST /users/{id}': OperationsEndpoint<UserAdministrationOperations>;

  /** To find what someone looks after: the units whose supervisors name that user. */
  'GET /groups': {
    query: { type: Open<'BusinessUnit' | 'dispositions'>; subresources: Open<'*'> };
    answer: Partial<Answer> & { groups: Group[] };
  };
  /** The group itself is the answer. */
  'GET /groups/{id}': {
    query?: {
      /** `**`, for dispositions, is the whole tree below. */
      subresources: Open<'*' | '**'>;
    };
    answer: Partial<Answer> & Group;
  };
  'GET /groups/{id}/users': { query?: FieldsQuery & PageQuery; answer: UsersAnswer };
  'GET /groups/{id}/supervisors': {
    query?: FieldsQuery;
    answer: Answer & UriList & { supervisors?: Partial<User>[] };
  };
  'GET /groups/{id}/skills': { query?: FieldsQuery; answer: Answer & UriList & { skills?: Skill[] } };
  'GET /groups/{id}/queues': { query?: FieldsQuery; answer: Answer & UriList & { queues?: Queue[] } };
  'GET /groups/{id}/places': { query?: PlacesQuery; answer: PlacesAnswer };

  'GET /places': { query: { fields: Open<'*'> }; answer: Answer & { places: Place[] } };
  'GET /places/{id}': { answer: Answer & { place: Place } };
  'GET /users/{id}/places': { query?: PlacesQuery; answer: PlacesAnswer };

  /** For administrators. */
  'GET /devices': { query?: FieldsQuery; answer: DevicesAnswer };
  /** For administrators; agents may read their own. */
  'GET /devices/{id}': {
    query?: {
      /** Properties that end in `Uri`: what they point to comes along under the name without it. */
      resolveUri?: Open<'*'>;
    };
    answer: Answer & {
      device: Partial<Omit<Device, 'phoneNumber'>> & {
        /** The object, if `resolveUri` asked for it. */
        phoneNumber: string | { id: string };
      };
    };
  };
  /** For administrators. */
  'GET /users/{userId}/devices': { query?: FieldsQuery; answer: DevicesAnswer };
  'GET /me/devices': { query?: FieldsQuery; answer: DevicesAnswer };
  /** For administrators. */
  'POST /users/{userId}/devices': { body: DeviceAssignment; answer: DeviceAssignmentAnswer };
  'POST /me/devices': { body: DeviceAssignment; answer: DeviceAssignmentAnswer };
  /** For administrators. The device itself stays. */
  'DELETE /users/{userId}/devices/{deviceId}': { answer: Answer };
  /** The device itself stays. */
  'DELETE /me/devices/{deviceId}': { answer: Answer };

  'GET /users/{userId}/settings': { answer: UserSettingsGroupsAnswer };
  'POST /users/{userId}/settings': { body: NewSettingsGroup; answer: Answer };
  'GET /users/{userId}/settings/{groupName}': { answer: CustomSettingsAnswer<UserSetting> };
  'POST /users/{userId}/settings/{groupName}': { body: UserSetting; answer: Answer };
  'PUT /users/{userId}/settings/{groupName}': { body: UserSetting; answer: Answer };
  /** Without a body the whole group goes, with all its settings. Only groups made through the API can go. */
  'DELETE /users/{userId}/settings/{groupName}': { body?: SettingKey; answer: Answer };

  'GET /me/settings': { answer: UserSettingsGroupsAnswer };
  'POST /me/settings': { body: NewSettingsGroup; answer: Answer };
  'GET /me/settings/{groupName}': { answer: CustomSettingsAnswer<UserSetting> };
  'POST /me/settings/{groupName}': { body: UserSetting; answer: Answer };
  'PUT /me/settings/{groupName}': { body: UserSetting; answer: Answer };
  /** Without a body the whole group goes, with all its settings. Only groups made through the API can go. */
  'DELETE /me/settings/{groupName}': { body?: SettingKey; answer: Answer };
}

export type ProvisioningNotification = never;

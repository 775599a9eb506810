// Settings API: what the contact centre has set for everyone, in groups. System groups come with the server, custom
// ones are a client's own. Everything is answered at once; nothing of it is notified.
import type { TelephonyNetwork } from './voice.js';
import type { Answer, Open, UserData, UserDataValue } from './wire.js';

/** Any JSON. */
export type SettingValue = UserDataValue;

export interface SettingsGroup {
  /** Stands in the path. */
  name: string;
  displayName: string;
  /** The attribute that tells the group's settings apart; `name` where it is missing. */
  key?: Open<'name' | 'operationName'>;
  uri: string;
  path?: string;
}

/** The settings of a system group, and the attribute that tells them apart. */
export interface SettingsAnswer<Setting, Key extends string = 'name'> extends Answer {
  key: Key;
  settings: Setting[];
}

/** The settings of a group that may be a client's own. */
export interface CustomSettingsAnswer<Setting = CustomSetting> extends Answer {
  /** `name` where it is missing. */
  key?: string;
  /** In no particular order. */
  settings: Setting[];
}

/** Settings that are pairs of a name and what belongs under it. */
export type NamedSetting<Values> = {
  [Name in keyof Values]-?: { name: Name; value: Required<Values>[Name] };
}[keyof Values];

// System groups

/** About the contact centre; read-only. */
export interface GeneralSettings {
  countryCode: string;
  /** What is dialled for the country. */
  countryDigits: string;
  countryName: string;
}

/** Always there, numbers in digits. Servers from 8.6 on let nobody change them. */
export interface ReportingSettings {
  /** Seconds within which a call should be answered. */
  defaultServiceLevelInterval: string;
  defaultServicePeriod: string;
  /** 1 to 100; the server keeps it for clients and does not use it. */
  defaultTargetServiceLevelPercentage: string;
}

export type ReportingSetting = NamedSetting<ReportingSettings>;

/** What T-Server may add to a state: the first three to `Ready`, the others to `NotReady`. */
export type AgentStateWorkMode =
  'ManualIn' | 'AutoIn' | 'ReturnBack' | 'AfterCallWork' | 'AuxWork' | 'LegalGuard' | 'NoCallDisconnect' | 'WalkAway';

/** An agent state that an agent may choose: sent as an operation, at any time, whatever the capabilities. */
export interface AgentStateSetting {
  /** Returns in `userState` when the agent is in this state; recognise states by it. */
  id: string;
  /** What to send. Five exist everywhere; a deployment may have more. */
  operationName: Open<'Ready' | 'NotReady' | 'AuxWork' | 'AfterCallWork' | 'Offline'>;
  displayName: string;
  /** What the telephone switch takes it for. */
  state: 'Ready' | 'NotReady' | 'Logout';
  /** Only where the state has one. */
  workMode?: AgentStateWorkMode;
  /** Reason code, unique where there is one. */
  reason?: string;
}

/** A piece of the user data for an agent to see, and the label to show it under. */
export interface CallDataFilter {
  attachedDataKey: string;
  displayName: string;
}

/** Those that are set. */
export interface VoiceSettings {
  /** Picks the `case` of established calls. */
  'case-filter'?: CallDataFilter[];
  /** Picks the `toast` of calls that ring or are dialled. */
  'toast-filter'?: CallDataFilter[];
  /** For new devices that name none. Always there: can be changed, but neither created nor deleted. */
  defaultTelephonyNetworkType: TelephonyNetwork;
  /** Time between the end of a call and the agent being made ready again. */
  defaultWrapupTime?: string | number;
  /** The number that called parties see. */
  outboundCallerId?: string;
}

export type VoiceSetting = NamedSetting<VoiceSettings>;

/** A voice setting that may be created and deleted. */
export type OptionalVoiceSetting = NamedSetting<Omit<VoiceSettings, 'defaultTelephonyNetworkType'>>;

/** Attached to every call that the operation makes. User data of the request itself goes before it. */
export interface VoiceOperationsSetting {
  operationName: 'Dial';
  userData: UserData;
}

// Custom groups

/** Names a setting. A group whose `key` is another attribute than `name` has that one in its place. */
export interface SettingKey {
  /** Unique in the group, and fixed once the setting exists. */
  name?: string;
}

/** A setting may have any attributes, with any JSON, beside its key: extend this for those of one's own. */
export interface CustomSetting extends SettingKey {
  value?: SettingValue;
  displayName?: string;
  possibleValues?: SettingChoice[];
}

/** A value to choose from, and those that it leads to. */
export interface SettingChoice {
  name: string;
  displayName: string;
  possibleValues?: SettingChoice[];
}

export interface NewSettingsGroup {
  /** Becomes part of the path, so it must be fit for that. */
  name: string;
  displayName: string;
  /** The attribute that every setting of the group will have to have. */
  key: string;
}

export interface SettingsEndpoints {
  /** The groups without their settings; which there are depends on the features. */
  'GET /settings': {
    query?: { subresources?: Open<'*'> };
    answer: Answer & { settings: SettingsGroup[] };
  };
  /** Kept in Web Services only, not in the configuration. */
  'POST /settings': {
    body: NewSettingsGroup;
    /** `id` is the name. */
    answer: Answer & { id: string; path: string; uri: string };
  };

  'GET /settings/general-settings': { answer: Answer & { settings: GeneralSettings } };
  'GET /settings/reporting': { answer: SettingsAnswer<ReportingSetting> };
  'GET /settings/agent-states': { answer: SettingsAnswer<AgentStateSetting, 'operationName'> };
  /** What this agent may choose from; to be read at the start. */
  'GET /me/settings/agent-states': { answer: SettingsAnswer<AgentStateSetting, 'operationName'> };

  'GET /settings/voice': { answer: SettingsAnswer<VoiceSetting> };
  'POST /settings/voice': { body: OptionalVoiceSetting; answer: Answer };
  'PUT /settings/voice': { body: VoiceSetting; answer: Answer };
  'DELETE /settings/voice': { body: Pick<OptionalVoiceSetting, 'name'>; answer: Answer };

  'GET /settings/voice-operations': { answer: SettingsAnswer<VoiceOperationsSetting, 'operationName'> };
  'POST /settings/voice-operations': { body: VoiceOperationsSetting; answer: Answer };
  /** Replaces all of the user data. */
  'PUT /settings/voice-operations': { body: VoiceOperationsSetting; answer: Answer };
  'DELETE /settings/voice-operations': { body: Pick<VoiceOperationsSetting, 'operationName'>; answer: Answer };

  'GET /settings/{groupName}': { answer: CustomSettingsAnswer };
  'POST /settings/{groupName}': { body: CustomSetting; answer: Answer };
  /** Attributes that are left out stay as they are; an object or a list is replaced as a whole. */
  'PUT /settings/{groupName}': { body: CustomSetting; answer: Answer };
  /** Without a body the whole group goes, with all its settings. */
  'DELETE /settings/{groupName}': { body?: SettingKey; answer: Answer };
}

export type SettingsNotification = never;

// Voice API: the agent's phone. Opens and ends the session, sets the agent state on voice, makes and controls calls and
// monitors other agents'. An answer only says that a request was passed on; what comes of it, errors included, arrives
// on /v2/me/devices and /v2/me/calls.
import type { ChannelName, ChannelsOperations, ReadyWorkMode } from './channels.js';
import type { OutboundDialOperations, OutboundRecord } from './outbound.js';
import type {
  Answer,
  Flatten,
  NoParameters,
  On,
  Open,
  OperationAnswer,
  OperationsEndpoint,
  UserData,
  UserDataValue,
  UserState,
} from './wire.js';

// Agent state

/** The agent states that always exist. No capability lists them: they may be set at any time. */
export interface SystemAgentStateOperations {
  Ready: { workmode?: ReadyWorkMode };
  /** Without a work mode. */
  NotReady: NoParameters;
  /** Shows as `NotReady` with work mode `AuxWork`. */
  AuxWork: NoParameters;
  /** Shows as `NotReady` with work mode `AfterCallWork`. */
  AfterCallWork: {
    /** Changes the wrap-up time, or cancels it. Left out, the configured time counts. */
    wrapUpTime?: string;
  };
  /** Logs out of voice; the device stays `Active`, its user state becomes `LoggedOut`. */
  Offline: NoParameters;
}

/** A deployment's own agent states, by the `operationName` that `GET /me/settings/agent-states` gives. */
export interface CustomAgentStateOperations {
  [operationName: string & Record<never, never>]: NoParameters;
}

/** What sets the agent state on voice. A DeviceStateChangeMessage with the new `userState` follows. */
export interface VoiceChannelOperations extends SystemAgentStateOperations, CustomAgentStateOperations {}

// Session

/** What opens and ends the agent's session, and what changes all channels at once. */
export interface SessionOperations extends ChannelsOperations {
  /**
   * Each channel succeeds or fails by itself: statusCode 7 tells which; if all fail, the answer shows one refusal only.
   * A DeviceStateChangeMessage follows only if it really logs in; an agent logged in before hears nothing.
   */
  StartContactCenterSession: {
    channels: ChannelName[];
    /** The agent's default place unless told. With several devices its only ACDPosition is taken. */
    place?: string;
    /** A code assigned to the agent unless told. */
    loginCode?: string;
    /** Counts together with `loginCode` only. */
    agentLoginPassword?: string;
    queue?: string;
    /** `/devices/{id}`; goes before `place`, and must be given where the place leaves the choice open. */
    devicePath?: string;
    workmode?: ReadyWorkMode;
    /** Takes this session's calls; must not be a configured number. Events still name the place's number. */
    dynamicPhoneNumber?: string;
  };
  /** Logs out, gives back the default device and ends the HTTP session too: the last request. Nothing is notified. */
  EndContactCenterSession: NoParameters;
}

/** What became of one channel of a session. */
export interface SessionChannelStarted extends Answer {
  channel: ChannelName;
}

export interface SessionChannelFailed extends SessionChannelStarted {
  statusMessage: string;
}

export interface SessionAnswer extends OperationAnswer {
  /** Together with `failed`, on statusCode 7. */
  succeeded?: SessionChannelStarted[];
  /** A channel may be named otherwise than in the request: `multimedia` for `chat`. */
  failed?: SessionChannelFailed[];
  /** With a `dynamicPhoneNumber`: the device that now has it. */
  devices?: Device[];
}

// Device

/** How a supervisor takes part: hears only, is heard by the agent only, is heard by all. */
export type CallMonitoringKind = 'ListenIn' | 'Coach' | 'BargeIn';

/** `NextCall` ends after one call, `AllCalls` when it is cancelled. */
export type CallMonitoringMode = 'NextCall' | 'AllCalls';

/** What is followed when the call is transferred: `Agent` leaves the call, `Call` goes with it to the next agent. */
export type CallMonitoringScope = 'Agent' | 'Call';

/** What a supervisor's device is set to monitor. */
export interface DeviceMonitoringState {
  state: CallMonitoringKind;
  mode: CallMonitoringMode;
  scope: CallMonitoringScope;
  targetDeviceUri: string;
  /** The monitored number. */
  phoneNumber?: string;
  /** The switch of the monitored number. */
  switchName?: string;
}

/** Parameters of the three kinds of monitoring. */
export interface CallMonitoringParameters {
  /** The monitored device; the path names the supervisor's own. */
  targetDeviceUri: string;
  /** `Call` unless told. */
  supervisorMonitoringScope?: CallMonitoringScope;
  /** `AllCalls` unless told. */
  supervisorMonitoringMode?: CallMonitoringMode;
  /** The monitored number. */
  phoneNumber?: string;
}

/** What may be asked of a device. Each needs the capability of its name; a DeviceStateChangeMessage follows. */
export interface DeviceOperations {
  /** The agent state stays as it is. */
  DoNotDisturbOn: NoParameters;
  DoNotDisturbOff: NoParameters;
  /** The device then has `forwardTo`. */
  ForwardCallsOn: {
    /** A plain number here, not an object as elsewhere. */
    destination: string;
  };
  ForwardCallsOff: NoParameters;
  /** For supervisors. The supervisor gets the agent's calls too and hears them, unheard. */
  ListenIn: CallMonitoringParameters;
  /** For supervisors. With the agent's next call; only the agent hears the supervisor. */
  Coach: CallMonitoringParameters;
  /** For supervisors. All hear the supervisor. In the present call if T-Server allows it, else in the next. */
  BargeIn: CallMonitoringParameters;
  /** For supervisors, on their own device, while it monitors. */
  CancelSupervisorMonitoring: NoParameters;
}

/** The last two are named as a device's, but are sent to the supervisor's call. */
export type DeviceCapability = keyof DeviceOperations | 'MuteMonitoredUser' | 'UnmuteMonitoredUser';

/** `Public`: reached over the PSTN, so it cannot answer by request. `Private`: everything else. */
export type TelephonyNetwork = 'Public' | 'Private';

/** Where a number belongs. The fields are empty where that is not known. */
export interface PhoneNumberCountry {
  name: string;
  code: string;
  callingCode: string;
}

/** What a device has whether anyone is logged in on it or not. */
export interface DeviceIdentity {
  id: string;
  phoneNumber: string;
  /** May be empty, or the extension again. */
  e164Number: string;
  telephonyNetwork: TelephonyNetwork;
  uri?: string;
  phoneNumberUri?: string;
  type?: Open<'ACDPosition'>;
  vendor?: string;
  model?: string;
  description?: string;
  country?: PhoneNumberCountry;
  /** Region of the number, where it is known. */
  location?: string;
  /** The number as it is written in its own country. */
  localNumber?: string;
  /** Only where there are several voice services. */
  voiceServiceUri?: string;
  /** While calls are forwarded. */
  forwardTo?: string;
  /** While the device monitors another. */
  supervisorMonitoringState?: DeviceMonitoringState;
  monitoredUserMuted?: boolean;
  /** For this session, if one was given at its start. */
  dynamicPhoneNumber?: string;
  /** The channels of the session, in the answer to its start. */
  channels?: ChannelName[];
}

/** What a device in use tells. */
export interface DeviceStatus {
  userState: UserState;
  doNotDisturb: 'On' | 'Off';
  voiceEnvironmentUri: string;
  /** One of each pair for do-not-disturb and forwarding as a rule; now and then `DoNotDisturbOn` is left out. */
  capabilities: DeviceCapability[];
}

/** A device in use. An agent who logs out leaves it active, with user state `LoggedOut`. */
export interface ActiveDevice extends DeviceIdentity, DeviceStatus {
  deviceState: 'Active';
}

/** A device that nobody uses: lists may show no more than what it is. */
export interface InactiveDevice extends DeviceIdentity, Partial<DeviceStatus> {
  deviceState: 'Inactive';
}

/** A phone. Notifications and reads show it alike. */
export type Device = ActiveDevice | InactiveDevice;

// Calls

/**
 * `Ringing` or `Dialing`, then `Established`, to and fro with `Held`, in the end `Released`, where nothing but
 * SetCallDisposition is left.
 */
export type CallState = 'Ringing' | 'Dialing' | 'Established' | 'Held' | 'Released';

export type CallType = Open<'Internal' | 'Inbound' | 'Outbound' | 'Consult' | 'Unknown'>;

/** Where a call is to go. */
export interface CallDestination {
  phoneNumber: string;
}

/** What dials a number from within a call. */
export interface CallDestinationParameters {
  destination: CallDestination;
  /** Location attribute of the request to T-Server. */
  location?: string;
  /** Attached in addition to what the call has. */
  userData?: UserData;
}

/** What a call to a number takes. */
export interface DialParameters extends CallDestinationParameters {
  /** Number that the called party sees. */
  outboundCallerId?: string;
}

/** All or nothing: a member's own fields, and none that only the other has. */
type Either<A, B> = Flatten<A & { [Key in Exclude<keyof B, keyof A>]?: never }>;

/** What makes a call from a device: a number's, or an outbound campaign's record's. */
export interface DialOperations {
  /**
   * Its id is learnt from the first notification, state `Dialing`. An impossible number ends in an ErrorMessage.
   * There is no reference id: never send it twice.
   */
  Dial: Either<DialParameters, OutboundDialOperations['Dial']> | Either<OutboundDialOperations['Dial'], DialParameters>;
}

/** What may be asked of a call. Unless told, each needs the capability of its name; a `StatusChange` confirms it. */
export interface CallOperations {
  /** While `Ringing`; a device on the public network never offers it. */
  Answer: NoParameters;
  /** While `Ringing`, if a queue delivered the call: it goes back there and is `Released` here. */
  Reject: NoParameters;
  Hold: NoParameters;
  Retrieve: NoParameters;
  /** Leaves the call. Not offered while `Ringing`. */
  Hangup: NoParameters;
  /** While `Dialing` or `Established`. Confirmed by `DtmfSent`. */
  SendDtmf: {
    /** One or more of 0 to 9. */
    digits: string;
  };
  /** The others no longer hear the agent. Offered in conferences only. */
  MuteCall: NoParameters;
  UnmuteCall: NoParameters;
  /**
   * Needs no capability and works after the end too. On a live call `AttachedDataChanged` confirms it, on a released
   * one nothing does.
   */
  SetCallDisposition: {
    callUri: string;
    callUuid: string;
    disposition: string;
    /** Key of the user data that takes it; the server has a default. */
    dispositionKey?: string;
  };

  /** Adds a party at once. Confirmed by `ParticipantsUpdated`, the new party first. */
  SingleStepConference: CallDestinationParameters;
  /** Holds this call and dials a second one, of type `Consult`: two notifications, in this order. */
  InitiateConference: CallDestinationParameters;
  /** Sent to the consult call once it is `Established`: it is `Released`, the original goes on with all parties. */
  CompleteConference: ConsultCallParameters;
  /** For a conference's owner or a monitoring supervisor. Confirmed by `ParticipantsUpdated`. */
  RemoveParticipantFromConference: {
    /** The party's number. */
    participant: string;
  };
  /** Ends a conference for all. Seldom if ever listed as a capability: any agent in the conference may send it. */
  ClearCall: NoParameters;
  /** Hands the call over at once; it is `Released` here. */
  SingleStepTransfer: CallDestinationParameters;
  /** Holds this call and dials a second one, of type `Consult`: two notifications, in this order. */
  InitiateTransfer: CallDestinationParameters;
  /** Connects the others, even before the second has answered. The original is `Released`, then the consult call. */
  CompleteTransfer: ConsultCallParameters;
  /** Sent to the active call of two: it is held, then the other retrieved. They need not be related. */
  SwapCalls: OtherCallParameters;
  /** Never listed as a capability: needs two calls. No notification is documented. */
  MergeWithOtherCall: OtherCallParameters;

  /** Adds pairs even where a key is there already, which is then there twice. Confirmed by `AttachedDataChanged`. */
  AttachUserData: { userData: UserData };
  /** Adds or overwrites pairs, the other keys stay. Confirmed by `AttachedDataChanged`. */
  UpdateUserData: { userData: UserData };
  /** Removes all: the call then has no `userData`. Confirmed by `AttachedDataChanged`. */
  DeleteUserData: NoParameters;
  /** Confirmed by `AttachedDataChanged`. */
  DeleteUserDataPair: { key: string };

  /** For a monitoring supervisor. From coaching there is no way back to it. */
  SwitchToBargeIn: NoParameters;
  /** For a monitoring supervisor. From coaching there is no way back to it. */
  SwitchToListenIn: NoParameters;
  /**
   * For a monitoring supervisor, on the supervisor's own call; no capability lists it.
   * Confirmed by `MonitoredUserMutedStateChange`.
   */
  MuteMonitoredUser: NoParameters;
  /** As MuteMonitoredUser. */
  UnmuteMonitoredUser: NoParameters;

  /** Goes on to the call's end unless stopped. Confirmed by `CallRecordingStateChange`, as are the next three. */
  StartCallRecording: NoParameters;
  PauseCallRecording: NoParameters;
  ResumeCallRecording: NoParameters;
  /** Also while paused. */
  StopCallRecording: NoParameters;
}

export interface ConsultCallParameters {
  /** Found by the server unless told. */
  consultCallUri?: string;
}

export interface OtherCallParameters {
  /** Only the id at its end counts; hosts vary. */
  otherCallUri: string;
}

export type CallCapability = keyof CallOperations;

/** Another party of a call. */
export interface CallParticipant {
  phoneNumber: string;
  digits: string;
  /** For display. */
  formattedPhoneNumber: string;
  /** Empty for internal numbers. */
  e164Number: string;
  /** Region; only for numbers with a country code. */
  location?: string;
  /** Only for numbers with a country code. */
  country?: PhoneNumberCountry;
}

/** A piece of the user data, picked and named by the settings for an agent to see. */
export interface CallDataEntry {
  key: string;
  displayName: string;
  value: string;
}

/** What the telephone switch adds. */
export interface CallExtensions {
  /** 1 or 0. */
  BusinessCall?: number;
  WrapUpTime?: number;
  [key: string]: UserDataValue;
}

/** A call of the agent. Notifications and reads show it alike, always whole. */
export interface Call {
  id: string;
  state: CallState;
  /** Equals `id` on most servers. */
  callUuid: string;
  /** Id of the connection as T-Server has it. */
  connId?: string;
  /** Names the same device as `/me/devices/{id}`, by the id at its end. */
  deviceUri: string;
  /** All parties but the agent. */
  participants: CallParticipant[];
  /** The number that was called. */
  dnis: string;
  /** The number that calls, if T-Server gives it. */
  ani?: string;
  callType: CallType;
  /** What is open now; some operations are never listed, see CallOperations. */
  capabilities: CallCapability[];
  /** Not there when nothing is attached. */
  userData?: UserData;
  /** While `Ringing` or `Dialing`, if `toast-filter` is set. */
  toast?: CallDataEntry[];
  /** While `Established`, if `case-filter` is set; may be empty. */
  case?: CallDataEntry[];
  /** Seconds since it began to ring or dial, in digits; time on hold counts. */
  duration: string;
  /** Whether the agent is muted. */
  mute: 'On' | 'Off';
  /** Only where recording is available. */
  recordingState?: 'Recording' | 'Paused' | 'Stopped';
  supervisorListeningIn?: boolean;
  monitoredUserMuted?: boolean;
  /** Whether this agent is a supervisor who monitors the call. */
  monitoring?: boolean;
  supervisorMonitoringState?: { state: CallMonitoringKind };
  /** On a consult call: the call from which it was made. */
  parentCallUri?: string;
  parentCallPath?: string;
  /** On a campaign's call. */
  outboundRecord?: OutboundRecord;
  uri: string;
  /** `/calls/{id}` */
  path?: string;
  extensions?: CallExtensions;
}

// Notifications

/** Comes with agent states, do-not-disturb, forwarding and monitoring alike. */
export interface DeviceStateChangeMessage {
  messageType: 'DeviceStateChangeMessage';
  /** Those that changed, each whole. */
  devices: Device[];
}

export interface CallStateChangeMessage {
  messageType: 'CallStateChangeMessage';
  notificationType:
    | 'StatusChange'
    | 'ParticipantsUpdated'
    | 'AttachedDataChanged'
    | 'DtmfSent'
    | 'CallRecordingStateChange'
    | 'MonitoredUserMutedStateChange';
  call: Call;
  /** The agent's own number. */
  phoneNumber: string;
  extensions?: CallExtensions;
}

/** T-Server refused something. Nothing ties it to the request that it answers. */
export interface DeviceErrorMessage {
  messageType: 'ErrorMessage';
  deviceUri: string;
  /** Only if T-Server says why. */
  errorMessage?: string;
}

/** The same, where it concerns a call. */
export interface CallErrorMessage extends DeviceErrorMessage {
  /** Ends in the call's id, or in its `connId`. */
  callUri: string;
}

export type VoiceNotification =
  | On<'/v2/me/devices', DeviceStateChangeMessage | DeviceErrorMessage>
  | On<'/v2/me/calls', CallStateChangeMessage | CallErrorMessage>;

export interface VoiceEndpoints {
  'POST /me': OperationsEndpoint<SessionOperations, { StartContactCenterSession: SessionAnswer }>;
  'POST /me/channels/voice': OperationsEndpoint<VoiceChannelOperations>;
  'POST /me/devices/{id}': OperationsEndpoint<DeviceOperations>;
  /** The path names the device from which to dial. */
  'POST /me/devices/{id}/calls': OperationsEndpoint<DialOperations>;
  'POST /me/calls/{id}': OperationsEndpoint<CallOperations>;
}

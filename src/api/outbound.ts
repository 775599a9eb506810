// Outbound API: an agent previews the records of a campaign's calling list, dials them, and says what became of them.
// Every request names a device to act by (`/devices/{id}`) and is done later: what came of it is told by notification.
// All of it needs the feature `api-voice-outbound`, dialling `api-voice` too.
import type { On, Open, OperationsEndpoint, UserData } from './wire.js';

export type OutboundCampaignState = 'Loaded' | 'Active' | 'Started';

export type OutboundDialingMode = 'Progressive' | 'Predictive' | 'Preview' | 'Push Preview' | 'Power GVP';

/** A campaign. Messages do not always carry all of it. */
export interface OutboundCampaign {
  /** What the path of a campaign's requests needs, encoded: it may hold blanks. */
  name: string;
  state: OutboundCampaignState;
  /** Id of the Outbound Contact Server application, which nearly every other request asks for. */
  applicationId: number;
  devicePath: string;
  description?: string;
  /** The agent or place group that the campaign is given to. */
  groupName?: string;
  groupDescription?: string;
  dialingMode?: OutboundDialingMode;
}

/** The results whose names the reference still shows; some are lost there, so there are more. */
export type OutboundCallResult = Open<
  | 'Ok'
  | 'Transfer'
  | 'Conference'
  | 'RemoteRelease'
  | 'Busy'
  | 'NoAnswer'
  | 'SITDetected'
  | 'AnsweringMachine'
  | 'AllTrunksBusy'
  | 'SITInvalidNumber'
  | 'SITVacant'
  | 'SITOperational'
  | 'SITUnknown'
  | 'FaxDetected'
  | 'QueueFull'
  | 'Cleared'
  | 'Overflow'
  | 'Abandon'
  | 'Redirected'
  | 'Consult'
  | 'PickedUp'
  | 'Drop'
  | 'Unknown'
  | 'Conversation'
  | 'Silence'
  | 'Answer'
  | 'NoProgress'
  | 'NoRingBack'
  | 'NotEstablished'
  | 'WrongParty'
  | 'DialError'
  | 'CallDropError'
  | 'SwitchError'
  | 'NoFreePortError'
  | 'Stale'
  | 'AgentCallbackError'
  | 'GroupCallbackError'
  | 'Deafened'
  | 'Held'
  | 'DoNotCall'
  | 'CancelRecord'
  | 'WrongNumber'
>;

export type OutboundPhoneType =
  | 'NoContactType'
  | 'HomePhone'
  | 'DirectBusinessPhone'
  | 'BusinessWithExt'
  | 'Mobile'
  | 'VacationPhone'
  | 'Pager'
  | 'Modem'
  | 'VoiceMail'
  | 'PinPager'
  | 'EmailAddress'
  | 'InstantMessaging';

/** A record of a calling list. Acknowledgements carry little of it, a campaign's call more (`call.outboundRecord`). */
export interface OutboundRecord {
  campaignName: string;
  devicePath: string;
  callingList: string;
  /** Id of the Outbound Contact Server application. */
  applicationId: number;
  /** What the path of a record's requests needs; missing where a record was found by number, or is new. */
  recordHandle?: number;
  /** Records of one chain are numbers of one customer. */
  chainId?: number;
  /** The number to call. */
  phoneNumber?: string;
  /** `Unknown` before the call. */
  callResult?: OutboundCallResult;
  attempts?: number;
  /** The called one's time zone, in seconds from UTC. */
  tzOffset?: number;
  /** All user data of the record's event: `GSW_…` keys and the calling list's own fields. */
  userData?: UserData;
  /** The user data that no field of the record holds. */
  otherFields?: UserData;
  /** What to show to the called one; for Dial. */
  outboundCallerId?: string;
}

/** A record to look at before dialling. Some servers may hold a part of it in a member `user`. */
export interface OutboundPreviewRecord extends OutboundRecord {
  recordHandle: number;
  phoneNumber: string;
}

/** What every request of the chapter takes. */
export interface OutboundRequest {
  /** The device to act by, as `/devices/{id}`. */
  devicePath: string;
  /** The caller's own; the message that answers the request repeats it. */
  referenceId?: string;
}

/** What a request within a campaign takes. */
export interface OutboundCampaignRequest extends OutboundRequest {
  /** Id of the Outbound Contact Server application; GetCampaignStatus gets it. */
  applicationId: number;
}

/** What a request about a record takes. */
export interface OutboundRecordRequest extends OutboundCampaignRequest {
  campaignName: string;
}

/** The same where the calling list has to be named. */
export interface OutboundListedRecordRequest extends OutboundRecordRequest {
  callingList: string;
}

/** Whether a record's whole chain is meant, or the record alone. */
export interface OutboundChainChoice {
  chainAttribute?: 'AllChain' | 'RecordOnly';
}

/** When and how a record's number may be called. */
export interface OutboundContactTimes {
  /** Such as `GMT`. */
  timeZone: string;
  phoneType: OutboundPhoneType;
  /** Second of the day from which the number may be called. */
  from: number;
  /** Second of the day until which the number may be called. */
  until: number;
}

export interface OutboundCampaignsOperations {
  /** Answered by an OutboundCampaignMessage, from which name and applicationId for the other requests are known. */
  GetCampaignStatus: OutboundRequest;
}

/** What an agent asks of a campaign, in this order. */
export interface OutboundCampaignOperations {
  /** Answered by an OutboundCampaignMessage (`PreviewSessionStarted`). */
  StartPreviewSession: OutboundCampaignRequest;
  /** Answered by an OutboundCampaignMessage (`PreviewSessionEnded`); the campaign itself goes on. */
  EndPreviewSession: OutboundCampaignRequest;
  /** Answered by an OutboundRecordMessage (`PreviewRecord`), whose record is then dialled or rejected. */
  GetPreviewRecord: OutboundCampaignRequest;
}

/** What is asked without a record's handle. */
export interface OutboundRecordsOperations {
  /** By number. Acknowledged by `RecordCancelAcknowledge`, without a recordHandle. */
  CancelRecord: OutboundListedRecordRequest & OutboundChainChoice & { phoneNumber: string };
  /** By number. Acknowledged by `DoNotCallAcknowledge`, without a recordHandle. */
  DoNotCallRecord: OutboundRecordRequest & OutboundChainChoice & { callingList?: string; phoneNumber: string };
  /** A new record. Acknowledged by `AddRecordAcknowledge`, without a recordHandle. */
  AddRecord: OutboundListedRecordRequest &
    OutboundContactTimes & {
      phoneNumber: string;
      /** The chain to add the record to; a new one without it. */
      chainId?: number;
      otherFields?: UserData;
    };
}

/** What becomes of a record. An OutboundRecordMessage acknowledges each. */
export interface OutboundRecordOperations {
  /** Gives a previewed record back undialled. Acknowledged by `RecordRejectAcknowledge`. */
  RejectRecord: OutboundListedRecordRequest;
  /** Acknowledged by `RecordCancelAcknowledge`. */
  CancelRecord: OutboundListedRecordRequest & OutboundChainChoice & { phoneNumber?: string };
  /** The record is dealt with. Acknowledged by `RecordProcessedAcknowledge`. */
  CompleteRecord: OutboundListedRecordRequest & { callResult?: OutboundCallResult; phoneNumber?: string };
  /** Nobody calls it again. Acknowledged by `DoNotCallAcknowledge`. */
  DoNotCallRecord: OutboundListedRecordRequest & OutboundChainChoice & { phoneNumber?: string };
  /** Changes what is given. Acknowledged by `UpdateCallCompletionStatsAcknowledge`. */
  UpdateRecord: OutboundRecordRequest & Partial<OutboundContactTimes> & { callingList?: string; phoneNumber?: string };
  /**
   * Asks for the other records of the chain. `ChainedRecordsDataEnd` tells the end of them; how the records themselves
   * come is not documented.
   */
  GetChainedRecord: OutboundRecordRequest;
  /** Has the record called again. Acknowledged by `ScheduledRecordRescheduleAcknowledge`. */
  RescheduleRecord: OutboundRecordRequest & {
    /** Whether this agent calls again or anyone of the campaign. */
    callbackType: 'Personal' | 'Campaign';
    /** Seconds since 1970 (UTC). */
    timestamp: number;
  };
}

/** A device's Dial where a previewed record is dialled. */
export interface OutboundDialOperations {
  /** The record takes the place of a destination. The call then comes as any other. */
  Dial: {
    /** The device to act by, as `/devices/{id}`. */
    devicePath: string;
    /** The previewed record with its user data, `phoneNumber` and, if wanted, `outboundCallerId`. */
    outboundRecord: Partial<OutboundRecord>;
  };
}

export interface OutboundEndpoints {
  'POST /me/outbound-campaigns': OperationsEndpoint<OutboundCampaignsOperations>;
  'POST /me/outbound-campaigns/{campaignName}': OperationsEndpoint<OutboundCampaignOperations>;
  'POST /me/outbound-records': OperationsEndpoint<OutboundRecordsOperations>;
  'POST /me/outbound-records/{recordHandle}': OperationsEndpoint<OutboundRecordOperations>;
}

export interface OutboundCampaignMessage {
  messageType: 'OutboundCampaignMessage';
  notificationType: 'CampaignLoaded' | 'PreviewSessionStarted' | 'PreviewSessionEnded';
  campaign: OutboundCampaign;
  /** As the request gave it. */
  referenceId?: string;
}

/** The answer to GetPreviewRecord. */
export interface OutboundPreviewRecordMessage {
  messageType: 'OutboundRecordMessage';
  notificationType: 'PreviewRecord';
  record: OutboundPreviewRecord;
  /** As the request gave it. */
  referenceId?: string;
}

/** A record's operation was carried out. */
export interface OutboundRecordAcknowledgement {
  messageType: 'OutboundRecordMessage';
  notificationType:
    | 'RecordRejectAcknowledge'
    | 'RecordCancelAcknowledge'
    | 'RecordProcessedAcknowledge'
    | 'DoNotCallAcknowledge'
    | 'AddRecordAcknowledge'
    | 'UpdateCallCompletionStatsAcknowledge'
    | 'ChainedRecordsDataEnd'
    | 'ScheduledRecordRescheduleAcknowledge';
  record: OutboundRecord;
  /** As the request gave it. */
  referenceId?: string;
}

/** The bare event of the device behind an acknowledgement. Nothing describes it, nothing should need it. */
export interface OutboundDeviceUserEventMessage {
  messageType: 'DeviceUserEventMessage';
  deviceId: string;
  /** `GSW_…` keys; some servers spell `GSW_CAMPAIGN_NAME` as `GSW_CAMPAIN_NAME`. */
  userData: UserData;
  metrics: {
    eventProcessing: {
      serverGenerationTimestamp: number;
      nodeProcessingTimeNanos: number;
      serverProcessingTimeTotalMs: number;
    };
  };
}

/** The reference shows the channel on acknowledgements only; the others most likely come on the same. */
export type OutboundNotification =
  | On<'/v2/me/outbound', OutboundCampaignMessage | OutboundPreviewRecordMessage | OutboundRecordAcknowledgement>
  | On<'/me/internal', OutboundDeviceUserEventMessage>;

// UCS Integration with Voice API: keeps a record of phone calls in the contact server. A call's contact is identified,
// its interaction found or made, then noted and completed; outcomes arrive with the answer's referenceId.
import type { On, OperationsEndpoint, Open, UserData } from './wire.js';

export type UcsCallStatus = 'New' | 'Pending' | 'InProgress' | 'Stopped';

/** A boolean which some pages write as a string. */
export type UcsBoolean = boolean | 'true' | 'false';

/** What the contact server keeps of a call. */
export interface UcsCall {
  /** Of the interaction, which is not the call's own id. */
  interactionId: string;
  callId: string;
  status: UcsCallStatus;
  phoneNumber: string;
  contactId?: string;
  type: 'Unknown' | 'Internal' | 'Inbound' | 'Outbound' | 'Consult';
  /** The interaction from which the call came. */
  parentId?: string;
  threadId?: string;
  subject?: string;
  /** What SetCallNote said. */
  note?: string;
  /** What SetCallCompleted said; the reference gives no unit. */
  callDuration?: number;
  userData?: UserData;
}

/** Told without a messageType: the referenceId says what it is. */
export interface UcsContactOperations {
  /**
   * Finds the contact that fits. At least one of address, name, number and user data is needed. Needs the feature
   * `api-ucs-voice`, or a multimedia one.
   */
  IdentifyUCSContact: {
    emailAddress?: string;
    lastName?: string;
    phoneNumber?: string;
    mediaType: Open<'call'>;
    /** `true` makes a contact where none is found; the reference gives no default. */
    createContactEnabled?: UcsBoolean;
    userData?: UserData;
  };
}

/** Told by createInteractionResponse. Needs the feature `api-ucs-voice`. */
export interface UcsCallSearchOperations {
  /** Makes the interaction where there is none. Its id is for UcsCallOperations. */
  FindPhoneCall: Omit<UcsCall, 'interactionId' | 'note' | 'callDuration'>;
}

/** Told by UcsOperationResponse. Needs the feature `api-voice` or `api-ucs-voice`. */
export interface UcsCallOperations {
  SetCallNote: { note: string };
  /** Needed after every call: without it the interaction stays in progress for ever. */
  SetCallCompleted: {
    /** The reference gives no unit. */
    callDuration: number;
    userData: UserData;
  };
  /** Told with a referenceId that the answer does not show. */
  SetCallContact: {
    /** The reference shows a placeholder only; `/ucs/contacts/{id}` is likely. */
    contactPath: string;
  };
}

interface UcsFailed {
  errorMessage: string;
}

/** The outcome of IdentifyUCSContact. */
export type UcsContactIdentified = { messageType?: never; referenceId: number } & (
  { contactId: string; errorMessage?: never } | (UcsFailed & { contactId?: never })
);

/** The outcome of FindPhoneCall. */
export type CreateInteractionResponse = { messageType: 'createInteractionResponse'; referenceId: number } & (
  | {
      interactionId: string;
      /** Whether it was made now. */
      isCreated: UcsBoolean;
      errorMessage?: never;
    }
  | (UcsFailed & { interactionId?: never; isCreated?: never })
);

/** The outcome of what was done to one call's interaction. */
export type UcsOperationResponse = { messageType: 'UcsOperationResponse'; referenceId: number } & (
  { success: true; errorMessage?: never } | (UcsFailed & { success: false })
);

/** The operations on calls go to `POST /ucs/interactions` and `POST /ucs/interactions/{id}`: see the history. */
export interface UcsVoiceEndpoints {
  'POST /ucs/contacts': OperationsEndpoint<UcsContactOperations>;
}

/** The chapter names no channel; the history, which shares the addresses, has this one. */
export type UcsVoiceNotification = On<
  '/v2/ucs/interactions',
  UcsContactIdentified | CreateInteractionResponse | UcsOperationResponse
>;

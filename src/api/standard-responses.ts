// Standard Responses API: the library of prepared answers. A template is found by its category, rendered for one
// customer, and its use reported; each agent keeps favorites. All calls are POSTs without operationName, need the
// feature `api-multimedia`, and are answered at once: no notifications.
import type { Answer } from './wire.js';

/** `type` is not explained: root categories show 2, those below 0 or 1. */
export interface StandardResponseCategory {
  categoryId: string;
  name: string;
  description: string;
  /** Root categories only. */
  language?: string;
  /** ISO 8601, in UTC. */
  modifiedDate: string;
  status: 'Approved' | 'NotApproved';
  type: number;
  /** Only when asked for. */
  childrenCategories?: StandardResponseCategory[];
  /** Only when asked for, and only of the category that was asked for. */
  childrenStdResponses?: StandardResponseSummary[];
}

/** What a category tells of a standard response. */
export interface StandardResponseSummary {
  /** Of the record; requests want the other one. */
  id: string;
  /** The one that requests want. */
  standardResponseId: string;
  theName: string;
}

/** An attachment without its content, which GetDocument gives. */
export interface StandardResponseDocument {
  documentId: string;
  mimeType: string;
  theName: string;
  theSize: number;
  description: string;
}

/** A whole template. The reference does not say which values the usage types and `status` take. */
export interface StandardResponse extends StandardResponseSummary {
  description: string;
  subject: string;
  /** Plain text, with placeholders as `<$ Contact.FirstName $>`. */
  body: string;
  /** The same, formatted. */
  structuredBody: string;
  mimeType: string;
  lang: string;
  categoryId: string;
  version: number;
  status: string;
  isActive: boolean;
  ownerId: number;
  tenantId: number;
  /** Dates are ISO 8601, in UTC. */
  modifiedDate: string;
  startDate: string;
  expirationDate: string;
  ackUsageType: string;
  agentDesktopUsageType: string;
  autoRespUsageType: string;
  emailOutUsageType: string;
  voiceAutoRespUsageType: string;
  wssusageType: string;
  customFieldCodes: string;
  /** Only when asked for. */
  attachments?: StandardResponseDocument[];
}

/** The id of an interaction, under the name that any interaction may use or under its medium's own. */
interface InteractionIds {
  interactionId: string;
  chatId: string;
  emailId: string;
  facebookId: string;
  facebookSessionId: string;
  tweetId: string;
}

type AtLeastOne<T> = { [Key in keyof T]: Pick<T, Key> & Partial<Omit<T, Key>> }[keyof T];

/** The interaction that a standard response is for: one id is enough. */
export type StandardResponseInteraction = AtLeastOne<InteractionIds>;

export interface StandardResponseProperty {
  /** Field code without the group in front: `Title` for `Agent.Title`. */
  name: string;
  value: string;
}

export type StandardResponseRendering = StandardResponseInteraction & {
  usePlainText?: boolean | 'true' | 'false';
  /** Values for placeholders of the group `Custom`. */
  customProperties?: StandardResponseProperty[];
  /** Values for placeholders of the group `Agent` that the server does not fill by itself. */
  agentCustomProperties?: StandardResponseProperty[];
};

export type StandardResponseUsage = StandardResponseInteraction & {
  /** `SystemAutoResponse` unless told. */
  responseType?:
    | 'SystemAutoResponse'
    | 'SuggestedResponseChosen'
    | 'SuggestedResponsesIgnored'
    | 'AdministratorResponse'
    | 'SuggestedResponseNotReceived';
};

interface CategoryLanguage {
  /** One of the deployment's languages; without it, all. */
  language?: string;
}

interface CategoryRequest {
  /** Children are what lies below it. */
  categoryId: string;
  /** Brings the whole tree. */
  returnChildrenCategories?: boolean;
  /** Brings ids and names of the standard responses. */
  returnChildrenSRInfo?: boolean;
}

/** `response` names the contact server's event. */
interface ContactServerAnswer<Response extends string, Data> extends Answer {
  response: Response;
  data: Data;
}

interface CategoriesEndpoint {
  body?: CategoryLanguage;
  answer: ContactServerAnswer<'EventGetRootCategories', { categories: StandardResponseCategory[] }>;
}

interface CategoryEndpoint {
  body: CategoryRequest;
  answer: ContactServerAnswer<'EventGetCategory', { category: StandardResponseCategory }>;
}

/** The reference stands in the data here, and no notification repeats it. */
interface Reference {
  referenceId: number;
}

export interface StandardResponsesEndpoints {
  /** Root categories, approved or not, without what is below. */
  'POST /platform/contactserver/RequestGetRootCategories': CategoriesEndpoint;
  /** The same without those that are not approved. */
  'POST /platform/contactserver/GetApprovedRootCategories': CategoriesEndpoint;
  /** One category, approved or not, with what is below as far as asked for. */
  'POST /platform/contactserver/RequestGetCategory': CategoryEndpoint;
  /** The same without those that are not approved. */
  'POST /platform/contactserver/GetApprovedCategory': CategoryEndpoint;
  'POST /platform/contactserver/RequestGetStandardResponse': {
    body: {
      /** Not the `id` of the record. */
      standardResponseId: string;
      /** 0, or none, stands for no version in particular. */
      version?: number;
      /** Brings what is attached, without the content. */
      attachments?: boolean;
    };
    answer: ContactServerAnswer<'EventGetStandardResponse', { standardResponse: StandardResponse }>;
  };
  /**
   * Fills in the placeholders. Where a value or a field is missing, the text says `None`; an `Interaction.AttachedData`
   * key that the interaction does not have is an error. Not answered with a `statusCode`.
   */
  'POST /platform/contactserver/RenderStandardResponse/{standardResponseId}': {
    body: StandardResponseRendering;
    answer: {
      /** Missing where there is nothing left to say. */
      body?: string;
    };
  };
  /** Notes for the contact server's reports that a standard response was used. */
  'POST /platform/contactserver/ReportStandardResponseUsage/{standardResponseId}': {
    body: StandardResponseUsage;
    answer: ContactServerAnswer<'EventAddStdRespUsage', Reference>;
  };
  /** Ids of the favorites of whoever is signed in. */
  'POST /platform/contactserver/GetStandardResponseFavorites': {
    answer: ContactServerAnswer<'EventGetAgentStdRespFavorites', Reference & { standardResponses: string[] }>;
  };
  'POST /platform/contactserver/AddStandardResponseFavorite/{standardResponseId}': {
    answer: ContactServerAnswer<'EventAddAgentStdRespFavorite', Reference>;
  };
  'POST /platform/contactserver/DeleteStandardResponseFavorite/{standardResponseId}': {
    answer: ContactServerAnswer<'EventDeleteAgentStdRespFavorite', Reference>;
  };
  /** Its `response` is that of a single one. */
  'POST /platform/contactserver/DeleteAllStandardResponseFavorites': {
    answer: ContactServerAnswer<'EventDeleteAgentStdRespFavorite', Reference>;
  };
  /** The bytes of an attachment, although it is a POST and without `statusCode`. */
  'POST /platform/contactserver/GetDocument/{documentId}': { answer: Blob };
}

export type StandardResponsesNotification = never;

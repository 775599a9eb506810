export interface AskAnswers {
    'POST /ucs/contacts': {
        IdentifyUCSContact: Success<UcsContactIdentified>;
    };
    'POST /ucs/contacts/{id}/interactions': {
        RetrieveContactHistory: Success<GetInteractionsHistoryMessage>;
    };
    'POST /ucs/interactions': {
        RetrieveAgentHistory: Success<GetInteractionsHistoryMessage>;
        RetrieveInteractionHistory: Success<GetInteractionsHistoryMessage>;
        FindPhoneCall: Success<CreateInteractionResponse>;
    };
    'POST /ucs/interactions/{id}': {
        GetInteractionContent: Success<GetInteractionContentMessage>;
    } & Record<keyof UcsCallOperations, Success<UcsOperationResponse>>;
    'POST /workbins/{id}': {
        RequestStats: WorkbinContentStatsMessage;
    } & Subscription;
    'POST /me/workbins/{id}': Subscription;
    'POST /users/{userId}/workbins/{id}': Subscription;
    'POST /workbins': {
        RequestAgentStats: WorkbinCountStatsMessage;
    } & Subscriptions;
    'POST /me/workbins': Subscriptions;
    'POST /users/{userId}/workbins': {
        RequestAgentStats: WorkbinCountStatsMessage;
    } & Subscriptions;
    'POST /me/tweets': {
        Create: Success<TweetStateChangeMessage | TwitterStateChangeMessage>;
        Follow: TweetOutcome;
        Unfollow: TweetOutcome;
        Retweet: TweetOutcome;
    };
    'POST /me/emails': {
        Create: Success<EmailStateChangeMessage>;
    };
    'POST /me/facebook': {
        Create: Success<FacebookStateChangeMessage>;
    };
    'POST /me/openmedia/{mediaType}': {
        Create: Success<OpenmediaStateChangeMessage>;
    };
    'POST /me/workitems': {
        Create: Success<WorkitemStateChangeMessage>;
    };
    'POST /me/im-sessions': {
        InitiateIMSession: ImSessionStateChangeMessage;
    };
    'POST /me/outbound-campaigns': {
        GetCampaignStatus: OutboundCampaignMessage;
    };
    'POST /me/outbound-campaigns/{campaignName}': {
        GetPreviewRecord: OutboundPreviewRecordMessage;
    } & Record<Exclude<keyof OutboundCampaignOperations, 'GetPreviewRecord'>, OutboundCampaignMessage>;
    'POST /me/outbound-records': Record<keyof OutboundRecordsOperations, OutboundRecordAcknowledgement>;
    'POST /me/outbound-records/{recordHandle}': Record<keyof OutboundRecordOperations, OutboundRecordAcknowledgement>;
    'POST /me/multimediaevents': Record<'Subscribe' | 'Unsubscribe', MultimediaEventSubscriptionStateChangeMessage>;
}
export interface AskSettings extends RequestSettings {
    timeout?: number;
}
export type Asks<Endpoints> = <Key extends keyof AskAnswers & keyof Endpoints & string, Name extends keyof AskAnswers[Key] & string>(key: Key, input: AskSettings & Omit<RequestParts<Endpoints, Key>, 'body'> & {
    body: {
        operationName: Name;
    } & ParametersOf<Endpoints[Key], Name>;
}) => Promise<AskAnswers[Key][Name]>;
type ParametersOf<Endpoint, Name extends string> = Endpoint extends OperationsEndpoint<infer Operations, unknown> ? Operations[Name & keyof Operations] : never;
type Subscription = Record<keyof WorkbinSubscriptionOperations, WorkbinSubscriptionMessage>;
type Subscriptions = Record<keyof WorkbinSubscriptionOperations, Record<string, WorkbinSubscriptionMessage>>;
type Success<Message> = Message extends {
    errorMessage: string;
} | {
    success: false | 'false';
} | {
    notificationType: 'Error';
} ? never : Message;
type TweetOutcome = Success<TweetOperationResponse | TwitterOperationResponse>;
export interface AccessControlSetting {
    name: 'allowedOrigins';
    value: string[];
}
export interface BasicsEndpoints {
    'GET /diagnostics/version': {
        answer: Answer & {
            version: string;
        };
    };
    'GET /me/calls': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            calls?: Call[];
        };
    };
    'GET /me/skills': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            skills?: Skill[];
        };
    };
    'GET /skills': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            skills?: Skill[];
        };
    };
    'GET /queues': {
        query?: FieldsQuery & {
            channel?: Open<'voice'>;
        };
        answer: Answer & UriList & {
            queues?: Queue[];
        };
    };
    'GET /queues/{id}': {
        query?: FieldsQuery & ResolveQuery;
        answer: Answer & {
            queue: Queue;
        };
    };
    'GET /system/routing-templates': {
        query?: FieldsQuery & {
            channel?: Open<'voice'>;
            version?: string;
        };
        answer: Answer & UriList & {
            routingTemplates?: RoutingTemplate[];
        };
    };
    'GET /recordings': {
        query?: RecordingsQuery;
        answer: Answer & UriList & {
            recordings?: unknown[];
        };
    };
    'GET /features': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            features?: Feature[];
        };
    };
    'GET /features/{id}': {
        answer: Answer & {
            feature: Feature;
        };
    };
    'GET /system/features': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            features?: Feature[];
        };
    };
    'GET /services': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            services?: Service[];
        };
    };
    'GET /services/{id}': {
        answer: Answer & {
            service: Service;
        };
    };
    'GET /settings/dispositions': {
        answer: SettingsAnswer<Disposition>;
    };
    'GET /settings/access-control': {
        answer: CustomSettingsAnswer<AccessControlSetting>;
    };
    'POST /settings/access-control': {
        body: AccessControlSetting;
        answer: Answer;
    };
    'PUT /settings/access-control': {
        body: {
            settings: AccessControlSetting;
        };
        answer: Answer;
    };
    'DELETE /settings/access-control': {
        body: Pick<AccessControlSetting, 'name'>;
        answer: Answer;
    };
    'POST /users': {
        body: {
            userName: string;
            password: string;
            firstName: string;
            lastName: string;
            roles: UserRole[];
        };
        answer: CreationAnswer;
    };
    'POST /platform/configuration/dns': {
        body: {
            dn: ConfigurationDn;
        };
        answer: Answer;
    };
    'DELETE /platform/configuration/dns/{id}': {
        body: {
            dn: Empty;
        };
        answer: Answer;
    };
    'DELETE /platform/configuration/places/{id}': {
        body: {
            Place: Empty;
        };
        answer: Answer;
    };
    'PUT /platform/configuration/places': {
        body: {
            'delta-place': {
                CfgPlace: ConfigurationPlaceChange;
            };
        };
        answer: Answer;
    };
    'POST /platform/configuration/persons': {
        body: {
            person: ConfigurationPerson;
        };
        answer: Answer;
    };
    'DELETE /platform/configuration/persons/{id}': {
        body: {
            person: Empty;
        };
        answer: Answer;
    };
    'PUT /platform/configuration/persons': {
        body: {
            'delta-person': {
                CfgPerson: ConfigurationPersonChange;
            };
        };
        answer: Answer;
    };
}
export interface ConfigurationAgentInfo {
    placeDBID: string;
    siteDBID: string;
    contractDBID: string;
    capacityRuleDBID: string;
}
export interface ConfigurationDn {
    tenantDBID: string;
    switchDBID: string;
    type: string;
    number: string;
    registerAll: string;
    routeType: string;
}
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
export interface ConfigurationPersonChange extends Pick<ConfigurationRecord, 'DBID'>, Partial<Omit<ConfigurationPerson, 'CfgAgentInfo'>> {
    CfgAgentInfo?: Partial<ConfigurationAgentInfo>;
}
export interface ConfigurationPlaceChange extends Pick<ConfigurationRecord, 'DBID'> {
    DNDBIDs: string[];
}
export interface Feature {
    id: FeatureName;
    displayName: string;
    description: string;
    uri: string;
    path: string;
}
export interface Queue {
    id: string;
    name: string;
    description?: string;
    channel?: Open<'voice'>;
    phoneNumberUri?: string;
    routingTemplateUri?: string;
    phoneNumber?: {
        id: string;
    };
    routingTemplate?: Pick<RoutingTemplate, 'id'> & Partial<RoutingTemplate>;
}
export interface RecordingsQuery extends Pick<PageQuery, 'offset' | 'limit'> {
    startTime?: string;
    endTime?: string;
    callerPhoneNumber?: string;
    dialedPhoneNumber?: string;
    userName?: string;
}
export interface RoutingTemplate {
    id: string;
    name: string;
    description: string;
    version: string;
    channel: Open<'voice'>;
    dependencies: Open<'media' | 'destination' | 'data_record_type'>[];
    enabled: boolean;
    schema: unknown[];
}
export interface Service {
    id: string;
    name: string;
    type: ServiceType;
    state: ServiceState;
}
export interface ServiceStateChangeMessage {
    messageType: 'ServiceStateChangeMessage';
    service: Service;
}
export interface Skill {
    id: string;
    name: string;
    description?: string;
    level?: number;
}
export type BasicsNotification = On<'/notifications/services', ServiceStateChangeMessage>;
export type ContactCenterSetting = VoiceSetting | Disposition | AccessControlSetting;
export type FeatureName = Open<'api-provisioning-read' | 'api-provisioning-write' | 'api-platform-configuration-read' | 'api-platform-configuration-write' | 'api-user-account-management-email' | 'api-voice' | 'api-voice-recording' | 'api-voice-instant-messaging' | 'api-voice-outbound' | 'api-vcc-outbound-call-recording' | 'api-screen-recording' | 'api-devices-webrtc' | 'api-ucs-voice' | 'api-multimedia' | 'api-multimedia-chat' | 'api-multimedia-email' | 'api-multimedia-workitem' | 'api-multimedia-facebook' | 'api-multimedia-twitter' | 'api-supervisor-recording' | 'api-supervisor-monitoring' | 'api-supervisor-agent-control' | 'ui-supervisor-add-user' | 'ui-supervisor-edit-user' | 'ui-supervisor-case-data' | 'ui-supervisor-toast-data' | 'ui-supervisor-details-tab' | 'ui-supervisor-provisioning-routing' | 'ui-supervisor-provisioning-skill' | 'ui-supervisor-provisioning-user' | 'ui-supervisor-recording' | 'ui-supervisor-reporting' | 'ui-supervisor-service-level-settings' | 'ui-supervisor-untimed-wrapup'>;
export type ServiceState = 'Active' | 'Inactive' | 'ReadOnly' | 'Unknown';
export type ServiceType = Open<'Voice' | 'Provisioning' | 'Reporting' | 'Media' | 'MultiMediaState' | 'MultiMediaContent' | 'Chat' | 'Unknown'>;
interface ResolveQuery {
    resolveUri?: string;
}
type Empty = Record<string, never>;
export interface ChannelMessage {
    channel: string;
    data: unknown;
}
export interface NotificationChannel {
    open(events: {
        message: (message: ChannelMessage) => void;
        status: (status: ChannelStatus) => void;
    }): Promise<void>;
    subscribe(pattern: string): Promise<void>;
    close(): Promise<void>;
    abandon?(): void;
    hurry?(): void;
    readonly repeats?: boolean;
}
export type ChannelStatus = {
    status: 'broken';
    cause: unknown;
} | {
    status: 'restored';
} | {
    status: 'closed';
    cause?: unknown;
};
export interface Channel {
    channel: ChannelName;
    userState: UserState;
    dndState?: 'On' | 'Off';
    switchName?: string;
    phoneNumber?: string;
    userActivity?: Open<'Idle'>;
}
export interface ChannelOperations {
    Ready: NoParameters;
    NotReady: NoParameters;
}
export interface ChannelStateChangeMessage {
    messageType: 'ChannelStateChangeMessageV2';
    channels: Channel[];
}
export interface ChannelsAnswer<Channels> extends Partial<Answer> {
    channels?: Channels;
}
export interface ChannelsEndpoints {
    'GET /me/channels': {
        query?: FieldsQuery;
        answer: ChannelsAnswer<Channel[]>;
    };
    'GET /me/channels/{id}': {
        answer: ChannelsAnswer<Channel>;
    };
    'POST /me/channels/{id}': OperationsEndpoint<ChannelOperations>;
}
export interface ChannelsOperations {
    Ready: {
        workmode?: ReadyWorkMode;
    };
    NotReady: NoParameters;
    DoNotDisturbOn: NoParameters;
    DoNotDisturbOff: NoParameters;
}
export type ChannelName = Open<'voice' | 'chat' | 'email' | 'workitem'>;
export type ChannelsNotification = On<'/v2/me/channels', ChannelStateChangeMessage>;
export type ReadyWorkMode = 'ManualIn' | 'AutoIn';
export interface Chat extends SupervisedConversation<ChatCapability> {
    attachments?: ChatAttachment[];
    interactionQueue?: string;
    threadId?: string;
}
export interface ChatAttachment {
    id: string;
    name: string;
    mime: string;
    size: number;
    uri: string;
    path: string;
}
export interface ChatEndpoints {
    'GET /me/chats': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            chats?: Chat[];
        };
    };
    'GET /me/chats/{chatId}/messages': {
        query?: LogQuery;
        answer: Partial<Answer> & {
            messages: ChatMessage[];
        };
    };
    'POST /me/chats/{id}': OperationsEndpoint<ChatOperations>;
    'POST /me/chats/{id}/attachments': {
        form: {
            attachment: FormFile;
        };
        answer: OperationAnswer;
    };
    'GET /chats/{chatId}/attachments/{attachmentId}': {
        answer: Blob;
    };
    'POST /users/{userId}/channels/chat': OperationsEndpoint<ConversationMonitoringOperations>;
    'POST /users/{userId}/chats/{chatId}': OperationsEndpoint<ConversationIntrusionOperations>;
}
export interface ChatFile extends Omit<ChatAttachment, 'mime'> {
    fileId: string;
}
export interface ChatLogMessage extends MessageLogUpdated<ChatMessage> {
    chatUri: string;
    chatPath?: string;
}
export interface ChatOperations extends SupervisedConversationOperations {
    SendMessage: {
        text: string;
    } & ChatTextKind;
    Leave: ChatLastWords;
    Complete: SupervisedConversationOperations['Complete'] & ChatLastWords;
    Transfer: ({
        targetUri: string;
        queueName?: never;
    } | {
        targetUri?: never;
        queueName: string;
    }) & ChatLastWords;
    Invite: {
        targetUri: string;
    };
    Consult: {
        targetUri: string;
    };
    SendToAgents: {
        text: string;
    } & ChatTextKind;
    RemoveParticipantFromConference: ConversationTarget & ChatLastWords;
    SendNicknameUpdatedNotice: {
        noticeText: string;
    };
    AddAttachment: {
        documentId: string;
        size?: number;
        name?: string;
        mime?: string;
    };
    RemoveAttachment: {
        documentId: string;
    };
    UploadFile: {
        documentId: string;
        uploadType?: 'standard-response' | 'file-system';
        uploadPath?: string;
        description?: string;
    };
    DeleteFile: {
        fileId: string;
    };
}
export interface ChatTextKind {
    messageType?: string;
    treatAs?: 'Normal' | 'System';
}
export interface FileDeletedEntry extends ConversationEntryBase<'SystemCommand'> {
    noticeText: 'file-deleted';
    attachment: Pick<ChatFile, 'fileId'>;
}
export interface FileUploadedEntry extends ConversationEntryBase<'SystemCommand'> {
    noticeText: 'file-uploaded';
    attachment: ChatFile;
}
export interface NicknameEntry extends ConversationEntryBase<'NicknameUpdated'> {
    noticeText: string;
}
export type ChatCapability = ConversationCapability<ChatOperations>;
export type ChatLastWords = ({
    text: string;
} & ChatTextKind) | {
    text?: never;
    messageType?: never;
    treatAs?: never;
};
export type ChatMessage = ConversationEntry | NicknameEntry | FileUploadedEntry | FileDeletedEntry;
export type ChatNotification = On<'/v2/me/chats', ChatStateChangeMessage | CancelConsultFailed | ChatLogMessage>;
export type ChatState = ConversationState | 'Revoked';
export type ChatStateChangeMessage = ConversationMessage<'ChatStateChangeMessage', {
    chat: Chat;
}, 'AttachmentAdded' | 'AttachmentRemoved'>;
export type ChatSummary = ConversationSummary<ChatCapability>;
export interface BusinessUnitContact extends ContactEntry {
    type: 'BusinessUnit';
}
export interface ContactAvailability {
    channels: ContactChannel[];
}
export interface ContactChannel extends Pick<Channel, 'channel' | 'phoneNumber' | 'userActivity' | 'userState'> {
    available: boolean;
}
export interface ContactDraft {
    name: string;
    phoneNumber: string;
}
export interface ContactList extends Answer {
    totalCount: number;
    contacts: Contact[];
}
export interface ContactNumber {
    phoneNumber: string;
    description: string;
    switchName?: string;
}
export interface ContactsEndpoints {
    'GET /contacts': {
        query?: ContactsQuery;
        answer: ContactList;
    };
    'POST /contacts': {
        body: ContactDraft;
        answer: CreationAnswer & {
            contact: string;
        };
    };
    'PUT /contacts/{id}': {
        body: ContactDraft;
        answer: Answer;
    };
    'DELETE /contacts/{id}': {
        answer: Answer;
    };
}
export interface ContactsQuery extends PageQuery {
    name?: string;
    phoneNumber?: string;
    channel?: string;
    type?: Contact['type'];
    filterName?: 'NamesOrPhoneNumberMatches';
    filterParameters?: string;
    includeBusinessUnits?: string;
    excludeBusinessUnits?: string;
    includeUsersInBusinessUnits?: string;
    excludeUsersInBusinessUnits?: string;
    includeBusinessUnitsExactMatch?: string;
    excludeBusinessUnitsExactMatch?: string;
    includeVirtualAgentGroupsExactMatch?: string;
    excludeVirtualAgentGroupsExactMatch?: string;
    roles?: Open<UserRole>;
    sortBy?: 'name';
    [availability: `availability.channels.${string}`]: boolean;
}
export interface CustomContact extends ContactEntry {
    type: 'Custom';
    phoneNumber: string;
}
export interface QueueContact extends ContactEntry {
    type: 'Queue';
    phoneNumber?: string;
    switchName?: string;
}
export interface UserContact extends ContactEntry {
    type: 'User';
    userName: string;
    firstName: string;
    lastName: string;
    employeeId: string;
    emailAddress?: string;
    phoneNumbers?: ContactNumber[];
    availability?: ContactAvailability;
    businessUnits?: {
        name: string;
    }[];
    roles?: UserRole[];
}
export type Contact = UserContact | QueueContact | CustomContact | BusinessUnitContact;
export type ContactsNotification = never;
interface ContactEntry {
    id: string;
    name: string;
    uri: string;
    path?: string;
}
export interface CancelConsultFailed {
    messageType?: never;
    notificationType: 'Error';
    errorMessage: string;
    referenceId: number;
}
export interface Conversation<State extends string, Capability extends PropertyKey> {
    id: string;
    uri: string;
    state: State;
    capabilities?: Capability[];
    participants?: ConversationParticipant[];
    userData?: UserData;
    comment?: string;
    receivedDate?: string;
    suggestedQueueUris?: string[];
}
export interface ConversationEntryBase<Type extends string> {
    index: number;
    type: Type;
    from: ConversationParticipant;
    visibility: ConversationVisibility;
    timestamp: string;
    timestampSeconds?: number;
}
export interface ConversationIntrusionOperations {
    Intrude: {
        supervisorVisibilityMode?: SupervisorMode;
    };
}
export interface ConversationMonitoringOperations {
    Monitor: Monitoring;
    Coach: Monitoring;
    BargeIn: Monitoring;
    CancelSupervisorMonitoring: NoParameters;
}
export interface ConversationOperations extends InteractionOperations, Pick<WritingOperations, 'AddComment' | 'SetDisposition'> {
    Accept: {
        nickname: string;
    };
    SendMessage: {
        text: string;
    };
    SendUrl: {
        url: string;
    };
    Leave: NoParameters;
    Complete: {
        queueName?: string;
    };
    SendToAgents: {
        text: string;
    };
}
export interface ConversationParticipant {
    participantId: string;
    id?: string;
    type: 'Agent' | 'Customer' | 'External';
    nickname: string;
    visibility?: ConversationVisibility;
    uri?: string;
    path?: string;
}
export interface ConversationSummary<Capability extends PropertyKey> {
    id: string;
    receivedDate: string;
    capabilities: Capability[];
    userData: UserData;
}
export interface CustomNoticeEntry extends ConversationEntryBase<'CustomNotice'> {
    noticeText: string;
}
export interface LogQuery {
    startIndex?: number;
    count?: number;
}
export interface MessageLogUpdated<Entry = ConversationEntry> {
    messageType: 'MessageLogUpdated';
    notificationType: 'NewMessages';
    messages: Entry[];
}
export interface NoticeEntry extends ConversationEntryBase<'Notice' | 'TranscriptSaveDone'> {
    text?: string;
}
export interface PresenceEntry extends ConversationEntryBase<'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantRejoined' | 'TypingStopped'> {
}
export interface SupervisedConversation<Capability extends PropertyKey> extends Conversation<ConversationState | 'Revoked', Capability> {
    chatType?: 'Inbound';
    supervisorMode?: SupervisorMode;
}
export interface SupervisedConversationOperations extends ConversationOperations {
    Accept: ConversationOperations['Accept'] & LastAgent;
    Complete: ConversationOperations['Complete'] & LastAgent;
    SendStartTypingNotification: NoParameters;
    SendStopTypingNotification: NoParameters;
    SendCustomNotice: {
        noticeText: string;
    };
    CancelConsult: NoParameters;
    SendStartTypingToAgentsNotification: NoParameters;
    SendStopTypingToAgentNotification: NoParameters;
    SendCustomNoticeToAgents: {
        noticeText: string;
    };
    SwitchToBargeIn: NoParameters;
    SwitchToMonitor: NoParameters;
    SwitchToCoach: NoParameters;
}
export interface TextEntry extends ConversationEntryBase<'Text'> {
    text: string;
    messageType?: string;
}
export interface TypingEntry extends ConversationEntryBase<'TypingStarted'> {
    text?: string;
}
export interface UrlEntry extends ConversationEntryBase<'PushUrl'> {
    url: string;
}
export type ConversationCapability<Operations> = keyof Operations | 'InFocus' | 'SwitchBargeIn' | 'SendStopTypingToAgentsNotification' | 'LeaveAndComplete';
export type ConversationEntry = TextEntry | PresenceEntry | TypingEntry | UrlEntry | NoticeEntry | CustomNoticeEntry;
export type ConversationMessage<Type extends string, Data, Kind extends string = never> = InteractionMessage<Type, Data, 'ParticipantsUpdated' | Kind>;
export type ConversationState = 'Invited' | 'Chatting' | 'LeftChat' | 'Completed';
export type ConversationTarget = {
    targetUri: string;
    targetPath?: never;
} | {
    targetUri?: never;
    targetPath: string;
};
export type ConversationVisibility = 'All' | 'Agents' | 'Supervisors';
export type SupervisorMode = 'Monitor' | 'Coach' | 'BargeIn';
interface Monitoring {
    supervisorMonitoringMode?: 'NextChat' | 'AllChats';
    nickname?: string;
}
export interface CustomerChat {
    id: string;
    state: CustomerChatState;
    capabilities: (keyof CustomerChatOperations)[];
    participants: CustomerChatParticipant[];
}
export interface CustomerChatEndpoints {
    'POST /chats': OperationsEndpoint<RequestChatOperations, {
        RequestChat: Answer & {
            id: string;
            path: string;
        };
    }>;
    'POST /chats/{id}': OperationsEndpoint<CustomerChatOperations>;
    'GET /chats/{id}': {
        answer: Answer & {
            chat: CustomerChat;
        };
    };
    'GET /chats/{id}/messages': {
        query?: {
            index?: number;
        };
        answer: Answer & {
            messages: CustomerChatMessage[];
        };
    };
}
export interface CustomerChatMessage {
    index: number;
    type: 'Text' | 'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantRejoined' | 'TypingStarted' | 'TypingStopped' | 'TranscriptSaveDone' | 'Notice' | 'PushUrl' | 'CustomNotice' | 'NicknameUpdated' | 'SystemCommand';
    from: CustomerChatParticipant;
    text?: string;
    url?: string;
    noticeText?: string;
}
export interface CustomerChatOperations {
    SendMessage: {
        text: string;
    };
    SendStartTypingNotification: NoParameters;
    SendStopTypingNotification: NoParameters;
    Complete: NoParameters;
}
export interface CustomerChatParticipant {
    nickname: string;
    participantId: string;
    type: 'Customer' | 'Agent' | 'External';
}
export interface RequestChatOperations {
    RequestChat: {
        nickname: string;
        subject: string;
        endpoint?: string;
        userData?: UserData;
    };
}
export type CustomerChatState = 'WaitingForAgent' | 'Chatting' | 'Idle';
export interface DigitalUserEventsEndpoints {
    'POST /me/multimediaevents': OperationsEndpoint<MultimediaEventOperations>;
}
export interface MultimediaEvent {
    topic: string;
    content: UserData;
    actorType?: Open<'Agent'>;
    actorId?: string;
}
export interface MultimediaEventNotificationMessage extends MultimediaEvent {
    messageType: 'MultimediaEventNotificationMessage';
}
export interface MultimediaEventOperations {
    Publish: {
        topic: string;
        sendToSelf?: boolean | 'true' | 'false';
        content: UserData;
    };
    Subscribe: {
        topics: string[];
    };
    Unsubscribe: {
        topics: string[];
    };
}
export interface MultimediaEventSubscription {
    stateResource: 'Subscribed' | 'Unsubscribed';
    referenceId: number;
    topics: string[];
}
export interface MultimediaEventSubscriptionStateChangeMessage extends MultimediaEventSubscription {
    messageType: 'MultimediaEventSubscriptionStateChangeMessage';
}
export type DigitalUserEventsNotification = On<'/v2/me/multimediaevents', MultimediaEventNotificationMessage | MultimediaEventSubscriptionStateChangeMessage>;
export interface Disposition {
    name: string;
    displayName: string;
}
export interface DispositionGroup {
    id: string;
    uri: string;
    name: string;
    type?: 'dispositions';
    contains: 'dispositions' | 'dispositions'[];
    defaultGroup?: boolean;
    parentUri?: string;
    groups?: DispositionGroup[];
    dispositions?: Disposition[];
}
export interface DispositionsEndpoints {
    'GET /groups/{id}/dispositions': {
        answer: Partial<Answer> & {
            dispositions: Disposition[];
        };
    };
}
export type DispositionsNotification = never;
export interface Email extends InteractionResource<EmailState, EmailCapability> {
    contactId?: string;
    from?: string;
    to?: string[];
    cc?: string[];
    bcc?: string[];
    subject?: string;
    body?: string;
    bodyAsPlainText?: string;
    mime?: string;
    attachments?: EmailAttachment[];
    comment?: string;
    parentId?: string;
    revelantResponseTemplateGroups?: unknown[];
}
export interface EmailAttachment {
    id: string;
    name: string;
    size: number | string;
    uri: string;
    mime: string;
}
export interface EmailCreationOperations {
    Create: {
        queueUri: string;
        parentId?: string;
        userData?: UserData;
    };
}
export interface EmailEndpoints {
    'POST /me/emails': OperationsEndpoint<EmailCreationOperations>;
    'POST /me/emails/{id}': OperationsEndpoint<EmailOperations>;
    'GET /me/emails': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            emails?: Email[];
        };
    };
    'GET /emails/{emailId}/attachments/{attachmentId}': {
        answer: Blob;
    };
}
export interface EmailOperations extends WritingOperations {
    Reply: EmailReply;
    ReplyAll: EmailReply & {
        queueName?: string;
    };
    Save: {
        email: EmailContent;
    };
    Send: LastAgent & {
        queueName: string;
        email: EmailContent;
    };
    Complete: LastAgent & {
        queueName?: string;
    };
    Transfer: {
        userUri: string;
        queueName?: never;
    } | {
        userUri?: never;
        queueName: string;
    };
    AddAttachment: {
        documentId: string;
        size?: number;
        name?: string;
        mime?: string;
    };
    RemoveAttachment: {
        documentId: string;
    };
}
export interface EmailReply {
    queueUri?: string;
    body?: string;
    bodyAsPlainText?: string;
    mime?: string;
    userData?: UserData;
    subjectPrefix?: string;
    replyToStartLine?: string;
    quoteOriginal?: boolean;
    indentCharacter?: string;
}
export type EmailCapability = keyof EmailOperations;
export type EmailContent = EmailHead & (EmailHtml | EmailText);
export type EmailNotification = On<'/v2/me/emails', EmailStateChangeMessage>;
export type EmailState = InteractionState | OutboundState;
export type EmailStateChangeMessage = InteractionMessage<'EmailStateChangeMessage', {
    email: Email;
}, 'EmailSaved' | 'AttachmentAdded' | 'AttachmentRemoved'>;
interface EmailHead {
    from: string;
    to: string[];
    cc?: string[];
    bcc?: string[];
    subject: string;
}
interface EmailHtml {
    body: string;
    bodyAsPlainText?: string;
    mime?: string;
}
interface EmailText {
    body?: string;
    bodyAsPlainText: string;
    mime?: string;
}
export interface Endpoints extends BasicsEndpoints, ChannelsEndpoints, ChatEndpoints, ContactsEndpoints, CustomerChatEndpoints, DigitalUserEventsEndpoints, DispositionsEndpoints, EmailEndpoints, FacebookSessionEndpoints, FacebookEndpoints, ImSessionEndpoints, InteractionHistoryEndpoints, OpenMediaEndpoints, OutboundEndpoints, PlatformConfigurationEndpoints, ProvisioningEndpoints, SettingsEndpoints, SmsEndpoints, StandardResponsesEndpoints, StatisticsEndpoints, SupervisorAgentStateEndpoints, TwitterEndpoints, UcsVoiceEndpoints, VoiceEndpoints, WorkbinsEndpoints, WorkitemEndpoints {
}
export type MessagesOn<Channel extends Notification['channel']> = Extract<Notification, {
    channel: Channel;
}>['data'];
export type Notification = BasicsNotification | ChannelsNotification | ChatNotification | ContactsNotification | DigitalUserEventsNotification | DispositionsNotification | EmailNotification | FacebookSessionNotification | FacebookNotification | ImSessionNotification | InteractionHistoryNotification | OpenMediaNotification | OutboundNotification | PlatformConfigurationNotification | ProvisioningNotification | SettingsNotification | SmsNotification | StandardResponsesNotification | StatisticsNotification | SupervisorAgentStateNotification | TwitterNotification | UcsVoiceNotification | VoiceNotification | WorkbinsNotification | WorkitemNotification;
export interface FacebookSession extends Conversation<FacebookSessionState, FacebookSessionCapability> {
    facebooksessionType?: InteractionDirection;
    revelantResponseTemplateGroups?: unknown[];
}
export interface FacebookSessionEndpoints {
    'GET /me/facebooksessions': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            facebooksessions?: FacebookSession[];
        };
    };
    'GET /me/facebooksessions/{interactionId}/messages': {
        query?: LogQuery;
        answer: FacebookSessionLog;
    };
    'POST /me/facebooksessions/{id}': OperationsEndpoint<FacebookSessionOperations>;
}
export interface FacebookSessionLog extends Partial<Answer> {
    messages: FacebookSessionMessage[];
}
export interface FacebookSessionLogMessage extends MessageLogUpdated<FacebookSessionMessage> {
    facebooksessionUri: string;
    facebooksessionPath?: string;
}
export interface FacebookSessionOperations extends ConversationOperations, OperationsOfChats {
    Transfer: ConversationTarget;
    Consult: ConversationTarget;
    RemoveParticipantFromConference: {
        targetUri: string;
    };
    ReportResponseTemplateUsage: {
        responseTemplateId: string;
        usageType?: FacebookSessionUsage;
        responseType?: FacebookSessionUsage;
    };
}
export type FacebookSessionCapability = keyof FacebookSessionOperations | 'InFocus' | 'SendStopTypingToAgentsNotification';
export type FacebookSessionMessage = Exclude<ConversationEntry, CustomNoticeEntry>;
export type FacebookSessionNotification = On<'/v2/me/facebooksession', FacebookSessionStateChangeMessage | FacebookSessionLogMessage>;
export type FacebookSessionState = ConversationState | 'Processing';
export type FacebookSessionStateChangeMessage = ConversationMessage<'FacebooksessionStateChangeMessage', {
    facebooksession: FacebookSession;
}>;
type FacebookSessionUsage = NonNullable<StandardResponseUsage['responseType']>;
type OperationsOfChats = Pick<ChatOperations, 'Invite' | 'SendStartTypingNotification' | 'SendStopTypingNotification' | 'SendStartTypingToAgentsNotification' | 'SendStopTypingToAgentNotification'>;
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
export interface FacebookComment extends FacebookRow {
    id: string;
    post_id: string;
    object_id: string;
    parent_id: string;
    fromid: string;
    text: string;
    textTags: unknown[];
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
export interface FacebookEndpoints {
    'POST /me/facebook': OperationsEndpoint<SocialCreationOperations>;
    'POST /me/facebook/{id}': OperationsEndpoint<FacebookOperations>;
    'GET /me/facebook': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            facebooks?: FacebookInteraction[];
        };
    };
}
export interface FacebookInteraction extends SocialInteraction<FacebookCapability> {
    facebookType: InteractionDirection;
    fqlObject?: FacebookObjects;
    accounts?: Record<string, unknown>;
}
export interface FacebookObjects {
    columnList?: string;
    stream?: FacebookPost;
    comments?: Record<string, FacebookComment>;
    pages?: Record<string, FacebookPage>;
    users?: Record<string, FacebookUser>;
    applications?: Record<string, unknown>;
    events?: Record<string, unknown>;
    groups?: Record<string, unknown>;
}
export interface FacebookOperations extends SocialOperations {
    Reply: {
        queuePath: string;
        commentId?: string;
        userData?: UserData;
    };
    Save: {
        facebook: SocialContent;
    };
    Send: LastAgent & {
        queuePath: string;
        facebook: SocialContent;
    };
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
    source_id: string;
    actor_id: string;
    viewer_id: string;
    message: string;
    messageTags: Record<string, unknown>;
    description: string | null;
    attribution: string | null;
    attachment: FacebookAttachment;
    permalink: string;
    created_time: number;
    updated_time: number;
    comment_info: FacebookRow & {
        can_comment: boolean;
        comment_count: number;
        comment_order: string;
    };
    like_info: FacebookRow & {
        can_like: boolean;
        like_count: number;
        user_likes: boolean;
    };
    share_count: number;
    timeline_visibility: string;
    type: number;
}
export interface FacebookUser extends FacebookRow {
    uid: number;
    name: string;
    first_name: string;
    middle_name: string;
    last_name: string;
    username: string | null;
    profile_url: string;
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
export type FacebookCapability = keyof FacebookOperations;
export type FacebookNotification = On<'/v2/me/facebook', FacebookStateChangeMessage>;
export type FacebookState = InteractionState | OutboundState;
export type FacebookStateChangeMessage = InteractionMessage<'FacebookStateChangeMessage', {
    facebook: FacebookInteraction;
}, 'FacebookSaved'>;
interface FacebookRow {
    columnList: string;
}
export interface ImLogUpdateMessage {
    messageType: 'IMLogUpdateMessage';
    notificationType: 'NewMessage';
    imSessionPath: string;
    message: string;
}
export interface ImSession {
    id: string;
    state: ImSessionState;
    capabilities: ImSessionCapability[];
    participants: CallParticipant[];
    userData?: UserData;
    uri: string;
    path: string;
}
export interface ImSessionCreationOperations {
    InitiateIMSession: {
        destination: CallDestination;
        userData?: UserData;
        devicePath?: string;
    };
}
export interface ImSessionEndpoints {
    'GET /me/im-sessions': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            imSessions?: ImSession[];
        };
    };
    'POST /me/im-sessions': OperationsEndpoint<ImSessionCreationOperations>;
    'POST /me/im-sessions/{id}': OperationsEndpoint<ImSessionOperations>;
}
export interface ImSessionOperations extends Pick<InteractionDataOperations, 'AttachUserData' | 'UpdateUserData'> {
    SendMessage: {
        text: string;
        destination: CallDestination;
        devicePath: string;
    };
    DeleteUserData: {
        key: string;
    };
    Complete: NoParameters;
}
export interface ImSessionStateChangeMessage {
    messageType: 'IMSessionStateChangeMessage';
    notificationType: 'StatusChange' | 'AttachedDataChanged';
    imSession: ImSession;
}
export type ImSessionCapability = keyof ImSessionOperations;
export type ImSessionNotification = On<'/v2/me/im-sessions', ImSessionStateChangeMessage | ImLogUpdateMessage>;
export type ImSessionState = 'Initiating' | 'Alerting' | 'Talking' | 'Completed';
export interface ContactHistoryOperations {
    RetrieveContactHistory: HistorySearch;
}
export interface HistoryContentOperations {
    GetInteractionContent: {
        source?: HistorySource;
    };
}
export interface HistoryInteraction {
    id: string;
    uri: string;
    path?: string;
    typeId: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    mediaType: Open<HistoryMediaType | 'smssession' | Capitalize<HistoryMediaType>>;
    state: 'New' | 'Pending' | 'InProgress' | 'InProcess' | 'Stopped';
    startDate: string;
    endDate?: string;
    subject?: string;
    comment?: string;
    contactId?: string;
    parentId?: string;
    ownerInformation?: HistoryOwner;
    customAttributes?: CustomAttributes;
    phoneNumber?: string;
    callDuration?: number;
    userData?: UserData;
}
export interface HistoryOperations {
    RetrieveAgentHistory: LimitedHistorySearch;
    RetrieveInteractionHistory: LimitedHistorySearch;
}
export interface HistoryOwner {
    id: string;
    userName: string;
    firstName: string;
    lastName: string;
}
export interface HistorySearch {
    fromDate?: string;
    toDate?: string;
    mediaType?: Open<HistoryMediaType>;
    sort?: 'asc' | 'desc';
    source?: HistorySource;
    customAttributes?: string[];
    searchCustomAttributes?: CustomAttributes;
}
export interface InteractionHistoryEndpoints {
    'POST /ucs/contacts/{id}/interactions': OperationsEndpoint<ContactHistoryOperations>;
    'POST /ucs/interactions': OperationsEndpoint<UcsInteractionsOperations>;
    'POST /ucs/interactions/{id}': OperationsEndpoint<UcsInteractionOperations>;
}
export interface LimitedHistorySearch extends HistorySearch {
    maxSize?: number;
    userId?: string;
}
export interface UcsInteractionOperations extends HistoryContentOperations, UcsCallOperations {
}
export interface UcsInteractionsOperations extends HistoryOperations, UcsCallSearchOperations {
}
export type CustomAttributes = Record<string, string>;
export type GetInteractionContentMessage = {
    messageType: 'GetInteractionContentMessage';
    referenceId: number;
} & (HistoryContent | HistoryFailed);
export type GetInteractionsHistoryMessage = {
    messageType: 'GetInteractionsHistoryMessage';
    referenceId: number;
} & (HistoryFound | HistoryFailed);
export type HistoryMediaType = 'call' | 'chat' | 'email' | 'facebook' | 'facebooksession' | 'openmedia' | 'twitter' | 'workitem';
export type HistoryMessage = ConversationEntry | ConversationEntryBase<'TypingStopping'>;
export type HistorySource = 'main' | 'archive';
export type InteractionHistoryNotification = On<'/v2/ucs/interactions', GetInteractionsHistoryMessage | GetInteractionContentMessage>;
interface HistoryContent {
    interaction: HistoryInteraction;
    messages?: HistoryMessage[];
    errorMessage?: never;
}
interface HistoryFailed {
    interactions?: never;
    interaction?: never;
    messages?: never;
    errorMessage: string;
}
interface HistoryFound {
    interactions: HistoryInteraction[];
    errorMessage?: never;
}
export interface InteractionDataOperations {
    AttachUserData: {
        userData: UserData;
    };
    UpdateUserData: {
        userData: UserData;
    };
    DeleteUserData: {
        keys: string[];
    };
}
export interface InteractionOperations extends InteractionDataOperations {
    Reject: NoParameters;
    SetInFocus: {
        inFocus: boolean;
    };
}
export interface InteractionResource<State extends string, Capability extends string> {
    id: string;
    state: State;
    capabilities: Capability[];
    uri?: string;
    userData?: UserData;
}
export interface LastAgent {
    saveLAR?: boolean;
}
export interface SocialContent {
    from: string;
    message: string;
}
export interface SocialCreationOperations {
    Create: {
        queuePath: string;
        userData?: UserData;
    };
}
export interface SocialInteraction<Capability extends string> extends InteractionResource<InteractionState | OutboundState, Capability> {
    contactId?: string;
    from?: string;
    message?: string;
    subject?: string;
    parentId?: string;
    receivedDate?: string;
    comment?: string;
    suggestedQueueUris?: string[];
    revelantResponseTemplateGroups?: unknown[];
}
export interface SocialOperations extends WritingOperations {
    Complete: LastAgent & {
        queuePath?: string;
    };
    Transfer: {
        targetPath: string;
        targetUri?: never;
    } | {
        targetPath?: never;
        targetUri: string;
    };
}
export interface TaskCreationOperations {
    Create: {
        queueUri: string;
        parentId?: string;
    };
}
export interface TaskOperations extends InteractionOperations {
    Transfer: {
        targetUri: string;
    };
}
export interface WritingOperations extends InteractionOperations {
    Accept: LastAgent;
    Cancel: NoParameters;
    AddComment: {
        comment: string;
    };
    SetDisposition: {
        disposition: string;
        dispositionKey?: string;
    };
}
export type InteractionDirection = 'Inbound' | 'Outbound';
export type InteractionMessage<Type extends string, Data, Kind extends string = never> = Data & (InteractionChanged<Type, 'StatusChange' | 'PropertiesUpdated' | Kind> | InteractionFailed<Type>);
export type InteractionState = 'Invited' | 'Processing' | 'Completed' | 'InWorkbin';
export type OutboundState = 'Composing' | 'Sent' | 'Canceled';
interface InteractionChanged<Type extends string, Kind extends string> {
    messageType: Type;
    notificationType: Kind;
    referenceId?: number;
}
interface InteractionFailed<Type extends string> extends InteractionChanged<Type, 'Error'> {
    errorMessage?: string;
}
export interface OpenMediaEndpoints {
    'POST /me/openmedia/{mediaType}': OperationsEndpoint<TaskCreationOperations>;
    'POST /me/openmedia/{mediaType}/{id}': OperationsEndpoint<OpenMediaOperations>;
    'GET /me/openmedia/{mediaType}': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            openmedias?: OpenMediaInteraction[];
        };
    };
}
export interface OpenMediaInteraction extends InteractionResource<InteractionState, OpenMediaCapability> {
    mediaType: string;
    openmediaType: InteractionDirection;
    receivedDate?: string;
    ucsContent?: 'Available' | 'NotAvailable';
}
export interface OpenMediaOperations extends TaskOperations {
    Accept: LastAgent;
    Complete: LastAgent & {
        queueName?: string;
    };
    AddContent: {
        threadId?: string;
    };
    GetContent: NoParameters;
}
export type OpenMediaCapability = keyof OpenMediaOperations;
export type OpenMediaNotification = On<'/v2/me/openmedia', OpenmediaStateChangeMessage>;
export type OpenmediaStateChangeMessage = InteractionMessage<'OpenmediaStateChangeMessage', {
    openmedia: OpenMediaInteraction;
}>;
export interface OutboundCampaign {
    name: string;
    state: OutboundCampaignState;
    applicationId: number;
    devicePath: string;
    description?: string;
    groupName?: string;
    groupDescription?: string;
    dialingMode?: OutboundDialingMode;
}
export interface OutboundCampaignMessage {
    messageType: 'OutboundCampaignMessage';
    notificationType: 'CampaignLoaded' | 'PreviewSessionStarted' | 'PreviewSessionEnded';
    campaign: OutboundCampaign;
    referenceId?: string;
}
export interface OutboundCampaignOperations {
    StartPreviewSession: OutboundCampaignRequest;
    EndPreviewSession: OutboundCampaignRequest;
    GetPreviewRecord: OutboundCampaignRequest;
}
export interface OutboundCampaignRequest extends OutboundRequest {
    applicationId: number;
}
export interface OutboundCampaignsOperations {
    GetCampaignStatus: OutboundRequest;
}
export interface OutboundChainChoice {
    chainAttribute?: 'AllChain' | 'RecordOnly';
}
export interface OutboundContactTimes {
    timeZone: string;
    phoneType: OutboundPhoneType;
    from: number;
    until: number;
}
export interface OutboundDeviceUserEventMessage {
    messageType: 'DeviceUserEventMessage';
    deviceId: string;
    userData: UserData;
    metrics: {
        eventProcessing: {
            serverGenerationTimestamp: number;
            nodeProcessingTimeNanos: number;
            serverProcessingTimeTotalMs: number;
        };
    };
}
export interface OutboundDialOperations {
    Dial: {
        devicePath: string;
        outboundRecord: Partial<OutboundRecord>;
    };
}
export interface OutboundEndpoints {
    'POST /me/outbound-campaigns': OperationsEndpoint<OutboundCampaignsOperations>;
    'POST /me/outbound-campaigns/{campaignName}': OperationsEndpoint<OutboundCampaignOperations>;
    'POST /me/outbound-records': OperationsEndpoint<OutboundRecordsOperations>;
    'POST /me/outbound-records/{recordHandle}': OperationsEndpoint<OutboundRecordOperations>;
}
export interface OutboundListedRecordRequest extends OutboundRecordRequest {
    callingList: string;
}
export interface OutboundPreviewRecord extends OutboundRecord {
    recordHandle: number;
    phoneNumber: string;
}
export interface OutboundPreviewRecordMessage {
    messageType: 'OutboundRecordMessage';
    notificationType: 'PreviewRecord';
    record: OutboundPreviewRecord;
    referenceId?: string;
}
export interface OutboundRecord {
    campaignName: string;
    devicePath: string;
    callingList: string;
    applicationId: number;
    recordHandle?: number;
    chainId?: number;
    phoneNumber?: string;
    callResult?: OutboundCallResult;
    attempts?: number;
    tzOffset?: number;
    userData?: UserData;
    otherFields?: UserData;
    outboundCallerId?: string;
}
export interface OutboundRecordAcknowledgement {
    messageType: 'OutboundRecordMessage';
    notificationType: 'RecordRejectAcknowledge' | 'RecordCancelAcknowledge' | 'RecordProcessedAcknowledge' | 'DoNotCallAcknowledge' | 'AddRecordAcknowledge' | 'UpdateCallCompletionStatsAcknowledge' | 'ChainedRecordsDataEnd' | 'ScheduledRecordRescheduleAcknowledge';
    record: OutboundRecord;
    referenceId?: string;
}
export interface OutboundRecordOperations {
    RejectRecord: OutboundListedRecordRequest;
    CancelRecord: OutboundListedRecordRequest & OutboundChainChoice & {
        phoneNumber?: string;
    };
    CompleteRecord: OutboundListedRecordRequest & {
        callResult?: OutboundCallResult;
        phoneNumber?: string;
    };
    DoNotCallRecord: OutboundListedRecordRequest & OutboundChainChoice & {
        phoneNumber?: string;
    };
    UpdateRecord: OutboundRecordRequest & Partial<OutboundContactTimes> & {
        callingList?: string;
        phoneNumber?: string;
    };
    GetChainedRecord: OutboundRecordRequest;
    RescheduleRecord: OutboundRecordRequest & {
        callbackType: 'Personal' | 'Campaign';
        timestamp: number;
    };
}
export interface OutboundRecordRequest extends OutboundCampaignRequest {
    campaignName: string;
}
export interface OutboundRecordsOperations {
    CancelRecord: OutboundListedRecordRequest & OutboundChainChoice & {
        phoneNumber: string;
    };
    DoNotCallRecord: OutboundRecordRequest & OutboundChainChoice & {
        callingList?: string;
        phoneNumber: string;
    };
    AddRecord: OutboundListedRecordRequest & OutboundContactTimes & {
        phoneNumber: string;
        chainId?: number;
        otherFields?: UserData;
    };
}
export interface OutboundRequest {
    devicePath: string;
    referenceId?: string;
}
export type OutboundCallResult = Open<'Ok' | 'Transfer' | 'Conference' | 'RemoteRelease' | 'Busy' | 'NoAnswer' | 'SITDetected' | 'AnsweringMachine' | 'AllTrunksBusy' | 'SITInvalidNumber' | 'SITVacant' | 'SITOperational' | 'SITUnknown' | 'FaxDetected' | 'QueueFull' | 'Cleared' | 'Overflow' | 'Abandon' | 'Redirected' | 'Consult' | 'PickedUp' | 'Drop' | 'Unknown' | 'Conversation' | 'Silence' | 'Answer' | 'NoProgress' | 'NoRingBack' | 'NotEstablished' | 'WrongParty' | 'DialError' | 'CallDropError' | 'SwitchError' | 'NoFreePortError' | 'Stale' | 'AgentCallbackError' | 'GroupCallbackError' | 'Deafened' | 'Held' | 'DoNotCall' | 'CancelRecord' | 'WrongNumber'>;
export type OutboundCampaignState = 'Loaded' | 'Active' | 'Started';
export type OutboundDialingMode = 'Progressive' | 'Predictive' | 'Preview' | 'Push Preview' | 'Power GVP';
export type OutboundNotification = On<'/v2/me/outbound', OutboundCampaignMessage | OutboundPreviewRecordMessage | OutboundRecordAcknowledgement> | On<'/me/internal', OutboundDeviceUserEventMessage>;
export type OutboundPhoneType = 'NoContactType' | 'HomePhone' | 'DirectBusinessPhone' | 'BusinessWithExt' | 'Mobile' | 'VacationPhone' | 'Pager' | 'Modem' | 'VoiceMail' | 'PinPager' | 'EmailAddress' | 'InstantMessaging';
export interface ConfigurationAgentGroup extends ConfigurationFolder {
    CfgGroup: ConfigurationGroup;
}
export interface ConfigurationAgentLogin extends ConfigurationObject {
    switchDBID: string;
    loginCode: string;
    useOverride: string;
    switchSpecificType: string;
}
export interface ConfigurationDeltas {
    'delta-agent-group': {
        CfgDeltaGroup: {
            CfgGroup: ConfigurationChange<ConfigurationGroup>;
        };
    };
    'delta-skill': {
        CfgSkill: ConfigurationSkillChange;
    };
}
export interface ConfigurationFolder {
    objectPath?: string;
    folderDbid?: string;
}
export interface ConfigurationGroup extends ConfigurationRecord {
    name: string;
    capacityTableDBID: string;
    siteDBID: string;
    capacityRuleDBID: string;
    contractDBID: string;
    quotaTableDBID: string;
}
export interface ConfigurationLists {
    'access-groups'?: OtherConfigurationObject[];
    'agent-groups'?: ConfigurationAgentGroup[];
    'agent-logins'?: ConfigurationAgentLogin[];
    applications?: OtherConfigurationObject[];
    campaigns?: OtherConfigurationObject[];
    dns?: OtherConfigurationObject[];
    persons?: OtherConfigurationObject[];
    places?: OtherConfigurationObject[];
    skills?: ConfigurationSkill[];
}
export interface ConfigurationObject extends ConfigurationRecord, ConfigurationFolder {
}
export interface ConfigurationObjects {
    'access-group': OtherConfigurationObject;
    'agent-group': ConfigurationAgentGroup;
    'agent-login': ConfigurationAgentLogin;
    application: OtherConfigurationObject;
    campaign: OtherConfigurationObject;
    dn: OtherConfigurationObject;
    person: OtherConfigurationObject;
    place: OtherConfigurationObject;
    skill: ConfigurationSkill;
}
export interface ConfigurationQuery {
    name?: string;
    dbid?: number;
    object_path?: 1;
    read_folder_dbid?: 1;
}
export interface ConfigurationRecord {
    DBID: ConfigurationId;
    tenantDBID: string;
    state: string;
    userProperties?: ConfigurationAnnex;
}
export interface ConfigurationSkill extends ConfigurationObject {
    name: string;
}
export interface ConfigurationTypeNames {
    CfgAccessGroup: 'access-groups';
    CfgAgentGroup: 'agent-groups';
    CfgAgentLogin: 'agent-logins';
    CfgApplication: 'applications';
    CfgCampaign: 'campaigns';
    CfgSkill: 'skills';
    CfgDeltaAgentGroup: 'delta-agent-group';
    CfgDeltaSkill: 'delta-skill';
}
export interface OtherConfigurationObject extends ConfigurationObject {
    [property: string]: unknown;
}
export interface PlatformConfigurationEndpoints {
    'GET /platform/configuration/{type}': {
        query?: ConfigurationQuery;
        answer: Answer & ConfigurationLists;
    };
    'GET /platform/configuration/{type}/{dbid}': {
        answer: Answer & Partial<ConfigurationObjects>;
    };
    'POST /platform/configuration/{type}': {
        body: {
            [Name in keyof ConfigurationObjects]?: NewConfigurationObject<ConfigurationObjects[Name]>;
        } & {
            folderDbid?: number;
        };
        answer: Answer;
    };
    'PUT /platform/configuration/{type}': {
        body: Partial<ConfigurationDeltas>;
        answer: Answer;
    };
    'DELETE /platform/configuration/{type}/{dbid}': {
        answer: Answer;
    };
}
export type ConfigurationAnnex = Record<string, Record<string, string>>;
export type ConfigurationChange<Type extends ConfigurationRecord> = Pick<Type, 'DBID'> & Partial<Omit<Type, 'DBID'>>;
export type ConfigurationId = number | string;
export type ConfigurationSkillChange = ConfigurationChange<ConfigurationSkill>;
export type NewConfigurationObject<Type> = Type extends {
    CfgGroup: infer Group;
} ? {
    CfgGroup: Omit<Group, 'DBID'>;
} : string extends keyof Type ? {
    [property: string]: unknown;
} : Omit<Type, 'DBID' | keyof ConfigurationFolder>;
export type PlatformConfigurationNotification = never;
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
export interface DeviceAssignmentAnswer extends Answer {
    id?: string;
    uri?: string;
}
export interface DevicesAnswer extends Answer, UriList {
    devices?: Device[];
}
export interface Place {
    id: string;
    name: string;
    uri: string;
    path: string;
}
export interface PlacesAnswer extends Answer, UriList {
    places?: Place[];
}
export interface PlacesQuery extends FieldsQuery {
    subresources?: Open<'*'>;
}
export interface ProvisioningEndpoints {
    'GET /me': {
        query?: {
            subresources?: Open<'*'>;
        };
        answer: Answer & {
            user: User;
        };
    };
    'GET /users': {
        query?: UsersQuery;
        answer: UsersAnswer;
    };
    'GET /users/{id}': {
        query?: {
            subresources: Open<'*' | 'chats' | 'smssessions'>;
        };
        answer: Answer & {
            user: User;
        };
    };
    'POST /users/{id}': OperationsEndpoint<UserAdministrationOperations>;
    'GET /groups': {
        query: {
            type: Open<'BusinessUnit' | 'dispositions'>;
            subresources: Open<'*'>;
        };
        answer: Partial<Answer> & {
            groups: Group[];
        };
    };
    'GET /groups/{id}': {
        query?: {
            subresources: Open<'*' | '**'>;
        };
        answer: Partial<Answer> & Group;
    };
    'GET /groups/{id}/users': {
        query?: FieldsQuery & PageQuery;
        answer: UsersAnswer;
    };
    'GET /groups/{id}/supervisors': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            supervisors?: Partial<User>[];
        };
    };
    'GET /groups/{id}/skills': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            skills?: Skill[];
        };
    };
    'GET /groups/{id}/queues': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            queues?: Queue[];
        };
    };
    'GET /groups/{id}/places': {
        query?: PlacesQuery;
        answer: PlacesAnswer;
    };
    'GET /places': {
        query: {
            fields: Open<'*'>;
        };
        answer: Answer & {
            places: Place[];
        };
    };
    'GET /places/{id}': {
        answer: Answer & {
            place: Place;
        };
    };
    'GET /users/{id}/places': {
        query?: PlacesQuery;
        answer: PlacesAnswer;
    };
    'GET /devices': {
        query?: FieldsQuery;
        answer: DevicesAnswer;
    };
    'GET /devices/{id}': {
        query?: {
            resolveUri?: Open<'*'>;
        };
        answer: Answer & {
            device: Partial<Omit<Device, 'phoneNumber'>> & {
                phoneNumber: string | {
                    id: string;
                };
            };
        };
    };
    'GET /users/{userId}/devices': {
        query?: FieldsQuery;
        answer: DevicesAnswer;
    };
    'GET /me/devices': {
        query?: FieldsQuery;
        answer: DevicesAnswer;
    };
    'POST /users/{userId}/devices': {
        body: DeviceAssignment;
        answer: DeviceAssignmentAnswer;
    };
    'POST /me/devices': {
        body: DeviceAssignment;
        answer: DeviceAssignmentAnswer;
    };
    'DELETE /users/{userId}/devices/{deviceId}': {
        answer: Answer;
    };
    'DELETE /me/devices/{deviceId}': {
        answer: Answer;
    };
    'GET /users/{userId}/settings': {
        answer: UserSettingsGroupsAnswer;
    };
    'POST /users/{userId}/settings': {
        body: NewSettingsGroup;
        answer: Answer;
    };
    'GET /users/{userId}/settings/{groupName}': {
        answer: CustomSettingsAnswer<UserSetting>;
    };
    'POST /users/{userId}/settings/{groupName}': {
        body: UserSetting;
        answer: Answer;
    };
    'PUT /users/{userId}/settings/{groupName}': {
        body: UserSetting;
        answer: Answer;
    };
    'DELETE /users/{userId}/settings/{groupName}': {
        body?: SettingKey;
        answer: Answer;
    };
    'GET /me/settings': {
        answer: UserSettingsGroupsAnswer;
    };
    'POST /me/settings': {
        body: NewSettingsGroup;
        answer: Answer;
    };
    'GET /me/settings/{groupName}': {
        answer: CustomSettingsAnswer<UserSetting>;
    };
    'POST /me/settings/{groupName}': {
        body: UserSetting;
        answer: Answer;
    };
    'PUT /me/settings/{groupName}': {
        body: UserSetting;
        answer: Answer;
    };
    'DELETE /me/settings/{groupName}': {
        body?: SettingKey;
        answer: Answer;
    };
}
export interface User {
    id: string;
    userName: string;
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
    features?: Feature[];
    groups?: Group[];
    imSessions?: ImSession[];
    skills?: Skill[];
    settings?: Record<string, Record<string, string>>;
    statistics?: UserStatistics;
    chats?: ChatSummary[];
    smssessions?: ConversationSummary<SmsCapability>[];
}
export interface UserAdministrationOperations {
    UnlockAccount: NoParameters;
}
export interface UserSetting extends SettingKey {
    value: SettingValue;
}
export interface UserSettingsGroupsAnswer extends Answer {
    settings: SettingsGroup[];
}
export interface UserStatistics {
    channels?: {
        voice?: {
            state?: string;
            displayName?: string;
            activity?: string;
            workMode?: string;
        };
    };
}
export interface UsersAnswer extends Answer, UriList {
    users?: Partial<User>[];
    totalCount?: number;
}
export interface UsersQuery extends FieldsQuery, PageQuery {
    subresources?: Open<'*'>;
    firstName?: string;
    lastName?: string;
    userName?: string;
    enabled?: boolean;
    roles?: UserRole;
    'devices.phoneNumber'?: string;
    'skills.name'?: string;
    'skills.level'?: number;
    'statistics.channels.voice.state'?: string;
    'statistics.channels.voice.displayName'?: string;
    'statistics.channels.voice.activity'?: string;
    'statistics.channels.voice.workMode'?: string;
}
export type DeviceAssignment = (NewDevice & {
    uri?: never;
}) | ({
    [Field in keyof NewDevice]?: never;
} & {
    uri: string;
});
export type Group = BusinessUnit | DispositionGroup;
export type NewDevice = Pick<DeviceIdentity, 'phoneNumber'> & Partial<Pick<DeviceIdentity, 'type' | 'vendor' | 'model' | 'telephonyNetwork' | 'voiceServiceUri'>>;
export type ProvisioningNotification = never;
export interface RequestSettings {
    signal?: AbortSignal;
    keepalive?: boolean;
}
export type AnswerOf<Endpoint, Name extends string = OperationOf<Endpoint>> = Endpoint extends OperationsEndpoint<unknown, infer Answers> ? Name extends keyof Answers ? Answers[Name] : OperationAnswer : Endpoint extends {
    answer: infer Body;
} ? Body : never;
export type Argument<Parameters, More = NoParameters> = NoParameters extends Parameters ? [
    parameters?: Flatten<Parameters & More>
] : [
    parameters: Flatten<Parameters & More>
];
export type BodyOf<Endpoint, Name extends string = OperationOf<Endpoint>> = Endpoint extends OperationsEndpoint<infer Operations, unknown> ? OperationBody<Operations, Extract<Name, keyof Operations>> : Endpoint extends {
    body?: infer Body;
} ? Body : never;
export type FormFile = Blob | File;
export type FormOf<Endpoint> = Endpoint extends {
    form: infer Form;
} ? Form : never;
export type Known<Name extends string, Names extends string, What extends string> = Name extends Names ? Name : `${What} '${Name}' is not known. Near to it: ${Nearest<Name, Names>}`;
export type OperationOf<Endpoint> = Endpoint extends OperationsEndpoint<infer Operations, unknown> ? keyof Operations & string : never;
export type PathParameters<Key extends string> = {
    [Name in PathNames<Key>]: string | number;
};
export type QueryOf<Endpoint> = Endpoint extends {
    query?: infer Query;
} ? NonNullable<Query> : never;
export type RequestParts<Endpoints, Key extends keyof Endpoints & string> = Flatten<PathPart<Key> & BodyPart<Endpoints[Key]>>;
export type Requests<Endpoints> = <Key extends (keyof Endpoints & string) | (string & Record<never, never>)>(key: Known<Key, keyof Endpoints & string, 'The endpoint'>, ...input: Key extends keyof Endpoints & string ? Argument<RequestParts<Endpoints, Key>, RequestSettings> : [
    input?: unknown
]) => Promise<Key extends keyof Endpoints ? AnswerOf<Endpoints[Key]> : never>;
type BodyPart<Endpoint> = Endpoint extends OperationsEndpoint<infer Operations, unknown> ? {
    body: OperationBody<Operations>;
} & Pick<Endpoint, Extract<keyof Endpoint, 'query'>> : Pick<Endpoint, Extract<keyof Endpoint, 'query' | 'body' | 'form'>>;
type Nearest<Name extends string, Known extends string, Common extends string = ''> = Name extends `${infer First}${infer Rest}` ? [
    Extract<Known, `${Common}${First}${string}`>
] extends [
    never
] ? Extract<Known, `${Common}${string}`> : Nearest<Rest, Known, `${Common}${First}`> : Extract<Known, `${Common}${string}`>;
type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never;
type PathPart<Key extends string> = [
    PathNames<Key>
] extends [
    never
] ? NoParameters : {
    path: PathParameters<Key>;
};
export interface AgentStateSetting {
    id: string;
    operationName: Open<'Ready' | 'NotReady' | 'AuxWork' | 'AfterCallWork' | 'Offline'>;
    displayName: string;
    state: 'Ready' | 'NotReady' | 'Logout';
    workMode?: AgentStateWorkMode;
    reason?: string;
}
export interface CallDataFilter {
    attachedDataKey: string;
    displayName: string;
}
export interface CustomSetting extends SettingKey {
    value?: SettingValue;
    displayName?: string;
    possibleValues?: SettingChoice[];
}
export interface CustomSettingsAnswer<Setting = CustomSetting> extends Answer {
    key?: string;
    settings: Setting[];
}
export interface GeneralSettings {
    countryCode: string;
    countryDigits: string;
    countryName: string;
}
export interface NewSettingsGroup {
    name: string;
    displayName: string;
    key: string;
}
export interface ReportingSettings {
    defaultServiceLevelInterval: string;
    defaultServicePeriod: string;
    defaultTargetServiceLevelPercentage: string;
}
export interface SettingChoice {
    name: string;
    displayName: string;
    possibleValues?: SettingChoice[];
}
export interface SettingKey {
    name?: string;
}
export interface SettingsAnswer<Setting, Key extends string = 'name'> extends Answer {
    key: Key;
    settings: Setting[];
}
export interface SettingsEndpoints {
    'GET /settings': {
        query?: {
            subresources?: Open<'*'>;
        };
        answer: Answer & {
            settings: SettingsGroup[];
        };
    };
    'POST /settings': {
        body: NewSettingsGroup;
        answer: Answer & {
            id: string;
            path: string;
            uri: string;
        };
    };
    'GET /settings/general-settings': {
        answer: Answer & {
            settings: GeneralSettings;
        };
    };
    'GET /settings/reporting': {
        answer: SettingsAnswer<ReportingSetting>;
    };
    'GET /settings/agent-states': {
        answer: SettingsAnswer<AgentStateSetting, 'operationName'>;
    };
    'GET /me/settings/agent-states': {
        answer: SettingsAnswer<AgentStateSetting, 'operationName'>;
    };
    'GET /settings/voice': {
        answer: SettingsAnswer<VoiceSetting>;
    };
    'POST /settings/voice': {
        body: OptionalVoiceSetting;
        answer: Answer;
    };
    'PUT /settings/voice': {
        body: VoiceSetting;
        answer: Answer;
    };
    'DELETE /settings/voice': {
        body: Pick<OptionalVoiceSetting, 'name'>;
        answer: Answer;
    };
    'GET /settings/voice-operations': {
        answer: SettingsAnswer<VoiceOperationsSetting, 'operationName'>;
    };
    'POST /settings/voice-operations': {
        body: VoiceOperationsSetting;
        answer: Answer;
    };
    'PUT /settings/voice-operations': {
        body: VoiceOperationsSetting;
        answer: Answer;
    };
    'DELETE /settings/voice-operations': {
        body: Pick<VoiceOperationsSetting, 'operationName'>;
        answer: Answer;
    };
    'GET /settings/{groupName}': {
        answer: CustomSettingsAnswer;
    };
    'POST /settings/{groupName}': {
        body: CustomSetting;
        answer: Answer;
    };
    'PUT /settings/{groupName}': {
        body: CustomSetting;
        answer: Answer;
    };
    'DELETE /settings/{groupName}': {
        body?: SettingKey;
        answer: Answer;
    };
}
export interface SettingsGroup {
    name: string;
    displayName: string;
    key?: Open<'name' | 'operationName'>;
    uri: string;
    path?: string;
}
export interface VoiceOperationsSetting {
    operationName: 'Dial';
    userData: UserData;
}
export interface VoiceSettings {
    'case-filter'?: CallDataFilter[];
    'toast-filter'?: CallDataFilter[];
    defaultTelephonyNetworkType: TelephonyNetwork;
    defaultWrapupTime?: string | number;
    outboundCallerId?: string;
}
export type AgentStateWorkMode = 'ManualIn' | 'AutoIn' | 'ReturnBack' | 'AfterCallWork' | 'AuxWork' | 'LegalGuard' | 'NoCallDisconnect' | 'WalkAway';
export type NamedSetting<Values> = {
    [Name in keyof Values]-?: {
        name: Name;
        value: Required<Values>[Name];
    };
}[keyof Values];
export type OptionalVoiceSetting = NamedSetting<Omit<VoiceSettings, 'defaultTelephonyNetworkType'>>;
export type ReportingSetting = NamedSetting<ReportingSettings>;
export type SettingValue = UserDataValue;
export type SettingsNotification = never;
export type VoiceSetting = NamedSetting<VoiceSettings>;
export interface SmsEndpoints {
    'GET /me/smssessions': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            smssessions?: SmsSession[];
        };
    };
    'GET /me/smssessions/{smssessionId}/messages': {
        query?: LogQuery;
        answer: Partial<Answer> & {
            messages: SmsMessage[];
        };
    };
    'POST /me/smssessions/{id}': OperationsEndpoint<SmsOperations>;
    'POST /users/{userId}/channels/smssession': OperationsEndpoint<ConversationMonitoringOperations>;
    'POST /users/{userId}/smssessions/{smssessionId}': OperationsEndpoint<ConversationIntrusionOperations>;
}
export interface SmsLogMessage extends MessageLogUpdated<SmsMessage> {
    smssessionUri: string;
    smssessionPath?: string;
}
export interface SmsOperations extends SupervisedConversationOperations {
    Transfer: {
        targetUri: string;
        queueName?: never;
    } | {
        targetUri?: never;
        queueName: string;
    };
    Invite: ConversationTarget;
    Consult: ConversationTarget;
    RemoveParticipantFromConference: {
        targetUri: string;
    };
}
export interface SmsSession extends SupervisedConversation<SmsCapability> {
}
export type SmsCapability = ConversationCapability<SmsOperations>;
export type SmsMessage = ConversationEntry;
export type SmsNotification = On<'/v2/me/smssession', SmsSessionStateChangeMessage | CancelConsultFailed | SmsLogMessage>;
export type SmsSessionState = SmsSession['state'];
export type SmsSessionStateChangeMessage = ConversationMessage<'SMSsessionStateChangeMessage', {
    smssession: SmsSession;
}>;
export interface StandardResponse extends StandardResponseSummary {
    description: string;
    subject: string;
    body: string;
    structuredBody: string;
    mimeType: string;
    lang: string;
    categoryId: string;
    version: number;
    status: string;
    isActive: boolean;
    ownerId: number;
    tenantId: number;
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
    attachments?: StandardResponseDocument[];
}
export interface StandardResponseCategory {
    categoryId: string;
    name: string;
    description: string;
    language?: string;
    modifiedDate: string;
    status: 'Approved' | 'NotApproved';
    type: number;
    childrenCategories?: StandardResponseCategory[];
    childrenStdResponses?: StandardResponseSummary[];
}
export interface StandardResponseDocument {
    documentId: string;
    mimeType: string;
    theName: string;
    theSize: number;
    description: string;
}
export interface StandardResponseProperty {
    name: string;
    value: string;
}
export interface StandardResponseSummary {
    id: string;
    standardResponseId: string;
    theName: string;
}
export interface StandardResponsesEndpoints {
    'POST /platform/contactserver/RequestGetRootCategories': CategoriesEndpoint;
    'POST /platform/contactserver/GetApprovedRootCategories': CategoriesEndpoint;
    'POST /platform/contactserver/RequestGetCategory': CategoryEndpoint;
    'POST /platform/contactserver/GetApprovedCategory': CategoryEndpoint;
    'POST /platform/contactserver/RequestGetStandardResponse': {
        body: {
            standardResponseId: string;
            version?: number;
            attachments?: boolean;
        };
        answer: ContactServerAnswer<'EventGetStandardResponse', {
            standardResponse: StandardResponse;
        }>;
    };
    'POST /platform/contactserver/RenderStandardResponse/{standardResponseId}': {
        body: StandardResponseRendering;
        answer: {
            body?: string;
        };
    };
    'POST /platform/contactserver/ReportStandardResponseUsage/{standardResponseId}': {
        body: StandardResponseUsage;
        answer: ContactServerAnswer<'EventAddStdRespUsage', Reference>;
    };
    'POST /platform/contactserver/GetStandardResponseFavorites': {
        answer: ContactServerAnswer<'EventGetAgentStdRespFavorites', Reference & {
            standardResponses: string[];
        }>;
    };
    'POST /platform/contactserver/AddStandardResponseFavorite/{standardResponseId}': {
        answer: ContactServerAnswer<'EventAddAgentStdRespFavorite', Reference>;
    };
    'POST /platform/contactserver/DeleteStandardResponseFavorite/{standardResponseId}': {
        answer: ContactServerAnswer<'EventDeleteAgentStdRespFavorite', Reference>;
    };
    'POST /platform/contactserver/DeleteAllStandardResponseFavorites': {
        answer: ContactServerAnswer<'EventDeleteAgentStdRespFavorite', Reference>;
    };
    'POST /platform/contactserver/GetDocument/{documentId}': {
        answer: Blob;
    };
}
export type StandardResponseInteraction = AtLeastOne<InteractionIds>;
export type StandardResponseRendering = StandardResponseInteraction & {
    usePlainText?: boolean | 'true' | 'false';
    customProperties?: StandardResponseProperty[];
    agentCustomProperties?: StandardResponseProperty[];
};
export type StandardResponseUsage = StandardResponseInteraction & {
    responseType?: 'SystemAutoResponse' | 'SuggestedResponseChosen' | 'SuggestedResponsesIgnored' | 'AdministratorResponse' | 'SuggestedResponseNotReceived';
};
export type StandardResponsesNotification = never;
interface CategoriesEndpoint {
    body?: CategoryLanguage;
    answer: ContactServerAnswer<'EventGetRootCategories', {
        categories: StandardResponseCategory[];
    }>;
}
interface CategoryEndpoint {
    body: CategoryRequest;
    answer: ContactServerAnswer<'EventGetCategory', {
        category: StandardResponseCategory;
    }>;
}
interface CategoryLanguage {
    language?: string;
}
interface CategoryRequest {
    categoryId: string;
    returnChildrenCategories?: boolean;
    returnChildrenSRInfo?: boolean;
}
interface ContactServerAnswer<Response extends string, Data> extends Answer {
    response: Response;
    data: Data;
}
interface InteractionIds {
    interactionId: string;
    chatId: string;
    emailId: string;
    facebookId: string;
    facebookSessionId: string;
    tweetId: string;
}
interface Reference {
    referenceId: number;
}
type AtLeastOne<T> = {
    [Key in keyof T]: Pick<T, Key> & Partial<Omit<T, Key>>;
}[keyof T];
export interface ExtendedStatisticDefinition extends StatisticEntry {
    statisticDefinitionEx: StatisticTypeDefinition;
}
export interface SimpleStatisticDefinition extends StatisticEntry {
    statisticDefinitionName: string;
    timeProfile?: string;
    timeRange?: string;
    timeRange2?: string;
}
export interface StatisticTypeDefinition {
    category: Open<'TotalNumberInTimeRangePercentage' | 'TotalNumber' | 'CurrentNumber' | 'CurrentMaxTime' | 'ServiceFactor1' | 'AverageTime' | 'AverageNumberPerRelativeHour' | 'TotalAdjustedTime' | 'CurrentTime' | 'CurrentTargetState' | 'CurrentState'>;
    subject: Open<'DNAction' | 'DNStatus' | 'AgentStatus'>;
    mainMask?: string;
    relativeMask?: string;
    maskType?: Open<'MEDIA'>;
    intervalType?: 'GrowingWindow' | 'SinceLogin' | 'SlidingSelection' | 'SlidingWindow';
    dynamicTimeProfile?: string;
    timeRangeLeft?: number;
    timeRangeRight?: number;
    timeRangeLeft2?: number;
    timeRangeRight2?: number;
    dynamicFilter?: string;
    distinguishByConnId?: boolean;
}
export interface StatisticValue {
    statistic: string;
    value: number;
    time: number;
}
export interface StatisticValues extends Answer {
    objectId: string;
    statistics: StatisticValue[];
}
export interface StatisticsEndpoints {
    'GET /stats/{objectId}': {
        answer: StatisticValues;
    };
}
export type StatisticObjectType = 'AGENT' | 'QUEUE' | 'SKILL_Q' | 'SKILL_AG' | 'VIRTUAL_QUEUE';
export type StatisticsNotification = never;
interface StatisticEntry {
    name: string;
    objectType: StatisticObjectType;
    notificationMode: 'PERIODICAL' | 'IMMEDIATE';
    notificationFrequency: number;
    features?: FeatureName;
}
export interface SupervisedChannelOperations {
    Ready: NoParameters;
    NotReady: NoParameters;
    DoNotDisturbOn: NoParameters;
    DoNotDisturbOff: NoParameters;
    Offline: NoParameters;
}
export interface SupervisorAgentStateEndpoints {
    'POST /users/{userId}/channels/{channelId}': OperationsEndpoint<SupervisedChannelOperations>;
}
export type SupervisorAgentStateNotification = never;
export interface Tweet extends SocialInteraction<TweetCapability>, TweetDetails {
    twitterType?: InteractionDirection;
    tweetType?: InteractionDirection;
    assignedTo?: string;
}
export interface TweetCreationOperations extends SocialCreationOperations {
    Follow: OfAccount & {
        twitterUserId: string;
    };
    Unfollow: OfAccount & {
        twitterUserId: string;
    };
    Retweet: OfAccount & {
        twitterMsgId: string;
    };
}
export interface TweetDetails {
    twitterCreatedAt?: string;
    twitterFromAddr?: string;
    twitterFromUserId?: string;
    twitterIsFavorited?: 'true' | 'false';
    twitterIsRetweet?: 'true' | 'false';
    twitterMsgId?: string;
    twitterMsgPlainText?: string;
    twitterMsgType?: string;
    twitterQueryName?: string;
    twitterRetweetCount?: string;
    twitterSource?: string;
    twitterToAddr?: string;
    twitterUserCreatedAt?: string;
    twitterUserFollowersCount?: string;
    twitterUserFriendsCount?: string;
    twitterUserId?: string;
    twitterUserImageURL?: string;
    twitterUserIsFollower?: 'true' | 'false';
    twitterUserIsFriend?: 'true' | 'false';
    twitterUserLanguage?: string;
    twitterUserName?: string;
    twitterUserScreenName?: string;
    twitterUserStatusesCount?: string;
    twitterUserUtcOffset?: string;
}
export interface TweetOperations extends SocialOperations {
    Reply: {
        queuePath: string;
        isRetweet?: boolean;
        userData?: UserData;
    };
    Save: {
        twitter?: SocialContent;
    };
    Send: LastAgent & {
        queuePath: string;
        twitter: SocialContent;
    };
}
export interface TwitterEndpoints {
    'POST /me/tweets': OperationsEndpoint<TweetCreationOperations>;
    'POST /me/tweets/{id}': OperationsEndpoint<TweetOperations>;
    'GET /me/tweets': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            tweets?: Tweet[];
        };
    };
}
export type TweetCapability = keyof TweetOperations | 'Retweet' | 'MarkFavorite' | 'RemoveFavorite';
export type TweetOperationResponse = TweetOutcome<'TweetOperationResponse'>;
export type TweetState = InteractionState | OutboundState;
export type TweetStateChangeMessage = InteractionMessage<'TweetStateChangeMessage', {
    tweet: Tweet;
}, 'TweetSaved'>;
export type TwitterNotification = On<'/v2/me/twitter', TweetStateChangeMessage | TwitterStateChangeMessage | TweetOperationResponse | TwitterOperationResponse>;
export type TwitterOperationResponse = TweetOutcome<'TwitterOperationResponse'>;
export type TwitterStateChangeMessage = InteractionMessage<'TwitterStateChangeMessage', {
    twitter: Tweet;
}, 'TwitterSaved'>;
interface OfAccount {
    from: string;
}
type TweetOutcome<Type extends string> = {
    messageType: Type;
    referenceId: number;
} & ({
    success: 'true';
} | {
    success: 'false';
    errorMessage: string;
});
export interface UcsCall {
    interactionId: string;
    callId: string;
    status: UcsCallStatus;
    phoneNumber: string;
    contactId?: string;
    type: 'Unknown' | 'Internal' | 'Inbound' | 'Outbound' | 'Consult';
    parentId?: string;
    threadId?: string;
    subject?: string;
    note?: string;
    callDuration?: number;
    userData?: UserData;
}
export interface UcsCallOperations {
    SetCallNote: {
        note: string;
    };
    SetCallCompleted: {
        callDuration: number;
        userData: UserData;
    };
    SetCallContact: {
        contactPath: string;
    };
}
export interface UcsCallSearchOperations {
    FindPhoneCall: Omit<UcsCall, 'interactionId' | 'note' | 'callDuration'>;
}
export interface UcsContactOperations {
    IdentifyUCSContact: {
        emailAddress?: string;
        lastName?: string;
        phoneNumber?: string;
        mediaType: Open<'call'>;
        createContactEnabled?: UcsBoolean;
        userData?: UserData;
    };
}
export interface UcsVoiceEndpoints {
    'POST /ucs/contacts': OperationsEndpoint<UcsContactOperations>;
}
export type CreateInteractionResponse = {
    messageType: 'createInteractionResponse';
    referenceId: number;
} & ({
    interactionId: string;
    isCreated: UcsBoolean;
    errorMessage?: never;
} | (UcsFailed & {
    interactionId?: never;
    isCreated?: never;
}));
export type UcsBoolean = boolean | 'true' | 'false';
export type UcsCallStatus = 'New' | 'Pending' | 'InProgress' | 'Stopped';
export type UcsContactIdentified = {
    messageType?: never;
    referenceId: number;
} & ({
    contactId: string;
    errorMessage?: never;
} | (UcsFailed & {
    contactId?: never;
}));
export type UcsOperationResponse = {
    messageType: 'UcsOperationResponse';
    referenceId: number;
} & ({
    success: true;
    errorMessage?: never;
} | (UcsFailed & {
    success: false;
}));
export type UcsVoiceNotification = On<'/v2/ucs/interactions', UcsContactIdentified | CreateInteractionResponse | UcsOperationResponse>;
interface UcsFailed {
    errorMessage: string;
}
export interface ActiveDevice extends DeviceIdentity, DeviceStatus {
    deviceState: 'Active';
}
export interface Call {
    id: string;
    state: CallState;
    callUuid: string;
    connId?: string;
    deviceUri: string;
    participants: CallParticipant[];
    dnis: string;
    ani?: string;
    callType: CallType;
    capabilities: CallCapability[];
    userData?: UserData;
    toast?: CallDataEntry[];
    case?: CallDataEntry[];
    duration: string;
    mute: 'On' | 'Off';
    recordingState?: 'Recording' | 'Paused' | 'Stopped';
    supervisorListeningIn?: boolean;
    monitoredUserMuted?: boolean;
    monitoring?: boolean;
    supervisorMonitoringState?: {
        state: CallMonitoringKind;
    };
    parentCallUri?: string;
    parentCallPath?: string;
    outboundRecord?: OutboundRecord;
    uri: string;
    path?: string;
    extensions?: CallExtensions;
}
export interface CallDataEntry {
    key: string;
    displayName: string;
    value: string;
}
export interface CallDestination {
    phoneNumber: string;
}
export interface CallDestinationParameters {
    destination: CallDestination;
    location?: string;
    userData?: UserData;
}
export interface CallErrorMessage extends DeviceErrorMessage {
    callUri: string;
}
export interface CallExtensions {
    BusinessCall?: number;
    WrapUpTime?: number;
    [key: string]: UserDataValue;
}
export interface CallMonitoringParameters {
    targetDeviceUri: string;
    supervisorMonitoringScope?: CallMonitoringScope;
    supervisorMonitoringMode?: CallMonitoringMode;
    phoneNumber?: string;
}
export interface CallOperations {
    Answer: NoParameters;
    Reject: NoParameters;
    Hold: NoParameters;
    Retrieve: NoParameters;
    Hangup: NoParameters;
    SendDtmf: {
        digits: string;
    };
    MuteCall: NoParameters;
    UnmuteCall: NoParameters;
    SetCallDisposition: {
        callUri: string;
        callUuid: string;
        disposition: string;
        dispositionKey?: string;
    };
    SingleStepConference: CallDestinationParameters;
    InitiateConference: CallDestinationParameters;
    CompleteConference: ConsultCallParameters;
    RemoveParticipantFromConference: {
        participant: string;
    };
    ClearCall: NoParameters;
    SingleStepTransfer: CallDestinationParameters;
    InitiateTransfer: CallDestinationParameters;
    CompleteTransfer: ConsultCallParameters;
    SwapCalls: OtherCallParameters;
    MergeWithOtherCall: OtherCallParameters;
    AttachUserData: {
        userData: UserData;
    };
    UpdateUserData: {
        userData: UserData;
    };
    DeleteUserData: NoParameters;
    DeleteUserDataPair: {
        key: string;
    };
    SwitchToBargeIn: NoParameters;
    SwitchToListenIn: NoParameters;
    MuteMonitoredUser: NoParameters;
    UnmuteMonitoredUser: NoParameters;
    StartCallRecording: NoParameters;
    PauseCallRecording: NoParameters;
    ResumeCallRecording: NoParameters;
    StopCallRecording: NoParameters;
}
export interface CallParticipant {
    phoneNumber: string;
    digits: string;
    formattedPhoneNumber: string;
    e164Number: string;
    location?: string;
    country?: PhoneNumberCountry;
}
export interface CallStateChangeMessage {
    messageType: 'CallStateChangeMessage';
    notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'AttachedDataChanged' | 'DtmfSent' | 'CallRecordingStateChange' | 'MonitoredUserMutedStateChange';
    call: Call;
    phoneNumber: string;
    extensions?: CallExtensions;
}
export interface ConsultCallParameters {
    consultCallUri?: string;
}
export interface CustomAgentStateOperations {
    [operationName: string & Record<never, never>]: NoParameters;
}
export interface DeviceErrorMessage {
    messageType: 'ErrorMessage';
    deviceUri: string;
    errorMessage?: string;
}
export interface DeviceIdentity {
    id: string;
    phoneNumber: string;
    e164Number: string;
    telephonyNetwork: TelephonyNetwork;
    uri?: string;
    phoneNumberUri?: string;
    type?: Open<'ACDPosition'>;
    vendor?: string;
    model?: string;
    description?: string;
    country?: PhoneNumberCountry;
    location?: string;
    localNumber?: string;
    voiceServiceUri?: string;
    forwardTo?: string;
    supervisorMonitoringState?: DeviceMonitoringState;
    monitoredUserMuted?: boolean;
    dynamicPhoneNumber?: string;
    channels?: ChannelName[];
}
export interface DeviceMonitoringState {
    state: CallMonitoringKind;
    mode: CallMonitoringMode;
    scope: CallMonitoringScope;
    targetDeviceUri: string;
    phoneNumber?: string;
    switchName?: string;
}
export interface DeviceOperations {
    DoNotDisturbOn: NoParameters;
    DoNotDisturbOff: NoParameters;
    ForwardCallsOn: {
        destination: string;
    };
    ForwardCallsOff: NoParameters;
    ListenIn: CallMonitoringParameters;
    Coach: CallMonitoringParameters;
    BargeIn: CallMonitoringParameters;
    CancelSupervisorMonitoring: NoParameters;
}
export interface DeviceStateChangeMessage {
    messageType: 'DeviceStateChangeMessage';
    devices: Device[];
}
export interface DeviceStatus {
    userState: UserState;
    doNotDisturb: 'On' | 'Off';
    voiceEnvironmentUri: string;
    capabilities: DeviceCapability[];
}
export interface DialOperations {
    Dial: Either<DialParameters, OutboundDialOperations['Dial']> | Either<OutboundDialOperations['Dial'], DialParameters>;
}
export interface DialParameters extends CallDestinationParameters {
    outboundCallerId?: string;
}
export interface InactiveDevice extends DeviceIdentity, Partial<DeviceStatus> {
    deviceState: 'Inactive';
}
export interface OtherCallParameters {
    otherCallUri: string;
}
export interface PhoneNumberCountry {
    name: string;
    code: string;
    callingCode: string;
}
export interface SessionAnswer extends OperationAnswer {
    succeeded?: SessionChannelStarted[];
    failed?: SessionChannelFailed[];
    devices?: Device[];
}
export interface SessionChannelFailed extends SessionChannelStarted {
    statusMessage: string;
}
export interface SessionChannelStarted extends Answer {
    channel: ChannelName;
}
export interface SessionOperations extends ChannelsOperations {
    StartContactCenterSession: {
        channels: ChannelName[];
        place?: string;
        loginCode?: string;
        agentLoginPassword?: string;
        queue?: string;
        devicePath?: string;
        workmode?: ReadyWorkMode;
        dynamicPhoneNumber?: string;
    };
    EndContactCenterSession: NoParameters;
}
export interface SystemAgentStateOperations {
    Ready: {
        workmode?: ReadyWorkMode;
    };
    NotReady: NoParameters;
    AuxWork: NoParameters;
    AfterCallWork: {
        wrapUpTime?: string;
    };
    Offline: NoParameters;
}
export interface VoiceChannelOperations extends SystemAgentStateOperations, CustomAgentStateOperations {
}
export interface VoiceEndpoints {
    'POST /me': OperationsEndpoint<SessionOperations, {
        StartContactCenterSession: SessionAnswer;
    }>;
    'POST /me/channels/voice': OperationsEndpoint<VoiceChannelOperations>;
    'POST /me/devices/{id}': OperationsEndpoint<DeviceOperations>;
    'POST /me/devices/{id}/calls': OperationsEndpoint<DialOperations>;
    'POST /me/calls/{id}': OperationsEndpoint<CallOperations>;
}
export type CallCapability = keyof CallOperations;
export type CallMonitoringKind = 'ListenIn' | 'Coach' | 'BargeIn';
export type CallMonitoringMode = 'NextCall' | 'AllCalls';
export type CallMonitoringScope = 'Agent' | 'Call';
export type CallState = 'Ringing' | 'Dialing' | 'Established' | 'Held' | 'Released';
export type CallType = Open<'Internal' | 'Inbound' | 'Outbound' | 'Consult' | 'Unknown'>;
export type Device = ActiveDevice | InactiveDevice;
export type DeviceCapability = keyof DeviceOperations | 'MuteMonitoredUser' | 'UnmuteMonitoredUser';
export type TelephonyNetwork = 'Public' | 'Private';
export type VoiceNotification = On<'/v2/me/devices', DeviceStateChangeMessage | DeviceErrorMessage> | On<'/v2/me/calls', CallStateChangeMessage | CallErrorMessage>;
type Either<A, B> = Flatten<A & {
    [Key in Exclude<keyof B, keyof A>]?: never;
}>;
export interface Answer {
    statusCode: StatusCode;
    statusMessage?: string;
}
export interface CreationAnswer extends Answer {
    id: string;
    uri: string;
    path: string;
}
export interface ErrorAnswer {
    statusCode: StatusCode;
    statusMessage: string;
}
export interface FieldsQuery {
    fields?: string;
}
export interface On<Channel extends string, Message> {
    channel: Channel;
    data: Message;
}
export interface OperationAnswer extends Answer {
    referenceId?: number;
}
export interface OperationsEndpoint<Operations, Answers = Record<never, never>> {
    operations: Operations;
    answers: Answers;
}
export interface PageQuery {
    offset?: number;
    limit?: number;
    sortBy?: string;
    order?: 'Ascending' | 'Descending';
}
export interface UriList {
    uris?: string[];
    paths?: string[];
}
export interface UserState {
    id: string;
    displayName: string;
    state: Open<'Ready' | 'NotReady' | 'LoggedOut' | 'LoggedIn'>;
    workMode?: Open<'AuxWork' | 'AfterCallWork'>;
}
export type Flatten<T> = {
    [Key in keyof T]: T[Key];
};
export type NoParameters = Record<never, never>;
export type Open<Known extends string> = Known | (string & Record<never, never>);
export type OperationBody<Operations, Name extends keyof Operations = keyof Operations> = {
    [N in Name]: Flatten<{
        operationName: N;
    } & Operations[N]>;
}[Name];
export type ReferenceId = number | string;
export type StatusCode = number | string;
export type UserData = Record<string, UserDataValue>;
export type UserDataValue = string | number | boolean | null | UserDataValue[] | {
    [key: string]: UserDataValue;
};
export type UserRole = 'ROLE_AGENT' | 'ROLE_SUPERVISOR' | 'ROLE_ADMIN' | 'ROLE_APIUSER';
export interface MyWorkbinOperations extends WorkbinSubscriptionOperations {
    AddInteraction: WorkbinGroupAddition;
    AddChat: WorkbinGroupAddition;
    AddEmail: WorkbinGroupAddition;
    AddWorkitem: WorkbinGroupAddition;
    AddTweet: WorkbinGroupAddition;
    AddFacebook: WorkbinGroupAddition;
    AddFacebooksession: WorkbinGroupAddition;
    AddOpenmedia: WorkbinGroupAddition;
    PullInteraction: WorkbinRemoval;
    PullChat: WorkbinRemoval;
    PullEmail: WorkbinRemoval;
    PullWorkitem: WorkbinRemoval;
    PullTweet: WorkbinRemoval;
    PullFacebook: WorkbinRemoval;
    PullFacebooksession: WorkbinRemoval;
    PullOpenmedia: WorkbinRemoval;
}
export interface UserWorkbinOperations extends WorkbinSubscriptionOperations, WorkbinAddOperations<WorkbinAddition>, WorkbinPullOperations {
}
export interface UserWorkbinsOperations extends WorkbinSubscriptionOperations {
    RequestAgentStats: NoParameters;
}
export interface Workbin {
    id: string;
    uri: string;
    workbinName?: string;
    name?: string;
    displayName: string;
    type: WorkbinType;
    emails?: WorkbinInteraction[];
    chats?: WorkbinChat[];
    workitems?: WorkbinInteraction[];
    interactions?: WorkbinInteraction[];
}
export interface WorkbinAddOperations<Addition> {
    AddInteraction: Addition;
    AddChat: Addition;
    AddEmail: Addition;
    AddWorkitem: Addition;
}
export interface WorkbinAddition {
    uri: string;
}
export interface WorkbinChat extends WorkbinInteraction {
    chatType: Open<'Inbound'>;
}
export interface WorkbinChatRemoval extends WorkbinRemoval {
    nickname?: string;
}
export interface WorkbinContentQuery {
    subresources?: Open<'*' | WorkbinMediaType>;
}
export interface WorkbinContentStatistics {
    NumberOfInteractions: number;
    MinMovedToQueueAt: string;
    MaxMovedToQueueAt: string;
}
export interface WorkbinContentStatsMessage {
    messageType: 'WorkbinStatsMessage';
    id: string;
    workbinType: WorkbinType;
    workbinStats: Record<string, WorkbinContentStatistics>;
    referenceId: ReferenceId;
}
export interface WorkbinCountStatistics {
    Count: number;
    Owner: string;
    Type: WorkbinType;
}
export interface WorkbinCountStatsMessage {
    messageType: 'WorkbinStatsMessage';
    workbinStats: Record<string, WorkbinCountStatistics>;
    referenceId: ReferenceId;
}
export interface WorkbinGroupAddition {
    id: string;
    saveLAR?: 'true' | 'false' | boolean;
}
export interface WorkbinIdsQuery {
    workbinIds: string;
}
export interface WorkbinInteraction {
    id: string;
    state?: WorkbinInteractionState;
    uri?: string;
    receivedDate: string;
    participants: never[];
    capabilities: WorkitemCapability[];
    userData: UserData;
}
export interface WorkbinInteractionLists {
    chat?: WorkbinChat[];
    email?: WorkbinInteraction[];
    workitem?: WorkbinInteraction[];
    facebook?: WorkbinInteraction[];
    facebooksession?: WorkbinInteraction[];
    tweet?: WorkbinInteraction[];
    openmedia?: WorkbinInteraction[];
}
export interface WorkbinOperations extends WorkbinSubscriptionOperations, WorkbinAddOperations<WorkbinAddition & LastAgent>, WorkbinPullOperations {
    RequestStats: NoParameters;
}
export interface WorkbinPullOperations {
    PullInteraction: WorkbinChatRemoval;
    PullChat: WorkbinChatRemoval;
    PullEmail: WorkbinRemoval;
    PullWorkitem: WorkbinRemoval;
}
export interface WorkbinRemoval {
    id: string;
}
export interface WorkbinStateChangeMessage {
    messageType: 'WorkbinStateChangeMessage';
    action: 'ItemAdded' | 'ItemRemoved';
    id: string;
    workbinAgentId?: string;
    workbinUserId?: string;
    agentGroup?: string;
    placeGroup?: string;
    chatStateResourceV2?: WorkbinChat;
    emailStateResourceV2?: WorkbinInteraction;
    facebookStateResourceV2?: WorkbinInteraction;
    tweetStateResourceV2?: WorkbinInteraction;
    facebooksessionStateResourceV2?: WorkbinInteraction;
    workitemStateResourceV2?: WorkbinInteraction;
    openmediaStateResourceV2?: WorkbinInteraction;
}
export interface WorkbinSubscriptionMessage {
    messageType: 'WorkbinSubscriptionStateChangeMessage';
    stateResource: 'Subscribed' | 'Unsubscribed' | 'RequestFailed';
    id: string;
    workbinUserId?: string;
    agentGroup?: string;
    placeGroup?: string;
    referenceId?: ReferenceId;
}
export interface WorkbinSubscriptionOperations {
    Subscribe: NoParameters;
    Unsubscribe: NoParameters;
}
export interface WorkbinsEndpoints {
    'GET /workbins': {
        query?: WorkbinsQuery;
        answer: WorkbinsAnswer;
    };
    'GET /me/workbins': {
        query?: WorkbinsQuery | (WorkbinsQuery & WorkbinGroupQuery);
        answer: WorkbinsAnswer;
    };
    'GET /users/{userId}/workbins': {
        query: WorkbinIdsQuery & Required<WorkbinContentQuery>;
        answer: Answer & {
            workbins: Record<string, Workbin>;
        };
    };
    'GET /workbins/{workbinId}': {
        query?: WorkbinContentQuery;
        answer: Answer & {
            workbin: Workbin;
        };
    };
    'GET /me/workbins/{workbinId}': {
        query?: WorkbinContentQuery | (WorkbinContentQuery & WorkbinGroupQuery);
        answer: Answer & {
            workbin: Workbin;
        };
    };
    'GET /users/{userId}/workbins/{workbinId}': {
        query: Required<WorkbinContentQuery>;
        answer: Answer & {
            workbin: Workbin;
        };
    };
    'GET /workbins/{workbinId}/{mediaType}': {
        query: Required<FieldsQuery>;
        answer: Answer & WorkbinInteractionLists;
    };
    'GET /me/workbins/{workbinId}/{mediaType}': {
        query: Required<FieldsQuery> | (Required<FieldsQuery> & WorkbinGroupQuery);
        answer: Answer & WorkbinInteractionLists;
    };
    'GET /users/{userId}/workbins/{workbinId}/{mediaType}': {
        query: Required<FieldsQuery>;
        answer: Answer & WorkbinInteractionLists;
    };
    'POST /workbins/{id}': OperationsEndpoint<WorkbinOperations>;
    'POST /me/workbins/{id}': OperationsEndpoint<MyWorkbinOperations> & {
        query?: WorkbinGroupQuery;
    };
    'POST /users/{userId}/workbins/{id}': OperationsEndpoint<UserWorkbinOperations>;
    'POST /workbins': OperationsEndpoint<WorkbinsOperations, WorkbinsSubscriptionAnswers> & {
        query?: WorkbinIdsQuery;
    };
    'POST /me/workbins': OperationsEndpoint<WorkbinSubscriptionOperations, WorkbinsSubscriptionAnswers> & {
        query: WorkbinIdsQuery;
    };
    'POST /users/{userId}/workbins': OperationsEndpoint<UserWorkbinsOperations, WorkbinsSubscriptionAnswers> & {
        query?: WorkbinIdsQuery;
    };
}
export interface WorkbinsOperations extends WorkbinSubscriptionOperations {
    RequestAgentStats: WorkbinOwner;
}
export interface WorkbinsQuery extends FieldsQuery, WorkbinContentQuery {
    workbinIds?: string;
}
export interface WorkbinsSubscriptionAnswer extends Answer {
    referenceIds: Record<string, ReferenceId>;
}
export interface WorkbinsSubscriptionAnswers {
    Subscribe: WorkbinsSubscriptionAnswer;
    Unsubscribe: WorkbinsSubscriptionAnswer;
}
export type WorkbinGroupQuery = {
    agentGroup: string;
} | {
    placeGroup: string;
};
export type WorkbinInteractionState = 'InWorkbin' | 'Processing';
export type WorkbinMediaType = 'chat' | 'email' | 'workitem' | 'facebook' | 'facebooksession' | 'tweet' | 'openmedia';
export type WorkbinOwner = {
    workbinType?: never;
    workbinOwner?: never;
} | {
    workbinType: Exclude<WorkbinType, 'Agent'>;
    workbinOwner: string;
};
export type WorkbinStatistics = WorkbinContentStatistics | WorkbinCountStatistics;
export type WorkbinType = 'Agent' | 'Place' | 'AgentGroup' | 'PlaceGroup';
export type WorkbinsAnswer = Answer & ({
    workbins: Workbin[];
} | {
    workbins: Record<string, Workbin>;
} | Required<UriList>);
export type WorkbinsNotification = On<'/v2/me/workbins', WorkbinSubscriptionMessage | WorkbinStateChangeMessage | WorkbinContentStatsMessage | WorkbinCountStatsMessage>;
export interface Workitem extends InteractionResource<InteractionState, WorkitemCapability> {
    workitemType?: InteractionDirection;
    receivedDate?: string;
}
export interface WorkitemEndpoints {
    'POST /me/workitems': OperationsEndpoint<TaskCreationOperations>;
    'POST /me/workitems/{id}': OperationsEndpoint<WorkitemOperations>;
    'GET /me/workitems': {
        query?: FieldsQuery;
        answer: Answer & UriList & {
            workitems?: Workitem[];
        };
    };
}
export interface WorkitemOperations extends TaskOperations {
    Accept: NoParameters;
    Complete: {
        queueName?: string;
    };
}
export type WorkitemCapability = keyof WorkitemOperations;
export type WorkitemNotification = On<'/v2/me/workitems', WorkitemStateChangeMessage>;
export type WorkitemStateChangeMessage = InteractionMessage<'WorkitemStateChangeMessage', {
    workitem: Workitem;
}>;

export declare class GwsAgentState extends LitElement {
    static readonly styles: import("lit").CSSResult[];
    session: Session | undefined;
    whyNotReady: string;
    constructor();
    disconnectedCallback(): void;
    setState(state: string, { channel, afterCall }?: SetStateOptions): Promise<void>;
    extendAfterCallWork(): Promise<void>;
    keepAfterCallWork(): Promise<void>;
}
export interface SetStateOptions {
    channel?: string | undefined;
    afterCall?: boolean | undefined;
}
export declare class GwsAgentStateChangedEvent extends Event {
    readonly channel: string;
    readonly state: UserState;
    readonly previous: UserState;
    readonly reason: AgentStateSetting | undefined;
    readonly forced: boolean;
    constructor(channel: string, state: UserState, previous: UserState, reason: AgentStateSetting | undefined, forced: boolean);
}
export declare class GwsChatPanel extends LitElement {
    static readonly styles: import("lit").CSSResult[];
    session: Session | undefined;
    nickname: string | undefined;
    nicknames: Nicknames;
    greeting: string | undefined;
    offerTimeout: number | undefined;
    waitLimits: readonly number[];
    maxFileSize: number;
    hiddenData: readonly string[];
    maskedData: readonly string[];
    lockedData: readonly string[];
    farewell: string;
    afterTime: number;
    mandatoryOutcome: boolean;
    dispositionKey: string | undefined;
    silent: boolean;
    shortcuts: Shortcuts;
    constructor();
    open(id: string): void;
    accept(id: string, nickname?: string): Promise<void>;
    reject(id: string): Promise<void>;
    sendNotice(id: string, noticeText: string): Promise<void>;
}
export type Nicknames = Readonly<Partial<Record<Medium['words'], string>>>;
export type Audience = 'customer' | 'agents';
declare abstract class InteractionEvent extends Event {
    readonly interaction: InteractionResource;
    readonly payload: InteractionPayload;
    constructor(type: string, interaction: InteractionResource, payload: InteractionPayload, init?: EventInit);
}
declare abstract class InteractionStateEvent extends InteractionEvent {
    readonly resumed: boolean;
    constructor(type: string, interaction: InteractionResource, payload: InteractionPayload, resumed: boolean);
}
export declare class GwsInteractionAcceptedEvent extends InteractionStateEvent {
    constructor(...told: InteractionTold);
}
export declare class GwsInteractionCompletedEvent extends InteractionStateEvent {
    constructor(...told: InteractionTold);
}
export declare class GwsInteractionLeftEvent extends InteractionStateEvent {
    constructor(...told: InteractionTold);
}
export declare class GwsInteractionMessageEvent extends InteractionEvent {
    readonly entry: Entry;
    readonly isOwn: boolean;
    constructor(interaction: InteractionResource, payload: InteractionPayload, entry: Entry, isOwn: boolean);
}
export declare class GwsInteractionOfferedEvent extends InteractionStateEvent {
    constructor(...told: InteractionTold);
}
export declare class GwsInteractionSendingEvent extends InteractionEvent {
    readonly text: string;
    readonly audience: Audience;
    constructor(interaction: InteractionResource, payload: InteractionPayload, text: string, audience: Audience);
}
export type InteractionTold = [
    interaction: InteractionResource,
    payload: InteractionPayload,
    resumed: boolean
];
export interface Medium {
    readonly shape: IconShape;
    readonly words: 'chat' | 'sms' | 'facebook' | 'im';
    readonly hasCustomer: boolean;
    readonly countsParts?: true;
    readonly isUnsigned?: true;
    readonly has: readonly Operation[];
}
export type MediumName = 'chats' | 'smsSessions' | 'facebookSessions' | 'imSessions';
export type Operation = keyof ChatOperations | keyof SmsOperations | keyof FacebookSessionOperations | keyof ImSessionOperations;
export interface InteractionPayload {
    readonly id: string;
    readonly medium: Medium['words'];
    readonly state: string;
    readonly name: string;
    readonly subject: string;
    readonly queue: string;
    readonly userData: UserData;
    readonly supervisorMode: SupervisorMode | undefined;
}
export interface Entry extends LogEntry {
    readonly from?: Participant & {
        readonly participantId: string;
    };
    readonly visibility?: ConversationVisibility;
    readonly url?: string;
    readonly noticeText?: string;
    readonly attachment?: Partial<ChatFile>;
    readonly timestamp?: string;
    readonly timestampSeconds?: number;
    readonly receivedAt?: number;
}
export type InteractionResource = {
    [Name in MediumName]: Resource<Name>;
}[MediumName];
export type Participant = Partial<ConversationParticipant & CallParticipant>;
export type ShortcutAction = 'accept' | 'next' | 'previous';
export type Shortcuts = ShortcutKeys<ShortcutAction>;
export declare class GwsCustomerChat extends SetElement implements ChatHost {
    static load: (name: "panel" | "invitation") => Promise<unknown>;
    transport: Transport | undefined;
    get isOpen(): boolean;
    get client(): CustomerChatClient | undefined;
    get keeps(): boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    open(): Promise<void>;
    close(): void;
    start(details?: StartDetails): Promise<void>;
    send(text: string): Promise<void>;
    end(): Promise<void>;
    forget(): Promise<void>;
    giveConsent(): void;
    kept(name: string): string | null;
    keep(name: string, value: string): void;
    connect(): void;
}
export type Transport = Pick<CustomerChatOptions, 'fetch'>;
declare class ChatEvent extends Event {
    constructor(name: string, cancelable?: boolean);
}
export declare class GwsChatAnsweredEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatClosedEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatEndedEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatInputEvent extends ChatEvent {
    readonly text: string;
    constructor(text: string);
}
export declare class GwsChatInvitationEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatMessageEvent extends ChatEvent {
    readonly text: string;
    readonly from: string;
    readonly isMine: boolean;
    constructor(text: string, from: string, isMine: boolean);
}
export declare class GwsChatOpenedEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatRatedEvent extends ChatEvent {
    readonly value: number;
    readonly comment: string;
    constructor(value: number, comment: string);
}
export declare class GwsChatStartedEvent extends ChatEvent {
    constructor();
}
export declare class GwsChatTypingEvent extends ChatEvent {
    readonly isTyping: boolean;
    constructor(isTyping: boolean);
}
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
export declare class SetElement extends Base {
    static readonly observedAttributes: string[];
    baseUrl: string;
    contactCenterId: string;
    name: string;
    line: string;
    nickname: string;
    subject: string;
    endpoint: string;
    inline: boolean;
    maxLength: number;
    masksCards: boolean;
    waitLimit: number;
    asksRating: boolean;
    alerts: string;
    requireConsent: string;
    privacyUrl: string;
    keepHours: number;
    invitation: string;
    invitationFrom: string;
    invitationAfter: number;
    invitationOn: string;
    invitationOnExit: boolean;
    invitationLimit: number;
    userData: UserData;
    fields: ChatSettings['fields'];
    texts: ChatSettings['texts'];
    openingHours: ChatSettings['openingHours'];
    contacts: ChatSettings['contacts'];
    takeMessage: ChatSettings['takeMessage'];
}
export interface ChatField {
    name: string;
    label?: string;
    type?: 'text' | 'email' | 'tel' | 'select' | 'checkbox';
    required?: boolean;
    options?: readonly (string | {
        value: string;
        label: string;
    })[];
    link?: {
        href: string;
        label: string;
    };
}
export interface ChatHost extends HTMLElement, ChatSettings {
    readonly keeps: boolean;
    open(): Promise<void>;
    kept(name: string): string | null;
    keep(name: string, value: string): void;
    giveConsent(): void;
}
export interface ChatSettings {
    name: string;
    line: string;
    nickname: string;
    subject: string;
    endpoint: string;
    userData: UserData;
    fields: readonly ChatField[] | undefined;
    texts: Partial<ChatTexts> | undefined;
    openingHours: OpeningHours | undefined;
    contacts: readonly ContactWay[];
    takeMessage: ((message: LeftMessage) => Promise<unknown>) | undefined;
    maxLength: number;
    waitLimit: number;
    masksCards: boolean;
    asksRating: boolean;
    alerts: string;
    requireConsent: string;
    privacyUrl: string;
}
export interface ContactWay {
    href: string;
    label: string;
    note?: string;
}
export interface LeftMessage {
    email: string;
    text: string;
}
export type ChatTexts = VisitorTexts & MessageTexts & MoreTexts & AfterTexts & ClosedTexts;
export type OpeningHours = {
    timeZone: string;
    place?: string;
} & Readonly<Record<string, string>>;
export type StartDetails = Partial<Pick<ChatSettings, 'nickname' | 'subject' | 'endpoint' | 'userData'>>;
export interface CallerId {
    readonly number: string;
    readonly name?: string;
}
export type DialPlan = (typed: string) => string;
declare abstract class SessionElementEvent extends Event {
    readonly session: Session;
    constructor(type: string, session: Session);
}
export declare class GwsSessionEndedEvent extends SessionElementEvent {
    readonly reason: unknown;
    constructor(session: Session, reason: unknown);
}
export declare class GwsSessionErrorEvent extends SessionElementEvent {
    readonly error: unknown;
    constructor(session: Session, error: unknown);
}
export declare class GwsSessionLostEvent extends SessionElementEvent {
    constructor(session: Session);
}
export declare class GwsSessionRecoveredEvent extends SessionElementEvent {
    constructor(session: Session);
}
export declare class GwsSessionStartedEvent extends SessionElementEvent {
    constructor(session: Session);
}
export declare class GwsSession extends LitElement {
    static readonly styles: import("lit").CSSResult[];
    baseUrl: string;
    channels: string;
    place: string | undefined;
    devicePath: string | undefined;
    loginCode: string | undefined;
    agentLoginPassword: string | undefined;
    queue: string | undefined;
    workmode: 'ManualIn' | 'AutoIn' | undefined;
    dynamicPhoneNumber: string | undefined;
    autoStart: boolean;
    onLastClose: 'keep' | 'not-ready' | 'end';
    credentials: Credentials | undefined;
    authorization: SessionOptions['authorization'];
    transport: Transport | undefined;
    constructor();
    get session(): Session | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    signIn(credentials?: Credentials): Promise<void>;
    signOut(): Promise<void>;
}
export type Transport = Pick<SessionOptions, 'fetch' | 'openChannel'>;
export interface CallPayload {
    readonly id: string;
    readonly uuid: string;
    readonly connId: string | undefined;
    readonly state: Call['state'];
    readonly type: Call['callType'];
    readonly ani: string | undefined;
    readonly dnis: string;
    readonly number: string;
    readonly name: string;
    readonly parentId: string | undefined;
    readonly toast: Readonly<Record<string, string>>;
    readonly userData: UserData;
    readonly contact: Partial<Caller> | undefined;
}
export interface Caller {
    name: string;
    number?: string | undefined;
    place?: string | undefined;
    queue?: string | undefined;
    waitsSince?: number | undefined;
}
export type Describe = (call: Call) => Partial<Caller> | undefined;
declare abstract class CallEvent extends Event {
    readonly call: Resource<'calls'>;
    readonly payload: CallPayload;
    readonly resumed: boolean;
    constructor(type: string, call: Resource<'calls'>, payload: CallPayload, resumed: boolean);
}
export declare class GwsCallDialingEvent extends CallEvent {
    constructor(...told: CallTold);
}
export declare class GwsCallEstablishedEvent extends CallEvent {
    constructor(...told: CallTold);
}
export declare class GwsCallHeldEvent extends CallEvent {
    constructor(...told: CallTold);
}
export declare class GwsCallReleasedEvent extends CallEvent {
    constructor(...told: CallTold);
}
export declare class GwsCallRingingEvent extends CallEvent {
    constructor(...told: CallTold);
}
export declare class GwsDialRequestedEvent extends Event {
    readonly number: string;
    readonly userData: UserData | undefined;
    readonly outboundCallerId: string | undefined;
    constructor(number: string, userData: UserData | undefined, outboundCallerId: string | undefined);
}
export type CallTold = [
    call: Resource<'calls'>,
    payload: CallPayload,
    resumed: boolean
];
export declare const defaultShortcuts: Shortcuts;
export type ShortcutAction = 'answer' | 'hangUp' | 'hold' | 'mute' | 'ready' | 'dial';
export type Shortcuts = ShortcutKeys<ShortcutAction>;
export declare class GwsSoftphone extends LitElement {
    static readonly styles: import("lit").CSSResult[];
    session: Session | undefined;
    describe: Describe | undefined;
    dialPlan: DialPlan;
    callerIds: readonly CallerId[];
    keepsRecent: boolean;
    hiddenData: readonly string[];
    maskedData: readonly string[];
    lockedData: readonly string[];
    showsMonitoring: boolean;
    shortcuts: Shortcuts;
    telLinks: TelLinks | undefined;
    mandatoryOutcome: boolean;
    dispositionKey: string | undefined;
    silent: boolean;
    ringDevice: string | undefined;
    constructor();
    dial(typed: string, options?: DialOptions): Promise<void>;
    answer(): Promise<void>;
    reject(): Promise<void>;
    hangUp(): Promise<void>;
    hold(): Promise<void>;
    retrieve(): Promise<void>;
    mute(): Promise<void>;
    unmute(): Promise<void>;
    startRecording(): Promise<void>;
    pauseRecording(): Promise<void>;
    resumeRecording(): Promise<void>;
    stopRecording(): Promise<void>;
    sendDigits(digits: string): Promise<void>;
    setState(name: string, options?: SetStateOptions): Promise<void>;
    monitor(kind: CallMonitoringKind, parameters: CallMonitoringParameters): Promise<void>;
    stopMonitoring(): Promise<void>;
}
export interface DialOptions {
    userData?: UserData | undefined;
    outboundCallerId?: string | undefined;
}
export type TelLinks = string | Element;

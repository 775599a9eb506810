export declare class Access {
    constructor(options: AccessOptions, events: AccessEvents);
    get user(): User | undefined;
    get token(): Token;
    set token(token: Token);
    get isProven(): boolean;
    get canSignIn(): boolean;
    signIn(signal: AbortSignal, credentials?: Credentials | undefined): Promise<User>;
    readonly request: Requests<AgentEndpoints>;
    renew(): Promise<void>;
    verify(signal?: AbortSignal): Promise<void>;
}
export declare class CookiesBlockedError extends Error {
    constructor(cause: unknown);
}
export declare class OtherUserError extends Error {
    readonly user: User;
    constructor(user: User);
}
export interface AccessEvents {
    token: (token: Token, unasked: boolean) => void;
    signedOut: () => Promise<boolean>;
    replaced: (error: OtherUserError) => void;
}
export interface AccessOptions {
    baseUrl: string;
    credentials?: Credentials | undefined;
    authorization?: (() => string | Promise<string>) | undefined;
    fetch?: typeof globalThis.fetch | undefined;
}
export interface Credentials {
    userName: string;
    password: string;
}
export type AgentEndpoints = Omit<Endpoints, keyof CustomerChatEndpoints>;
export type Token = Readonly<Record<string, string>>;
export declare class Collection<Name extends MediumName> extends Source<CollectionEvents<Name>> implements Iterable<Resource<Name>> {
    constructor(name: Name, around: Surroundings);
    get size(): number;
    get(id: string): Resource<Name> | undefined;
    [Symbol.iterator](): Iterator<Resource<Name>>;
    idOf(data: Snapshot): string | undefined;
    take(told: Snapshot, confirmation?: Confirmation): Resource<Name> | undefined;
    reconcile(all: readonly Snapshot[]): void;
    restore(all: readonly Snapshot[]): void;
    clear(): void;
}
export interface CollectionEvents<Name extends MediumName> {
    add: Resource<Name>;
    change: Resource<Name>;
    remove: Resource<Name>;
}
export declare class ConnectionError extends Error {
    readonly httpStatus: number;
    readonly retryAfter: string | null;
    readonly isStillborn: boolean;
    constructor(message: string, { httpStatus, retryAfter, isStillborn, cause, }?: {
        httpStatus?: number;
        retryAfter?: string | null;
        isStillborn?: boolean;
        cause?: unknown;
    });
    get isSignedOut(): boolean;
}
export declare const startFields: readonly [
    "place",
    "devicePath",
    "loginCode",
    "agentLoginPassword",
    "queue",
    "workmode",
    "dynamicPhoneNumber"
];
export interface StartOptions {
    channels?: readonly string[] | undefined;
    place?: string | undefined;
    devicePath?: string | undefined;
    loginCode?: string | undefined;
    agentLoginPassword?: string | undefined;
    queue?: string | undefined;
    workmode?: 'ManualIn' | 'AutoIn' | undefined;
    dynamicPhoneNumber?: string | undefined;
}
export type Choose = (request: Access['request'], user: User) => Promise<StartOptions>;
export declare class ConversationLog<Entry extends LogEntry> extends MessageLog<Entry> {
    add(entries: readonly Entry[]): readonly Entry[];
    get messages(): readonly Entry[];
    get typing(): readonly Entry[];
}
export interface FailedChannel {
    channel: string;
    statusCode: number;
    statusMessage: string;
}
export interface Surroundings {
    readonly features: readonly string[];
    readonly agentStates: readonly AgentStateSetting[];
    readonly failedChannels: readonly FailedChannel[];
}
export type ConnectionStatus = 'live' | 'lost' | 'signed-out';
export interface Confirmation {
    readonly kind?: string | undefined;
    readonly referenceId?: string | undefined;
    readonly text?: string | undefined;
}
export type EntryOf<Answer> = {
    [Name in keyof Answer]-?: Name extends 'uris' | 'paths' ? never : NonNullable<Answer[Name]> extends readonly (infer Entry)[] ? Entry : never;
}[keyof Answer];
export type ListKey<Endpoints> = {
    [Key in keyof Endpoints & `GET ${string}`]: [
        EntryOf<AnswerTo<Endpoints[Key]>>
    ] extends [
        never
    ] ? never : Key;
}[keyof Endpoints & `GET ${string}`];
export type Lists<Endpoints> = <Key extends ListKey<Endpoints> | (string & Record<never, never>)>(key: Known<Key, ListKey<Endpoints>, 'The list'>, ...input: Key extends ListKey<Endpoints> ? Argument<RequestParts<Endpoints, Key>, RequestSettings> : [
    input?: unknown
]) => AsyncIterableIterator<Key extends keyof Endpoints ? EntryOf<AnswerTo<Endpoints[Key]>> : never>;
type AnswerTo<Endpoint> = Endpoint extends {
    answer: infer Answer;
} ? Answer : never;
export interface ImEntry extends LogEntry {
    readonly type: 'Text';
    readonly text: string;
    readonly receivedAt: number;
}
export interface ImOperations extends Omit<ImSessionOperations, 'SendMessage'> {
    SendMessage: Pick<ImSessionOperations['SendMessage'], 'text'> & Partial<ImSessionOperations['SendMessage']>;
}
export interface LiveWorkbin extends Pick<Workbin, 'id'>, Partial<Omit<Workbin, 'id'>> {
    subscription?: WorkbinSubscriptionMessage['stateResource'];
    agentGroup?: string;
    placeGroup?: string;
}
export interface Media {
    calls: {
        data: Call;
        operations: CallOperations;
        entry: never;
    };
    devices: {
        data: Device;
        operations: DeviceOperations & DialOperations;
        entry: never;
    };
    channels: {
        data: Channel;
        operations: VoiceChannelOperations;
        entry: never;
    };
    chats: {
        data: Chat;
        operations: ChatOperations;
        entry: ChatMessage;
    };
    smsSessions: {
        data: SmsSession;
        operations: SmsOperations;
        entry: SmsMessage;
    };
    facebookSessions: {
        data: FacebookSession;
        operations: FacebookSessionOperations;
        entry: FacebookSessionMessage;
    };
    imSessions: {
        data: ImSession;
        operations: ImOperations;
        entry: ImEntry;
    };
    emails: {
        data: Email;
        operations: EmailOperations;
        entry: never;
    };
    facebookPosts: {
        data: FacebookInteraction;
        operations: FacebookOperations;
        entry: never;
    };
    tweets: {
        data: Tweet;
        operations: TweetOperations & Pick<TweetCreationOperations, 'Retweet'>;
        entry: never;
    };
    openMedia: {
        data: OpenMediaInteraction;
        operations: OpenMediaOperations;
        entry: never;
    };
    workitems: {
        data: Workitem;
        operations: WorkitemOperations;
        entry: never;
    };
    workbins: {
        data: LiveWorkbin;
        operations: MyWorkbinOperations;
        entry: never;
    };
    campaigns: {
        data: OutboundCampaign;
        operations: OutboundCampaignOperations;
        entry: never;
    };
    outboundRecords: {
        data: OutboundRecord;
        operations: OutboundRecordOperations;
        entry: never;
    };
    services: {
        data: Service;
        operations: NoParameters;
        entry: never;
    };
}
export interface Medium {
    readonly nouns: readonly string[];
    readonly openedBy: 'always' | readonly string[];
    readonly path: string;
    readonly list: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly key?: string;
    readonly ended?: readonly string[];
    readonly untold?: readonly string[];
    readonly aliases?: Readonly<Record<string, string>>;
    readonly unlisted?: Readonly<Record<string, Precondition>>;
    readonly needs?: Readonly<Record<string, Precondition>>;
    readonly silent?: RegExp;
    readonly inTurn?: true;
    readonly parents?: Readonly<Record<string, MediumName>>;
    readonly address?: (operation: string, data: Snapshot) => string | undefined;
    readonly fill?: (operation: string, parameters: object, data: Snapshot, look: Look) => object;
    readonly log?: 'read' | 'heard';
    readonly toldOnly?: readonly string[];
    readonly inParts?: true;
    readonly merge?: (known: Snapshot | undefined, told: Snapshot) => Snapshot;
}
export interface Snapshot {
    readonly [field: string]: unknown;
    readonly state?: unknown;
    readonly capabilities?: readonly string[];
}
export type Look = (name: MediumName) => readonly Snapshot[];
export type MediumName = keyof Media;
export type Precondition = (data: Snapshot, look: Look) => boolean;
export type Collections = {
    readonly [Name in MediumName]: Collection<Name>;
};
export interface PresenceOptions extends AccessOptions, StartOptions {
    choose?: Choose | undefined;
    onLastClose?: 'keep' | 'not-ready' | 'end' | undefined;
    shareTabs?: boolean | undefined;
    openChannel?: (() => NotificationChannel) | undefined;
    spread?: number | undefined;
    doubtEvery?: number | undefined;
    patience?: number | undefined;
}
export declare class References {
    constructor(unclaimed: (told: Told) => void);
    ask(key: string, send: () => Promise<PromisingAnswer>, input?: AskInput): Promise<unknown>;
    during<Answer>(send: () => Promise<Answer>): Promise<Answer>;
    expect(referenceId: string, taker: (told: Told) => void): Told | undefined;
    claim(told: Told): boolean;
    keep(told: Told): boolean;
    clear(): void;
}
export interface AskInput {
    readonly path?: Readonly<Record<string, string | number>>;
    readonly body?: unknown;
    readonly signal?: AbortSignal;
    readonly timeout?: number;
}
export interface PromisingAnswer extends OperationAnswer {
    referenceIds?: Readonly<Record<string, ReferenceId>>;
}
export declare class Resource<Name extends MediumName = MediumName> extends Source<ResourceEvents<Media[Name]['entry']>> {
    readonly id: string;
    readonly log: ConversationLog<EntryOf<Name>>;
    constructor(medium: Medium, id: string, data: DataOf<Name>, around: Surroundings);
    get data(): DataOf<Name>;
    get ended(): boolean;
    get pending(): string | undefined;
    can(operation: OperationOf<Name>): boolean;
    perform<Operation extends OperationOf<Name> | (string & Record<never, never>)>(operation: Known<Operation, OperationOf<Name>, 'The operation'>, ...[parameters, settings]: Operation extends keyof Media[Name]['operations'] ? [
        ...Argument<Media[Name]['operations'][Operation]>,
        settings?: RequestSettings
    ] : [
        parameters?: unknown,
        settings?: RequestSettings
    ]): Promise<OperationAnswer>;
    update(data: DataOf<Name>, confirmation?: Confirmation): void;
    confirm(confirmation: Confirmation): boolean;
    refuse(told: Told): boolean;
    raise(told: Told): void;
    addEntries(entries: readonly EntryOf<Name>[], aloud: boolean): void;
    missingEntry(): number | undefined;
    doubtLog(): void;
    takeLog(entries: readonly EntryOf<Name>[], aloud: boolean): void;
    end(): void;
}
export interface ResourceEvents<Entry> {
    change: void;
    entries: readonly Entry[];
    error: unknown;
    end: void;
}
export interface Surroundings {
    readonly post: Post;
    readonly references: References;
    readonly look: Look;
    readonly doubt: () => void;
    readonly user: () => string | undefined;
}
export type Post = (key: string, path: Readonly<Record<string, string>>, body: object, signal?: AbortSignal) => Promise<OperationAnswer>;
type DataOf<Name extends MediumName> = Media[Name]['data'];
type EntryOf<Name extends MediumName> = Media[Name]['entry'] & LogEntry;
type OperationOf<Name extends MediumName> = keyof Media[Name]['operations'] & string;
export declare class Session extends Source<SessionEvents> implements Collections {
    readonly calls: Collection<'calls'>;
    readonly devices: Collection<'devices'>;
    readonly channels: Collection<'channels'>;
    readonly chats: Collection<'chats'>;
    readonly smsSessions: Collection<'smsSessions'>;
    readonly facebookSessions: Collection<'facebookSessions'>;
    readonly imSessions: Collection<'imSessions'>;
    readonly emails: Collection<'emails'>;
    readonly facebookPosts: Collection<'facebookPosts'>;
    readonly tweets: Collection<'tweets'>;
    readonly openMedia: Collection<'openMedia'>;
    readonly workitems: Collection<'workitems'>;
    readonly workbins: Collection<'workbins'>;
    readonly campaigns: Collection<'campaigns'>;
    readonly outboundRecords: Collection<'outboundRecords'>;
    readonly services: Collection<'services'>;
    constructor(options: SessionOptions);
    get status(): SessionStatus;
    get reason(): unknown;
    get user(): User | undefined;
    get features(): readonly string[];
    get agentStates(): Surroundings['agentStates'];
    get failedChannels(): readonly FailedChannel[];
    get holdsConnection(): boolean;
    start(): Promise<void>;
    signIn(credentials?: Credentials): Promise<void>;
    end(): Promise<void>;
    leave(): Promise<void>;
    setState(state: 'Ready' | 'NotReady'): Promise<void>;
    get request(): Requests<AgentEndpoints>;
    readonly ask: Asks<AgentEndpoints>;
    readonly list: Lists<AgentEndpoints>;
}
export interface SessionEvents {
    change: SessionStatus;
    notification: ChannelMessage;
    asked: 'Ready' | 'NotReady';
    warning: unknown;
}
export type SessionOptions = PresenceOptions;
export type SessionStatus = 'idle' | 'starting' | ConnectionStatus | 'ended';
export interface Told extends Snapshot {
    readonly messageType?: unknown;
    readonly notificationType?: unknown;
    readonly referenceId?: ReferenceId;
}

export declare class Agents {
    constructor(world: World, devices: Devices, settings: Settings, isOnCall: (agent: Person) => boolean);
    onReady(listener: () => void): void;
    onEnd(listener: (agent: Person) => void): void;
    start(agent: Person, channels: readonly string[], state?: AgentStateSetting): void;
    startedBefore(agent: Person): void;
    end(agent: Person): void;
    change(agent: Person, operationName: string, channels?: readonly string[], wrapUpTime?: string): void;
    setDoNotDisturb(agent: Person, on: boolean, channels?: readonly string[]): void;
    missedCall(agent: Person): void;
    missed(agent: Person, channel: ChannelName): void;
    beginAfterCallWork(agent: Person): void;
    cancelAfterCallWork(agent: Person): void;
    openChannels(agent: Person): ChannelName[];
    isLoggedIn(agent: Person, channel: ChannelName): boolean;
    isReachable(agent: Person, channel: ChannelName): boolean;
    state(agent: Person, channel: ChannelName): string | undefined;
    ready(channel: ChannelName): Person[];
    channels(agent: Person): Channel[];
    channel(agent: Person, channel: string): Channel | undefined;
}
export declare const channelNames: readonly [
    "chat",
    "smssession",
    "facebooksession",
    "email",
    "workitem",
    "voice"
];
export type ChannelName = (typeof channelNames)[number];
export declare class CallerScripts {
    constructor(world: World, calls: Calls);
    get running(): CallerScript | undefined;
    start(script: CallerScript): void;
    stop(): void;
}
export interface CallerScript {
    readonly queue: string;
    readonly perMinute: number;
    readonly seconds: number;
}
export declare class Centre extends World {
    readonly contactCenterId: string;
    readonly company: Company;
    readonly features: Features;
    readonly services: Services;
    readonly settings: Settings;
    readonly devices: Devices;
    readonly agents: Agents;
    readonly sessions: Sessions;
    readonly calls: Calls;
    readonly digital: Digital;
    readonly imSessions: ImSessions;
    readonly contacts: Contacts;
    readonly dispositions: Dispositions;
    readonly customers: Customers;
    readonly ucs: Ucs;
    readonly history: History;
    readonly documents: Documents;
    readonly standardResponses: StandardResponses;
    readonly userEvents: UserEvents;
    constructor(options?: CentreOptions);
    get chats(): Conversations;
}
export declare class VirtualClock implements Clock {
    constructor(start?: number);
    now(): number;
    after(milliseconds: number, task: () => void): () => void;
    advance(milliseconds: number): void;
}
export declare function realClock(): Clock;
export interface Clock {
    now(): number;
    after(milliseconds: number, task: () => void): () => void;
}
export declare class Company {
    readonly queues: readonly Queue[];
    readonly skills: readonly Skill[];
    readonly businessUnits: readonly BusinessUnit[];
    readonly places: readonly Place[];
    constructor(ids: Ids, people: readonly Person[]);
    queueByNumber(number: string): Queue | undefined;
    skillsOf(person: Person): {
        id: string;
        name: string;
        level: number;
    }[];
    unitsOf(person: Person): BusinessUnit[];
}
export interface BusinessUnit {
    readonly id: string;
    readonly name: string;
    readonly users: readonly Person[];
    readonly supervisors: readonly Person[];
    readonly skills: readonly Skill[];
    readonly queues: readonly Queue[];
}
export interface Place {
    readonly id: string;
    readonly name: string;
    readonly owner: Person;
}
export interface Queue {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly description: string;
    readonly skills: readonly string[];
    readonly phoneNumberId: string;
    readonly routingTemplateId: string;
}
export interface Skill {
    readonly id: string;
    readonly name: string;
    readonly description: string;
}
export declare class Contacts {
    constructor(world: World, company: Company, agents: Agents, availability: boolean);
    entries(): Entry[];
    create(name: string, phoneNumber: string): string;
    update(id: string, name: string, phoneNumber: string): void;
    delete(id: string): void;
}
export interface Entry {
    readonly contact: Contact;
    readonly isAgent: boolean;
    readonly units: readonly string[];
    readonly words: readonly string[];
    readonly numbers: readonly string[];
    readonly channels: readonly string[];
}
export declare class CustomerScripts {
    constructor(world: World, doors: Doors);
    get running(): CustomerScript | undefined;
    get there(): number;
    start(script: CustomerScript): void;
    stop(): void;
}
export interface CustomerScript {
    readonly medium: DigitalChannel;
    readonly perMinute: number;
    readonly patience: number;
    readonly atOnce?: number;
    readonly onlyIfReady?: boolean;
}
interface Doors {
    of(medium: DigitalChannel): Conversations;
    isAnybodyReady(medium: DigitalChannel): boolean;
}
export declare class Customers {
    constructor(ids: Ids, interactions: () => readonly PastInteraction[]);
    get(id: string): Customer | undefined;
    identify(details: CustomerDetails, { create }: {
        create: boolean;
    }): Customer | undefined;
    of({ id, contactId, customer }: PastInteraction): Customer;
}
export interface Customer extends CustomerDetails {
    readonly id: string;
}
export interface CustomerDetails {
    readonly emailAddress?: string;
    readonly phoneNumber?: string;
    readonly title?: string;
    readonly firstName?: string;
    readonly lastName?: string;
}
export interface DeviceSituation {
    readonly supervisor: boolean;
    readonly atWork: boolean;
    readonly doNotDisturbOffered: 'Always' | 'OffDuty';
    readonly doNotDisturb: boolean;
    readonly forwarding: boolean;
    readonly monitoring: boolean;
}
export declare class Devices {
    constructor(world: World, features: Features);
    all(): readonly Device[];
    of(person: Person): DeviceInUse;
    byNumber(number: string): DeviceInUse | undefined;
    hasNumber(number: string): boolean;
    byId(id: string): Device | undefined;
    monitoredBy(device: Device): DeviceInUse[];
    onMonitoring(listener: (supervisor: DeviceInUse) => void): void;
    onDoNotDisturb(listener: (device: Device) => void): void;
    choose(person: Person, { place, devicePath }: {
        place?: string | undefined;
        devicePath?: string | undefined;
    }): Device;
    assign(person: Person, device: Device): void;
    release(person: Person): void;
    show(device: Device, userState: UserState): void;
    perform(person: Person, id: string, operation: string, parameters?: DeviceParameters): void;
    setDoNotDisturb(device: Device, on: boolean): void;
    endMonitoring(supervisor: Device): void;
    view(device: Device): DeviceView;
}
export interface DeviceParameters extends MonitoringParameters {
    destination?: string | undefined;
}
export declare class Dispositions {
    readonly root: {
        readonly id: string;
    };
    constructor({ ids, address }: World);
    all(): Disposition[];
    has(id: string): boolean;
    in(id: string): readonly Disposition[];
    group(id: string, subresources?: string): DispositionGroup;
}
export declare class Documents {
    readonly largest: number;
    constructor(ids: Ids, { largestDocument }?: {
        largestDocument?: number;
    });
    add({ name, type, bytes }: NewDocument): StoredDocument;
    get(id: string): StoredDocument | undefined;
    need(id: string): StoredDocument;
}
export interface NewDocument {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
}
export interface StoredDocument {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly mimeType: string;
    readonly bytes: Uint8Array;
}
export declare class Features {
    constructor({ without }?: {
        without?: readonly FeatureName[];
    });
    has(id: FeatureName): boolean;
    list(): readonly FeatureEntry[];
    turn(id: FeatureName, on: boolean): void;
}
interface FeatureEntry {
    readonly id: FeatureName;
    readonly displayName: string;
    readonly description: string;
}
export interface Occasion {
    readonly agent: Person;
    readonly customer: Customer;
    readonly interaction: PastInteraction;
    readonly custom: ReadonlyMap<string, string>;
    readonly ofAgent: ReadonlyMap<string, string>;
}
export declare class History {
    constructor(world: World, services: Services, customers: Customers, sources: readonly HistorySource[]);
    search(user: Person, referenceId: number, search: HistorySearch): void;
    content(user: Person, referenceId: number, id: string, source: Archive): void;
    find(id: string): PastInteraction | undefined;
    all(): PastInteraction[];
}
export interface HistorySearch {
    readonly contactId?: string | undefined;
    readonly userId?: string | undefined;
    readonly fromDate?: string | undefined;
    readonly toDate?: string | undefined;
    readonly mediaType?: string | undefined;
    readonly sort: 'asc' | 'desc';
    readonly maxSize?: number | undefined;
    readonly source: Archive;
    readonly customAttributes: readonly string[];
    readonly searchCustomAttributes: CustomAttributes;
}
export interface HistorySource {
    interactions(): Iterable<PastInteraction>;
}
export interface PastInteraction {
    readonly id: string;
    readonly medium: HistoryMediaType | 'smssession';
    readonly direction: HistoryInteraction['typeId'];
    readonly state: HistoryInteraction['state'];
    readonly startedAt: number;
    readonly endedAt?: number | undefined;
    readonly subject?: string | undefined;
    readonly comment?: string | undefined;
    readonly parentId?: string | undefined;
    readonly agents: readonly Person[];
    readonly owner?: Person | undefined;
    readonly contactId?: string | undefined;
    readonly customer?: CustomerDetails | undefined;
    readonly fromAddress?: string | undefined;
    readonly toAddress?: string | undefined;
    readonly phoneNumber?: string | undefined;
    readonly callDuration?: number | undefined;
    readonly userData: UserData;
    readonly messages?: () => readonly HistoryMessage[];
}
export interface Ids {
    guid(): string;
    plainGuid(): string;
    interaction(): string;
    hex(): string;
}
export declare class ImSessions {
    readonly policy: ImPolicy;
    constructor(world: World, devices: Devices, agents: Agents);
    of(agent: Person): ImSession[];
    initiate(agent: Person, body: Body): void;
    perform(agent: Person, id: string, operation: string, body?: Body): void;
    signedOff(agent: Person): void;
}
export interface ImPolicy {
    openingTakes: number;
}
export declare class Conversations {
    readonly medium: Medium;
    constructor(medium: Medium, board: Board, visitors: Visitors);
    of(agent: Person): Chat[];
    perform(agent: Person, id: string, operation: string, body?: Body, referenceId?: number): {
        referenceId?: number;
    };
    messages(agent: Person, id: string, from?: number, count?: number): ChatMessage[];
    attach(agent: Person, id: string, file: NewDocument, referenceId: number): void;
    attachment(agent: Person, id: string, documentId: string): StoredDocument;
    summaries(supervisor: Person, agent: Person): ConversationSummary<never>[];
    supervise(supervisor: Person, agent: Person, operation: string, body: Body): void;
    intrude(supervisor: Person, agent: Person, id: string, operation: string, body: Body): void;
    request(draft: Draft): string;
    performAsCustomer(customerId: string, operation: string, text?: string): void;
    customerView(customerId: string): CustomerChat;
    customerMessages(customerId: string, from?: number): CustomerChatMessage[];
    heardOfCustomer(customerId: string): void;
}
export declare class Departures {
    constructor(interactions: Interactions, routing: Routing);
    dropOut(seat: Seat, ending: Ending, cause?: Cause): void;
    leaveCustomer(seat: Seat, cause: Cause): void;
    complete(seat: Seat, cause: Cause, queue?: string): void;
    putInto(queue: string, seat: Seat, cause: Cause): void;
    handOver(seat: Seat, cause: Cause, queue: string, target?: Person): void;
    remove(seat: Seat, by: Seat, cause: Cause): void;
    customerLeaves(interaction: Interaction): void;
    show(seat: Seat): void;
}
type Ending = keyof Medium['endings'];
export declare class Digital {
    readonly policy: InteractionPolicy;
    readonly records: HistorySource;
    constructor(world: World, surroundings: Surroundings, policy?: Partial<InteractionPolicy>, table?: Readonly<Record<string, Medium>>);
    of(name: DigitalChannel): Conversations;
    all(): readonly Conversations[];
    ofCustomer(customerId: string): Conversations;
    offerWaiting(): void;
    signedOff(agent: Person): void;
    live(): LiveInteraction[];
}
export interface LiveInteraction {
    id: string;
    customerId: string;
    medium: DigitalChannel;
    nickname: string;
    subject: string | undefined;
    isOpen: boolean;
    receivedAt: number;
    lastWords: {
        nickname: string;
        text: string;
    } | undefined;
    queue: string | undefined;
    owner: string | undefined;
    agents: {
        userName: string;
        state: string;
        visibility?: string;
    }[];
}
export interface Customer {
    readonly id: string;
    readonly participant: Participant;
    isOver: boolean;
    read: number;
    readonly seen: string[];
}
export interface Entry extends Readonly<EntryContent> {
    readonly index: number;
    readonly type: EntryType;
    readonly from: Readonly<Participant>;
    readonly visibility: Visibility;
    readonly at: number;
}
export interface EntryContent {
    text?: string;
    url?: string;
    noticeText?: string;
    messageType?: string;
    file?: SentFile | Pick<SentFile, 'id'>;
}
export interface Interaction {
    readonly id: string;
    readonly medium: Medium;
    readonly subject: string | undefined;
    readonly threadId: string;
    readonly receivedAt: number;
    readonly data: AttachedData;
    readonly customer: Customer;
    readonly entries: Entry[];
    present: Participant[];
    seats: Seat[];
    owner?: Seat;
    waiting?: Search;
    queue: string;
    endedAt?: number;
    comment?: string;
    attachments: StoredDocument[];
    files: SentFile[];
}
export interface Participant {
    readonly id: string;
    readonly type: 'Agent' | 'Customer' | 'External';
    readonly user?: Person;
    nickname: string;
    visibility: Visibility;
}
export interface Search {
    readonly interaction: Interaction;
    readonly purpose: Exclude<Purpose, 'supervise'>;
    readonly queue?: string;
    target?: Person;
    readonly by?: Seat;
    readonly referenceId?: number;
    readonly turnedDownBy: Set<Person>;
    offered?: Seat;
}
export interface Seat {
    readonly agent: Person;
    readonly interaction: Interaction;
    readonly purpose: Purpose;
    state: ChatState;
    participant?: Participant;
    mode?: SupervisorMode;
    search?: Search;
    stopWaiting?: () => void;
    wasRemoved: boolean;
    readsUntil?: number;
    inFocus: boolean;
}
export interface SentFile {
    readonly id: string;
    readonly document: StoredDocument;
}
export type EntryType = 'Text' | 'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantRejoined' | 'TypingStarted' | 'TypingStopped' | 'PushUrl' | 'Notice' | 'CustomNotice' | 'SystemCommand' | 'NicknameUpdated';
export type Purpose = 'handle' | 'conference' | 'consult' | 'supervise';
export type Visibility = ConversationVisibility;
export declare class Interactions {
    readonly world: World;
    readonly policy: InteractionPolicy;
    readonly surroundings: Surroundings;
    constructor(world: World, surroundings: Surroundings, policy: InteractionPolicy);
    all(): Interaction[];
    get(id: string): Interaction | undefined;
    ofCustomer(customerId: string, medium?: Medium): Interaction;
    seats(agent: Person): Seat[];
    seat(medium: Medium, agent: Person, id: string): Seat;
    hasSeat(agent: Person, { id }: Interaction): boolean;
    load(agent: Person, medium: Medium): number;
    situation(seat: Seat): Situation;
    view(seat: Seat, shape?: Shape): Chat;
    tell(seat: Seat, notificationType: NotificationType, cause?: Cause, shape?: Shape): void;
    tellAll(by: Seat, notificationType: NotificationType, cause: Cause): void;
    tellFailure(seat: Seat, errorMessage: string, { referenceId }: Cause): void;
    tellPresence(seats: readonly Seat[], entry: Entry): void;
    tellOthers(seat: Seat, entry: Entry): void;
    tellEntries(seat: Seat, entries: readonly Entry[]): void;
    open(medium: Medium, { nickname, subject, userData }: Draft): Interaction;
    invite(agent: Person, interaction: Interaction, purpose: Purpose, more: Partial<Pick<Seat, 'search' | 'mode'>>): Seat;
    enter(seat: Seat, nickname: string, visibility: ConversationVisibility): Entry;
    join(interaction: Interaction, participant: Participant): Entry;
    part(interaction: Interaction, participant: Participant): Entry;
    dismiss(seat: Seat, state: 'Completed' | 'Revoked', shape: Shape, cause?: Cause): void;
    decline(seat: Seat, cause?: Cause): void;
    add(interaction: Interaction, from: Participant, type: EntryType, content?: EntryContent, to?: ConversationVisibility): Entry;
    say(interaction: Interaction, ...[from, type, content, to]: SayParameters): void;
    end(interaction: Interaction): void;
    get around(): Around;
}
export interface Cause {
    readonly operation: OperationName;
    readonly referenceId: number;
}
export interface Draft {
    nickname: string;
    subject?: string | undefined;
    endpoint?: string | undefined;
    userData?: UserData | undefined;
}
type NotificationType = 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated' | 'AttachmentAdded' | 'AttachmentRemoved' | 'Error';
type SayParameters = [
    from: Participant,
    type: EntryType,
    content?: EntryContent,
    to?: ConversationVisibility
];
export interface Medium {
    readonly name: DigitalChannel;
    readonly collection: string;
    readonly topic: Notification['channel'];
    readonly messageType: string;
    readonly queue: string;
    readonly typeField: string;
    readonly talks: boolean;
    readonly handled: 'Chatting' | 'Processing';
    readonly rules: readonly Rule[];
    readonly newerSince: Since;
    readonly targets: {
        readonly [Name in 'Transfer' | 'Invite' | 'Consult' | 'RemoveParticipantFromConference']: readonly TargetParameter[];
    };
    readonly invitesThroughQueues: boolean;
    readonly textKinds: boolean;
    readonly supervised: boolean;
    readonly removal: {
        readonly notice: boolean;
        readonly completes: boolean;
    };
    readonly endings: {
        readonly [Ending in 'rejected' | 'left' | 'droppedOut' | 'completed' | 'transferred']: Shape;
    };
    readonly references: {
        readonly [Name in OperationName]?: readonly string[];
    };
    readonly answersReference: readonly OperationName[];
    readonly fields: readonly MediumField[];
}
export interface Rule {
    readonly offers: readonly Capability[];
    readonly when: When;
    readonly unlisted?: true;
}
export interface Situation {
    state: ConversationState | 'Revoked';
    role: 'agent' | SupervisorMode;
    company: boolean;
    visible: boolean;
    removed: boolean;
    older: boolean;
}
export type Capability = OperationName | 'SendStopTypingToAgentsNotification';
export type DigitalChannel = Exclude<ChannelName, 'voice'>;
export type OperationName = keyof ChatOperations | keyof SmsOperations | keyof FacebookSessionOperations;
export type Shape = 'whole' | 'beforehand' | 'withoutParticipants' | 'bare' | 'deserted' | 'revoked';
export type Since = `${number}-${number}-${number}`;
export type TargetParameter = 'targetUri' | 'targetPath' | 'queueName';
export type When = {
    readonly [Field in keyof Situation]?: readonly Situation[Field][];
};
interface MediumField {
    readonly name: 'interactionQueue' | 'threadId' | 'revelantResponseTemplateGroups' | keyof Conversation<string, string>;
    readonly since: Since;
}
export interface Board {
    readonly interactions: Interactions;
    readonly routing: Routing;
    readonly departures: Departures;
    readonly supervision: Supervision;
}
export interface InteractionPolicy {
    capacity: number;
    noAnswerAfter: number;
    rejectPause: number;
    silenceAfter: number;
    dispositionKey: string;
    includeMessageType: boolean;
    typingPreview: boolean;
    service?: {
        nickname: string;
        text: string;
    };
    numericParticipantIds: boolean;
    serverOf: Since;
}
export declare class Routing {
    constructor(interactions: Interactions);
    wait(interaction: Interaction, queue: string, { target, notTo }?: {
        target?: Person | undefined;
        notTo?: Person;
    }): void;
    ask(ask: Ask): void;
    withdraw(search: Search): void;
    searchesOf(interaction: Interaction, by?: Seat): Search[];
    isFree(agent: Person, interaction: Interaction): boolean;
    accepted({ search }: Seat): void;
    turnedDown(seat: Seat): void;
    offerWaiting(): void;
}
type Ask = Pick<Search, 'interaction' | 'purpose'> & Partial<Pick<Search, 'queue' | 'target' | 'by' | 'referenceId'>>;
export declare class Supervision {
    constructor(interactions: Interactions);
    watch(watch: Watch): void;
    cancel(supervisor: Person, agent: Person, medium: Medium): void;
    signedOff(supervisor: Person): void;
    intrude(supervisor: Person, seat: Seat, wanted: SupervisorMode | undefined): void;
    joined({ agent, interaction }: Seat): void;
}
interface Watch {
    readonly supervisor: Person;
    readonly agent: Person;
    readonly medium: Medium;
    readonly mode: SupervisorMode;
    readonly nextOnly: boolean;
    readonly nickname: string;
}
export interface Surroundings {
    readonly duties: Pick<Agents, 'ready' | 'isReachable' | 'missed'>;
    readonly people: readonly Person[];
    readonly queues: readonly Queue[];
    readonly documents: Documents;
    readonly responses: () => StandardResponses;
    keepsData(): boolean;
}
export interface Around {
    readonly address: string;
    readonly serverOf: Since;
    readonly suggestedQueueUris: readonly string[];
}
export declare class Visitors {
    constructor(board: Board);
    request(medium: Medium, draft: Draft): string;
    perform(interaction: Interaction, operation: string, text: string | undefined): void;
    view(interaction: Interaction): CustomerChat;
    messages(interaction: Interaction, from?: number): CustomerChatMessage[];
    heard(interaction: Interaction): void;
}
export interface MonitoringParameters {
    targetDeviceUri?: string | undefined;
    supervisorMonitoringScope?: string | undefined;
    supervisorMonitoringMode?: string | undefined;
}
export type Body = Readonly<Record<string, unknown>>;
export interface Person {
    readonly id: string;
    readonly userName: string;
    readonly password: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly Role[];
    readonly deviceId: string;
    readonly phoneNumber: string;
    readonly place: string;
}
export type Role = 'ROLE_AGENT' | 'ROLE_SUPERVISOR' | 'ROLE_ADMIN';
export interface Device {
    readonly id: string;
    readonly number: string;
    readonly place: string;
    readonly type: 'Extension' | 'ACDPosition';
    readonly network: TelephonyNetwork;
    readonly doNotDisturbOffered: DeviceSituation['doNotDisturbOffered'];
    readonly home?: Person;
    owner?: Person;
    userState: UserState;
    doNotDisturb: boolean;
    forwardTo?: string;
    monitoring?: Monitoring;
    dynamicPhoneNumber?: string;
}
export interface DeviceInUse extends Device {
    owner: Person;
}
export interface Monitoring {
    readonly kind: MonitoringKind;
    readonly mode: 'NextCall' | 'AllCalls';
    readonly scope: 'Agent' | 'Call';
    readonly target: DeviceInUse;
}
export type MonitoringKind = 'ListenIn' | 'Coach' | 'BargeIn';
export declare class Refusal extends Error {
    readonly statusCode: number;
    readonly httpStatus: number;
    constructor(statusCode: number, message: string, httpStatus?: number);
}
export declare class Services {
    constructor(world: World, features: Features);
    list(): Service[];
    isActive(type: ServiceType): boolean;
    need(type: ServiceType): void;
    turn(id: string, state: string): void;
}
export declare class Sessions {
    constructor(agents: Agents, devices: Devices, unavailable: (channel: ChannelName) => Refusal | undefined);
    start(agent: Person, request: SessionRequest): SessionStarted;
}
export interface SessionRequest {
    channels: readonly string[];
    place?: string | undefined;
    devicePath?: string | undefined;
    workmode?: string | undefined;
    dynamicPhoneNumber?: string | undefined;
}
export interface SessionStarted {
    succeeded: SessionChannelStarted[];
    failed: SessionChannelFailed[];
    device?: Device;
}
export declare class Settings {
    readonly agentStates: AgentStateSetting[];
    readonly voice: VoiceSettings;
    readonly general: GeneralSettings;
    readonly reporting: readonly ReportingSetting[];
    constructor(ids: Ids);
    agentState(operationName: string): AgentStateSetting | undefined;
    get toast(): readonly CallDataFilter[];
    get caseData(): readonly CallDataFilter[];
    get wrapUpSeconds(): number;
    voiceList(): VoiceSetting[];
}
export declare class StandardResponses {
    constructor(ids: Ids, documents: Documents, history: History, customers: Customers);
    roots({ approvedOnly, language, }: {
        approvedOnly: boolean;
        language: string | undefined;
    }): StandardResponseCategory[];
    category(id: string, options: TreeOptions): StandardResponseCategory;
    response(id: string, { version, attachments }: {
        version?: number;
        attachments: boolean;
    }): StandardResponse;
    render(id: string, { interactionId, plainText, ...rest }: RenderingOptions): string;
    reportUse(id: string, interactionId: string, use: ResponseUse): void;
    usesOf(id: string): ReadonlyMap<ResponseUse, number>;
    favoritesOf(agent: Person): string[];
    addFavorite(agent: Person, id: string): void;
    deleteFavorite(agent: Person, id: string): void;
    deleteAllFavorites(agent: Person): void;
    document(id: string): StoredDocument;
}
export interface TreeOptions {
    readonly approvedOnly: boolean;
    readonly categories: boolean;
    readonly responses: boolean;
}
export type RenderingOptions = Pick<Occasion, 'agent' | 'custom' | 'ofAgent'> & {
    readonly interactionId: string;
    readonly plainText: boolean;
};
export type ResponseUse = NonNullable<StandardResponseUsage['responseType']>;
export declare class Ucs implements HistorySource {
    constructor(world: World, services: Services, customers: Customers);
    identify(user: Person, referenceId: number, { create, ...details }: ContactSearch): void;
    find(user: Person, referenceId: number, call: Omit<UcsCall, 'interactionId'>): void;
    record(user: Person, call: Omit<UcsCall, 'interactionId'>): {
        interactionId: string;
        isNew: boolean;
    };
    change(user: Person, referenceId: number, interactionId: string, change: Partial<UcsCall>): void;
    interactions(): PastInteraction[];
}
export interface ContactSearch {
    readonly emailAddress?: string;
    readonly lastName?: string;
    readonly phoneNumber?: string;
    readonly create: boolean;
}
export declare class AttachedData {
    constructor(data?: UserData);
    attach(data: UserData): void;
    update(data: UserData): void;
    delete(key: string): void;
    clear(): void;
    get pairs(): readonly Pair[];
    view(): UserData | undefined;
}
export type Pair = readonly [
    key: string,
    value: UserDataValue
];
export declare class UserEvents {
    constructor(world: World);
    publish(publisher: Person, topic: string, content: UserData, { sendToSelf }: {
        sendToSelf: boolean;
    }): void;
    subscribe(user: Person, referenceId: number, topics: readonly string[]): void;
    unsubscribe(user: Person, referenceId: number, topics: readonly string[]): void;
    signedOff(user: Person): void;
}
export declare class Calls {
    readonly policy: VoicePolicy;
    constructor(world: World, surroundings: Surroundings);
    of(agent: Person): Call[];
    dial(agent: Person, deviceId: string, body: Body): void;
    perform(agent: Person, id: string, operation: string, body?: Body): void;
    answerAtPhone(agent: Person, id: string): void;
    offerWaiting(): void;
    live(): {
        id: string;
        parties: {
            kind: Party['kind'];
            number: string;
            name: string;
            state: string;
        }[];
    }[];
    ring(agent: Person, from: string, userData?: UserData): string;
    enqueue(queueNumber: string, from: string, userData?: UserData): string;
    answerOutside(id: string, number?: string): void;
    rejectOutside(id: string, number?: string): void;
    hangUpOutside(id: string, number?: string): void;
}
export interface Conversation {
    readonly id: string;
    readonly connId: string;
    readonly data: AttachedData;
    parties: Party[];
    recording: 'Recording' | 'Paused' | 'Stopped';
    owner?: Leg;
    mergedInto?: Conversation;
    readonly aliases: string[];
    queue?: Waiting;
}
export interface Leg {
    readonly kind: 'agent';
    readonly id: string;
    readonly connId: string;
    readonly number: string;
    readonly phone: Phone;
    readonly agent: Person;
    readonly startedAt: number;
    readonly dnis: string;
    readonly callType: CallType;
    readonly parent?: Leg;
    conversation: Conversation;
    state: CallState;
    muted: boolean;
    offer?: Offer;
    monitor?: Monitor;
    monitoredUserMuted: boolean;
    wasEstablished: boolean;
}
export interface Monitor {
    kind: CallMonitoringKind;
    target: Leg;
    readonly setting: Monitoring;
}
export interface Offer {
    readonly dnis: string;
    stopWaiting: () => void;
}
export interface OutsideParty {
    readonly kind: 'outside' | 'queue';
    readonly number: string;
    state: 'Ringing' | 'Dialing' | 'Established';
}
export interface Waiting {
    readonly number: string;
    readonly turnedDownBy: Set<Phone>;
}
export type Party = Leg | OutsideParty;
export interface VoicePolicy {
    recording: boolean | readonly string[];
    noAnswerAfter: number;
    rejectPause: number;
    dispositionKey: string;
    older: boolean;
    extensions: CallExtensions;
    lines: number;
}
export interface Surroundings {
    readonly phones: Pick<Devices, 'of' | 'byNumber' | 'monitoredBy' | 'onMonitoring' | 'endMonitoring'>;
    readonly duties: Pick<Agents, 'ready' | 'missedCall' | 'beginAfterCallWork'>;
    readonly contactCenterId: string;
    isQueue(number: string): boolean;
    readonly filters: Pick<Settings, 'toast' | 'caseData'>;
}
export declare class World {
    readonly seed: number;
    readonly clock: Clock;
    readonly ids: Ids;
    readonly address: string;
    readonly people: readonly Person[];
    constructor({ seed, clock, address, moreAgents, }?: CentreOptions);
    listen(listener: (delivery: Delivery) => void): () => void;
    notify<Channel extends Notification['channel']>(user: Person, channel: Channel, data: MessagesOn<Channel>): void;
}
export interface CentreOptions {
    seed?: number;
    clock?: Clock;
    address?: string;
    without?: readonly FeatureName[];
    availability?: boolean;
    contactCenterId?: string;
    typingPreview?: boolean;
    largestDocument?: number;
    moreAgents?: number;
}
export interface Delivery {
    user: Person;
    channel: string;
    data: unknown;
}
export declare function createApi(centre: Centre, { allowedOrigins, csrf, control }?: ApiOptions, desk?: Desk): Handler;
export interface ApiOptions {
    allowedOrigins?: AllowedOrigins;
    csrf?: boolean;
    control?: boolean;
}
export type Handler = (request: Request, caller: Caller) => Promise<Response>;
export declare function newCaller(): Caller;
export interface Caller {
    readonly id: string;
    readonly csrfToken: string;
    user?: Person;
}
export declare class Desk {
    readonly centre: Centre;
    readonly deployment?: Deployment | undefined;
    readonly faults: Faults;
    readonly callers: CallerScripts;
    readonly customers: CustomerScripts;
    readonly events: EventView[];
    constructor(centre: Centre, deployment?: Deployment | undefined);
}
export interface Deployment {
    nodes(): NodeView[];
    turn(node: number, on: boolean): Promise<void>;
    sessions(): SessionView[];
    expire(session: string): void;
}
export interface EventView {
    at: number;
    userName: string;
    channel: string;
    messageType: string;
    state: string;
}
export interface NodeView {
    index: number;
    url: string;
    running: boolean;
}
export interface SessionView {
    id: string;
    node: number;
    userName: string;
    subscriptions: string[];
}
export type AllowedOrigins = readonly string[];
export declare class Faults {
    latency: number;
    get isAny(): boolean;
    list(): readonly Fault[];
    add(plan: FaultPlan): Fault;
    remove(id: string): void;
    clear(): void;
    take(asked: Asked): Fault | undefined;
}
export declare const faultKinds: {
    readonly delay: "Answer late";
    readonly dropBefore: "Cut the line before it is done";
    readonly dropAfter: "Do it, and never answer";
    readonly double: "Do it twice";
    readonly error500: "Answer HTTP 500";
    readonly error503: "Answer HTTP 503";
};
export interface Asked {
    method: string;
    path: string;
    userName: string | undefined;
}
export interface Fault extends FaultPlan {
    readonly id: string;
    times: number;
}
export interface FaultPlan {
    kind: FaultKind;
    path?: string;
    method?: string;
    userName?: string;
    milliseconds?: number;
    times?: number;
}
export type FaultKind = keyof typeof faultKinds;
export interface SimulatorNode {
    readonly url: string;
    readonly running: boolean;
    stop(): Promise<void>;
    start(): Promise<void>;
    forgetConnections(): void;
}
export declare const profiles: {
    readonly standard: {};
    readonly 'csrf-off': {
        readonly csrf: false;
    };
    readonly 'ack-off': {
        readonly ack: false;
    };
    readonly 'cross-site': {
        readonly crossSite: true;
    };
    readonly 'no-availability': {
        readonly availability: false;
    };
    readonly 'no-ucs': {
        readonly without: readonly [
            "api-ucs-voice"
        ];
    };
    readonly 'typing-preview': {
        readonly typingPreview: true;
    };
    readonly 'voice-only': {
        readonly without: readonly [
            "api-multimedia",
            "api-multimedia-chat"
        ];
    };
    readonly 'no-supervision': {
        readonly without: readonly [
            "api-supervisor-monitoring",
            "api-supervisor-agent-control"
        ];
    };
};
export type Profile = Omit<ServerOptions, 'port' | 'host' | 'nodes' | 'fallback'>;
export type ProfileName = keyof typeof profiles;
export declare function startSimulator(options?: ServerOptions): Promise<SimulatorServer>;
export interface ServerOptions extends Omit<CentreOptions, 'address'>, ApiOptions {
    port?: number;
    host?: string;
    nodes?: number;
    ack?: boolean;
    crossSite?: boolean;
    latency?: number;
    fallback?: (request: IncomingMessage, response: ServerResponse) => void;
}
export interface SimulatorServer {
    readonly url: string;
    readonly urls: readonly string[];
    readonly nodes: readonly SimulatorNode[];
    readonly centre: Centre;
    readonly desk: Desk;
    close(): Promise<void>;
}
export declare function createPageCentre(options?: CentreOptions & ApiOptions): PageCentre;
export interface PageCentre {
    readonly baseUrl: string;
    readonly centre: Centre;
    readonly desk: Desk;
    client(): PageClient;
}
export interface PageClient {
    fetch: typeof globalThis.fetch;
    openChannel: () => NotificationChannel;
}

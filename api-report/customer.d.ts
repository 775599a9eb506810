export interface CustomerChatEvents {
    change: void;
    entries: readonly CustomerChatMessage[];
    error: unknown;
}
export interface CustomerChatOptions {
    baseUrl: string;
    contactCenterId: string;
    storage?: ChatStorage;
    lifetime?: number;
    requestLife?: number;
    fetch?: typeof globalThis.fetch;
}
export interface Outgoing {
    readonly id: string;
    readonly text: string;
    readonly state: 'sending' | 'unsure' | 'unsent';
}
export type ChatPhase = 'none' | 'asking' | 'waiting' | 'talking' | 'ended';
export type ChatStart = RequestChatOperations['RequestChat'];
export type ChatStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
export declare class CustomerChatClient extends Source<CustomerChatEvents> {
    constructor(options: CustomerChatOptions);
    get phase(): ChatPhase;
    get connected(): boolean;
    get retryAt(): number | undefined;
    get endedWhileAway(): boolean;
    get entries(): readonly CustomerChatMessage[];
    get since(): number | undefined;
    arrivedAt({ index }: CustomerChatMessage): number | undefined;
    get outgoing(): readonly Outgoing[];
    get unread(): number;
    get firstUnread(): CustomerChatMessage | undefined;
    get lostRequests(): number;
    start(start: ChatStart): Promise<void>;
    resume(): boolean;
    send(text: string): void;
    resend(id: string): void;
    discard(id: string): void;
    see(): void;
    setTyping(on: boolean): Promise<void>;
    end(): Promise<void>;
    forget(): void;
    close(): void;
    refresh(): Promise<void>;
}
export declare function glance(options: CustomerChatOptions, tell: (unread: number) => void): Glance;
export interface Glance {
    readonly isKept: boolean;
    readonly hasWords: boolean;
    stop: () => void;
}
export declare const isRefusal: (error: unknown) => error is ApiError;
export declare const agentIsTyping: (entries: readonly CustomerChatMessage[]) => boolean;

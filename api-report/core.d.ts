export declare class ApiError extends Error {
    readonly asked: string;
    readonly httpStatus: number;
    readonly statusCode: number | undefined;
    readonly statusMessage: string;
    readonly retryAfter?: string | null | undefined;
    constructor(asked: string, httpStatus: number, statusCode: number | undefined, statusMessage: string, retryAfter?: string | null | undefined);
    get isSignedOut(): boolean;
}
export declare class NoAnswerError extends Error {
    readonly asked: string;
    constructor(asked: string, cause: unknown);
}
export declare class RefusedError extends Error {
    readonly asked: string;
    readonly errorMessage: string;
    readonly operation?: string | undefined;
    readonly referenceId?: string | undefined;
    constructor(asked: string, errorMessage: string, operation?: string | undefined, referenceId?: string | undefined);
}
export declare class MessageLog<Entry extends LogEntry> {
    get entries(): readonly Entry[];
    get last(): number;
    add(entries: readonly Entry[]): readonly Entry[];
    get whole(): number;
    get hasGap(): boolean;
    settle(index: number): void;
}
export declare const audienceOf: ({ visibility }: Pick<LogEntry, "visibility">) => ConversationVisibility;
export interface LogEntry {
    readonly index: number;
    readonly type: string;
    readonly text?: string;
    readonly from?: {
        readonly participantId: string | number;
        readonly type?: string;
        readonly uri?: string;
    };
    readonly visibility?: ConversationVisibility;
}
export declare class Source<Events extends object> extends EventTarget {
    on<Name extends keyof Events & string>(name: Name, listener: (content: Events[Name]) => void): () => void;
}

// What both clients need and an embedder may meet.
export { ApiError, NoAnswerError, RefusedError } from './errors.js';
export { Source, SourceEvent } from './source.js';
export { MessageLog, type LogEntry } from './message-log.js';

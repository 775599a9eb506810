// The agent's session without a user interface.
export { ApiError, NoAnswerError, RefusedError } from '../core/errors.js';
export { audienceOf } from '../core/message-log.js';
export {
  CookiesBlockedError,
  OtherUserError,
  type AccessOptions,
  type AgentEndpoints,
  type Credentials,
} from './access.js';
export { ConnectionError } from './connection-error.js';
export { Collection, type CollectionEvents } from './collection.js';
export { startFields, type StartOptions } from './connection.js';
export type { ConnectionStatus, FailedChannel } from './facts.js';
export type { ConversationLog } from './conversation-log.js';
export type { ImEntry, LiveWorkbin, Media, MediumName } from './media.js';
export { Resource, type ResourceEvents } from './resource.js';
export { Session, type SessionEvents, type SessionOptions, type SessionStatus } from './session.js';

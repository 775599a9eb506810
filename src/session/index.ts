// The agent's session without a user interface.
export { ApiError, NoAnswerError } from '../core/errors.js';
export { Collection, type CollectionEvents } from './collection.js';
export type { Media, MediumName } from './media.js';
export { Resource, type ResourceEvents } from './resource.js';
export {
  Session,
  type AgentEndpoints,
  type Credentials,
  type SessionEvents,
  type SessionOptions,
  type SessionStatus,
} from './session.js';

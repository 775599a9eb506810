// A visitor's chat without a user interface: no Lit, no CometD, no session.
export { ApiError, NoAnswerError } from '../core/errors.js';
export {
  CustomerChatClient,
  type ChatPhase,
  type ChatStart,
  type CustomerChatEvents,
  type CustomerChatOptions,
  type Outgoing,
} from './customer-chat.js';
export { agentIsTyping } from './typing.js';

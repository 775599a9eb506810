// A visitor's chat without a user interface: no Lit, no CometD, no session.
export { ApiError, NoAnswerError } from '../core/errors.js';
export type { ChatPhase, ChatStart, ChatStorage, CustomerChatEvents, CustomerChatOptions, Outgoing } from './chat.js';
export { CustomerChatClient } from './client.js';
export { glance, type Glance } from './glance.js';
export { isRefusal } from './server.js';
export { agentIsTyping } from './typing.js';

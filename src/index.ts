// Every element, registered, with its events; the session and the customer's chat are entries of their own.
export * from './elements/agent-state/define.js';
export * from './elements/chat-panel/define.js';
export * from './elements/customer-chat/define.js';
export * from './elements/softphone/define.js';

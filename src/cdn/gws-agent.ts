// The script tag of an agent's page: session, softphone and chat panel.
export * from '../elements/agent-state/define.js';
export * from '../elements/chat-panel/define.js';
export * from '../elements/softphone/define.js';

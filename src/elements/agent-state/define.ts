import '../session/define.js';
import { define } from '../../ui/define.js';
import { GwsAgentState } from './agent-state.js';

define('gws-agent-state', GwsAgentState);

export * from './events.js';
export * from '../session/define.js';
export { GwsAgentState };

import '../session/define.js';
import { define } from '../../ui/define.js';
import { GwsChatPanel } from './chat-panel.js';

define('gws-chat-panel', GwsChatPanel);

export * from './events.js';
export * from '../session/define.js';
export { GwsChatPanel };

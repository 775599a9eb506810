import '../agent-state/define.js';
import '../session/define.js';
import { define } from '../../ui/define.js';
import { GwsSoftphone } from './softphone.js';

define('gws-softphone', GwsSoftphone);

export * from './events.js';
export * from '../agent-state/events.js';
export { defaultShortcuts, type Shortcuts } from './shortcuts.js';
export type { CallPayload } from './call-payload.js';
export * from '../session/define.js';
export { GwsSoftphone };

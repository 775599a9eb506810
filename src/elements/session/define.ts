import { define } from '../../ui/define.js';
import { GwsSession } from './session.js';

define('gws-session', GwsSession);

export * from './events.js';
export { GwsSession };

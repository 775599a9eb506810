import '../session/define.js';
import { define } from '../../ui/define.js';
import { GwsSoftphone } from './softphone.js';

define('gws-softphone', GwsSoftphone);

export * from './events.js';
export * from '../session/define.js';
export { GwsSoftphone };

import '../../dial/define.js';
import '../../outcome/define.js';
import { define } from '../../../ui/define.js';
import { GwsChatAfter } from './after.js';

define('gws-chat-after', GwsChatAfter);

export { GwsChatAfter };

import { define } from '../../../ui/define.js';
import { GwsChatSide } from './side.js';

define('gws-chat-side', GwsChatSide);

export { GwsChatSide };

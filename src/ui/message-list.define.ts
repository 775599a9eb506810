import { define } from './define.js';
import { GwsMessageList } from './message-list.js';

define('gws-message-list', GwsMessageList);

export { GwsMessageList };

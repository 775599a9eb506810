import '../../dial/define.js';
import { define } from '../../../ui/define.js';
import { GwsChatPeople } from './people.js';

define('gws-chat-people', GwsChatPeople);

export { GwsChatPeople };

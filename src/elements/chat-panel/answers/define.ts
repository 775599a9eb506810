import { define } from '../../../ui/define.js';
import { GwsChatAnswers } from './answers.js';

define('gws-chat-answers', GwsChatAnswers);

export { GwsChatAnswers };

import { define } from '../../ui/define.js';
import { GwsCustomerChat } from './customer-chat.js';

define('gws-customer-chat', GwsCustomerChat);

export * from './events.js';
export type * from './settings.js';
export { GwsCustomerChat };
